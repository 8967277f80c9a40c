import { words } from '../words/words.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { rehearsalPrefix } from '../domain/folder/names.ts';
import type { Plan } from '../domain/plans/action.ts';
import type { Rehearsal, Scene } from '../domain/plans/rehearsal.ts';
import type { PlanId } from '../domain/ids.ts';
import type { Connection } from '../domain/service/connection.ts';
import { dialectOf, type ScimDialect } from '../domain/service/dialect.ts';
import { readFilterEvidence } from '../domain/service/look-ups/filter-evidence.ts';
import { copyDatabase, startEngine } from '../engine/client.ts';
import { EngineError } from '../engine/errors.ts';
import type { Engine } from '../engine/operations.ts';
import type { KnownAccount } from '../engine/operations/plans.ts';
import { createPracticeService } from '../practice/create-service.ts';
import { playScenes } from '../practice/scenes.ts';
import type { PracticeAccount, PracticeService } from '../practice/service.ts';
import { createRuns } from '../runs/runs.ts';
import type { ServiceLine } from '../runs/service/service-line.ts';
import { systemClock } from '../scim/pace/clock.ts';
import { createScimClient } from '../scim/create-client.ts';
import { FilterTrust } from '../scim/accounts/filters/trust.ts';
import { createPace } from '../scim/pace/pace.ts';
import { practiceBaseUrl, practicePace, practiceToken } from './practice-line.ts';

export type RehearsalOptions = {
  /** The built `engine.js`, or `main/engine/thread.ts` where Node runs the source. */
  readonly engineThread: URL;
  readonly dataFolder: string;
  readonly now: () => Date;
};

export type RehearsalOrder = {
  readonly planId: PlanId;
  readonly scenes: readonly Scene[];
  /** Ends the rehearsal; what was done until then is told. */
  readonly signal: AbortSignal;
};

/**
 * Carries a plan out on a practice service that holds the accounts as they were last looked up (rules `[R…]` of
 * `domain/plans/SPEC.md`): with a copy of the database, in a folder within the data folder that goes again, at the next start where this one was killed. Nothing of the real one is changed, and nothing
 * leaves the machine. Throws `EngineError`.
 */
export async function rehearse(options: RehearsalOptions, order: RehearsalOrder): Promise<Rehearsal> {
  const folder = await mkdtemp(join(options.dataFolder, rehearsalPrefix));
  try {
    await copyDatabase({ thread: options.engineThread, dataFolder: options.dataFolder, into: folder });
    const engine = await startEngine({ thread: options.engineThread, dataFolder: folder });
    try {
      return await carryOut(engine, options, order);
    } finally {
      await engine.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function carryOut(
  engine: Engine,
  { now }: RehearsalOptions,
  { planId, scenes, signal }: RehearsalOrder,
): Promise<Rehearsal> {
  const plan = await readPlan(engine, planId);
  const connections = await engine.ask('list-connections', {});
  const connection = connections.find(({ id }) => id === plan.connectionId);
  if (connection === undefined) throw new EngineError('not-found', words().engine.connectionWasRemoved);
  const known = await engine.ask('list-known-accounts', { connectionId: connection.id });
  const accounts = known.map((account) => toPractice(account, plan));
  const dialect = dialectOf(connection);
  const practice = openPractice({ accounts, dialect, scenes, now });
  const line = openLine({ practice, dialect, connection, now });
  const runs = createRuns({
    engine,
    clientFor: () => Promise.resolve(line),
    now,
    onProgress: () => undefined,
  });
  const applied = await runs.applyPlan({ planId, typedNumber: plan.ready });
  if (applied.kind !== 'started') throw new EngineError('not-found', words().engine.planNoDraftAny);
  const stop = (): void => void runs.pause(applied.run.id);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const { state, note } = await runs.ended(applied.run.id);
  signal.removeEventListener('abort', stop);
  const { actions } = await readPlan(engine, planId);
  return {
    scenes,
    accounts: accounts.length,
    changed: countChanges(practice),
    run: { state, note },
    actions: actions.map((action) => ({ id: action.id, state: action.state, outcome: action.outcome })),
  };
}

async function readPlan(engine: Engine, id: PlanId): Promise<Plan> {
  const plan = await engine.ask('read-plan', { id });
  if (plan?.state === undefined) throw new EngineError('not-found', words().engine.planNotAnyMore);
  return plan;
}

/** Where the service did not tell `active`, what the plan would change. */
function toPractice(account: KnownAccount, { act }: Plan): PracticeAccount {
  const active = account.active ?? act === 'deprovision';
  return {
    id: account.id,
    externalId: account.externalId,
    userName: account.userName ?? account.emails[0] ?? account.id,
    givenName: account.givenName ?? '',
    familyName: account.familyName ?? '',
    active,
    license: active ? 'assigned' : 'none',
  };
}

function openPractice({
  accounts,
  dialect,
  scenes,
  now,
}: {
  readonly accounts: readonly PracticeAccount[];
  readonly dialect: ScimDialect;
  readonly scenes: readonly Scene[];
  readonly now: () => Date;
}): PracticeService {
  const { switches, faultFor } = playScenes(scenes);
  const removal = dialect.deactivateBy === 'delete' ? ({ remove: 'allowed' } as const) : {};
  return createPracticeService({
    token: practiceToken,
    accounts,
    switches: { ...switches, ...removal },
    faultFor,
    now,
  });
}

function openLine({
  practice,
  dialect,
  connection,
  now,
}: {
  readonly practice: PracticeService;
  readonly dialect: ScimDialect;
  readonly connection: Connection;
  readonly now: () => Date;
}): ServiceLine {
  return {
    client: createScimClient({
      fetch: practice.fetch,
      baseUrl: practiceBaseUrl,
      // The practice service goes by the clock of this machine.
      dialect: { ...dialect, clockAheadHours: 0 },
      token: () => Promise.resolve(practiceToken),
      now,
    }),
    pace: createPace({ limits: practicePace, clock: systemClock, random: Math.random }),
    lookUpOrder: dialect.lookUpOrder,
    trust: new FilterTrust({ evidence: readFilterEvidence(connection.filtersJson) }),
  };
}

function countChanges(practice: PracticeService): Rehearsal['changed'] {
  const count = (wanted: string): number =>
    practice.changes().filter(({ change }) => change === wanted).length;
  return {
    created: count('created'),
    activated: count('activated'),
    deactivated: count('deactivated'),
  };
}
