import type { ReactElement } from 'react';
import type { Question } from '../../../../preload/contract/values/month/questions.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { questionLooks } from '../../../app/words/question-standings.ts';
import { strings } from '../../../strings/strings.ts';
import { StateChip } from '../../../ui/charts/StateChip.tsx';
import { ScreenLink } from '../../../app/pieces/ScreenLink.tsx';
import classes from './PersonDrawer.module.css';

const text = strings.questions;

/** When it was asked whether the seat is needed, of whom, and what was answered; nothing while nobody was asked. */
export function AskedSection({ id }: { readonly id: number }): ReactElement | undefined {
  const { data, isPlaceholderData } = useAsk('questions.of-person', { id });
  const question = data?.question;
  // Of the person before, while this one's is read.
  if (isPlaceholderData || question === undefined) return undefined;
  return (
    <section className={classes['section']} aria-label={text.ofPerson.title}>
      <h3 className={classes['sectionTitle']}>{text.ofPerson.title}</h3>
      <div className={classes['finding']}>
        <StateChip look={questionLooks[question.standing]} />
        <span>{partsOf(question).join(', ')}</span>
        <ScreenLink className={classes['link']} screen="questions">
          {text.ofPerson.show}
        </ScreenLink>
      </div>
    </section>
  );
}

function partsOf(question: Question): readonly string[] {
  const { askedOn, recipientName, due, remindedOn, neededUntil, answeredOn, answeredBy } = question;
  const isOpen = answeredOn === undefined;
  return [
    text.ofPerson.asked(askedOn, recipientName),
    ...(isOpen ? [text.ofPerson.due(due)] : []),
    ...(isOpen && remindedOn !== undefined ? [text.reminded(remindedOn)] : []),
    ...(isOpen
      ? []
      : [
          answeredBy === undefined
            ? text.ofPerson.answered(answeredOn)
            : text.ofPerson.answeredBy(answeredOn, answeredBy),
        ]),
    ...(neededUntil === undefined ? [] : [text.until(neededUntil)]),
  ];
}
