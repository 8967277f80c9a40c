import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { describeEntry } from '../../../app/words/journal-text.ts';
import { strings } from '../../../strings/strings.ts';
import { exactInstant } from '../../../ui/text/format.ts';
import classes from './PersonDrawer.module.css';

/** What was intended, sent, answered and found for this person, latest first. */
export function PersonJournal({ entries }: { readonly entries: PersonDetail['journal'] }): ReactElement {
  if (entries.length === 0) return <p className={classes['says']}>{strings.people.person.noJournal}</p>;
  return (
    <dl className={classes['facts']}>
      {entries.map((entry) => (
        <div key={entry.sequence} style={{ display: 'contents' }}>
          <dt>{exactInstant(entry.at)}</dt>
          <dd>
            <strong>{strings.journal.kinds[entry.kind]}</strong>: {describeEntry(entry)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
