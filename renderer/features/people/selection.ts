import { heldSeatStates } from '../../../preload/contract/lists.ts';
import type { PeopleFilter, PeopleSelection } from '../../../preload/contract/values/people.ts';

/** Who is chosen in the list: some by hand, or everybody the filter shows except some. */
export type Selection =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<number> }
  | { readonly kind: 'all'; readonly except: ReadonlySet<number> };

export const nobody: Selection = { kind: 'some', ids: new Set() };
export const everybody: Selection = { kind: 'all', except: new Set() };

export function isSelected(selection: Selection, id: number): boolean {
  return selection.kind === 'some' ? selection.ids.has(id) : !selection.except.has(id);
}

/** How many are chosen when the filter shows `total`. */
export function selectedCount(selection: Selection, total: number): number {
  return selection.kind === 'some' ? selection.ids.size : Math.max(0, total - selection.except.size);
}

/** Chooses or leaves out the people given; what is chosen besides stays. */
export function choose(selection: Selection, ids: readonly number[], chosen: boolean): Selection {
  const inSet = selection.kind === 'some' ? chosen : !chosen;
  const set = new Set(selection.kind === 'some' ? selection.ids : selection.except);
  for (const id of ids) {
    if (inSet) set.add(id);
    else set.delete(id);
  }
  return selection.kind === 'some' ? { kind: 'some', ids: set } : { kind: 'all', except: set };
}

export function toggle(selection: Selection, id: number): Selection {
  return choose(selection, [id], !isSelected(selection, id));
}

/** A selection of everybody means everybody of one filter: under another filter it is nobody's choice any more. */
export function afterFilterChange(selection: Selection): Selection {
  return selection.kind === 'all' ? nobody : selection;
}

export function toPeopleSelection(selection: Selection, filter: PeopleFilter): PeopleSelection {
  return selection.kind === 'some'
    ? { kind: 'ids', ids: [...selection.ids] }
    : { kind: 'filter', filter, except: [...selection.except] };
}

const held = new Set<string>(heldSeatStates);
/** Found of nobody but of who holds a seat or may hold one. */
const ofHolders = new Set<string>(['leaver-with-seat', 'idle', 'only-administers', 'under-used']);

/** Whether a filter shows nobody to whom a seat could be given: all hold one, or may hold one. */
export function showsHoldersAlone({
  seat = [],
  findings = [],
  renewal,
  spentOnNobodyOn,
}: PeopleFilter): boolean {
  return (
    renewal !== undefined ||
    spentOnNobodyOn !== undefined ||
    (seat.length > 0 && seat.every((one) => held.has(one))) ||
    (findings.length > 0 && findings.every((one) => ofHolders.has(one)))
  );
}
