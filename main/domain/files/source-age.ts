import { dayNumber } from '../time/calendar.ts';
import { findingDefinition } from '../findings/finding.ts';
import type { Finding } from '../findings/finding-facts.ts';
import type { CalendarDay } from '../ids.ts';
import type { AgedSource } from './import.ts';

/** A list of people in force, as its age is told. */
export type AgedList = {
  readonly kind: 'directory' | 'staff';
  /** As findings name it (`kind/series`). */
  readonly key: string;
  readonly called: string;
  readonly on: CalendarDay;
  readonly isOfSome: boolean;
  readonly tellsWhoLeft: boolean;
};

/** How old what a source says is: a list by the day of its file, usage by the last day that it covers. */
export type SourceAge = {
  readonly source: AgedSource;
  /** Which list of people (`kind/series`). */
  readonly list?: string | undefined;
  /** What that list is called, where there may be others of its kind. */
  readonly called?: string | undefined;
  /** A list of some of the company, who left for example, which is not exported anew. */
  readonly isOfSome?: true | undefined;
  /** No column of that list says who left. */
  readonly tellsNobodyLeft?: true | undefined;
  readonly on: CalendarDay;
  readonly ageDays: number;
  /** Older than so many days it suggests nothing by itself. */
  readonly limitDays: number;
  readonly isOld: boolean;
};

/** The ages of the sources that there are, each list of people by itself: user list, usage, who is assigned, everybody. */
export function sourceAges(
  sources: {
    readonly users: CalendarDay | undefined;
    readonly usage: CalendarDay | undefined;
    readonly lists: readonly AgedList[];
  },
  limits: Readonly<Record<AgedSource, number>>,
  today: CalendarDay,
): readonly SourceAge[] {
  const age = (
    of: Pick<SourceAge, 'source' | 'list' | 'called' | 'isOfSome' | 'tellsNobodyLeft'>,
    on: CalendarDay | undefined,
  ): readonly SourceAge[] => {
    if (on === undefined) return [];
    const ageDays = Math.max(0, dayNumber(today) - dayNumber(on));
    const limitDays = limits[of.source];
    return [{ ...of, on, ageDays, limitDays, isOld: ageDays > limitDays }];
  };
  const ofKind = (kind: AgedList['kind']): readonly SourceAge[] => {
    const lists = sources.lists.filter((list) => list.kind === kind);
    return lists.flatMap(({ key, called, on, isOfSome, tellsWhoLeft }) =>
      age(
        {
          source: kind,
          list: key,
          ...(kind === 'staff' || lists.length > 1 ? { called } : {}),
          ...(isOfSome ? { isOfSome } : {}),
          ...(tellsWhoLeft ? {} : { tellsNobodyLeft: true }),
        },
        on,
      ),
    );
  };
  return [
    ...age({ source: 'users' }, sources.users),
    ...age({ source: 'usage' }, sources.usage),
    ...ofKind('directory'),
    ...ofKind('staff'),
  ];
}

/** The sources past their age that would have to be exported anew. */
export function oldSources(ages: readonly SourceAge[]): readonly SourceAge[] {
  return ages.filter(({ isOld, isOfSome }) => isOld && isOfSome !== true);
}

/** The old source that takes a finding's suggestion away ([E5]); `undefined` where none does. */
export function oldSourceOf(
  finding: Pick<Finding, 'kind' | 'facts'>,
  ages: readonly SourceAge[],
): SourceAge | undefined {
  const { restsOn = [] } = findingDefinition(finding.kind);
  const lists = listsNamed(finding);
  return ages.find(({ source, list, isOld }) => {
    if (!isOld) return false;
    if (list === undefined || lists === undefined) return restsOn.some((one) => one === source);
    return lists.includes(list);
  });
}

/** The lists of people that a finding says it is by; `undefined` where it is by all of a kind. */
function listsNamed({ facts }: Pick<Finding, 'facts'>): readonly string[] | undefined {
  if ('by' in facts && typeof facts.by === 'object' && 'list' in facts.by) return [facts.by.list];
  return 'lists' in facts ? facts.lists : undefined;
}
