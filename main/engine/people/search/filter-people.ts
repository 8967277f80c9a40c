import type { PeopleFilter, PeopleSort, PersonSortKey } from '../../../domain/people/person.ts';
import { searchWords } from '../../../domain/list/search/search-words.ts';
import { isCalendarDay } from '../../../domain/time/calendar.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { findingMask } from '../bring-together/codes.ts';
import { readAlarmIds } from '../../month/alarms/read-alarms.ts';
import { readHeldLineIds } from '../../month/renewal/held-lines.ts';
import { readTeamIds } from '../../month/teams/parting.ts';
import { readChangedIds } from '../../month/teams/read-trend.ts';
import { readWastedCondition } from '../overview/costs.ts';
import { heldSql } from '../overview/held-seats.ts';
import { searchedIds } from './texts/search-texts.ts';

/** A condition on `person` and the values bound in it. */
export type Condition = { readonly sql: string; readonly values: readonly (string | number)[] };

const facetColumns = [
  ['seat', 'seat'],
  ['directory', 'directory'],
  ['works', 'works'],
  ['worksState', 'works_state'],
  ['account', 'account'],
  ['usage', 'usage'],
] as const;

/** A filter as a condition; `without` leaves one part of it out, for the counts of that part's own values. */
export function filterCondition(
  database: ReadableDatabase,
  filter: PeopleFilter,
  without?: keyof PeopleFilter,
): Condition {
  const parts: Condition[] = [];
  if (filter.text !== undefined) parts.push(...textConditions(database, filter.text));
  for (const [facet, column] of facetColumns) {
    const wanted = filter[facet];
    if (facet === without || wanted === undefined || wanted.length === 0) continue;
    parts.push({ sql: `${column} IN (${wanted.map(() => '?').join(', ')})`, values: wanted });
  }
  if (without !== 'findings' && filter.findings !== undefined && filter.findings.length > 0) {
    parts.push({ sql: 'findings & ? <> 0', values: [findingMask(filter.findings)] });
  }
  if (filter.idleAtLeastDays !== undefined) {
    parts.push({ sql: 'idle_days >= ?', values: [filter.idleAtLeastDays] });
  }
  if (filter.team !== undefined) {
    parts.push({
      sql: 'id IN (SELECT value FROM json_each(?))',
      values: [readTeamIds(database, filter.team)],
    });
  }
  if (filter.renewal !== undefined) {
    parts.push({
      sql: 'id IN (SELECT value FROM json_each(?))',
      values: [readHeldLineIds(database, filter.renewal)],
    });
  }
  if (filter.spentOnNobodyOn !== undefined) {
    parts.push({ sql: spentOnNobodySql(database, filter.spentOnNobodyOn), values: [] });
  }
  if (filter.changed !== undefined) {
    parts.push({
      sql: 'id IN (SELECT value FROM json_each(?))',
      values: [readChangedIds(database, filter.changed)],
    });
  }
  if (filter.alarm !== undefined) {
    parts.push({
      sql: 'id IN (SELECT value FROM json_each(?))',
      values: [readAlarmIds(database, filter.alarm)],
    });
  }
  return {
    sql: parts.length === 0 ? 'TRUE' : parts.map((part) => part.sql).join(' AND '),
    values: parts.flatMap((part) => part.values),
  };
}

/** Nobody of a day that there is not. */
function spentOnNobodySql(database: ReadableDatabase, on: string): string {
  return isCalendarDay(on) ? `${heldSql} AND ${readWastedCondition(database, on)}` : 'FALSE';
}

/** Every word as typed must be a part of a name, an address or an id. */
function textConditions(database: ReadableDatabase, text: string): readonly Condition[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const ids = searchedIds(database, words);
  if (ids === 'all') return [];
  if (ids !== undefined) return [{ sql: 'id IN (SELECT value FROM json_each(?))', values: [ids] }];
  return words.map((word) => ({ sql: 'instr(search_text, ?) > 0', values: [word] }));
}

const sortColumns: Readonly<Record<PersonSortKey, string>> = {
  displayName: 'sort_name',
  email: 'email',
  externalId: 'external_id',
  department: 'department',
  seat: 'seat',
  account: 'account',
  directory: 'directory',
  works: 'works',
  daysActive: 'days_active',
  idleDays: 'idle_days',
  findings: 'gravity',
};
/** Keys that few people share need no second key. */
const distinctKeys: ReadonlySet<PersonSortKey> = new Set(['displayName', 'email', 'externalId']);

/** The order as SQL, such that an index gives it. Unknown values come last either way. */
export function sortOrder(sort: PeopleSort): string {
  const direction = sort.descending ? 'DESC' : 'ASC';
  const keys = [`${sortColumns[sort.key]} ${direction} NULLS LAST`];
  if (!distinctKeys.has(sort.key)) keys.push(`sort_name ${direction}`);
  return [...keys, `id ${direction}`].join(', ');
}
