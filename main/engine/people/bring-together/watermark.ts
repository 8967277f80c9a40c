import type { PersonSource } from '../../../domain/files/import.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import { populationStep } from '../who-is-who/likeness/match-by-likeness.ts';
import { readSurvey, type Survey } from '../survey/survey.ts';

/** How far people are up to date, and on which ground: an import after it may be taken in by itself where the ground is the same. */
export type Watermark = {
  readonly importId: number;
  /** The highest row id of each source that was looked at. */
  readonly rowIds: Readonly<Record<PersonSource, number>>;
  /** What holds for everybody; where it changes, everybody is to be looked at. */
  readonly ground: string;
  /** Usage rows carry names alone: whose they are depends on everybody's name. */
  readonly hasNamesAlone: boolean;
};

export const recordTables: Readonly<Record<PersonSource, string>> = {
  users: 'seat_record',
  directory: 'assignment_record',
  usage: 'usage_record',
};

export function readWatermark(database: ReadableDatabase): Watermark | undefined {
  const stored = database
    .prepare<[], string>("SELECT value FROM setting WHERE name = 'reconciled_up_to'")
    .pluck()
    .get();
  return stored === undefined ? undefined : readStored<Watermark>(stored);
}

/** Notes that everything in the database has been taken in. */
export function writeWatermark(
  database: WritableDatabase,
  { hasNamesAlone }: Pick<Watermark, 'hasNamesAlone'>,
): void {
  const watermark: Watermark = {
    importId: highest(database, 'import'),
    rowIds: {
      users: highest(database, recordTables.users),
      directory: highest(database, recordTables.directory),
      usage: highest(database, recordTables.usage),
    },
    ground: groundOf(database),
    hasNamesAlone,
  };
  database
    .prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('reconciled_up_to', ?)")
    .run(JSON.stringify(watermark));
}

/** Raised when the rules change, so that everybody is described by the new ones at the next import. */
const rulesVersion = 20;

export function groundOf(database: ReadableDatabase): string {
  const survey = readSurvey(database);
  const people = database.prepare<[], number>('SELECT count(*) FROM person').pluck().get() ?? 0;
  return JSON.stringify({
    ...survey,
    userListOn: survey.userListOn !== undefined,
    // Another one with every list: it is about whoever was asked between two of them alone.
    userListAt: undefined,
    directoryOn: survey.directoryOn !== undefined,
    userParts: partsThatDiffer(survey),
    lists: survey.lists.map(({ kind, series, tellsWhoLeft, isOfSome }) => ({
      kind,
      series,
      tellsWhoLeft,
      isOfSome,
    })),
    population: populationStep(people),
    rulesVersion,
  });
}

function highest(database: ReadableDatabase, table: string): number {
  return database.prepare<[], number | null>(`SELECT max(id) FROM ${table}`).pluck().get() ?? 0;
}

/** Which part a row is from counts only where some have seat ids and others none. */
function partsThatDiffer({ userParts }: Survey): boolean | Survey['userParts'] {
  const has = new Set(userParts.map(({ hasSeatIds }) => hasSeatIds));
  return has.size > 1 ? userParts : has.has(true);
}
