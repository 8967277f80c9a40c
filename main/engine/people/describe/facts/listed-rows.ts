import { worksOf, type PersonState, type RowAssignment } from '../../../../domain/states/state.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { listKey } from '../../survey/survey.ts';

/* How the rows of user lists and of lists of people are read for whom they describe, and which of several counts first. */

export type SeatRow = [
  person: number,
  line: number,
  toImport: number | null,
  recordId: number,
  email: string | null,
  externalId: string | null,
  seatId: string | null,
  firstName: string | null,
  lastName: string | null,
  title: string | null,
  department: string | null,
  salesLicense: string | null,
  fromImport: number,
  permission: string | null,
];

export const seatSql = `
SELECT pr.person_id, s.line, s.to_import, s.id, s.email, s.external_id, s.seat_id, s.first_name, s.last_name, s.title,
  s.department, s.sales_license, s.from_import, s.admin_permission
FROM person_record pr JOIN seat_record s ON s.id = pr.record_id
WHERE pr.person_id IN (SELECT value FROM json_each(?)) AND pr.source = 0`;

export function toSeat(row: SeatRow): SeatFact {
  return {
    person: row[0],
    line: row[1],
    isCurrent: row[2] === null ? 1 : 0,
    toImport: row[2] ?? 0,
    recordId: row[3],
    email: row[4],
    externalId: row[5],
    seatId: row[6],
    firstName: row[7],
    lastName: row[8],
    title: row[9],
    department: row[10],
    salesLicense: row[11],
    fromImport: row[12],
    permission: row[13],
  };
}

/** Best row first: current before past, licensed before not, with a seat id before without, the latest, the upper line. */
export function compareSeats(one: SeatFact, other: SeatFact): number {
  return (
    other.isCurrent - one.isCurrent ||
    Number(other.salesLicense === 'active') - Number(one.salesLicense === 'active') ||
    Number(one.seatId === null) - Number(other.seatId === null) ||
    other.toImport - one.toImport ||
    one.line - other.line ||
    one.recordId - other.recordId
  );
}

export type AssignmentRow = [
  person: number,
  line: number,
  toImport: number | null,
  recordId: number,
  email: string | null,
  userName: string | null,
  externalId: string | null,
  firstName: string | null,
  lastName: string | null,
  displayName: string | null,
  title: string | null,
  department: string | null,
  assignment: RowAssignment | null,
  state: PersonState | null,
  fromImport: number,
];

export const assignmentSql = `
SELECT pr.person_id, a.line, a.to_import, a.id, a.email, a.user_name, a.external_id, a.first_name, a.last_name,
  a.display_name, a.title, a.department, a.assignment, a.state, a.from_import
FROM person_record pr JOIN assignment_record a ON a.id = pr.record_id
WHERE pr.person_id IN (SELECT value FROM json_each(?)) AND pr.source = 1`;

/** `numberedOtherwise`: lists whose unique ids are another system's. */
export function toAssignment(
  row: AssignmentRow,
  lists: ReadonlyMap<number, string>,
  numberedOtherwise: ReadonlySet<string>,
): AssignmentFact {
  const list = lists.get(row[14]) ?? '';
  return {
    person: row[0],
    line: row[1],
    isCurrent: row[2] === null ? 1 : 0,
    toImport: row[2] ?? 0,
    recordId: row[3],
    email: row[4],
    userName: row[5],
    externalId: numberedOtherwise.has(list) ? null : row[6],
    firstName: row[7],
    lastName: row[8],
    displayName: row[9],
    title: row[10],
    department: row[11],
    assignment: row[12],
    state: row[13],
    list,
  };
}

/** The list that each import is of. */
export function readListKeys(database: ReadableDatabase): ReadonlyMap<number, string> {
  const rows = database
    .prepare<[], [id: number, kind: 'directory' | 'staff', series: string]>(
      "SELECT id, kind, series FROM import WHERE kind IN ('directory', 'staff')",
    )
    .raw()
    .all();
  return new Map(rows.map(([id, kind, series]) => [id, listKey({ kind, series })]));
}

/** Best row first: current before past, of the directory before of everybody, who has the app or is here before who is not. */
export function compareAssignments(one: AssignmentFact, other: AssignmentFact): number {
  return (
    other.isCurrent - one.isCurrent ||
    Number(other.list.startsWith('directory')) - Number(one.list.startsWith('directory')) ||
    Number(other.assignment === 'assigned') - Number(one.assignment === 'assigned') ||
    Number(worksOf(other.state ?? undefined) === 'yes') - Number(worksOf(one.state ?? undefined) === 'yes') ||
    other.toImport - one.toImport ||
    one.line - other.line ||
    one.recordId - other.recordId
  );
}

export function ordered<Row>(
  rows: Row[] | undefined,
  compare: (one: Row, other: Row) => number,
): readonly Row[] {
  if (rows === undefined) return [];
  return rows.length === 1 ? rows : rows.toSorted(compare);
}

/** One row of the user list, as far as a person is described by it. */
export type SeatFact = {
  readonly person: number;
  readonly line: number;
  readonly isCurrent: 0 | 1;
  readonly fromImport: number;
  /** The import that ended the row, 0 where none did. */
  readonly toImport: number;
  readonly recordId: number;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly seatId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly salesLicense: string | null;
  /** `admin_permission` of the Admin Center. */
  readonly permission: string | null;
};

export type AssignmentFact = {
  readonly person: number;
  readonly line: number;
  readonly isCurrent: 0 | 1;
  /** The import that ended the row, 0 where none did. */
  readonly toImport: number;
  readonly recordId: number;
  readonly email: string | null;
  readonly userName: string | null;
  readonly externalId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
  readonly title: string | null;
  readonly department: string | null;
  /** What a row of the directory says of the app; `null` in a list of everybody. */
  readonly assignment: RowAssignment | null;
  /** What the row says of the person; `null` where it says nothing. */
  readonly state: PersonState | null;
  /** The list that the row is of, as `listKey` has it. */
  readonly list: string;
};
