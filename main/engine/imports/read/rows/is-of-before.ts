import type { StateRules } from '../../../../domain/states/read-state.ts';
import type { RowPlan, Step } from './row-plan.ts';

const firstOfCalendar = '1900-01-01';

/** Whether the cell is an end after which work began: then it is of a time before. */
export function isOfBefore(
  { beginnings }: Pick<RowPlan, 'beginnings'>,
  { form }: Pick<Step, 'form'>,
  { text, cells }: { readonly text: string; readonly cells: readonly string[] },
  { readDay }: Pick<StateRules, 'readDay'>,
): boolean {
  if (form !== 'ended-on' && form !== 'contract-end') return false;
  const ended = readDay(text);
  // Another calendar's years are no time before this one's.
  if (ended === undefined || ended < firstOfCalendar) return false;
  return beginnings.some((index) => {
    const began = readDay((cells[index] ?? '').trim());
    return began !== undefined && began > ended;
  });
}

/** Whether every day in the row on which work begins is to come: then somebody does not work here yet ([S45]). */
export function hasYetToBegin(
  { starts }: Pick<RowPlan, 'starts'>,
  cells: readonly string[],
  { today, readDay }: Pick<StateRules, 'today' | 'readDay'>,
): boolean {
  if (today === undefined) return false;
  const days = starts.flatMap((index) => readDay((cells[index] ?? '').trim()) ?? []);
  return days.length > 0 && days.every((day) => day > today);
}
