import { localDayOf } from '../../../domain/time/calendar.ts';
import type { FindingLists } from '../../../domain/findings/finding-facts.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import { saidRenamed } from '../../../domain/people/names/renamed.ts';
import type { ImportMapping } from '../../../domain/files/import.ts';
import { isOfSome, sourceOf } from '../../imports/catalog/find-source.ts';
import { appFlags } from '../../imports/catalog/app-flags.ts';
import { sourceCalled } from '../../imports/catalog/source.ts';
import { tellsWhoLeft } from '../../imports/stage/tells-who-left.ts';
import { readNumberSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import { readDecisions } from '../who-is-who/decisions.ts';
import { hasAssignedGroups } from './assigned-groups.ts';
import { mappedFields } from './mapped-fields.ts';
import { inUseSql, readOutOfUse } from './out-of-use.ts';
import { readMeasuredWindows, type MeasuredWindows } from './measured-windows.ts';

/** What is imported at all: the ground on which every person is described. */
export type Survey = {
  readonly userListOn: CalendarDay | undefined;
  readonly userListAt: Instant | undefined;
  /** The day of the earliest one. */
  readonly firstUserListOn: CalendarDay | undefined;
  /** The user list in force: the latest whole one, and what was added to it since; the earliest first. */
  readonly userParts: readonly UserPart[];
  readonly directoryOn: CalendarDay | undefined;
  /** Whoever is in no list of assignees may have the app: one names groups, or none of them is known to have everybody. */
  readonly mayLackAssignees: boolean;
  /** The lists of people in force: the directory's, and each system's of everybody. */
  readonly lists: readonly ListInForce[];
  /** Lists of people that are not used any more, as `listKey` has them; none of `lists` is among them. */
  readonly outOfUse: readonly string[];
  /** Those of everybody, as `listKey` has them; without those of some alone. */
  readonly staffLists: readonly string[];
  readonly usageUntil: CalendarDay | undefined;
  /** Windows that were not over when their file was made. */
  readonly openWindows: MeasuredWindows['open'];
  /** Windows whose report has no days active. */
  readonly windowsWithoutDays: MeasuredWindows['withoutDays'];
  /** What somebody said to be one person's, by unique id ([NN2] of people). */
  readonly renamed: Readonly<Record<string, readonly string[]>>;
  readonly idleThresholdDays: number;
  readonly underUsedBelowDays: number;
};

export type UserPart = {
  readonly importId: number;
  readonly hasLicenses: boolean;
  readonly hasSeatIds: boolean;
};

/** Whether the file that a row of the user list in force is from has seat ids. A row of before the latest whole list stands in that too. */
export function hasSeatIds({ userParts }: Pick<Survey, 'userParts'>, fromImport: number): boolean {
  const part = userParts.findLast(({ importId }) => importId <= fromImport) ?? userParts[0];
  return part?.hasSeatIds === true;
}

/** A list of people in force. */
export type ListInForce = {
  readonly kind: 'directory' | 'staff';
  readonly series: string;
  readonly on: CalendarDay;
  /** As it is called: the report of the catalog, else the file. */
  readonly called: string;
  /** A column of it says who left. */
  readonly tellsWhoLeft: boolean;
  /** It is of some of the company alone ([N45] of imports): who is not in it, or no longer, is told nothing. */
  readonly isOfSome: boolean;
  /** It says by a column who has the app, and nobody said that it has all of them ([N66] of imports). */
  readonly isOfFlags: boolean;
};

/** Whether nothing says of any list of assignees that it has everybody who has the app. */
export function areAllOfFlags(lists: readonly Pick<ListInForce, 'kind' | 'isOfFlags'>[]): boolean {
  const assignees = lists.filter(({ kind }) => kind === 'directory');
  return assignees.length > 0 && assignees.every(({ isOfFlags }) => isOfFlags);
}

/** What a list is called by where a row says what it knows from it. */
export function listKey({ kind, series }: Pick<ListInForce, 'kind' | 'series'>): string {
  return `${kind}/${series}`;
}

/** The lists in force as findings speak of them. What is kept of a finding has no days of theirs: the next import leaves most people as they were. */
export function findingLists(survey: Pick<Survey, 'userListOn' | 'directoryOn' | 'lists'>): FindingLists {
  const { userListOn, directoryOn, lists } = survey;
  const called = Object.fromEntries(
    lists.map((list) => [listKey(list), { called: list.called, on: list.on }]),
  );
  return { userListOn, directoryOn, called };
}

type LatestImport = { readonly made_at: Instant; readonly mapping: string };

/** Reads what the latest imports have, and from which day their files are. */
export function readSurvey(database: ReadableDatabase): Survey {
  const latest = database.prepare<[string], LatestImport>(
    `SELECT coalesce(made_at, imported_at) AS made_at, mapping FROM import
      WHERE kind = ? AND ${inUseSql} ORDER BY id DESC LIMIT 1`,
  );
  const users = latest.get('users');
  const first = database
    .prepare<[], Instant>(
      "SELECT coalesce(made_at, imported_at) FROM import WHERE kind = 'users' ORDER BY id LIMIT 1",
    )
    .pluck()
    .get();
  const directory = latest.get('directory');
  const measured = readMeasuredWindows(database);
  const lists = readLists(database);
  return {
    userListOn: users === undefined ? undefined : localDayOf(users.made_at),
    userListAt: users?.made_at,
    firstUserListOn: first === undefined ? undefined : localDayOf(first),
    userParts: readUserParts(database),
    directoryOn: directory === undefined ? undefined : localDayOf(directory.made_at),
    mayLackAssignees: hasAssignedGroups(database) || areAllOfFlags(lists),
    lists,
    outOfUse: readOutOfUse(database),
    staffLists: lists.filter((list) => list.kind === 'staff' && !list.isOfSome).map(listKey),
    usageUntil: measured.until,
    openWindows: measured.open,
    windowsWithoutDays: measured.withoutDays,
    renamed: saidRenamed(readDecisions(database)),
    idleThresholdDays: readNumberSetting(database, 'idleDays'),
    underUsedBelowDays: readNumberSetting(database, 'underUsedDays'),
  };
}

function readUserParts(database: ReadableDatabase): readonly UserPart[] {
  return database
    .prepare<[], { readonly importId: number; readonly mapping: string }>(
      `SELECT id AS importId, mapping FROM import WHERE kind = 'users' AND id >= (
         SELECT ifnull(max(id), 0) FROM import WHERE kind = 'users' AND mapping ->> 'adds' IS NULL) ORDER BY id`,
    )
    .all()
    .map(({ importId, mapping }) => {
      const fields = mappedFields(mapping);
      return { importId, hasLicenses: fields.has('saleslicense'), hasSeatIds: fields.has('seatid') };
    });
}

type ListRow = LatestImport & {
  readonly kind: 'directory' | 'staff';
  readonly series: string;
  readonly file_name: string;
};

/** The latest list of each kind and system that is in use. */
export function readLists(database: ReadableDatabase): readonly ListInForce[] {
  const outOfUse = readOutOfUse(database);
  return readAllLists(database).filter((list) => !outOfUse.includes(listKey(list)));
}

/** The latest list of each kind and system, in use or not. */
export function readAllLists(database: ReadableDatabase): readonly ListInForce[] {
  return database
    .prepare<[], ListRow>(
      `SELECT kind, series, file_name, coalesce(made_at, imported_at) AS made_at, mapping FROM import
        WHERE id IN (SELECT max(id) FROM import WHERE kind IN ('directory', 'staff') GROUP BY kind, series)
        ORDER BY kind, series`,
    )
    .all()
    .map(({ kind, series, file_name, made_at, mapping }) => {
      const { columns, list } = readStored<ImportMapping>(mapping);
      const source = sourceOf(list?.source);
      return {
        kind,
        series,
        on: localDayOf(made_at),
        called: source === undefined ? file_name : sourceCalled(source),
        tellsWhoLeft: tellsWhoLeft(columns),
        isOfSome: isOfSome(list),
        isOfFlags: list?.source === appFlags,
      };
    });
}
