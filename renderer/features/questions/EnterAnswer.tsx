import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AnswerKind, Question } from '../../../preload/contract/values/month/questions.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import classes from './Questions.module.css';

const text = strings.questions.enter;
const labels = strings.questions.answers;
const kinds = ['needs-it', 'gives-it-up', 'not-mine'] as const satisfies readonly AnswerKind[];

/** The answer of those chosen, by hand; a question that was not sent is taken back. */
export function EnterAnswer({
  chosen,
  onDone,
}: {
  readonly chosen: readonly Question[];
  readonly onDone: () => void;
}): ReactElement | undefined {
  const [answer, setAnswer] = useState<string>('needs-it');
  const [until, setUntil] = useState('');
  const enter = useAct('questions.answer');
  const takeBack = useAct('questions.take-back');
  if (chosen.length === 0) return undefined;
  const kind = kinds.find((one) => one === answer);
  const unsent = chosen.filter(
    ({ standing, remindedOn }) => (standing === 'open' || standing === 'silent') && remindedOn === undefined,
  );
  return (
    <form
      className={classes['enter']}
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate(
          {
            ids: chosen.map(({ id }) => id),
            ...(kind === undefined ? {} : { answer: kind }),
            ...(kind === 'needs-it' && until !== '' ? { until } : {}),
          },
          {
            onSuccess: ({ answered }) => {
              tellDone({ title: text.done(answered) });
              onDone();
            },
          },
        );
      }}
    >
      <NativeSelect
        size="xs"
        aria-label={text.answer}
        value={answer}
        data={[...kinds.map((value) => ({ value, label: labels[value] })), { value: '', label: text.none }]}
        onChange={(event) => {
          setAnswer(event.currentTarget.value);
        }}
      />
      {kind === 'needs-it' ? (
        <TextInput
          size="xs"
          type="date"
          aria-label={text.until}
          title={text.untilHint}
          value={until}
          onChange={(event) => {
            setUntil(event.currentTarget.value);
          }}
        />
      ) : undefined}
      {/* The main act of the screen is above it: answers that came back. */}
      <Button size="xs" type="submit" variant="default" loading={enter.isPending}>
        {text.act(chosen.length)}
      </Button>
      {unsent.length === 0 ? undefined : (
        <Button
          size="xs"
          variant="default"
          loading={takeBack.isPending}
          onClick={() => {
            takeBack.mutate(
              { ids: unsent.map(({ id }) => id) },
              {
                onSuccess: ({ gone }) => {
                  tellDone({ title: text.takenBack(gone) });
                  onDone();
                },
              },
            );
          }}
        >
          {text.takeBack(unsent.length)}
        </Button>
      )}
    </form>
  );
}
