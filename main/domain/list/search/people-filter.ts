import type { PeopleFilter, PersonSummary } from '../../people/person.ts';
import { searchWords } from './search-words.ts';

/** What somebody is found by; `searchText` is the folded text in which words are looked for. */
export type SearchablePerson = Pick<
  PersonSummary,
  'seat' | 'directory' | 'works' | 'account' | 'usage' | 'findings'
> & {
  readonly worksState?: PersonSummary['worksState'];
  readonly idleDays?: number | undefined;
  readonly searchText: string;
};

const facets = ['seat', 'directory', 'works', 'worksState', 'account', 'usage'] as const;

/**
 * Whether somebody is found by a filter, as a function that is made once a filter. The engine finds the same people by an index; whoever
 * holds the people finds them by this, without asking it.
 */
export function peopleFilter(filter: PeopleFilter): (person: SearchablePerson) => boolean {
  const conditions = conditionsOf(filter);
  const [only, ...others] = conditions;
  if (only === undefined) return () => true;
  return others.length === 0 ? only : (person) => conditions.every((passes) => passes(person));
}

/** Whether only the engine can tell who is found: by more than what a line of the list has. */
export function isForEngineAlone(filter: PeopleFilter): boolean {
  const { team, renewal, spentOnNobodyOn, changed, alarm } = filter;
  return [team, renewal, spentOnNobodyOn, changed, alarm].some((condition) => condition !== undefined);
}

type Condition = (person: SearchablePerson) => boolean;

function conditionsOf(filter: PeopleFilter): readonly Condition[] {
  const { findings = [], idleAtLeastDays: least } = filter;
  return [
    ...facets.flatMap((facet): readonly Condition[] => {
      const values: readonly string[] = filter[facet] ?? [];
      return values.length === 0 ? [] : [(person) => values.includes(person[facet] ?? '')];
    }),
    ...(findings.length === 0
      ? []
      : [(person: SearchablePerson) => findings.some((kind) => person.findings.includes(kind))]),
    ...(least === undefined
      ? []
      : [({ idleDays }: SearchablePerson) => idleDays !== undefined && idleDays >= least]),
    ...searchWords(filter.text ?? '').map(
      (word): Condition =>
        ({ searchText }) =>
          searchText.includes(word),
    ),
  ];
}

/**
 * Whether whoever is found by a filter is found by another one as well, as far as their texts tell: more letters of a word, or more
 * words, are found in fewer people. False where that cannot be told.
 */
export function isNarrower(filter: PeopleFilter, other: PeopleFilter): boolean {
  const { text = '', ...conditions } = filter;
  const { text: otherText = '', ...otherConditions } = other;
  const words = searchWords(text);
  return (
    JSON.stringify(conditions) === JSON.stringify(otherConditions) &&
    searchWords(otherText).every((word) => words.some((one) => one.includes(word)))
  );
}
