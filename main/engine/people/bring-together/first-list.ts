import type { WritableDatabase, ReadableDatabase } from '../../database/handles.ts';
import { withoutIndexes } from '../../database/indexes.ts';
import type { AlikeRecords } from '../../imports/stage/alike-records.ts';
import type { WorkHooks } from '../../thread/context.ts';
import type { PlainPeople } from '../describe/plain/plain-people.ts';
import { storeLostZeros } from '../describe/set-aside.ts';
import { refreshPeople } from '../describe/write-people.ts';
import { askOfRenamed } from '../renamed/ask.ts';
import { storeOtherNumbering } from '../who-is-who/other-numbering.ts';
import { readLastId, writeLastId } from '../who-is-who/store/person-ids.ts';
import { identifierCodes, sourceCodes } from './codes.ts';
import { writeWatermark } from './watermark.ts';

/** Whatever stands in one of these says something of somebody beside the list. */
const elsewhere = [
  'person',
  'person_identifier',
  'person_record',
  'person_remark',
  'person_match',
  'person_successor',
  'person_care',
  'match_review',
  'match_decision',
  'assignment_record',
  'usage_record',
  'learning_record',
  'look_up_answer',
  'action',
  'rejected_row',
];

/**
 * Takes in the first user list where no row of it is in doubt: each is a person, and who is who need not be found out. Answers `false`, with
 * nothing written, where that is not so; the outcome is that of looking at everybody.
 */
export function bringFirstList(database: WritableDatabase, alike: AlikeRecords, hooks: WorkHooks): boolean {
  if (!isOnlyList(database, alike) || mayHaveLostZeros(database)) return false;
  const lastId = readLastId(database);
  const { firstId, codes } = alike;
  const shift = lastId + 1 - firstId;
  const ids = Array.from(codes, (_, at) => lastId + 1 + at);
  storeOtherNumbering(database, []);
  writeLastId(database, lastId + codes.length);
  database
    .prepare<[number, number]>('INSERT INTO person_record SELECT id + ?, ?, id FROM seat_record ORDER BY id')
    .run(shift, sourceCodes.users);
  withoutIndexes(database, 'person_identifier', () => {
    for (const { kind, sql } of identifierSql)
      database
        .prepare<[number, number]>(`INSERT INTO person_identifier ${sql}`)
        .run(identifierCodes[kind], shift);
  });
  storeLostZeros(database, undefined);
  const plain = plainPeople(alike, shift);
  refreshPeople(database, ids, { hooks, plain });
  askOfRenamed(
    database,
    ids.filter((id) => plain.groups[id] === 0),
  );
  writeWatermark(database, { hasNamesAlone: false });
  return true;
}

/** In the order of the key, so that pages are filled one after the other. A row with a unique id has it for its key. */
const identifierSql = [
  {
    kind: 'external-id',
    sql: `SELECT ?, substr(key, 3), id + ?, 1 FROM seat_record
           WHERE to_import IS NULL AND key >= 'u:' AND key < 'u;' ORDER BY key`,
  },
  {
    kind: 'email',
    sql: 'SELECT ?, email_key, id + ?, 1 FROM seat_record WHERE email_key IS NOT NULL ORDER BY email_key',
  },
  {
    kind: 'seat-id',
    sql: 'SELECT ?, seat_id, id + ?, 1 FROM seat_record WHERE seat_id IS NOT NULL ORDER BY seat_id',
  },
] as const;

function isOnlyList(database: ReadableDatabase, { firstId, codes }: AlikeRecords): boolean {
  const imports = database
    .prepare<[], [kind: string, rows: number]>('SELECT kind, accepted_rows FROM import LIMIT 2')
    .raw()
    .all();
  const [[kind, rows] = [], ...others] = imports;
  if (kind !== 'users' || rows !== codes.length || others.length > 0) return false;
  const [lowest, highest] =
    database
      .prepare<[], [lowest: number, highest: number]>(
        'SELECT (SELECT min(id) FROM seat_record), (SELECT max(id) FROM seat_record)',
      )
      .raw()
      .get() ?? [];
  if (lowest !== firstId || highest !== firstId + codes.length - 1) return false;
  return elsewhere.every((table) => database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined);
}

/** Whether two unique ids of digits are one but for zeros in front. */
function mayHaveLostZeros(database: ReadableDatabase): boolean {
  const numbers = "FROM seat_record WHERE to_import IS NULL AND key >= 'u:";
  if (database.prepare(`SELECT 1 ${numbers}0' AND key < 'u:1' LIMIT 1`).get() === undefined) return false;
  return (
    database
      .prepare(
        `SELECT 1 ${numbers}0' AND key < 'u::' AND substr(key, 3) NOT GLOB '*[^0-9]*'
          GROUP BY ltrim(substr(key, 3), '0') HAVING count(*) > 1 LIMIT 1`,
      )
      .get() !== undefined
  );
}

function plainPeople({ firstId, codes }: AlikeRecords, shift: number): PlainPeople {
  const groups = new Uint16Array(firstId + shift + codes.length);
  groups.set(codes, firstId + shift);
  const examples: number[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    // Codes are given in the order in which they are needed.
    if (code > examples.length) examples.push(firstId + shift + at);
  }
  return { groups, examples, recordShift: shift };
}
