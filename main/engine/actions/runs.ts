import { words } from '../../words/words.ts';
import type { Outcome } from '../../domain/plans/outcome.ts';
import type { LookUpCounts, Run, RunState } from '../../domain/service/run.ts';
import type { RunNote } from '../../domain/service/run-note.ts';
import type { ConnectionId, Instant, PlanId, RunId } from '../../domain/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import { EngineError } from '../errors.ts';
import { readStored } from '../thread/stored-json.ts';

type RunRow = Omit<Run, 'planId' | 'finishedAt' | 'note' | 'counts'> &
  LookUpCounts & {
    readonly planId: PlanId | null;
    readonly finishedAt: Instant | null;
    readonly note: string | null;
  };

// Of an action run, what is done is what its actions say.
const selectSql = `
SELECT id, kind, connection_id AS connectionId, plan_id AS planId, state, started_at AS startedAt,
  finished_at AS finishedAt, total,
  CASE kind WHEN 'action' THEN (
    SELECT count(*) FROM action WHERE action.plan_id = run.plan_id AND action.state NOT IN ('planned', 'held', 'discarded')
  ) ELSE done END AS done,
  found, absent, ambiguous, undecidable, failed, note
FROM run`;

/** One run; `EngineError` of kind `not-found` where it never was. */
export function readRun(database: ReadableDatabase, id: RunId): Run {
  const row = database.prepare<[number], RunRow>(`${selectSql} WHERE id = ?`).get(id);
  if (row === undefined) throw new EngineError('not-found', words().engine.runDoesNotExist);
  return toRun(row);
}

/** The latest runs, the newest first. */
export function listRuns(database: ReadableDatabase, limit: number): readonly Run[] {
  return database.prepare<[number], RunRow>(`${selectSql} ORDER BY id DESC LIMIT ?`).all(limit).map(toRun);
}

/** Writes a run that has just begun. */
export function insertRun(
  database: WritableDatabase,
  run: {
    readonly kind: Run['kind'];
    readonly connectionId: ConnectionId;
    readonly planId: PlanId | undefined;
    readonly total: number;
    readonly at: Instant;
  },
): RunId {
  const id = database
    .prepare<[string, number, number | null, string, number], RunId>(
      `INSERT INTO run (kind, connection_id, plan_id, state, started_at, total) VALUES (?, ?, ?, 'running', ?, ?)
       RETURNING id`,
    )
    .pluck()
    .get(run.kind, run.connectionId, run.planId ?? null, run.at, run.total);
  if (id === undefined) throw new EngineError('unexpected', words().engine.runNotStored);
  return id;
}

const finalStates: ReadonlySet<RunState> = new Set(['cancelled', 'done', 'failed']);

/** Changes the state of a run, and of the plan it carries out. */
export function setRunState(
  database: WritableDatabase,
  {
    runId,
    state,
    note,
    at,
  }: {
    readonly runId: RunId;
    readonly state: RunState;
    readonly note: RunNote | undefined;
    readonly at: Instant;
  },
): Run {
  database
    .prepare('UPDATE run SET state = ?, note = ?, finished_at = ? WHERE id = ?')
    .run(state, note === undefined ? null : JSON.stringify(note), finalStates.has(state) ? at : null, runId);
  const run = readRun(database, runId);
  if (run.planId !== undefined) followRun(database, run.planId, state);
  return run;
}

/** Ends what is left of plans in a copy that took the database's place: what was done since, and taken back, it does not know ([G35]). */
export function endPlansOfCopy(database: WritableDatabase, at: Instant): { readonly ended: number } {
  const left = database
    .prepare<[], RunId>(
      `SELECT id FROM run WHERE plan_id IN (SELECT id FROM plan WHERE state IN ('running', 'interrupted'))`,
    )
    .pluck()
    .all();
  for (const runId of left)
    setRunState(database, { runId, state: 'cancelled', note: { kind: 'restored' }, at });
  return { ended: left.length };
}

const planStates: Readonly<Record<RunState, string>> = {
  running: 'running',
  waiting: 'running',
  paused: 'running',
  interrupted: 'interrupted',
  failed: 'interrupted',
  cancelled: 'done',
  done: 'done',
};

const cancelled: Outcome = { kind: 'not-sent', reason: 'run-cancelled' };

function followRun(database: WritableDatabase, planId: PlanId, state: RunState): void {
  database.prepare('UPDATE plan SET state = ? WHERE id = ?').run(planStates[state], planId);
  if (state === 'cancelled') {
    database
      .prepare("UPDATE action SET state = 'discarded', outcome = ? WHERE plan_id = ? AND state = 'planned'")
      .run(JSON.stringify(cancelled), planId);
  }
  if (state !== 'running' && state !== 'paused') {
    database
      .prepare("UPDATE action SET state = 'unsettled' WHERE plan_id = ? AND state = 'intended'")
      .run(planId);
  }
}

function toRun(row: RunRow): Run {
  const { found, absent, ambiguous, undecidable, failed, planId, finishedAt, note, ...rest } = row;
  return {
    ...rest,
    planId: planId ?? undefined,
    finishedAt: finishedAt ?? undefined,
    note: note === null ? undefined : readStored<RunNote>(note),
    counts: { found, absent, ambiguous, undecidable, failed },
  };
}
