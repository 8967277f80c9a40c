import {
  IconArrowBigRightLines,
  IconEyeCheck,
  IconListCheck,
  IconMessageReply,
  IconPlayerSkipForward,
  IconScale,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { JournalEntry } from '../../../preload/contract/values/plans.ts';
import { actionLooks } from '../../app/words/run-states.ts';
import { describeEntry } from '../../app/words/journal-text.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { strings } from '../../strings/strings.ts';
import { exactInstant } from '../../ui/text/format.ts';
import { prettyJson } from '../../ui/text/pretty-json.ts';
import { StateChip } from '../../ui/charts/StateChip.tsx';
import type { StateLook } from '../../ui/charts/StateChip.tsx';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';
import table from '../../ui/page/Table.module.css';
import classes from './Journal.module.css';

const text = strings.journal;

type Act = ProcedureOutput<'journal.page'>['acts'][number];

const looks: Readonly<Record<JournalEntry['kind'], StateLook>> = {
  plan: { label: text.kinds.plan, tone: 'quiet', icon: IconListCheck },
  intent: { label: text.kinds.intent, tone: 'note', icon: IconArrowBigRightLines },
  answer: { label: text.kinds.answer, tone: 'note', icon: IconMessageReply },
  'no-answer': { label: text.kinds['no-answer'], tone: 'note', icon: IconMessageReply },
  'read-back': { label: text.kinds['read-back'], tone: 'good', icon: IconEyeCheck },
  settled: { label: text.kinds.settled, tone: 'good', icon: IconScale },
  skipped: { label: text.kinds.skipped, tone: 'quiet', icon: IconPlayerSkipForward },
};

/** One act from its intent to what was read back, folded to where it stands; each entry with its fields and its hash is behind it. */
export function ActLine({ act }: { readonly act: Act }): ReactElement | undefined {
  const first = act.entries[0];
  const last = act.entries.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return (
    <tr className={classes['line']}>
      <td className={table['nowrap']}>{exactInstant(first.at)}</td>
      <td>
        <StateChip look={act.state === undefined ? looks[last.kind] : actionLooks[act.state]} />
      </td>
      <td>
        <Who entry={first} />
      </td>
      <td>
        {act.entries.length === 1 ? (
          <EntryDetails entry={first} />
        ) : (
          <details className={classes['details']}>
            <summary>{describeEntry(last)}</summary>
            <ol className={classes['entries']}>
              {act.entries.map((entry) => (
                <li key={entry.sequence}>
                  <span className={table['muted']}>{exactInstant(entry.at)}</span>
                  <strong>{text.kinds[entry.kind]}</strong>
                  <EntryDetails entry={entry} />
                </li>
              ))}
            </ol>
          </details>
        )}
      </td>
    </tr>
  );
}

function Who({ entry }: { readonly entry: JournalEntry }): ReactElement {
  const { personId } = entry;
  const params = personId === undefined ? {} : viewParams({ person: personId });
  return (
    <>
      {personId === undefined ? (
        (entry.displayName ?? strings.people.noValue)
      ) : (
        <ScreenLink className={classes['person']} screen="people" params={params}>
          {entry.displayName}
        </ScreenLink>
      )}
      {entry.act === undefined ? undefined : <div className={table['muted']}>{text.acts[entry.act]}</div>}
    </>
  );
}

/** What `says` is made of is there for whoever asks the journal by fact; here it would say the same again. */
function fieldsOf({ body }: JournalEntry): readonly (readonly [string, JournalEntry['body'][string]])[] {
  return Object.entries(body).filter(([name]) => name !== 'outcome');
}

function EntryDetails({ entry }: { readonly entry: JournalEntry }): ReactElement {
  return (
    <details className={classes['details']}>
      <summary>{describeEntry(entry)}</summary>
      <dl className={classes['fields']}>
        {fieldsOf(entry).map(([name, value]) => (
          <div key={name} className={classes['field']}>
            <dt translate="no">{name}</dt>
            <dd>
              <pre>{typeof value === 'string' ? prettyJson(value) : String(value)}</pre>
            </dd>
          </div>
        ))}
        <div className={classes['field']}>
          <dt>{text.hash}</dt>
          <dd>
            <code>{entry.hash}</code>
          </dd>
        </div>
      </dl>
    </details>
  );
}
