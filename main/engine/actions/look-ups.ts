import { findingsToDecide } from '../../domain/findings/finding.ts';
import { accountStateOf } from '../../domain/service/account-state.ts';
import type { ConnectionId, Instant, PersonId, RunId } from '../../domain/ids.ts';
import type { LookUp, LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import type { LookUpCounts, Run } from '../../domain/service/run.ts';
import { readConnection } from '../connections/connections.ts';
import { describeAnswered } from '../connections/refresh-answered.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import type { LookUpTask } from '../operations/look-ups.ts';
import type { OperationInput } from '../operations.ts';
import { findingMask } from '../people/bring-together/codes.ts';
import { selectPeople } from '../people/search/page-people.ts';
import { isAskedAbout } from '../people/describe/asked-about.ts';
import { withSharers } from '../people/describe/shared-accounts.ts';
import { knownOfCreation } from './earlier-actions.ts';
import { insertRun, readRun } from './runs.ts';

/** Begins a look-up run over people without a fresh answer, in the order of need. Nobody comes twice. */
export function startLookUps(database: WritableDatabase, input: OperationInput<'start-look-ups'>): Run {
  readConnection(database, input.connectionId);
  const people =
    input.who.kind === 'known'
      ? knownPeople(database, input.connectionId, input.who.staleBefore)
      : inOrderOfNeed(database, input.connectionId, selectPeople(database, input.who.selection));
  const runId = insertRun(database, {
    kind: 'look-up',
    connectionId: input.connectionId,
    planId: undefined,
    total: people.length,
    at: input.at,
  });
  const insert = database.prepare<[number, number, number]>(
    'INSERT INTO run_person (run_id, position, person_id) VALUES (?, ?, ?)',
  );
  people.forEach((person, position) => insert.run(runId, position, person));
  return readRun(database, runId);
}

const latestAnswers = `
SELECT person_id, max(asked_at) AS asked_at FROM look_up_answer
WHERE connection_id = ? AND outcome <> 'failed' GROUP BY person_id`;

/** Who needs a decision, the gravest first; then whoever was never asked, then the oldest answers. */
const byNeed = `(p.findings & ${String(findingMask(findingsToDecide))}) DESC, a.asked_at NULLS FIRST, p.sort_name, p.id`;

/** Whose answer is missing or older than `staleBefore`, of those who are asked about. */
function knownPeople(
  database: ReadableDatabase,
  connectionId: ConnectionId,
  staleBefore: Instant,
): readonly PersonId[] {
  return database
    .prepare<[number, string], PersonId>(
      `SELECT p.id FROM person p LEFT JOIN (${latestAnswers}) a ON a.person_id = p.id
        WHERE ${isAskedAbout} AND (a.asked_at IS NULL OR a.asked_at < ?)
        ORDER BY ${byNeed}`,
    )
    .pluck()
    .all(connectionId, staleBefore);
}

/** The people given, as they are asked about one after the other. */
export function inOrderOfNeed(
  database: ReadableDatabase,
  connectionId: ConnectionId,
  people: readonly PersonId[],
): readonly PersonId[] {
  return database
    .prepare<[number, string], PersonId>(
      `SELECT p.id FROM person p LEFT JOIN (${latestAnswers}) a ON a.person_id = p.id
        WHERE p.id IN (SELECT value FROM json_each(?))
        ORDER BY ${byNeed}`,
    )
    .pluck()
    .all(connectionId, JSON.stringify(people));
}

/** The next people of a run that have no answer yet. Identifiers are those known now, not when the run began. */
export function nextLookUps(
  database: ReadableDatabase,
  { runId, limit, exclude }: OperationInput<'next-look-ups'>,
): readonly LookUpTask[] {
  const { connectionId } = readRun(database, runId);
  return database
    .prepare<
      [number, string, number],
      { readonly personId: PersonId; readonly externalId: string | null; readonly userName: string | null }
    >(
      `SELECT rp.person_id AS personId, p.external_id AS externalId, p.email AS userName
         FROM run_person rp LEFT JOIN person p ON p.id = rp.person_id
        WHERE rp.run_id = ? AND rp.outcome IS NULL AND rp.person_id NOT IN (SELECT value FROM json_each(?))
        ORDER BY rp.position LIMIT ?`,
    )
    .all(runId, JSON.stringify(exclude), limit)
    .map(({ personId, externalId, userName }) => {
      const identifiers = { externalId: externalId ?? undefined, userName: userName ?? undefined };
      return { personId, identifiers, ...knownOfCreation(database, { connectionId, personId, identifiers }) };
    });
}

/** Keeps answers raw with their time and describes the people concerned anew. An answer that comes twice counts once. */
export function recordLookUps(
  database: WritableDatabase,
  { runId, answers }: OperationInput<'record-look-ups'>,
): { done: number; total: number; counts: LookUpCounts } {
  const { connectionId } = readRun(database, runId);
  const settle = database.prepare<[string, number, number]>(
    'UPDATE run_person SET outcome = ? WHERE run_id = ? AND person_id = ? AND outcome IS NULL',
  );
  const added: Record<LookUp['kind'], number> = {
    found: 0,
    absent: 0,
    ambiguous: 0,
    undecidable: 0,
    failed: 0,
  };
  const people = answers.map(({ personId }) => personId);
  const before = [...withSharers(database, people), ...unknownElsewhere(database, connectionId)];
  for (const { personId, answer } of answers) {
    storeAnswer(database, { personId, connectionId, runId, answer });
    const { changes } = settle.run(answer.lookUp.kind, runId, personId);
    added[answer.lookUp.kind] += changes;
  }
  database
    .prepare(
      `UPDATE run SET found = found + :found, absent = absent + :absent, ambiguous = ambiguous + :ambiguous,
         undecidable = undecidable + :undecidable, failed = failed + :failed,
         done = done + :found + :absent + :ambiguous + :undecidable + :failed
       WHERE id = :runId`,
    )
    .run({ ...added, runId });
  describeAnswered(database, [...new Set([...before, ...withSharers(database, people)])]);
  const { done, total, counts } = readRun(database, runId);
  return { done, total, counts };
}

/** Where a service answers for the first time: whom others do not know, it may ([U10] of people). */
function unknownElsewhere(database: ReadableDatabase, connectionId: ConnectionId): readonly PersonId[] {
  return database
    .prepare<[number, number], PersonId>(
      `SELECT id FROM person WHERE account = 'absent' AND EXISTS (SELECT 1 FROM connection WHERE id <> ?)
         AND NOT EXISTS (SELECT 1 FROM run WHERE connection_id = ? AND kind = 'look-up' AND done > failed)`,
    )
    .pluck()
    .all(connectionId, connectionId);
}

/** Keeps one answer of the service. */
export function storeAnswer(
  database: WritableDatabase,
  {
    personId,
    connectionId,
    runId,
    answer,
  }: {
    readonly personId: PersonId;
    readonly connectionId: ConnectionId;
    readonly runId: RunId | undefined;
    readonly answer: LookUpAnswer;
  },
): void {
  database
    .prepare<
      [
        personId: PersonId,
        connectionId: ConnectionId,
        runId: RunId | null,
        askedAt: Instant,
        outcome: string,
        answer: string,
      ]
    >(
      `INSERT INTO look_up_answer (person_id, connection_id, run_id, asked_at, outcome, answer)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(
      personId,
      connectionId,
      runId ?? null,
      answer.askedAt,
      accountStateOf(answer.lookUp),
      JSON.stringify(answer),
    );
}
