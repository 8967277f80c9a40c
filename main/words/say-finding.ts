import type { FindingKind } from '../domain/findings/finding.ts';
import type { Finding, FindingFacts, FindingLists } from '../domain/findings/finding-facts.ts';

/** What one language says of each kind of finding. */
export type FindingWords = {
  readonly [Kind in FindingKind]: {
    /** As it is called. */
    readonly name: string;
    /** How many people have it; the number comes as it is written too. */
    readonly counted: (people: number, shown: string) => string;
    /** Why it is found, in a sentence of facts. */
    readonly because: (facts: FindingFacts[Kind], lists: FindingLists) => string;
  };
};

/** Why it is found, by the words of a language. */
export function sayFinding(words: FindingWords, { kind, facts }: Finding, lists: FindingLists): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table gives each kind its own words
  const say = words[kind].because as (facts: Finding['facts'], lists: FindingLists) => string;
  return say(facts, lists);
}
