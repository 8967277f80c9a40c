import type { ReactElement } from 'react';
import type {
  CellsSetAside,
  SetAside as Facts,
} from '../../../../preload/contract/values/files/set-aside.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { strings } from '../../../strings/strings.ts';
import { Notice } from '../../../ui/page/Notice.tsx';

const text = strings.setAside;

/** What of all lists in force was set aside, is asked about or holds its people, once, with the way out; nothing where nothing is. */
export function SetAside(): ReactElement | undefined {
  const facts = useAsk('imports.set-aside', {}).data;
  const sentences = facts === undefined ? [] : sentencesOf(facts);
  if (sentences.length === 0) return undefined;
  return (
    <Notice tone="warn" title={text.title}>
      {sentences.map((says) => (
        <p key={says}>{says}</p>
      ))}
    </Notice>
  );
}

function sentencesOf({ shared, lostZeros, unread, asked, held }: Facts): readonly string[] {
  return [
    ...(shared.identifiers === 0 ? [] : [`${text.shared(shared)} ${text.sharedWayOut}`]),
    ...(lostZeros === undefined ? [] : [text.lostZeros(lostZeros)]),
    ...(unread === 0 ? [] : [text.unread(unread)]),
    ...(asked === 0 ? [] : [text.asked(asked)]),
    ...(held === 0 ? [] : [text.held(held)]),
  ];
}

/** Cells of one file that were left out although their rows went in. */
export function CellsLeftOut({
  setAside,
}: {
  readonly setAside: readonly CellsSetAside[];
}): ReactElement | undefined {
  if (setAside.length === 0) return undefined;
  return (
    <Notice tone="warn" title={text.cellsTitle}>
      {setAside.map((cells) => (
        <p key={`${cells.column} ${cells.reason}`}>{text.cells(cells)}</p>
      ))}
    </Notice>
  );
}
