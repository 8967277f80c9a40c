import type { Branded, CalendarDay } from '../domain/ids.ts';
import type { PeopleSelection } from '../domain/people/person.ts';

/** An id that the contract's schema has checked, with the name of what it is an id of. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the id is of
export function branded<Id extends Branded<number, string>>(id: number): Id {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the window's ids get their brand
  return id as Id;
}

/** A day that the contract's schema has checked. */
export function calendarDay(text: string): CalendarDay {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has checked its form
  return text as CalendarDay;
}

/** A selection that the contract's schema has checked. */
export function asSelection(
  selection:
    | { readonly kind: 'ids'; readonly ids: readonly number[] }
    | (Omit<Extract<PeopleSelection, { kind: 'filter' }>, 'except'> & { readonly except: readonly number[] }),
): PeopleSelection {
  return selection.kind === 'ids'
    ? { kind: 'ids', ids: selection.ids.map((id) => branded(id)) }
    : { ...selection, except: selection.except.map((id) => branded(id)) };
}
