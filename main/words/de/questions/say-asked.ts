import type { QuestionStanding, SaidOfSeat } from '../../../domain/month/questions/question.ts';

export function sayAsked(said: SaidOfSeat, override: string | undefined): string {
  const from = said.by === undefined ? '' : ` (${said.by})`;
  const all = override === undefined ? '' : ` Trotzdem ausgeführt: ${override}.`;
  return `Gefragt am ${said.askedOn}: ${answers[said.standing](said)}${from}.${all}`;
}

const answers: Readonly<Record<QuestionStanding, (said: SaidOfSeat) => string>> = {
  open: ({ due }) => `Antwort erbeten bis ${due}`,
  silent: ({ due }) => `keine Antwort bis ${due}`,
  'needs-it': ({ neededUntil }) =>
    `der Platz wird gebraucht${neededUntil === undefined ? '' : ` bis ${neededUntil}`}`,
  'gives-it-up': () => 'der Platz wird abgegeben',
  'not-mine': () => 'laut Antwort des Gefragten nicht sein Platz',
};
