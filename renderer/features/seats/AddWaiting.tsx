import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RefusedLine } from '../../../preload/contract/values/month/seats.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Notice } from '../../ui/page/Notice.tsx';
import classes from './Seats.module.css';

const text = strings.seats.add;

/** What is being typed, while another screen is looked at too. */
let draft = { people: '', reason: '', askedBy: '' };

/** Puts people on the waiting list: those assigned the app without a seat, or those of a pasted list. Whoever is refused stays in the field. */
export function AddWaiting({ assigned }: { readonly assigned: number }): ReactElement {
  const [{ people, reason, askedBy }, setDraft] = useState(draft);
  const change = (part: Partial<typeof draft>): void => {
    draft = { ...draft, ...part };
    setDraft(draft);
  };
  const [refused, setRefused] = useState<readonly RefusedLine[]>([]);
  const add = useAct('seats.add-waiting');
  const addAssigned = (): void => {
    add.mutate({ who: { kind: 'assigned' } }, { onSuccess: tellAdded });
  };
  const addPasted = (): void => {
    add.mutate(
      { who: { kind: 'text', text: people, reason, askedBy } },
      {
        onSuccess: (came) => {
          setRefused(came.refused);
          change({ people: came.refused.map(({ line }) => line).join('\n') });
          tellAdded(came);
        },
      },
    );
  };
  return (
    <Card title={text.title}>
      <form
        className={classes['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          addPasted();
        }}
      >
        <div className={classes['named']}>
          <Textarea
            label={text.text}
            description={text.textHint}
            rows={4}
            value={people}
            onChange={(event) => {
              change({ people: event.currentTarget.value });
            }}
          />
          <Refused lines={refused} />
        </div>
        <div className={classes['forAll']}>
          <TextInput
            label={text.reason}
            maxLength={500}
            value={reason}
            onChange={(event) => {
              change({ reason: event.currentTarget.value });
            }}
          />
          <TextInput
            label={text.askedBy}
            maxLength={500}
            value={askedBy}
            onChange={(event) => {
              change({ askedBy: event.currentTarget.value });
            }}
          />
        </div>
        <div className={classes['addActs']}>
          <Button type="submit" disabled={people.trim() === ''} loading={add.isPending}>
            {text.act}
          </Button>
          {assigned === 0 ? undefined : (
            <Button variant="default" loading={add.isPending} onClick={addAssigned}>
              {text.assigned(assigned)}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}

function tellAdded({ added }: { readonly added: number }): void {
  if (added > 0) tellDone({ title: text.added(added) });
}

function Refused({ lines }: { readonly lines: readonly RefusedLine[] }): ReactElement | undefined {
  if (lines.length === 0) return undefined;
  return (
    <Notice tone="warn" title={text.refused(lines.length)}>
      <ul className={classes['refused']}>
        {lines.map(({ line, as, why, people }) => (
          <li key={`${why} ${line}`}>{text.why[why](as, people)}</li>
        ))}
      </ul>
      <p>{text.stays}</p>
    </Notice>
  );
}
