import { foldText } from '../../../../domain/list/search/fold-text.ts';
import type { WritableDatabase } from '../../../database/handles.ts';
import { personColumns, type PersonRow } from '../person-columns.ts';
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

/** A cell where it has more than blanks. */
const filled = (cell: string): string =>
  `iif(${cell} IS NULL OR unicode(${cell}) BETWEEN 33 AND 127 OR trim(${cell}, :blanks) <> '', ${cell}, NULL)`;
const line = (key: string): string => `ifnull(char(10) || ${key}, '')`;

/** As `describePerson` has them of one such row, from `named`. */
const textsOfOne: Readonly<Record<Text, string>> = {
  id: 'id',
  displayName: 'shown',
  sortName: 'sorted',
  givenName: 'first_name',
  familyName: 'last_name',
  email: 'email',
  externalId: 'external_id',
  listedExternalId: 'external_id',
  seatId: 'seat_id',
  title: filled('title'),
  department: filled('department'),
  searchText: `sorted || ${line('id_key')} || ${line('email_key')} || ${line('seat_key')}`,
};

/** The same of that row and one of another list, whose name to sign in with is the address. */
const textsOfBoth: Readonly<Record<Text, string>> = {
  ...textsOfOne,
  title: `ifnull(${filled('other_title')}, ${filled('title')})`,
  department: `ifnull(${filled('other_department')}, ${filled('department')})`,
  searchText: `sorted || iif(other_user IS NULL, ${line('id_key')} || ${line('email_key')}, ${line('email_key')} || ${line('id_key')}) || ${line('seat_key')}`,
};

/** What `String.prototype.trim` takes away. */
const blanks =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

/** Made once a connection, for as long as it is open. */
const groupTable = `
CREATE TEMP TABLE IF NOT EXISTS alike_people (code INTEGER PRIMARY KEY, ${alike.map((field) => `"${field}"`).join(', ')})`;

/*
 * Each step is one pass (`LIMIT -1` keeps SQLite from folding it into the next), so that no cell is read out of its row twice. Who is of
 * which group stands in two bytes at the place of the id, each from 1 to 126, which SQLite reads as ASCII.
 */
const digits = 127;
const cells = 's.first_name, s.last_name, s.email, s.email_key, s.seat_id, s.title, s.department';
const digitAt = (place: string): string => `unicode(CAST(substr(:codes, ${place}, 1) AS TEXT))`;
const codeAt = (id: string): string =>
  `(${digitAt(`2 * (${id} - :from) + 1`)} * ${String(digits)} + ${digitAt(`2 * (${id} - :from) + 2`)})`;
const sourceSql = {
  byRecord: `
    SELECT pr.person_id AS id, ${codeAt('pr.person_id')} AS group_code, s.external_id, ${cells}
      FROM person_record pr CROSS JOIN seat_record s ON s.id = pr.record_id
     WHERE pr.person_id BETWEEN :from AND :until AND pr.source = 0`,
  byRecords: `
    SELECT pr.person_id AS id, ${codeAt('pr.person_id')} AS group_code, ifnull(s.external_id, o.external_id) AS external_id,
      o.first_name AS other_first, o.last_name AS other_last, o.display_name AS other_shown, o.user_name AS other_user, o.title AS other_title, o.department AS other_department, ${cells}
      FROM person_record pr CROSS JOIN seat_record s ON s.id = pr.record_id
        LEFT JOIN person_record po ON po.person_id = pr.person_id AND po.source = 1
        LEFT JOIN assignment_record o ON o.id = po.record_id
     WHERE pr.person_id BETWEEN :from AND :until AND pr.source = 0`,
  inOrder: `
    SELECT s.id + :shift AS id, ${codeAt('s.id + :shift')} AS group_code, s.external_id, ${cells}
      FROM seat_record s
     WHERE s.id BETWEEN :from - :shift AND :until - :shift`,
};
type Source = keyof typeof sourceSql;
const named = (source: Source): string => `
(SELECT *, iif(octet_length(shown) = length(shown), lower(shown), fold_text(shown)) AS sorted FROM (
  SELECT *, iif(first_name IS NULL, last_name, iif(last_name IS NULL, first_name, first_name || ' ' || last_name)) AS shown,
    lower(external_id) AS id_key, lower(seat_id) AS seat_key FROM (${sourceSql[source]} LIMIT -1) LIMIT -1) LIMIT -1)
  CROSS JOIN alike_people ON code = group_code`;

/** Whether a part of a name stands as it is shown. What is blank is looked for only where the first or last sign may be: it takes long. */
const standsAlone = (part: string): string => `(${part} IS NULL
  OR (unicode(${part}) BETWEEN 33 AND 127 AND unicode(substr(${part}, -1)) BETWEEN 33 AND 127)
  OR (${part} <> '' AND trim(${part}, :blanks) = ${part}))`;

