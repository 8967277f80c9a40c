import { nobody, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { WritableDatabase } from '../../../database/handles.ts';
import type { Survey } from '../../survey/survey.ts';
import type { LoadedRecords } from '../../who-is-who/rows/load-records.ts';
import type { PersonNodes } from '../../who-is-who/store/person-ids.ts';
import type { PersonFigures } from '../facts/person-figures.ts';
import { usageGroups } from './usage-groups.ts';

/** People in no doubt who are described by one row of the user list, and of the other lists by one row at most. */
export type PlainPeople = {
  /** By id: a number for all who are described alike but for texts, from 1 on; 0 for everybody else. */
  readonly groups: Uint16Array;
  /** One person of each group, that of group 1 first. */
  readonly examples: readonly number[];
  /** Somebody of them has a row of another list as well. */
  readonly hasAssigned?: boolean;
  /** Where the record of each has the id of the person less so much. */
  readonly recordShift?: number;
};

/** Of more groups, most are of a few people. */
const mostGroups = 8000;

/** Nothing else that a person is described by may be there: whoever it is about is described one by one. */
const elsewhere = ['learning_record', 'look_up_answer', 'action', 'person_care'];

/**
 * Finds the people who have one row of now in the user list, one of now at most in another list, usage rows or none, and identifiers that
 * nobody else has, all of which stand in those rows; nobody where something that counts for single people is stored beside the lists.
 * `undefined` where there are none.
 */
export function findPlainPeople(
  database: WritableDatabase,
  records: Pick<LoadedRecords, 'table' | 'alike' | 'zeros' | 'rowIds' | 'otherNumbering'>,
  people: {
    readonly personOfRecord: Int32Array;
    readonly nodes: PersonNodes;
    readonly ids: Int32Array;
    readonly figures: PersonFigures;
    readonly survey: Survey;
  },
): PlainPeople | undefined {
  const has = (table: string): boolean =>
    database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined;
  if (records.zeros !== undefined || elsewhere.some(has)) return undefined;
  const { ids, nodes } = people;
  const doubted = new Set(
    database.prepare<[], number>('SELECT DISTINCT person_id FROM person_remark').pluck().all(),
  );
  const rows = rowsOfPeople(records.table, people.personOfRecord, ids.length);
  const usageOf = usageGroups(database, records, people);
  const kinds = new Kinds();
  const kindOf = Int32Array.from(ids, (id, person) => {
    if (doubted.has(id) || nodes.mentioned.has(person)) return nobody;
    const seat = rows.seatOf[person] ?? nobody;
    const assigned = rows.assignedOf[person] ?? nobody;
    const group = records.alike.groups[seat] ?? nobody;
    if (group === nobody || assigned === several) return nobody;
    if (!hasTheirsAlone(records.table, { seat, assigned }, nodes.ownedBy(person).length)) return nobody;
    if (assigned === nobody) return kinds.add(group, nobody, usageOf(person, seat));
    const other = records.alike.groups[assigned] ?? nobody;
    // Whether a list is numbered by another system is looked at row by row.
    if (other === nobody || records.otherNumbering.length > 0) return nobody;
    return kinds.add(group, other, usageOf(person, seat));
  });
  return groupsOf(kindOf, { ids, counts: kinds.counts, rows });
}

/** Who is described alike but for texts, by the groups of rows and of usage: each kind has a number. */
class Kinds {
  readonly #numbers = new Map<string, number>();
  /** How many are of each kind. */
  readonly counts: number[] = [];

  add(seat: number, assigned: number, usage: number): number {
    const key = `${String(seat)} ${String(assigned)} ${String(usage)}`;
    const number = this.#numbers.get(key) ?? this.counts.push(0) - 1;
    this.#numbers.set(key, number);
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }
}

function groupsOf(
  kindOf: Int32Array,
  {
    ids,
    counts,
    rows,
  }: { readonly ids: Int32Array; readonly counts: readonly number[]; readonly rows: RowsOfPeople },
): PlainPeople | undefined {
  const groups = new Uint16Array(ids.reduce((highest, id) => Math.max(highest, id), 0) + 1);
  const examples: number[] = [];
  const codes = new Map<number, number>();
  let hasAssigned = false;
  ids.forEach((id, person) => {
    const kind = kindOf[person] ?? nobody;
    // One example is described as everybody else is: nothing is won by a group of its own.
    if (kind === nobody || counts[kind] === 1) return;
    let code = codes.get(kind);
    if (code === undefined && examples.length < mostGroups) {
      code = examples.push(id);
      codes.set(kind, code);
    }
    groups[id] = code ?? 0;
    hasAssigned ||= rows.assignedOf[person] !== nobody;
  });
  return examples.length === 0 ? undefined : { groups, examples, hasAssigned };
}

type RowsOfPeople = { readonly seatOf: Int32Array; readonly assignedOf: Int32Array };
const several = -2;

/** The record of each person in the user list, and in other lists: `nobody` where there is none, `several` where there are more. */
function rowsOfPeople(table: RecordTable, personOfRecord: Int32Array, people: number): RowsOfPeople {
  const rows = { users: new Int32Array(people).fill(nobody), directory: new Int32Array(people).fill(nobody) };
  for (let record = 0; record < table.recordCount; record += 1) {
    const person = personOfRecord[record] ?? nobody;
    const source = table.sources[record];
    if (person === nobody || source === undefined || source === 'usage') continue;
    rows[source][person] = rows[source][person] === nobody ? record : several;
  }
  return { seatOf: rows.users, assignedOf: rows.directory };
}

/**
 * Whether the identifiers of somebody are those of the row of the user list, and at most the unique id of the other row:
 * what other rows have beside them is looked for, too, and shown where these have none.
 */
function hasTheirsAlone(
  { externalId, email, seatId }: RecordTable,
  { seat, assigned }: { readonly seat: number; readonly assigned: number },
  owned: number,
): boolean {
  const isThere = (node: number | undefined): number => (node === undefined || node === nobody ? 0 : 1);
  const ids = Math.max(isThere(externalId[seat]), assigned === nobody ? 0 : isThere(externalId[assigned]));
  return owned === ids + isThere(email[seat]) + isThere(seatId[seat]);
}
