import type { QuestionStanding, SaidOfSeat } from '../../../domain/month/questions/question.ts';

/** What was asked about a seat and answered, beside its removal; `override`: why it is taken away all the same. */
export function sayAsked(said: SaidOfSeat, override: string | undefined): string {
  const from = said.by === undefined ? '' : ` (${said.by})`;
  const all = override === undefined ? '' : ` Done all the same: ${override}.`;
  return `Asked on ${said.askedOn}: ${answers[said.standing](said)}${from}.${all}`;
}

const answers: Readonly<Record<QuestionStanding, (said: SaidOfSeat) => string>> = {
  open: ({ due }) => `an answer is due on ${due}`,
  silent: ({ due }) => `no answer by ${due}`,
  'needs-it': ({ neededUntil }) =>
    `the seat is needed${neededUntil === undefined ? '' : ` until ${neededUntil}`}`,
  'gives-it-up': () => 'the seat is given up',
  'not-mine': () => 'whoever was asked says it is not theirs',
};
