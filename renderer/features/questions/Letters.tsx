import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProcedureInput, ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { Letter } from '../../../preload/contract/values/month/questions.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import classes from './Questions.module.css';

const text = strings.questions.ask;
const shownAtOnce = 200;

type Order = ProcedureInput<'questions.prepare'>;
type Out = ProcedureInput<'questions.ask'>['out'];

/** Every letter with its recipient, the one chosen as it will be read, and the ways out. */
export function Letters({
  order,
  letters,
}: {
  readonly order: Order;
  readonly letters: readonly Letter[];
}): ReactElement {
  const [chosen, setChosen] = useState<number>();
  const ask = useAct('questions.ask');
  const shown = letters.find(({ to }) => to.personId === chosen) ?? letters[0];
  const write = (out: Out, only?: number): void => {
    ask.mutate(
      { ...order, out, ...(only === undefined ? {} : { only: [only] }) },
      {
        onSuccess: (came) => {
          tellAsked(came, order.who.kind === 'reminder');
          // The last letter that was opened leaves nothing to be done here.
          if (came.asked && (out !== 'mail' || letters.length === 1)) go('questions', {});
        },
      },
    );
  };
  if (shown === undefined) return <p className={classes['hint']}>{text.nobody}</p>;
  return (
    <Card
      title={text.letters}
      hint={text.how}
      aside={
        <div className={classes['acts']}>
          <Button
            loading={ask.isPending}
            onClick={() => {
              write('drafts');
            }}
          >
            {text.drafts(letters.length)}
          </Button>
          <Button
            variant="default"
            loading={ask.isPending}
            onClick={() => {
              write('merge');
            }}
          >
            {text.merge}
          </Button>
        </div>
      }
    >
      <div className={classes['letters']}>
        <ul className={classes['recipients']}>
          {letters.slice(0, shownAtOnce).map(({ to, audience, people }) => (
            <li key={to.personId}>
              <button
                type="button"
                aria-pressed={to.personId === shown.to.personId}
                onClick={() => {
                  setChosen(to.personId);
                }}
              >
                {audience === 'person' ? to.displayName : text.letterOf(to.displayName, people.length)}
              </button>
            </li>
          ))}
          {letters.length > shownAtOnce ? (
            <li>{text.moreLetters(letters.length - shownAtOnce)}</li>
          ) : undefined}
        </ul>
        <LetterPreview
          letter={shown}
          isBusy={ask.isPending}
          onOpen={() => {
            write('mail', shown.to.personId);
          }}
        />
      </div>
    </Card>
  );
}

function tellAsked(came: ProcedureOutput<'questions.ask'>, isReminder: boolean): void {
  if (!came.asked) return;
  tellDone({
    title: isReminder ? text.reminded(came.people) : text.done(came.people),
    message: came.name === undefined ? text.opened : text.written(came.letters, came.name),
  });
}

function LetterPreview({
  letter,
  isBusy,
  onOpen,
}: {
  readonly letter: Letter;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const { to, subject, text: body, fitsLink, language } = letter;
  return (
    <div className={classes['letter']}>
      <p>
        {text.to}: {to.displayName} &lt;{to.email}&gt;
      </p>
      <p>
        {text.subject}: <strong lang={language}>{subject}</strong>
      </p>
      {/* Read by keyboard too, where it is longer than its place. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard (WCAG 2.1.1) */}
      <pre lang={language} tabIndex={0} aria-label={text.preview(to.displayName)} role="region">
        {body}
      </pre>
      {fitsLink ? (
        <Button variant="default" loading={isBusy} onClick={onOpen}>
          {text.open}
        </Button>
      ) : (
        <p className={classes['hint']}>{text.tooLong}</p>
      )}
    </div>
  );
}
