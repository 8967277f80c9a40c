import type { Question, QuestionStanding } from '../../../preload/contract/values/month/questions.ts';

/** In the order of what is to be done. */
export const standingOrder = ['silent', 'open', 'gives-it-up', 'not-mine', 'needs-it'] as const;

/** How many questions stand how; only those that there are. */
export function countStandings(
  questions: readonly Question[],
): readonly { readonly standing: QuestionStanding; readonly count: number }[] {
  return standingOrder
    .map((standing) => ({ standing, count: questions.filter((one) => one.standing === standing).length }))
    .filter(({ count }) => count > 0);
}

/** Whoever holds a seat still, with one of these standings: whom a plan may be made for. */
export function peopleOf(questions: readonly Question[], standing: QuestionStanding): readonly number[] {
  return questions
    .filter((one) => one.standing === standing && one.holdsSeat && one.isKnown)
    .map(({ personId }) => personId);
}

/** Whoever has not answered, was not reminded, and was not asked today. */
export function isRemindable(
  { standing, remindedOn, askedOn, holdsSeat, isKnown }: Question,
  today: string,
): boolean {
  const isOpen = standing === 'open' || standing === 'silent';
  return isOpen && remindedOn === undefined && askedOn !== today && holdsSeat && isKnown;
}
