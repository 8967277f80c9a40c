import { foldText } from '../../../domain/list/search/fold-text.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import { personColumns, type PersonRow } from './person-columns.ts';
import type { PlainPeople } from './plain-people.ts';

/** What all people of a group have alike; the rest are texts of the one row that each has. */
const alike = [
  'seat',
  'inLatestUserList',
  'directory',
  'works',
  'worksState',
  'worksList',
  'account',
  'askedAt',
  'usage',
  'daysActive',
  'windowEnd',
  'idleDays',
  'findings',
  'gravity',
  'reasons',
] as const satisfies readonly (keyof PersonRow)[];

type Text = Exclude<keyof PersonRow, (typeof alike)[number]>;

/** As `describePerson` has them of one such row, from `named`. */
const texts: Readonly<Record<Text, string>> = {
  id: 'id',
  displayName: 'shown',
  sortName: 'sorted',
  givenName: 'first_name',
  familyName: 'last_name',
  email: 'email',
  externalId: 'external_id',
  listedExternalId: 'external_id',
  seatId: 'seat_id',
  title: "iif(title IS NULL OR unicode(title) BETWEEN 33 AND 127 OR trim(title, :blanks) <> '', title, NULL)",
  department:
    "iif(department IS NULL OR unicode(department) BETWEEN 33 AND 127 OR trim(department, :blanks) <> '', department, NULL)",
  searchText:
    "sorted || ifnull(char(10) || id_key, '') || ifnull(char(10) || email_key, '') || ifnull(char(10) || seat_key, '')",
};

/** What `String.prototype.trim` takes away. */
const blanks =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

/** Made once a connection, for as long as it is open. */
const groupTable = `
CREATE TEMP TABLE IF NOT EXISTS alike_people (code INTEGER PRIMARY KEY, ${alike.map((field) => `"${field}"`).join(', ')})`;

/*
 * Each step is one pass (`LIMIT -1` keeps SQLite from folding it into the next), so that no cell is read out of its row twice. Who is of
 * which group is a byte at the place of the id.
 */
const cells =
  's.first_name, s.last_name, s.email, s.email_key, s.external_id, s.seat_id, s.title, s.department, a.*';
const codeAt = (id: string): string => `unicode(CAST(substr(:groups, ${id} - :from + 1, 1) AS TEXT))`;
const sourceSql = {
  byRecord: `
    SELECT pr.person_id AS id, ${cells}
      FROM person_record pr CROSS JOIN seat_record s ON s.id = pr.record_id
        CROSS JOIN alike_people a ON a.code = ${codeAt('pr.person_id')}
     WHERE pr.person_id BETWEEN :from AND :until AND pr.source = 0`,
  inOrder: `
    SELECT s.id + :shift AS id, ${cells}
      FROM seat_record s CROSS JOIN alike_people a ON a.code = ${codeAt('s.id + :shift')}
     WHERE s.id BETWEEN :from - :shift AND :until - :shift`,
};
const named = (source: keyof typeof sourceSql): string => `
SELECT *, iif(octet_length(shown) = length(shown), lower(shown), fold_text(shown)) AS sorted FROM (
  SELECT *, iif(first_name IS NULL, last_name, iif(last_name IS NULL, first_name, first_name || ' ' || last_name)) AS shown,
    lower(external_id) AS id_key, lower(seat_id) AS seat_key FROM (${sourceSql[source]} LIMIT -1) LIMIT -1) LIMIT -1`;

/** Whether a part of a name stands as it is shown. What is blank is looked for only where the first or last sign may be: it takes long. */
const standsAlone = (part: string): string => `(${part} IS NULL
  OR (unicode(${part}) BETWEEN 33 AND 127 AND unicode(substr(${part}, -1)) BETWEEN 33 AND 127)
  OR (${part} <> '' AND trim(${part}, :blanks) = ${part}))`;

