import type { PeopleFilter, PersonSummary } from '../../people/person.ts';

/** What somebody is found by, besides words. */
export type FilteredPerson = Pick<
  PersonSummary,
  'seat' | 'directory' | 'works' | 'account' | 'usage' | 'findings'
> & {
  readonly worksState?: PersonSummary['worksState'];
  readonly idleDays?: number | undefined;
};

const facets = ['seat', 'directory', 'works', 'worksState', 'account', 'usage'] as const;

/**
 * Whether somebody is found by a filter, whatever its words, as a function that is made once a filter; `undefined` where everybody is. The
 * engine finds the same people by an index; whoever holds the people finds them by this, without asking it.
 */
export function peopleFilter(filter: PeopleFilter): ((person: FilteredPerson) => boolean) | undefined {
  const conditions = conditionsOf(filter);
  const [only, ...others] = conditions;
  return others.length === 0 ? only : (person) => conditions.every((passes) => passes(person));
}

/** Whether only the engine can tell who is found: by more than what a line of the list has. */
export function isForEngineAlone(filter: PeopleFilter): boolean {
  const { team, renewal, spentOnNobodyOn, changed, alarm } = filter;
  return [team, renewal, spentOnNobodyOn, changed, alarm].some((condition) => condition !== undefined);
}

type Condition = (person: FilteredPerson) => boolean;

function conditionsOf(filter: PeopleFilter): readonly Condition[] {
  const { findings = [], idleAtLeastDays: least } = filter;
  return [
    ...facets.flatMap((facet): readonly Condition[] => {
      const values: readonly string[] = filter[facet] ?? [];
      return values.length === 0 ? [] : [(person) => values.includes(person[facet] ?? '')];
    }),
    ...(findings.length === 0
      ? []
      : [(person: FilteredPerson) => findings.some((kind) => person.findings.includes(kind))]),
    ...(least === undefined
      ? []
      : [({ idleDays }: FilteredPerson) => idleDays !== undefined && idleDays >= least]),
  ];
}
