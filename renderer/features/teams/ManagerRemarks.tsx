import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { TeamsAnswer } from '../../../preload/contract/procedures/teams.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import classes from './Teams.module.css';

const text = strings.teams.managers;
const shownAtOnce = 50;

type Unclear = TeamsAnswer['managers']['unclear'][number];
type Answer = TeamsAnswer['managers']['answered'][number];

/**
 * Whom the cells about managers leave open, managers above each other in a circle, and those who left. Stands open where no manager is known:
 * then the answers are all that is to be done here.
 */
export function ManagerRemarks({
  remarks,
  isNobodyKnown,
}: {
  readonly remarks: TeamsAnswer['managers'];
  readonly isNobodyKnown: boolean;
}): ReactElement | undefined {
  const [isOpen, setIsOpen] = useState(isNobodyKnown);
  const asked = remarks.unclear.filter(({ why }) => why === 'by-name');
  const lines = [
    ...remarks.unclear.flatMap(({ as, why, people, self }) => {
      if (why === 'by-name') return [];
      return [why === 'self' ? text.self(self ?? as, as) : text[why](as, people)];
    }),
    ...remarks.loops.map((loop) => text.loop(loop)),
    ...remarks.left.map(({ displayName, people }) => text.left(displayName, people)),
  ];
  const open = asked.length + lines.length;
  const shownLines = lines.slice(0, Math.max(0, shownAtOnce - asked.length));
  const hidden = open - Math.min(asked.length, shownAtOnce) - shownLines.length;
  if (open + remarks.answered.length === 0) return undefined;
  return (
    <details
      className={classes['remarks']}
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{open === 0 ? text.answersTitle(remarks.answered.length) : text.title(open)}</summary>
      <ul>
        {asked.slice(0, shownAtOnce).map((unclear) => (
          <li key={unclear.as}>
            <NamedByName unclear={unclear} />
          </li>
        ))}
        {remarks.answered.slice(0, shownAtOnce).map((answered) => (
          <li key={answered.name}>
            <Answered answered={answered} />
          </li>
        ))}
        {shownLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {hidden > 0 ? <li>{text.rest(hidden)}</li> : undefined}
      </ul>
    </details>
  );
}

/** Whom an answer led to; a wrong one is taken back, and the name is asked again. */
function Answered({ answered }: { readonly answered: Answer }): ReactElement {
  const forget = useAct('teams.name-manager');
  const { name, as, displayName } = answered;
  return (
    <span className={classes['asked']}>
      <span>{text.answered(name, displayName, as)}</span>
      <Button
        size="xs"
        variant="default"
        aria-label={text.forgetWho(name)}
        loading={forget.isPending}
        onClick={() => {
          forget.mutate({ name, as: '' });
        }}
      >
        {text.forget}
      </Button>
    </span>
  );
}

/** Asks who is meant where there is a name alone; an answer that nobody has stays in the field. */
function NamedByName({ unclear }: { readonly unclear: Unclear }): ReactElement {
  const [as, setAs] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const name = useAct('teams.name-manager');
  const keep = (said: string): void => {
    name.mutate(
      { name: unclear.as, as: said },
      {
        onSuccess: ({ kept }) => {
          setUnknown(!kept);
          if (kept) tellDone({ title: text.kept(unclear.as) });
        },
      },
    );
  };
  return (
    <form
      className={classes['asked']}
      onSubmit={(event) => {
        event.preventDefault();
        keep(as);
      }}
    >
      <span>{text['by-name'](unclear.as, unclear.people)}</span>
      {unclear.candidates.map(({ as: theirs, displayName, title, department }) => (
        <Button
          key={theirs}
          size="xs"
          variant="default"
          loading={name.isPending}
          onClick={() => {
            keep(theirs);
          }}
        >
          {text.candidate(
            displayName,
            [title, department, theirs].filter((part) => part !== undefined),
          )}
        </Button>
      ))}
      <TextInput
        size="xs"
        aria-label={text.who(unclear.as)}
        placeholder={text.whoHint}
        maxLength={500}
        value={as}
        error={isUnknown ? text.nobodyHas : undefined}
        onChange={(event) => {
          setAs(event.currentTarget.value);
          setUnknown(false);
        }}
      />
      <Button size="xs" type="submit" variant="default" disabled={as.trim() === ''} loading={name.isPending}>
        {text.keep}
      </Button>
    </form>
  );
}
