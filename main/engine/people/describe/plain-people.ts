import { nobody, type RecordTable } from '../../../domain/people/record-table.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import type { LoadedRecords } from '../who-is-who/rows/load-records.ts';
import type { PersonNodes } from '../who-is-who/store/person-ids.ts';

/** People in no doubt who are described by one row of the user list alone. */
export type PlainPeople = {
  /** By id: a number for all who are described alike but for texts, from 1 on; 0 for everybody else. */
  readonly groups: Uint8Array;
  /** One person of each group, that of group 1 first. */
  readonly examples: readonly number[];
  /** Where the record of each has the id of the person less so much. */
  readonly recordShift?: number;
};

/** Groups are told by one byte, which is read as ASCII. */
const mostGroups = 126;

/** Nothing else that a person is described by may be there: whoever it is about is described one by one. */
const elsewhere = ['learning_record', 'look_up_answer', 'action', 'person_care'];

/**
 * Finds the people who have one row, in the user list of now, and identifiers that nobody else has; nobody where something that
 * counts for single people is stored beside the lists. `undefined` where there are none.
 */
export function findPlainPeople(
  database: WritableDatabase,
  records: Pick<LoadedRecords, 'table' | 'alike' | 'zeros'>,
  {
    personOfRecord,
    nodes,
    ids,
  }: { readonly personOfRecord: Int32Array; readonly nodes: PersonNodes; readonly ids: Int32Array },
): PlainPeople | undefined {
  const has = (table: string): boolean =>
    database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined;
  if (records.zeros !== undefined || elsewhere.some(has)) return undefined;
  const recordOf = onlyRecords(records.table, personOfRecord, ids.length);
  const groups = new Uint8Array(ids.reduce((highest, id) => Math.max(highest, id), 0) + 1);
  const examples: number[] = [];
  const codes = new Map<number, number>();
  const doubted = new Set(
    database.prepare<[], number>('SELECT DISTINCT person_id FROM person_remark').pluck().all(),
  );
  ids.forEach((id, person) => {
    const group = records.alike.groups[recordOf[person] ?? nobody] ?? nobody;
    if (group === nobody || doubted.has(id) || nodes.mentioned.has(person)) return;
    let code = codes.get(group);
    if (code === undefined && examples.length < mostGroups) {
      code = examples.push(id);
      codes.set(group, code);
    }
    groups[id] = code ?? 0;
  });
  return examples.length === 0 ? undefined : { groups, examples };
}

/** The record of each person who has one alone, or `nobody`. */
function onlyRecords(table: RecordTable, personOfRecord: Int32Array, people: number): Int32Array {
  const several = -2;
  const recordOf = new Int32Array(people).fill(nobody);
  for (let record = 0; record < table.recordCount; record += 1) {
    const person = personOfRecord[record] ?? nobody;
    if (person !== nobody) recordOf[person] = recordOf[person] === nobody ? record : several;
  }
  return recordOf;
}
