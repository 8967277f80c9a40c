import type { CalendarDay } from '../ids.ts';

/** What somebody wrote down about a person; it stays whatever is imported. */
export type Care = {
  readonly note: string | undefined;
  /** Why the license is not to be taken away; `undefined` where nobody protects it. */
  readonly protectedBecause: string | undefined;
  /** Until this day the person's findings are put off. */
  readonly snoozedUntil: CalendarDay | undefined;
};

export const noCare: Care = { note: undefined, protectedBecause: undefined, snoozedUntil: undefined };
