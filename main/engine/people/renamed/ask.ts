import type { ConflictFact, Finding } from '../../../domain/findings/finding-facts.ts';
import type { FieldEvidence, MatchEvidence } from '../../../domain/matching/pairs/evidence.ts';
import { renamedAddress, renamedName } from '../../../domain/people/names/renamed.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import { findingMask, identifierCodes } from '../bring-together/codes.ts';
import { readDecisions } from '../who-is-who/decisions.ts';
import { formerly, type Formerly } from './formerly.ts';

/** Somebody whose unique id stands beside two addresses or two names. */
type Renamed = {
  readonly id: number;
  readonly uniqueId: string;
  readonly conflict: RenamedConflict;
};
type RenamedConflict =
  | Extract<ConflictFact, { readonly kind: 'other-names' | 'recycled-id' }>
  | Extract<
      Extract<ConflictFact, { readonly kind: 'service' }>['conflict'],
      { readonly kind: 'other-address' }
    >;

/**
 * Asks anew about whoever may have been renamed ([NN1]): of these people, or of everybody. Who is in doubt for anything else is not asked
 * about: that is to be mended first.
 */
export function askOfRenamed(database: WritableDatabase, people?: readonly number[]): void {
  const list = people === undefined ? undefined : JSON.stringify(people);
  const isOfThem = list === undefined ? '' : ' AND other_person IN (SELECT value FROM json_each(?))';
  database
    .prepare(`DELETE FROM match_review WHERE reason = 'renamed'${isOfThem}`)
    .run(...(list === undefined ? [] : [list]));
  const found = findRenamed(database, list);
  if (found.length === 0) return;
  const decided = new Set(readDecisions(database).map(({ one, other }) => `${one} ${other}`));
  const formerlyOf = formerly(database);
  const insert = database.prepare<[string, string, number, number, string]>(
    `INSERT INTO match_review (one, other, one_person, other_person, reason, probability, evidence)
     VALUES (?, ?, NULL, ?, 'renamed', ?, ?)`,
  );
  for (const renamed of found) {
    const [one, other] = [anchorOf(renamed.conflict), `external-id:${renamed.uniqueId}`];
    if (decided.has(`${one} ${other}`)) continue;
    const evidence = evidenceOf(renamed, formerlyOf(renamed.id));
    insert.run(one, other, renamed.id, evidence.probability, JSON.stringify(evidence));
  }
}

const mismatchBit = String(findingMask(['identifier-mismatch']));

function findRenamed(database: ReadableDatabase, list: string | undefined): readonly Renamed[] {
  const isOfThem = list === undefined ? 'TRUE' : 'id IN (SELECT value FROM json_each(?))';
  const rows = database
    .prepare<string[], { readonly id: number; readonly uniqueId: string; readonly reasons: string }>(
      `SELECT id, external_id AS uniqueId, reasons FROM person
        WHERE findings & ${mismatchBit} <> 0 AND external_id IS NOT NULL AND (instr(reasons, '"byUniqueId"') > 0 OR instr(reasons, '"recycled-id"') > 0)
          AND ${isOfThem}`,
    )
    .all(...(list === undefined ? [] : [list]));
  const isOthers = database
    .prepare<[number, string, number], number>(
      'SELECT 1 FROM person_identifier WHERE kind = ? AND value = ? AND person_id <> ? AND owned >= 0 LIMIT 1',
    )
    .pluck();
  return rows.flatMap(({ id, uniqueId, reasons }) => {
    const conflicts = conflictsIn(reasons);
    const renamed = conflicts.flatMap((conflict) => renamedIn(conflict) ?? []);
    const isTaken = renamed.some(
      (conflict) =>
        conflict.kind === 'other-address' &&
        isOthers.get(identifierCodes.email, conflict.told, id) !== undefined,
    );
    if (isTaken || renamed.length < conflicts.length) return [];
    return renamed.map((conflict) => ({ id, uniqueId, conflict }));
  });
}

function conflictsIn(reasons: string): readonly ConflictFact[] {
  return readStored<readonly Finding[]>(reasons).flatMap((finding) =>
    finding.kind === 'identifier-mismatch' ? finding.facts.conflicts : [],
  );
}

function renamedIn(fact: ConflictFact): RenamedConflict | undefined {
  const conflict = fact.kind === 'service' ? fact.conflict : fact;
  if (conflict.kind === 'recycled-id') return conflict;
  const mayBe = conflict.kind === 'other-address' || conflict.kind === 'other-names';
  return mayBe && conflict.byUniqueId === true ? conflict : undefined;
}

function anchorOf(conflict: RenamedConflict): string {
  if (conflict.kind === 'other-address') return renamedAddress(conflict.told);
  return renamedName(conflict.listed, conflict.kind === 'recycled-id' ? conflict.before : conflict.assigned);
}

/** For it what lists of before had; where they had nothing of it, it may be somebody else all the same. */
function evidenceOf({ uniqueId, conflict }: Renamed, before: Formerly): MatchEvidence {
  if (conflict.kind === 'recycled-id') return ofRecycled(uniqueId, conflict);
  const isAddress = conflict.kind === 'other-address';
  const [told, known] = isAddress ? [conflict.told, conflict.known] : [conflict.assigned, conflict.listed];
  const row = before(isAddress ? { email: told } : { name: told });
  const fields: readonly (FieldEvidence | undefined)[] = [
    row === undefined ? undefined : field(isAddress ? 'e-mail before' : 'name before', [told, told]),
    row?.seat === undefined ? undefined : field('seat before', [row.seat, row.seat]),
    field(isAddress ? 'e-mail' : 'name', [told, known]),
  ];
  return {
    rule: 'same-unique-id',
    identifier: uniqueId,
    contradiction: isAddress ? 'other-address' : 'other-names',
    score: 0,
    probability: row === undefined ? 0.5 : 0.9,
    fields: fields.filter((one) => one !== undefined),
  };
}

/** Nothing but the unique id goes for it. */
function ofRecycled(
  uniqueId: string,
  { listed, before, emails, seats }: Extract<RenamedConflict, { readonly kind: 'recycled-id' }>,
): MatchEvidence {
  return {
    rule: 'same-unique-id',
    identifier: uniqueId,
    contradiction: 'other-names',
    score: 0,
    probability: 0.5,
    fields: [
      field('name before', [before, listed]),
      field('e-mail before', [emails[1], emails[0]]),
      ...(seats === undefined ? [] : [field('seat before', [seats[1], seats[0]])]),
    ],
  };
}

function field(name: FieldEvidence['field'], [left, right]: readonly [string, string]): FieldEvidence {
  const isSame = left === right;
  return {
    field: name,
    left,
    right,
    level: isSame ? 'same' : 'different',
    similarity: isSame ? 1 : 0,
    weight: isSame ? 1 : -1,
  };
}
