import {
  comparePair,
  pairContext,
  populationOf,
  teamOf,
  type PairComparison,
  type PairContext,
} from '../pairs/compare-pair.ts';
import { probabilityOf, statedProbability } from '../measured/calibration.ts';
import { fieldsOf, type MatchEvidence } from '../pairs/evidence.ts';
import type { MatchRecord, MatchSettings } from '../records/match-record.ts';
import { emptyVocabularies, prepare, type Prepared, type Vocabularies } from '../records/prepare.ts';
import { likenessRuleOf, type Contradiction, type IdentifierRule } from '../pairs/rules.ts';

/** What comparing needs to know of all records at once: how common each word is. Lives as long as one call of the matcher. */
export type Session = {
  readonly settings: MatchSettings;
  readonly vocabularies: Vocabularies;
  readonly context: PairContext;
};

/** Prepares records that are matched with each other: two lists, or one and an empty one. */
export function openSession(
  lists: { readonly left: readonly MatchRecord[]; readonly right: readonly MatchRecord[] },
  settings: MatchSettings,
): { readonly session: Session; readonly left: readonly Prepared[]; readonly right: readonly Prepared[] } {
  const vocabularies = emptyVocabularies();
  const prepareIn = (record: MatchRecord): Prepared => prepare(record, { vocabularies, settings });
  const left = lists.left.map(prepareIn);
  const right = lists.right.map(prepareIn);
  const records = left.length + right.length;
  const population = populationOf(settings.population ?? records);
  const context = pairContext(vocabularies, { population, team: teamOf(records) });
  return { session: { settings, vocabularies, context }, left, right };
}

export function compareIn(session: Session, left: Prepared, right: Prepared): PairComparison {
  return comparePair(left, right, session.context);
}

/** Evidence of a match by likeness; `probability` where other candidates were taken into account. */
export function likenessEvidence(
  session: Session,
  [left, right]: readonly [Prepared, Prepared],
  probability?: number,
): MatchEvidence {
  const pair = compareIn(session, left, right);
  const rule = likenessRuleOf(pair);
  const among = probability ?? probabilityOf(pair.score);
  const { certainFrom } = session.settings;
  return {
    rule: rule.rule,
    identifier: undefined,
    contradiction: undefined,
    score: pair.score,
    probability: statedProbability(among, { isMade: rule.leadsTo === 'match' && among >= certainFrom }),
    fields: fieldsOf(left, right, pair),
  };
}

/** Evidence of a match by an identifier, or of one that a contradiction forbids. */
export function identifierEvidence(
  session: Session,
  [left, right]: readonly [Prepared, Prepared],
  found: {
    readonly rule: IdentifierRule | 'decided';
    readonly identifier: string | undefined;
    readonly contradiction: Contradiction | undefined;
  },
): MatchEvidence {
  const pair = compareIn(session, left, right);
  return {
    ...found,
    score: pair.score,
    probability: found.contradiction === undefined ? 1 : probabilityOf(pair.score),
    fields: fieldsOf(left, right, pair),
  };
}
