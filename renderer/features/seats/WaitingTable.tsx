import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { WaitingEntry, WaitingList } from '../../../preload/contract/values/month/seats.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { viewParams } from '../../app/state/report/people-view.ts';
import { useAct } from '../../app/state/queries.ts';
import { standingLooks } from '../../app/words/standings.ts';
import { strings } from '../../strings/strings.ts';
import { day, number } from '../../ui/text/format.ts';
import { useShowMore } from '../../ui/page/show-more.tsx';
import { StateChip } from '../../ui/charts/StateChip.tsx';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';
import table from '../../ui/page/Table.module.css';
import classes from './Seats.module.css';

const text = strings.seats;

/** The waiting list in its order; reason and who asked are written where they stand. */
export function WaitingTable({ list }: { readonly list: WaitingList }): ReactElement {
  const { entries } = list;
  const { shown, more } = useShowMore(entries.length, text.more);
  return (
    <>
      <div className={table['inset']}>
        <table className={table['table']}>
          <caption className="visually-hidden">{text.list}</caption>
          <thead>
            <tr>
              <th scope="col" className={table['number']}>
                {text.columns.place}
              </th>
              <th scope="col">{text.columns.person}</th>
              <th scope="col">{text.columns.reason}</th>
              <th scope="col">{text.columns.askedBy}</th>
              <th scope="col">{text.columns.since}</th>
              <th scope="col">{text.columns.standing}</th>
              <th scope="col" className={classes['actsHead']}>
                {text.columns.acts}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shown).map((entry, index) => (
              <Entry key={entry.id} entry={entry} place={index} last={entries.length - 1} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

type EntryProps = { readonly entry: WaitingEntry; readonly place: number; readonly last: number };

function Entry({ entry, place, last }: EntryProps): ReactElement {
  const change = useAct('seats.change-waiting');
  const { id, personId, displayName, reason, askedBy, since, standing } = entry;
  const save = (part: { readonly reason?: string; readonly askedBy?: string }): void => {
    change.mutate({ id, reason: reason ?? '', askedBy: askedBy ?? '', since, ...part });
  };
  const params = viewParams({ filter: {}, person: personId });
  return (
    <tr>
      <td className={table['number']}>{number(place + 1)}</td>
      <th scope="row">
        {standing === 'not-known' ? (
          displayName
        ) : (
          <ScreenLink className={classes['person']} screen="people" params={params}>
            {displayName}
          </ScreenLink>
        )}
      </th>
      <td className={classes['cell']}>
        <Words
          label={text.reasonOf(displayName)}
          words={reason}
          onSave={(words) => {
            save({ reason: words });
          }}
        />
      </td>
      <td className={classes['cell']}>
        <Words
          label={text.askedByOf(displayName)}
          words={askedBy}
          onSave={(words) => {
            save({ askedBy: words });
          }}
        />
      </td>
      <td className={table['nowrap']}>{day(since)}</td>
      <td>
        <StateChip look={standingLooks[standing]} />
      </td>
      <td>
        <Acts entry={entry} place={place} last={last} />
      </td>
    </tr>
  );
}

/** Saved when it is left or with Enter. */
function Words(props: {
  readonly label: string;
  readonly words: string | undefined;
  readonly onSave: (words: string) => void;
}): ReactElement {
  const before = props.words ?? '';
  const [words, setWords] = useState(before);
  const [shown, setShown] = useState(before);
  // What was kept elsewhere, or as it was trimmed, takes the place of what was typed; the field stays, and the focus with it.
  if (shown !== before) {
    setShown(before);
    setWords(before);
  }
  const save = (): void => {
    if (words.trim() !== before) props.onSave(words.trim());
  };
  return (
    <TextInput
      size="xs"
      aria-label={props.label}
      maxLength={500}
      value={words}
      onChange={(event) => {
        setWords(event.currentTarget.value);
      }}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}

/** What moves an entry keeps the focus at either end: a disabled button would lose it. */
function Acts({ entry, place, last }: EntryProps): ReactElement {
  const move = useAct('seats.move-waiting');
  const remove = useAct('seats.remove-waiting');
  const giveBack = useAct('seats.return-waiting');
  const { id, displayName } = entry;
  return (
    <div className={classes['acts']}>
      <ActionIcon
        variant="subtle"
        aria-label={text.up(displayName)}
        aria-disabled={place === 0}
        onClick={() => {
          if (place > 0) move.mutate({ id, to: place - 1 });
        }}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={text.down(displayName)}
        aria-disabled={place === last}
        onClick={() => {
          if (place < last) move.mutate({ id, to: place + 1 });
        }}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={text.remove(displayName)}
        onClick={() => {
          remove.mutate(
            { which: { kind: 'ids', ids: [id] } },
            {
              onSuccess: () => {
                tellDone({
                  title: text.removed(displayName),
                  message: (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={text.putBack(displayName)}
                      onClick={() => {
                        const { personId, reason, askedBy, since } = entry;
                        giveBack.mutate({ personId, reason, askedBy, since, place });
                      }}
                    >
                      {text.back}
                    </Button>
                  ),
                });
              },
            },
          );
        }}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
