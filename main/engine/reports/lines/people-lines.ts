import { csvCell } from '../../../domain/list/report/csv-cell.ts';
import type { ReportHeading } from '../../../domain/list/report/report-columns.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { RollUp } from '../../../domain/month/teams/roll-up.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { Statement } from '../../database/kept-statements.ts';
import { listKey, readSurvey } from '../../people/survey/survey.ts';
import {
  isLater,
  laterColumns,
  laterReader,
  laterSql,
  mayHold,
  type Later,
  type LaterHeading,
  type LaterRow,
} from '../report-later.ts';
import { PlacedLines } from './placed-lines.ts';
import { findingsReader, teamRollUps, type ReportOf } from '../report-rows.ts';
import type { TeamColumn } from './team-columns.ts';

/** Parts the texts of a row in what SQLite answers. A row in which a text holds one itself is asked for again, text by text. */
const mark = '\u001F';

/** Texts of anybody's making. */
const textColumns: ReadonlyMap<ReportHeading, string> = new Map([
  ['Name', 'p.display_name'],
  ['E-mail', 'p.email'],
  ['Unique id', 'p.external_id'],
  ['Seat id', 'p.seat_id'],
  ['Title', 'p.title'],
  ['Department', 'p.department'],
]);

/** Words, days and numbers of Purser's own: they are cells as they stand. */
const ownColumns: ReadonlyMap<ReportHeading, string> = new Map([
  ['Directory', 'p.directory'],
  ['Works here', 'p.works'],
  ['State', 'p.works_state'],
  ['Seat', 'p.seat'],
  ['In latest user list', "iif(p.in_latest_user_list = 1, 'yes', 'no')"],
  ['Account', 'p.account'],
  ['Asked at', 'p.asked_at'],
  ['Usage', 'p.usage'],
  ['Days active', 'p.days_active'],
  ['Window end', 'p.window_end'],
  ['Idle days', 'p.idle_days'],
]);

type Cell = string | number | null;
type Row = readonly [id: PersonId, ...Cell[]];
type Wanted = LinesOf & { readonly teams: TeamColumns };
/** One cell or several of a line, or what stands there in every line. */
type Part = string | ((row: Row) => string);

const rowsBetweenLooks = 500;

/** What lines are made of: what each column of a team's holds among it. */
export type LinesOf = Pick<ReportOf, 'headings' | 'findings' | 'on' | 'codeOf'>;
export type TeamColumns = ReadonlyMap<RollUp, TeamColumn>;

/**
 * The lines of the matched report as CSV, each with its end: the rows of `reportRows`, put together in SQL as far as they are made of one
 * person's columns, so that a million of them are not taken apart and put together again. People are read as they lie in the database,
 * some at once: one by one in another order is three times the time.
 */
export class PeopleLines {
  readonly #rows: Statement<[string], Row>;
  readonly #parts: readonly Part[];
  readonly #placed = new PlacedLines();

  constructor(database: ReadableDatabase, wanted: LinesOf, teams: TeamColumns) {
    const asked = new Asked();
    const code = wanted.codeOf;
    const parts = [
      ...(code === undefined ? [] : [(row: Row): string => csvCell(code(row[0]))]),
      ...partsOf(database, { ...wanted, teams }, asked),
    ];
    const pieces = parts.flatMap((part, index): readonly Part[] => (index === 0 ? [part] : [',', part]));
    this.#parts = joinConstants([...pieces, '\r\n']);
    this.#rows = database
      .prepare<[string], Row>(
        `SELECT ${asked.columns.join(', ')} FROM json_each(?) placed CROSS JOIN person p ON p.id = placed.value`,
      )
      .raw();
  }

  /** Makes the lines of at most a million people; answers with how many rows were read since the last ones. */
  *read(list: Float64Array): Generator<number, void> {
    let read = 0;
    for (const row of this.#rows.iterate(JSON.stringify(this.#placed.begin(list)))) {
      let line = '';
      for (const part of this.#parts) line += typeof part === 'string' ? part : part(row);
      this.#placed.add(row[0], line);
      read += 1;
      if (read % rowsBetweenLooks === 0) yield rowsBetweenLooks;
    }
    yield read % rowsBetweenLooks;
  }

  /** Of the lines that were made last. */
  get bytes(): number {
    return this.#placed.bytes;
  }

  /** They in the order of the list, some at a time; their bytes are those of the next ones afterwards. */
  inPlace(): Generator<Uint8Array, void> {
    return this.#placed.inPlace();
  }

  /** Holds nothing any more. */
  end(): void {
    this.#placed.end();
  }
}

/** What is asked of each person. */
class Asked {
  readonly columns: string[] = ['p.id'];

