import {
  alarmKinds,
  changedParts,
  heldLines,
  personSortKeys,
  rollUps,
  usageStates,
} from '../../../../preload/contract/lists.ts';
import { findingKinds } from '../../../../preload/contract/lists.ts';
import type {
  AlarmChoice,
  ChangedChoice,
  PeopleFilter,
  PeopleSort,
  RenewalChoice,
  TeamChoice,
} from '../../../../preload/contract/values/people.ts';
import {
  accountOrder,
  directoryOrder,
  listedOrder,
  seatOrder,
  worksOrder,
} from '../../words/state-orders.ts';

/** What the list of people shows: kept in the address, so that back, forward and every link into the list work. */
export type PeopleView = {
  readonly filter: PeopleFilter;
  readonly sort: PeopleSort;
  /** The person whose drawer is open. */
  readonly person: number | undefined;
};

type Params = Readonly<Record<string, string>>;

export const firstSort: PeopleSort = { key: 'findings', descending: false };

/** Reads what `viewParams` writes; unknown values are left out. */
export function parseView(params: Params): PeopleView {
  const idle = wholeNumber(params['idle']);
  const seat = listed(params['seat'], seatOrder);
  const directory = listed(params['directory'], directoryOrder);
  const works = listed(params['works'], worksOrder);
  const worksState = listed(params['listed'], listedOrder);
  const account = listed(params['account'], accountOrder);
  const usage = listed(params['usage'], usageStates);
  const findings = listed(params['findings'], findingKinds);
  const text = params['text'];
  const team = parseTeam(params);
  const renewal = parseRenewal(params);
  const spentOnNobodyOn = aDay.exec(params['nobody'] ?? '')?.[0];
  const changed = parseChanged(params);
  const alarm = parseAlarm(params);
  return {
    filter: {
      ...(text === undefined || text === '' ? {} : { text: text.slice(0, 200) }),
      ...(seat === undefined ? {} : { seat }),
      ...(directory === undefined ? {} : { directory }),
      ...(works === undefined ? {} : { works }),
      ...(worksState === undefined ? {} : { worksState }),
      ...(account === undefined ? {} : { account }),
      ...(usage === undefined ? {} : { usage }),
      ...(findings === undefined ? {} : { findings }),
      ...(idle === undefined || idle > 3660 ? {} : { idleAtLeastDays: idle }),
      ...(team === undefined ? {} : { team }),
      ...(renewal === undefined ? {} : { renewal }),
      ...(spentOnNobodyOn === undefined ? {} : { spentOnNobodyOn }),
      ...(changed === undefined ? {} : { changed }),
      ...(alarm === undefined ? {} : { alarm }),
    },
    sort: parseSort(params['sort']),
    person: wholeNumber(params['person']),
  };
}

export function viewParams(view: Partial<PeopleView>): Params {
  const { filter = {}, sort, person } = view;
  const params: Record<string, string> = {};
  if (filter.text !== undefined && filter.text !== '') params['text'] = filter.text;
  for (const key of ['seat', 'directory', 'works', 'account', 'usage', 'findings'] as const) {
    const values = filter[key];
    if (values !== undefined && values.length > 0) params[key] = values.join(',');
  }
  if (filter.worksState !== undefined && filter.worksState.length > 0)
    params['listed'] = filter.worksState.join(',');
  if (filter.idleAtLeastDays !== undefined) params['idle'] = String(filter.idleAtLeastDays);
  Object.assign(params, teamParams(filter.team));
  if (filter.renewal !== undefined) params['renewal'] = `${filter.renewal.line} ${filter.renewal.on}`;
  if (filter.spentOnNobodyOn !== undefined) params['nobody'] = filter.spentOnNobodyOn;
  if (filter.changed !== undefined) params['changed'] = `${filter.changed.part} ${filter.changed.since}`;
  if (filter.alarm !== undefined) params['alarm'] = `${filter.alarm.kind} ${filter.alarm.on}`;
  if (sort !== undefined && (sort.key !== firstSort.key || sort.descending !== firstSort.descending)) {
    params['sort'] = sort.descending ? `-${sort.key}` : sort.key;
  }
  if (person !== undefined) params['person'] = String(person);
  return params;
}

/** How many conditions hold besides the text. */
export function conditionCount(filter: PeopleFilter): number {
  const lists = [
    filter.seat,
    filter.directory,
    filter.works,
    filter.worksState,
    filter.account,
    filter.usage,
    filter.findings,
  ];
  const chosen = lists.filter((list) => (list?.length ?? 0) > 0).length;
  const { idleAtLeastDays, team, renewal, spentOnNobodyOn, changed, alarm } = filter;
  const others = [idleAtLeastDays, team, renewal, spentOnNobodyOn, changed, alarm];
  return chosen + others.filter((other) => other !== undefined).length;
}

function listed<Value extends string>(
  text: string | undefined,
  known: readonly Value[],
): Value[] | undefined {
  if (text === undefined) return undefined;
  const wanted = new Set(text.split(','));
  const values = known.filter((value) => wanted.has(value));
  return values.length === 0 ? undefined : values;
}

/** A roll-up alone is the team of those of whom nothing says theirs. */
function parseTeam(params: Params): TeamChoice | undefined {
  const by = rollUps.find((known) => known === params['team']);
  if (by === undefined) return undefined;
  const [key, name] = [params['teamKey'], params['teamName']];
  return { by, ...(key === undefined ? {} : { key }), ...(name === undefined ? {} : { name }) };
}

function teamParams(team: TeamChoice | undefined): Params {
  if (team === undefined) return {};
  return {
    team: team.by,
    ...(team.key === undefined ? {} : { teamKey: team.key }),
    ...(team.name === undefined ? {} : { teamName: team.name }),
  };
}

const aDay = /^\d{4}-\d{2}-\d{2}$/u;
const kindAndDay = /^([a-z-]+) (\d{4}-\d{2}-\d{2})$/u;

function parseRenewal(params: Params): RenewalChoice | undefined {
  const [, line, on] = kindAndDay.exec(params['renewal'] ?? '') ?? [];
  const known = heldLines.find((one) => one === line);
  return known === undefined || on === undefined ? undefined : { line: known, on };
}

function parseChanged(params: Params): ChangedChoice | undefined {
  const [, part, since] = kindAndDay.exec(params['changed'] ?? '') ?? [];
  const known = changedParts.find((one) => one === part);
  return known === undefined || since === undefined ? undefined : { part: known, since };
}

function parseAlarm(params: Params): AlarmChoice | undefined {
  const [, kind, on] = kindAndDay.exec(params['alarm'] ?? '') ?? [];
  const known = alarmKinds.find((one) => one === kind);
  return known === undefined || on === undefined ? undefined : { kind: known, on };
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,9}$/u.test(text)) return undefined;
  return Number(text);
}

function parseSort(text: string | undefined): PeopleSort {
  if (text === undefined) return firstSort;
  const descending = text.startsWith('-');
  const key = personSortKeys.find((known) => known === text.slice(descending ? 1 : 0));
  return key === undefined ? firstSort : { key, descending };
}
