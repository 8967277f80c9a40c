import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectionId, Instant, PersonId, PlanId } from '../../../main/domain/ids.ts';
import type { Connection } from '../../../main/domain/service/connection.ts';
import { startEngine } from '../../../main/engine/client.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeAccount } from '../../../main/practice/service.ts';
import { createRuns } from '../../../main/runs/runs.ts';
import { lineInAHurry } from './line-in-a-hurry.ts';
import type { Act } from '../../../main/domain/plans/act.ts';

export const engineThread = new URL('../../../main/engine/thread.ts', import.meta.url);

/** What is planned for somebody; bystanders are in the files and on the service, and nothing is planned for them. */
type Part = 'deprovision' | 'reactivate' | 'create' | 'bystander';
export type Player = { readonly part: Part; readonly externalId: string; readonly email: string };

const bystanders = 50;

/** So many actions, of all three kinds, and people who must stay as they are. */
export function castOf(actions: number): readonly Player[] {
  const partOf = (index: number): Part => {
    if (index >= actions) return 'bystander';
    if (index % 10 < 6) return 'deprovision';
    return index % 10 < 8 ? 'reactivate' : 'create';
  };
  return Array.from({ length: actions + bystanders }, (_, index) => ({
    part: partOf(index),
    externalId: `H${String(10_000 + index)}`,
    email: `player${String(index)}@stage.example`,
  }));
}

/** People of whom so many in a row have the same part: a removal, a license given back, a creation, in turn. */
export function lateCastOf(people: number, inRow: number): readonly Player[] {
  const parts = ['deprovision', 'create', 'reactivate', 'create'] as const;
  return Array.from({ length: people }, (_, index) => ({
    part: parts[Math.floor(index / inRow) % parts.length] ?? 'create',
    externalId: `L${String(10_000 + index)}`,
    email: `late${String(index)}@stage.example`,
  }));
}

export function accountsOf(cast: readonly Player[]): readonly PracticeAccount[] {
  return seedPracticeAccounts(
    cast
      .filter(({ part }) => part !== 'create')
      .map(({ part, externalId, email }) => ({
        externalId,
        email,
        givenName: 'Player',
        familyName: externalId,
        licensed: part !== 'reactivate',
        activated: part !== 'reactivate',
      })),
  );
}

export type Stage = { readonly plans: readonly PlanId[]; readonly planned: number };

/** A data folder with everybody imported and looked up and two plans made, before any fault or kill. */
export async function setTheStage(options: {
  readonly folder: string;
  readonly dataFolder: string;
  readonly cast: readonly Player[];
  readonly url: string;
  readonly token: string;
}): Promise<Stage> {
  const engine = await startEngine({ thread: engineThread, dataFolder: options.dataFolder });
  try {
    const connection = await bringIn(engine, options);
    await lookEverybodyUp(engine, connection.id, options);
    const plans = [
      await makePlan(engine, connection.id, 'deprovision', options.cast),
      await makePlan(engine, connection.id, 'provision', options.cast),
    ];
    return { plans: plans.map(({ id }) => id), planned: plans.reduce((sum, { ready }) => sum + ready, 0) };
  } finally {
    await engine.close();
  }
}

/** A data folder with everybody imported and a connection that may write; nobody was looked up. */
export async function setTheLateStage(options: Props): Promise<void> {
  const engine = await startEngine({ thread: engineThread, dataFolder: options.dataFolder });
  try {
    await bringIn(engine, options);
  } finally {
    await engine.close();
  }
}

type Props = {
  readonly folder: string;
  readonly dataFolder: string;
  readonly cast: readonly Player[];
  readonly url: string;
};

async function bringIn(engine: Engine, options: Props): Promise<Connection> {
  const path = join(options.folder, 'users.csv');
  writeFileSync(path, userList(options.cast));
  await engine.ask('commit-import', { path, at: now() });
  return engine.ask('save-connection', {
    id: undefined,
    fields: {
      name: 'Stage',
      kind: 'service',
      baseUrl: options.url,
      instance: '',
      licenseType: '',
      mayProvision: true,
      mayDeprovision: true,
      dialectJson: JSON.stringify({ createRule: 'listed-id' }),
      profileJson: undefined,
      tokenCreatedOn: undefined,
    },
    at: now(),
  });
}

async function lookEverybodyUp(
  engine: Engine,
  connectionId: ConnectionId,
  { url, token }: { readonly url: string; readonly token: string },
): Promise<void> {
  const line = lineInAHurry({ url, token, timeoutMs: 10_000, hurry: 50, changesShowWithinMs: 0 });
  const runs = createRuns({
    engine,
    clientFor: () => Promise.resolve(line),
    now: () => new Date(),
    onProgress: () => undefined,
  });
  const run = await runs.startLookUps({ connectionId, who: { kind: 'known', staleBefore: now() } });
  const ended = await runs.ended(run.id);
  if (ended.state !== 'done')
    throw new Error(`The look-ups ended ${ended.state}: ${JSON.stringify(ended.note)}`);
}

async function makePlan(
  engine: Engine,
  connectionId: ConnectionId,
  act: Act,
  cast: readonly Player[],
): Promise<{ readonly id: PlanId; readonly ready: number }> {
  const wanted = cast.filter(({ part }) =>
    act === 'deprovision' ? part === 'deprovision' : part === 'reactivate' || part === 'create',
  );
  const { ids, unknown } = await engine.ask('find-people', { identifiers: wanted.map(({ email }) => email) });
  if (unknown.length > 0) throw new Error(`${String(unknown.length)} people were not imported`);
  const selection = { kind: 'ids', ids: ids satisfies readonly PersonId[] } as const;
  const plan = await engine.ask('create-plan', { connectionId, act, selection, at: now() });
  if (plan.ready !== wanted.length) throw new Error(`Only ${String(plan.ready)} actions are ready`);
  return plan;
}

function userList(cast: readonly Player[]): string {
  const header =
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status';
  const rows = cast.map(({ part, externalId, email }, index) => {
    const isSeated = part === 'deprovision' || part === 'bystander';
    const seat = isSeated ? `ID${String(4_000_000 + index)}` : '';
    return `${email},Player,${externalId},${externalId},${seat},${isSeated ? 'active' : 'inactive'}`;
  });
  return `${[header, ...rows].join('\r\n')}\r\n`;
}

function now(): Instant {
  return new Date().toISOString() as Instant;
}
