import { Textarea, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { strings } from '../../../strings/strings.ts';
import classes from './PersonDrawer.module.css';
import { useCareDraft } from './use-care-draft.ts';

const text = strings.people.person.care;

/** A note about a person, and why the license is not to be taken away: kept as it is written. Mounted anew for each person. */
export function CareSection({ detail }: { readonly detail: PersonDetail }): ReactElement {
  const { draft, write, keep, isKept } = useCareDraft(detail);
  return (
    <div className={classes['care']} onBlur={keep}>
      <Textarea
        label={text.note}
        autosize
        minRows={2}
        maxLength={4000}
        value={draft.note}
        onChange={(event) => {
          write({ note: event.currentTarget.value });
        }}
      />
      <TextInput
        label={text.protection}
        description={text.protectionHint}
        maxLength={500}
        value={draft.protectedBecause}
        onChange={(event) => {
          write({ protectedBecause: event.currentTarget.value });
        }}
      />
      <TextInput
        type="date"
        label={text.snooze}
        description={text.snoozeHint}
        value={draft.snoozedUntil}
        onChange={(event) => {
          write({ snoozedUntil: event.currentTarget.value });
        }}
      />
      <output className={classes['kept']}>{isKept ? text.kept : ''}</output>
    </div>
  );
}
