import { teamName, type TeamName } from '../../../domain/month/teams/roll-up.ts';
import type { SeatState } from '../../../domain/seats/seat.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readColumns } from '../../database/read-columns.ts';
import { keptWhilePeopleStay } from '../../people/search/while-people-stay.ts';

/** What is counted of everybody, person by person in each column. */
export type PeopleColumns = {
  readonly ids: readonly number[];
  readonly seats: readonly SeatState[];
  readonly findings: readonly number[];
  /** The department of the people's own; where there is none an account may say one. */
  readonly departments: readonly (TeamName | undefined)[];
};

type Slice = readonly [
  ids: readonly number[],
  seats: readonly SeatState[],
  findings: readonly number[],
  departments: readonly (string | null)[],
];

const sql = `
SELECT json_group_array(id), json_group_array(seat), json_group_array(findings), json_group_array(department)
FROM person WHERE id > ? AND id <= ?`;

const kept = keptWhilePeopleStay<PeopleColumns>();

/** Whether everybody is read already. */
export function hasPeopleColumns(database: ReadableDatabase): boolean {
  return kept.get(database) !== undefined;
}

/** Everybody, read once for as long as nobody changes. */
export function readPeopleColumns(database: ReadableDatabase): PeopleColumns {
  const known = kept.get(database) ?? read(database);
  kept.set(database, known);
  return known;
}

function read(database: ReadableDatabase): PeopleColumns {
  const ids: number[] = [];
  const seats: SeatState[] = [];
  const findings: number[] = [];
  const departments: (TeamName | undefined)[] = [];
  const nameOf = sharedNames(teamName);
  const states = new Map<SeatState, SeatState>();
  for (const [someIds, someSeats, someFindings, texts] of readColumns<Slice>(database, sql)) {
    for (const id of someIds) ids.push(id);
    for (const found of someFindings) findings.push(found);
    for (const text of texts) departments.push(text === null ? undefined : nameOf(text));
    for (const seat of someSeats) {
      // One text for all who are in that state.
      const shared = states.get(seat) ?? seat;
      states.set(seat, shared);
      seats.push(shared);
    }
  }
  return { ids, seats, findings, departments };
}

/** A function that names a team by a cell; most cells read like many others. */
export function sharedNames(
  of: (text: string) => TeamName | undefined,
): (text: string) => TeamName | undefined {
  const names = new Map<string, TeamName | undefined>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.has(text)) return known;
    const name = of(text);
    names.set(text, name);
    return name;
  };
}