/** Where a name is there and stands as it is shown, and is not an identifier, of which none has a blank, as well. */
const isPlain = `(shown IS NOT NULL AND ${standsAlone('first_name')} AND ${standsAlone('last_name')}
  AND (instr(shown, ' ') > 0 OR (sorted IS NOT id_key AND sorted IS NOT email_key AND sorted IS NOT seat_key)))`;

const names = personColumns.map(([column]) => column);
const selected = personColumns.map(([, field]) => (isText(field) ? texts[field] : `"${field}"`)).join(', ');
const others = names.slice(1);
const onConflict = ` ON CONFLICT (id) DO UPDATE SET ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
  WHERE (${others.map((name) => `person.${name}`).join(', ')}) IS NOT (${others.map((name) => `excluded.${name}`).join(', ')})`;

function insertSql(source: keyof typeof sourceSql): string {
  return `INSERT INTO person (${names.join(', ')}) SELECT ${selected} FROM (${named(source)}) WHERE ${isPlain}`;
}

function isText(field: keyof PersonRow): field is Text {
  return field in texts;
}

type Range = {
  readonly groups: Uint8Array;
  readonly from: number;
  readonly until: number;
  readonly blanks: string;
  readonly shift?: number;
};

/**
 * Writes people in no doubt set by set, in SQL, without reading them: all of a group as its example is described but for the texts of
 * their rows. The outcome is that of describing each.
 */
export class PlainWriter {
  readonly #database: WritableDatabase;
  readonly #groups: Uint8Array;
  readonly #isFirst: boolean;
  readonly #shift: number | undefined;
  readonly #insertSql: string;
  readonly #leftSql: string;

  /** `described`: the example of each group. `isFirst`: there are no people yet. */
  constructor(
    database: WritableDatabase,
    people: PlainPeople,
    { described, isFirst }: { readonly described: readonly PersonRow[]; readonly isFirst: boolean },
  ) {
    this.#database = database;
    this.#groups = people.groups;
    this.#isFirst = isFirst;
    this.#shift = people.recordShift;
    const source = this.#shift === undefined ? 'byRecord' : 'inOrder';
    this.#insertSql = `${insertSql(source)}${isFirst ? '' : onConflict}`;
    this.#leftSql = `SELECT id FROM (${named(source)}) WHERE ${isPlain} IS NOT 1`;
    database.function('fold_text', { deterministic: true }, (text: unknown) =>
      typeof text === 'string' ? foldText(text) : null,
    );
    database.exec(`${groupTable}; DELETE FROM temp.alike_people`);
    const insert = database.prepare(
      `INSERT INTO temp.alike_people VALUES (${['code', ...alike].map(() => '?').join(', ')})`,
    );
    described.forEach((row, index) => insert.run(index + 1, ...alike.map((field) => row[field])));
  }

  /** Writes those whose ids, in their order, are these. Answers who is left to be described one by one, and whether rows changed. */
  write(ids: readonly number[]): { readonly left: readonly number[]; readonly hasChanged: boolean } {
    const plain = ids.filter((id) => (this.#groups[id] ?? 0) > 0);
    if (plain.length === 0) return { left: ids, hasChanged: false };
    const [from, until] = [plain[0] ?? 0, plain.at(-1) ?? 0];
    const groups = this.#groups.subarray(from, until + 1);
    const shift = this.#shift === undefined ? {} : { shift: this.#shift };
    const range: Range = { groups, from, until, blanks, ...shift };
    const { changes } = this.#database.prepare<[Range]>(this.#insertSql).run(range);
    const rest = ids.filter((id) => (this.#groups[id] ?? 0) === 0);
    if (this.#isFirst && changes === plain.length) return { left: rest, hasChanged: true };
    const left = this.#database.prepare<[Range], number>(this.#leftSql).pluck().all(range);
    return { left: [...left, ...rest].toSorted((one, other) => one - other), hasChanged: changes > 0 };
  }
}
