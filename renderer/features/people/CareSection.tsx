import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../preload/contract/values.ts';
import { tellDone } from '../../app/frame/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import classes from './PersonDrawer.module.css';

const text = strings.people.person.care;

/** A note about a person, and why the license is not to be taken away. Mounted anew for each person. */
export function CareSection({ detail }: { readonly detail: PersonDetail }): ReactElement {
  const { care, summary } = detail;
  const save = useAct('people.save-care');
  const [note, setNote] = useState(care.note ?? '');
  const [because, setBecause] = useState(care.protectedBecause ?? '');
  const [until, setUntil] = useState(care.snoozedUntil ?? '');
  const isChanged =
    note.trim() !== (care.note ?? '') ||
    because.trim() !== (care.protectedBecause ?? '') ||
    until !== (care.snoozedUntil ?? '');
  return (
    <div className={classes['care']}>
      <Textarea
        label={text.note}
        autosize
        minRows={2}
        maxLength={4000}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
      <TextInput
        label={text.protection}
        description={text.protectionHint}
        maxLength={500}
        value={because}
        onChange={(event) => {
          setBecause(event.currentTarget.value);
        }}
      />
      <TextInput
        type="date"
        label={text.snooze}
        description={text.snoozeHint}
        value={until}
        onChange={(event) => {
          setUntil(event.currentTarget.value);
        }}
      />
      {isChanged ? (
        <Button
          size="xs"
          loading={save.isPending}
          onClick={() => {
            save.mutate(
              {
                id: summary.id,
                note: note.trim(),
                protectedBecause: because.trim(),
                ...(until === '' ? {} : { snoozedUntil: until }),
              },
              {
                onSuccess: () => {
                  tellDone({ title: text.saved, message: summary.displayName });
                },
              },
            );
          }}
        >
          {strings.common.save}
        </Button>
      ) : undefined}
    </div>
  );
}