  /** Its place in the row. */
  place(sql: string): number {
    const known = this.columns.indexOf(sql);
    return known === -1 ? this.columns.push(sql) - 1 : known;
  }
}

function joinConstants(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

function partsOf(database: ReadableDatabase, wanted: Wanted, asked: Asked): readonly Part[] {
  const { headings } = wanted;
  const cellOf = singleCells(database, wanted, asked);
  const parts: Part[] = [];
  let texts: string[] = [];
  let own: string[] = [];
  const close = (): void => {
    if (texts.length > 0) parts.push(textsPart(database, texts, asked));
    if (own.length > 0) parts.push(ownPart(own, asked));
    [texts, own] = [[], []];
  };
  for (const heading of headings) {
    const text = textColumns.get(heading);
    const plain = ownColumns.get(heading);
    const single = text === undefined && plain === undefined ? cellOf(heading) : undefined;
    if (single === '' && own.length > 0) own.push("''");
    else if (plain === undefined) {
      if (text === undefined || own.length > 0) close();
      if (text !== undefined) texts.push(text);
      else if (single !== undefined) parts.push(single);
    } else {
      if (texts.length > 0) close();
      own.push(plain);
    }
  }
  close();
  return parts;
}

function ownPart(columns: readonly string[], asked: Asked): Part {
  const at = asked.place(`concat(${columns.join(", ',', ")})`);
  return (row) => String(row[at]);
}

function textsPart(database: ReadableDatabase, columns: readonly string[], asked: Asked): Part {
  const at = asked.place(`concat(${columns.join(`, '${mark}', `)})`);
  const find = database
    .prepare<[number], readonly Cell[]>(`SELECT ${columns.join(', ')} FROM person p WHERE p.id = ?`)
    .raw();
  const marks = columns.length - 1;
  return (row) => {
    const texts = String(row[at]);
    const found = marksAmongPlain(texts);
    if (found === marks) return texts.replaceAll(mark, ',');
    const cells = found === undefined ? texts.split(mark) : undefined;
    const own = cells?.length === columns.length ? cells : (find.get(row[0]) ?? []);
    return own.map(csvCell).join(',');
  };
}

/** What a cell may begin and end with, and what may stand within, to be one as it stands. Letters past ASCII may only stand within. */
const within = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code >= 0x20 && code !== 0x7f && !'",;|'.includes(String.fromCharCode(code)) ? 1 : 0,
);
const ends = within.map((is, code) => (is === 1 && code > 0x20 ? 1 : 0));
const begins = ends.map((is, code) => (is === 1 && !'+-=@'.includes(String.fromCharCode(code)) ? 1 : 0));

/** How many marks part texts of which each is a cell as it stands; `undefined` where one may not be. */
function marksAmongPlain(texts: string): number | undefined {
  let marks = 0;
  let isBeginning = true;
  let last = 0x41;
  for (let at = 0; at < texts.length; at += 1) {
    const code = texts.charCodeAt(at);
    if (code === 0x1f) {
      if (ends[last] !== 1) return undefined;
      marks += 1;
      isBeginning = true;
      last = 0x41;
    } else {
      if (isBeginning ? begins[code] !== 1 : code < 0x80 && within[code] !== 1) return undefined;
      isBeginning = false;
      last = code;
    }
  }
  return ends[last] === 1 ? marks : undefined;
}

/** A function that says what stands under headings that are no column of a person's own. */
function singleCells(
  database: ReadableDatabase,
  wanted: Wanted,
  asked: Asked,
): (heading: ReportHeading) => Part {
  const survey = readSurvey(database);
  const directory = survey.lists.find(({ kind }) => kind === 'directory');
  const findings = findingsReader(survey, wanted.findings, csvCell);
  const later = laterCells(database, wanted);
  const byList = (say: (list: (typeof survey.lists)[number]) => string): Part => {
    if (survey.lists.length === 0) return '';
    const said = new Map(survey.lists.map((list) => [listKey(list), csvCell(say(list))]));
    const at = asked.place('p.works_list');
    return (row) => said.get(String(row[at])) ?? '';
  };
  const ofFindings = (of: 'kinds' | 'reasons'): Part => {
    const at = asked.place('p.reasons');
    return (row) => findings(String(row[at]))[of];
  };
  const others: ReadonlyMap<ReportHeading, () => Part> = new Map([
    ['Directory by', () => csvCell(directory?.called)],
    ['Directory as of', () => csvCell(directory?.on)],
    ['State by', () => byList(({ called }) => called)],
    ['State as of', () => byList(({ on }) => on)],
    ['Findings', () => ofFindings('kinds')],
    ['Reasons', () => ofFindings('reasons')],
  ]);
  return (heading) => {
    if (isLater(heading)) return later(heading);
    const [by] = teamRollUps([heading]);
    return by === undefined ? (others.get(heading)?.() ?? '') : teamPart(wanted.teams.get(by));
  };
}

function teamPart(teams: TeamColumn | undefined): Part {
  if (teams === undefined) return '';
  const { cellOf } = teams;
  const cells = ['', ...teams.names.map(csvCell)];
  return (row) => cells[cellOf[row[0]] ?? 0] ?? '';
}

/** Asked for person by person: where anything stands there, reading it takes longer than finding it. */
function laterCells(database: ReadableDatabase, { on }: LinesOf): (heading: LaterHeading) => Part {
  const read = laterReader(database, on);
  const columns = laterSql(database).map(([field, sql]) => `${sql} AS ${field}`);
  const find = database.prepare<[PersonId], LaterRow>(
    `SELECT p.id, p.asked_at AS askedAt, ${columns.join(', ')} FROM person p WHERE p.id = ?`,
  );
  let of: Row | undefined;
  let later: Later | undefined;
  const laterOf = (row: Row): Later | undefined => {
    if (of === row) return later;
    const found = find.get(row[0]);
    [of, later] = [row, found === undefined ? undefined : read(found)];
    return later;
  };
  return (heading) => {
    if (!mayHold(database, heading)) return '';
    return (row) => {
      const found = laterOf(row);
      return found === undefined ? '' : csvCell(laterColumns[heading](found));
    };
  };
}
