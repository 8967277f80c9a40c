import { words } from '../../../words/words.ts';
import type { Remark } from './remarks.ts';

/** A remark as the window and the job show it. */
export function sayRemark(remark: Remark): string {
  const { repeats, groups, leftOut, nobody, shortRows, doubledNames } = words().imports;
  switch (remark.kind) {
    case 'repeats':
      return repeats[remark.field](remark.rows, remark.named.join(', '), remark.isOfLinkedIn);
    case 'groups':
      return groups(remark.rows, remark.names);
    case 'nobody':
      return leftOut(nobody[remark.about](remark.rows), remark.rows, remark.line, remark.first);
    case 'short-rows':
      return shortRows(remark.rows);
    case 'doubled-names':
      return doubledNames(remark.names);
  }
}
