import { foldText } from '../../list/search/fold-text.ts';
import type { NameParts } from './name-forms.ts';

/**
 * The words of a record's names as they are written with their marks, by their folded form; `undefined` for a record that writes none.
 * Somebody who leaves all marks out says nothing by it; somebody who writes some says that the others are not there.
 */
export type Marks = ReadonlyMap<string, string>;

const asciiOnly = /^[\0-\x7F]*$/u;

export function marksOf({ givenName, familyName, displayName }: NameParts): Marks | undefined {
  const texts = [givenName, familyName, displayName].filter((text) => text !== undefined);
  if (texts.every((text) => asciiOnly.test(text))) return undefined;
  const marks = new Map<string, string>();
  let writesAny = false;
  for (const word of texts.flatMap((text) => text.split(/[^\p{L}\p{M}]+/u))) {
    const folded = foldText(word);
    if (folded === '') continue;
    const written = withMarks(word);
    if (written !== folded) writesAny = true;
    if (!marks.has(folded)) marks.set(folded, written);
  }
  return writesAny ? marks : undefined;
}

/** Whether both write marks, and a word of both has others: Ngọc Anh and Ngọc Ánh, Đức and Dực. */
export function haveOtherMarks(one: Marks | undefined, other: Marks | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  for (const [folded, written] of one) {
    const counterpart = other.get(folded);
    if (counterpart !== undefined && counterpart !== written) return true;
  }
  return false;
}

/** Lower case, with marks; without what case alone makes of a Turkish i, and with ß as it is capitalized. */
function withMarks(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('i\u0307', 'i')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}
