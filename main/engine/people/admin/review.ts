import { words } from '../../../words/words.ts';
import type { MatchEvidence } from '../../../domain/matching/pairs/evidence.ts';
import type { ReviewReason } from '../../../domain/matching/pairs/links.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { EngineContext, WorkHooks } from '../../thread/context.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { EngineError } from '../../errors.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import type { ReviewItem } from '../../operations/review.ts';
import { readStored } from '../../thread/stored-json.ts';
import { renamedText } from '../../../domain/people/names/renamed.ts';
import { nameKey } from '../../../domain/people/identifiers/identifier.ts';
import { nameOfAnchor } from '../who-is-who/anchors.ts';
import { readDecisions, type StoredDecision } from '../who-is-who/decisions.ts';
import { reconcile } from '../bring-together/reconcile.ts';
import { readSummaries } from '../describe/summary.ts';

type ReviewRow = {
  readonly one: string;
  readonly other: string;
  readonly onePerson: PersonId | null;
  readonly otherPerson: PersonId;
  readonly reason: ReviewReason;
  readonly evidence: string;
};

/** One page of matches that wait for a decision, the most probable first. */
export function pageReview(
  database: ReadableDatabase,
  { offset, limit }: OperationInput<'page-review'>,
): OperationOutput<'page-review'> {
  const rows = database
    .prepare<[number, number], ReviewRow>(
      `SELECT one, other, one_person AS onePerson, other_person AS otherPerson, reason, evidence
         FROM match_review ORDER BY probability DESC, id LIMIT ? OFFSET ?`,
    )
    .all(limit, offset);
  const ids = rows.flatMap(({ onePerson, otherPerson }) =>
    onePerson === null ? [otherPerson] : [onePerson, otherPerson],
  );
  const people = new Map(readSummaries(database, ids).map((person) => [person.id, person]));
  const items = rows.flatMap((row): readonly ReviewItem[] => {
    const other = people.get(row.otherPerson);
    if (other === undefined) return [];
    const evidence = readStored<MatchEvidence>(row.evidence);
    return [
      {
        one: {
          anchor: row.one,
          name: reportName(row.one, evidence) ?? renamedText(row.one),
          person: row.onePerson === null ? undefined : people.get(row.onePerson),
        },
        other: { anchor: row.other, name: undefined, person: other },
        reason: row.reason,
        mayBeOne: !joinsTwoIds({ ...row, verdict: 'same' }),
        evidence,
      },
    ];
  });
  const total = database.prepare<[], number>('SELECT count(*) FROM match_review').pluck().get() ?? 0;
  const records =
    database.prepare<[], number>('SELECT count(DISTINCT one) FROM match_review').pluck().get() ?? 0;
  return { items, total, records };
}

const namesOfRow: ReadonlySet<string> = new Set(['given name', 'family name', 'name']);

/** The name of a row that has nothing else, as its report writes it; `undefined` for the anchor of a person. */
function reportName(anchor: string, { fields }: MatchEvidence): string | undefined {
  const folded = nameOfAnchor(anchor);
  if (folded === undefined) return undefined;
  return fields.find(({ field, left }) => namesOfRow.has(field) && nameKey(left) === folded)?.left ?? folded;
}

/**
 * Keeps decisions, which win over every rule from now on, and brings people up to date with them. Throws `EngineError` (`two-unique-ids`)
 * where two who have a unique id each were to be one: nothing of it is kept.
 */
export function decideMatches(
  context: EngineContext,
  { decisions, at }: OperationInput<'decide-matches'>,
  hooks: WorkHooks,
): OperationOutput<'decide-matches'> {
  const { writable } = context;
  if (decisions.some(joinsTwoIds)) throw new EngineError('two-unique-ids', words().engine.twoPeopleUniqueId);
  const insert = writable.prepare<[string, string, string, string]>(
    'INSERT INTO match_decision (one, other, verdict, decided_at) VALUES (?, ?, ?, ?)',
  );
  writable.transaction(() => {
    for (const { one, other, verdict } of decisions) insert.run(one, other, verdict, at);
    reconcile(context, { all: true }, hooks);
  })();
  return { decided: decisions.length };
}

/** The anchor of somebody is their unique id where they have one. */
function joinsTwoIds({
  one,
  other,
  verdict,
}: OperationInput<'decide-matches'>['decisions'][number]): boolean {
  const hasId = (anchor: string): boolean => anchor.startsWith('external-id:');
  return verdict === 'same' && one !== other && hasId(one) && hasId(other);
}

/** Takes a decision back: the rules decide again. The decision stays on record. */
export function takeBackDecision(
  context: EngineContext,
  { id, at }: OperationInput<'take-back-decision'>,
  hooks: WorkHooks,
): OperationOutput<'take-back-decision'> {
  const { writable } = context;
  return writable.transaction(() => {
    const { changes } = writable
      .prepare('UPDATE match_decision SET taken_back_at = ? WHERE id = ? AND taken_back_at IS NULL')
      .run(at, id);
    if (changes === 0) throw new EngineError('not-found', words().engine.noSuchDecisionTaken);
    reconcile(context, { all: true }, hooks);
    return { takenBack: true };
  })();
}

/** Decisions that hold, the latest first. */
export function listDecisions(database: ReadableDatabase): readonly StoredDecision[] {
  return readDecisions(database).toSorted((one, other) => other.id - one.id);
}
