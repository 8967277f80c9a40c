import type { ConflictFact } from '../../../../domain/findings/finding-facts.ts';
import { personName } from '../../../../domain/people/identifiers/identifier.ts';
import { foldText } from '../../../../domain/list/search/fold-text.ts';
import { renamedName } from '../../../../domain/people/names/renamed.ts';
import { type BesideAnId, rowsOfAnother } from '../../../../domain/people/holders/holders-of-an-id.ts';
import { haveNothingInCommon } from '../../../../domain/people/names/other-names.ts';
import type { PersonFacts, UsageFact } from './person-facts.ts';
import type { AssignmentFact, SeatFact } from './listed-rows.ts';

/** One address or id beside two names that have nothing in common: handed on, or a team's. */
export function otherNames(
  seat: SeatFact | undefined,
  assignment: AssignmentFact | undefined,
  {
    idOf,
    renamed,
  }: {
    /** An id as it leads to somebody; `undefined` where it leads to nobody. */
    readonly idOf: (cell: string | null) => string | undefined;
    /** What somebody said to be one person's, by unique id ([NN2]). */
    readonly renamed: Readonly<Record<string, readonly string[]>>;
  },
): readonly ConflictFact[] {
  if (seat === undefined || assignment === undefined || seat.isCurrent + assignment.isCurrent < 2) return [];
  const listed = personName({ firstName: text(seat.firstName), lastName: text(seat.lastName) });
  const assigned = personName(textParts(assignment));
  const list = assignment.list.startsWith('staff/') ? 'staff' : 'directory';
  if (listed === undefined || assigned === undefined || !haveNothingInCommon(listed, assigned)) return [];
  const id = idOf(seat.externalId);
  const isById = id !== undefined && id === idOf(assignment.externalId);
  if (isById && renamed[id]?.includes(renamedName(listed, assigned)) === true) return [];
  return [{ kind: 'other-names', listed, assigned, list, ...(isById ? { byUniqueId: true } : {}) }];
}

/** One unique id in the user list of now and in one of before, beside people who have nothing in common ([NN10] of people). */
export function recycledId(
  seats: readonly SeatFact[],
  { idOf, renamed }: Parameters<typeof otherNames>[2],
): readonly ConflictFact[] {
  const [present] = seats;
  if (seats.length < 2 || present?.isCurrent !== 1) return [];
  const id = idOf(present.externalId);
  if (id === undefined) return [];
  const beside = seats.filter(({ externalId }) => idOf(externalId) === id).map(besideAnId);
  const listed = besideAnId(present);
  const [past] = rowsOfAnother(beside);
  if (listed.name === undefined || listed.email === undefined) return [];
  if (past?.name === undefined || past.email === undefined) return [];
  if (renamed[id]?.includes(renamedName(listed.name, past.name)) === true) return [];
  const seatIds = [listed.seatId, past.seatId] as const;
  return [
    {
      kind: 'recycled-id',
      listed: listed.name,
      before: past.name,
      emails: [listed.email, past.email],
      ...(seatIds[0] === undefined || seatIds[1] === undefined ? {} : { seats: [seatIds[0], seatIds[1]] }),
    },
  ];
}

function besideAnId({ isCurrent, email, seatId, firstName, lastName }: SeatFact): BesideAnId {
  return {
    isCurrent: isCurrent === 1,
    name: personName({ firstName: text(firstName), lastName: text(lastName) }),
    email: filled(email),
    seatId: filled(seatId),
  };
}

export function namesOf(
  seat: SeatFact | undefined,
  assignment: AssignmentFact | undefined,
  usage: UsageFact | undefined,
): {
  readonly shown: string | undefined;
  readonly given: string | undefined;
  readonly family: string | undefined;
} {
  const shown =
    (seat === undefined
      ? undefined
      : personName({ firstName: text(seat.firstName), lastName: text(seat.lastName) })) ??
    (assignment === undefined ? undefined : personName(textParts(assignment))) ??
    (usage === undefined ? undefined : personName(textParts(usage)));
  return {
    shown,
    given: filled(seat?.firstName) ?? filled(assignment?.firstName) ?? filled(usage?.firstName),
    family: filled(seat?.lastName) ?? filled(assignment?.lastName) ?? filled(usage?.lastName),
  };
}

function textParts(
  row: Pick<AssignmentFact, 'firstName' | 'lastName' | 'displayName'>,
): Parameters<typeof personName>[0] {
  return { firstName: text(row.firstName), lastName: text(row.lastName), displayName: text(row.displayName) };
}

export function text(value: string | null): string | undefined {
  return value ?? undefined;
}

/** The first that a row has; without a list of all, which hundreds of thousands of people would make for nothing. */
export function firstOf<Row>(
  rows: readonly Row[],
  read: (row: Row) => string | null | undefined,
): string | undefined {
  for (const row of rows) {
    const value = filled(read(row));
    if (value !== undefined) return value;
  }
  return undefined;
}

export function filled(value: string | null | undefined): string | undefined {
  return value === undefined || value === null || value.trim() === '' ? undefined : value;
}

export function titleOf({ title }: SeatFact | AssignmentFact): string | null {
  return title;
}

export function departmentOf({ department }: SeatFact | AssignmentFact): string | null {
  return department;
}

/** Every name and identifier that any record has, so that an old address finds its person too. */
export function searchText(
  facts: PersonFacts,
  { displayName, sortName }: { readonly displayName: string; readonly sortName: string },
): string {
  const parts = [sortName];
  const add = (value: string | null | undefined): void => {
    if (value === null || value === undefined || value === displayName) return;
    const folded = foldText(value.trim());
    if (folded !== '' && !parts.includes(folded)) parts.push(folded);
  };
  for (const row of facts.seats)
    add(personName({ firstName: text(row.firstName), lastName: text(row.lastName) }));
  for (const row of facts.assignments) {
    add(row.displayName);
    add(personName(textParts(row)));
    add(row.userName);
  }
  for (const row of facts.usage) add(personName(textParts(row)));
  for (const value of facts.identifiers) add(value);
  return parts.join('\n');
}