/** Where a name is there and stands as it is shown, and is not an identifier, of which none has a blank, as well. */
const isPlain = `(shown IS NOT NULL AND ${standsAlone('first_name')} AND ${standsAlone('last_name')}
  AND (instr(shown, ' ') > 0 OR (sorted IS NOT id_key AND sorted IS NOT email_key AND sorted IS NOT seat_key)))`;

/** Where the other row calls nobody otherwise, and has nothing else to be found by. */
const isAlikeInBoth = `((other_first IS first_name AND other_last IS last_name) OR (other_first IS NULL AND other_last IS NULL))
  AND (other_shown IS NULL OR other_shown = shown) AND (other_user IS NULL OR lower(other_user) = email_key)
  AND (id_key IS NULL OR (id_key IS NOT email_key AND id_key IS NOT seat_key))`;
const isPlainIn = (source: Source): string =>
  source === 'byRecords' ? `(${isPlain} AND ${isAlikeInBoth})` : isPlain;

const names = personColumns.map(([column]) => column);
const selectedIn = (source: Source): string => {
  const texts = source === 'byRecords' ? textsOfBoth : textsOfOne;
  return personColumns.map(([, field]) => (isText(field) ? texts[field] : `"${field}"`)).join(', ');
};
const others = names.slice(1);
const onConflict = ` ON CONFLICT (id) DO UPDATE SET ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
  WHERE (${others.map((name) => `person.${name}`).join(', ')}) IS NOT (${others.map((name) => `excluded.${name}`).join(', ')})`;

function insertSql(source: Source): string {
  return `INSERT INTO person (${names.join(', ')}) SELECT ${selectedIn(source)} FROM ${named(source)} WHERE ${isPlainIn(source)}`;
}

function isText(field: keyof PersonRow): field is Text {
  return field in textsOfOne;
}

type Range = {
  readonly codes: Uint8Array;
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
  readonly #groups: Uint16Array;
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
    const byRecord = people.hasAssigned === true ? 'byRecords' : 'byRecord';
    const source = this.#shift === undefined ? byRecord : 'inOrder';
    this.#insertSql = `${insertSql(source)}${isFirst ? '' : onConflict}`;
    this.#leftSql = `SELECT id FROM ${named(source)} WHERE ${isPlainIn(source)} IS NOT 1`;
    database.function('fold_text', { deterministic: true }, (text: unknown) =>
      typeof text === 'string' ? foldText(text) : null,
    );
    database.exec(`${groupTable}; DELETE FROM temp.alike_people`);
    const insert = database.prepare(
      `INSERT INTO temp.alike_people VALUES (${['code', ...alike].map(() => '?').join(', ')})`,
    );
    described.forEach((row, index) => insert.run(codeOf(index + 1), ...alike.map((field) => row[field])));
  }

  /** Writes those whose ids, in their order, are these. Answers who is left to be described one by one, and whether rows changed. */
  write(ids: readonly number[]): { readonly left: readonly number[]; readonly hasChanged: boolean } {
    const plain = ids.filter((id) => (this.#groups[id] ?? 0) > 0);
    if (plain.length === 0) return { left: ids, hasChanged: false };
    const [from, until] = [plain[0] ?? 0, plain.at(-1) ?? 0];
    const codes = codesOf(this.#groups.subarray(from, until + 1));
    const shift = this.#shift === undefined ? {} : { shift: this.#shift };
    const range: Range = { codes, from, until, blanks, ...shift };
    const { changes } = this.#database.prepare<[Range]>(this.#insertSql).run(range);
    const rest = ids.filter((id) => (this.#groups[id] ?? 0) === 0);
    if (this.#isFirst && changes === plain.length) return { left: rest, hasChanged: true };
    const left = this.#isFirst
      ? this.#notThere(plain)
      : this.#database.prepare<[Range], number>(this.#leftSql).pluck().all(range);
    return { left: [...left, ...rest].toSorted((one, other) => one - other), hasChanged: changes > 0 };
  }
  #notThere(ids: readonly number[]): readonly number[] {
    return this.#database
      .prepare<[string], number>('SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM person)')
      .pluck()
      .all(JSON.stringify(ids));
  }
}

/** Groups as bytes from 1 on, and 0 for none. */
function codesOf(groups: Uint16Array): Uint8Array {
  const codes = new Uint8Array(groups.length * 2);
  groups.forEach((group, at) => {
    if (group === 0) return;
    const [high, low] = digitsOf(group);
    codes[2 * at] = high;
    codes[2 * at + 1] = low;
  });
  return codes;
}

function codeOf(group: number): number {
  const [high, low] = digitsOf(group);
  return high * digits + low;
}

function digitsOf(group: number): readonly [high: number, low: number] {
  return [Math.floor(group / (digits - 1)) + 1, (group % (digits - 1)) + 1];
}
