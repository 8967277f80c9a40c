import type { MatchEvidence } from '../../../../domain/matching/pairs/evidence.ts';
import { linkPeople } from '../../../../domain/matching/groups/link-people.ts';
import type { ReviewReason } from '../../../../domain/matching/pairs/links.ts';
import type { MatchDecision, MatchRecord } from '../../../../domain/matching/records/match-record.ts';
import { mergePeople } from '../../../../domain/people/merge-people.ts';
import { nobody } from '../../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { anchorOfName, anchorOfNodes, nameOfAnchor, personOfAnchor } from '../anchors.ts';
import type { StoredDecision } from '../decisions.ts';
import type { LoadedRecords } from '../rows/load-records.ts';
import { readMatchRecords, readPresence, type Presence } from './match-candidates.ts';
import { readMailboxRules } from '../mailbox-rules.ts';
import { collectNodes } from '../store/person-ids.ts';
import { findGoneByName, findSuccessions } from '../successions.ts';

/** A match that was made, between two anchors. */
export type MadeMatch = { readonly one: string; readonly other: string; readonly evidence: MatchEvidence };
export type MatchToReview = MadeMatch & { readonly reason: ReviewReason };

export type Likeness = {
  readonly who: WhoIsWho;
  readonly made: readonly MadeMatch[];
  readonly review: readonly MatchToReview[];
};

const decidedEvidence: MatchEvidence = {
  rule: 'decided',
  identifier: undefined,
  contradiction: undefined,
  score: 0,
  probability: 1,
  fields: [],
};

/**
 * Makes one person of somebody who is in the user list alone and somebody who is in the directory alone, where somebody decided so or
 * where they are alike beyond doubt; what is in doubt waits for a decision.
 */
export function matchByLikeness(
  database: ReadableDatabase,
  records: LoadedRecords,
  { who, decisions }: { readonly who: WhoIsWho; readonly decisions: readonly StoredDecision[] },
): Likeness {
  const decided = applyDecisions(records, who, decisions);
  const presence = readPresence(records, decided.who);
  if (!hasBothSides(presence)) return { ...decided, review: [] };
  const nodes = collectNodes(records.table, decided.who);
  const anchorOf = (person: number): string | undefined =>
    presence.isContested[person] === 1 ? undefined : anchorOfNodes(records.table, nodes.ownedBy(person));
  const { personOfRecord } = decided.who;
  const linked = linkPeople({
    left: readMatchRecords(database, records, {
      source: 'users',
      personOfRecord,
      idOf: (person) => (presence.isInDirectory[person] === 0 ? anchorOf(person) : undefined),
    }),
    right: readMatchRecords(database, records, {
      source: 'directory',
      personOfRecord,
      idOf: (person) => (presence.isListed[person] === 0 ? anchorOf(person) : undefined),
    }),
    settings: {
      population: populationStep(decided.who.people),
      mailboxRules: readMailboxRules(database),
      decisions: currentDecisions(records, decided.who, decisions, anchorOf),
    },
  });
  const pairs = linked.certain.map(({ left, right, evidence }) => ({
    one: personOfAnchor(records.table, decided.who, left),
    other: personOfAnchor(records.table, decided.who, right),
    match: { one: left, other: right, evidence },
  }));
  const isSuccession = findSuccessions(database, records, decided.who, pairs);
  const isGone = findGoneByName(database, records, decided.who);
  const isHeld = (pair: (typeof pairs)[number]): boolean => isSuccession(pair) || isGone(pair);
  const held = pairs.filter(isHeld);
  const merged = mergePeople(
    records.table,
    decided.who,
    pairs.filter((pair) => !isHeld(pair)),
  );
  return {
    who: merged.who,
    made: [...decided.made, ...merged.made.map(({ match }) => match)],
    review: [
      ...held.map(({ match }) => ({ ...match, reason: 'leaver-and-newcomer' as const })),
      ...linked.review.map(({ left, right, evidence, reason }) => ({
        one: left,
        other: right,
        evidence,
        reason,
      })),
    ],
  };
}

/** How many people there are, in coarse steps, so that a few more or less change no match. */
export function populationStep(people: number): number {
  return 2 ** Math.round(Math.log2(Math.max(1, people)));
}

function applyDecisions(
  { table }: LoadedRecords,
  who: WhoIsWho,
  decisions: readonly StoredDecision[],
): Pick<Likeness, 'who' | 'made'> {
  const pairs = decisions
    .filter(
      ({ verdict, one, other }) =>
        verdict === 'same' && nameOfAnchor(one) === undefined && nameOfAnchor(other) === undefined,
    )
    .map((decision) => ({
      one: personOfAnchor(table, who, decision.one),
      other: personOfAnchor(table, who, decision.other),
      match: { one: decision.one, other: decision.other, evidence: decidedEvidence },
    }))
    .filter(({ one, other }) => one !== nobody && other !== nobody && one !== other);
  const merged = mergePeople(table, who, pairs);
  return { who: merged.who, made: merged.made.map(({ match }) => match) };
}

/** Decisions in the anchors that people have now. */
function currentDecisions(
  { table }: LoadedRecords,
  who: WhoIsWho,
  decisions: readonly StoredDecision[],
  anchorOf: (person: number) => string | undefined,
): readonly MatchDecision[] {
  return decisions.flatMap(({ one, other, verdict }) => {
    const [left, right] = [one, other].map((anchor) => {
      const person = personOfAnchor(table, who, anchor);
      return person === nobody ? undefined : anchorOf(person);
    });
    return left === undefined || right === undefined ? [] : [{ one: left, other: right, verdict }];
  });
}

function hasBothSides({ isListed, isInDirectory }: Presence): boolean {
  const isAlone = (here: Uint8Array, there: Uint8Array): boolean =>
    here.some((is, person) => is === 1 && there[person] === 0);
  return isAlone(isListed, isInDirectory) && isAlone(isInDirectory, isListed);
}

/**
 * Finds owners for names that stand in usage reports without any identifier and that no one person has to the letter. Several
 * who fit wait for a decision.
 */
export function matchUsageNames(
  names: readonly { readonly nameKey: string; readonly shown: string }[],
  {
    people,
    decisions,
    population,
  }: {
    readonly people: readonly MatchRecord[];
    readonly decisions: readonly StoredDecision[];
    readonly population: number;
  },
): { readonly made: readonly MadeMatch[]; readonly review: readonly MatchToReview[] } {
  if (names.length === 0 || people.length === 0) return { made: [], review: [] };
  const linked = linkPeople({
    left: names.map(({ nameKey, shown }) => ({ id: anchorOfName(nameKey), emails: [], displayName: shown })),
    right: people,
    assignment: 'many-to-one',
    settings: {
      population,
      decisions: decisions.map(({ one, other, verdict }) => ({ one, other, verdict })),
    },
  });
  const toMatch = ({ left, right, evidence }: (typeof linked.certain)[number]): MadeMatch => ({
    one: left,
    other: right,
    evidence,
  });
  return {
    made: linked.certain.map(toMatch),
    review: linked.review.map((link) => ({ ...toMatch(link), reason: link.reason })),
  };
}
