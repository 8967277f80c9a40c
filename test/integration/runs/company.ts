import { join } from 'node:path';
import type { JournalEntry, Plan } from '../../../main/domain/plans/action.ts';
import type { Connection } from '../../../main/domain/service/connection.ts';
import type { Instant } from '../../../main/domain/ids.ts';
import type { PersonSummary } from '../../../main/domain/people/person.ts';
import type { Run } from '../../../main/domain/service/run.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import type { PracticePerson } from '../../../main/practice/seed.ts';
import type { ServiceLine } from '../../../main/runs/service/service-line.ts';
import { createRuns } from '../../../main/runs/runs.ts';
import { systemClock } from '../../../main/scim/pace/clock.ts';
import type { ScimClient } from '../../../main/scim/client.ts';
import { FilterTrust } from '../../../main/scim/accounts/filters/trust.ts';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import { createPace } from '../../../main/scim/pace/pace.ts';
import { testEngine, testFolder, writeFile } from '../../support/engine.ts';
import type { Act } from '../../../main/domain/plans/act.ts';
import type { Runs, RunsOptions } from '../../../main/runs/runs-interface.ts';

export const address = (number: number): string => `Worker${String(number)}@company.example`;
const uniqueId = (number: number): string => `W${String(100 + number)}`;

/** Ten people of a company. 1 to 6 have a license, 7 and 8 have an account without one, 9 and 10 have no account. */
const companySize = 10;
export const accountsOfCompany: readonly PracticePerson[] = Array.from({ length: 8 }, (_, index) => ({
  externalId: uniqueId(index + 1),
  email: address(index + 1),
  givenName: 'Worker',
  familyName: `No ${String(index + 1)}`,
  licensed: index < 6,
  activated: index < 6,
}));

export type Company = {
  readonly engine: Engine;
  readonly connection: Connection;
  readonly runs: Runs;
  people(): Promise<readonly PersonSummary[]>;
  lookEverybodyUp(): Promise<Run>;
  plan(act: Act, ...numbers: readonly number[]): Promise<Plan>;
  carryOut(plan: Plan): Promise<{ readonly run: Run; readonly plan: Plan }>;
  journal(): Promise<readonly JournalEntry[]>;
};

/** An engine with the company imported and a connection that may write, and runs over it. */
export async function openCompany(options: {
  readonly client: ScimClient;
  readonly dialect?: Readonly<Record<string, unknown>>;
  readonly dataFolder?: string;
  readonly thread?: URL;
  readonly size?: number;
  readonly changesShowWithinMs?: number;
  readonly runs?: Partial<RunsOptions>;
}): Promise<Company> {
  const folder = testFolder();
  const engine = await testEngine(options.dataFolder ?? join(folder, 'data'), options.thread);
  const path = writeFile(folder, 'users.csv', userList(options.size ?? companySize));
  await engine.ask('commit-import', { path, at: now() });
  const connection = await engine.ask('save-connection', {
    id: undefined,
    fields: {
      name: 'Company',
      kind: 'service',
      baseUrl: 'http://127.0.0.1/scim',
      instance: '',
      licenseType: '',
      mayProvision: true,
      mayDeprovision: true,
      dialectJson: JSON.stringify({ createRule: 'listed-id', ...options.dialect }),
      profileJson: undefined,
      tokenCreatedOn: undefined,
    },
    at: now(),
  });
  const line = lineTo(options.client, options.changesShowWithinMs ?? 0);
  const runs = createRuns({
    engine,
    clientFor: () => Promise.resolve(line),
    now: () => new Date(),
    onProgress: () => undefined,
    ...options.runs,
  });
  return { engine, connection, runs, ...actionsOf(engine, connection, runs) };
}

function actionsOf(
  engine: Engine,
  connection: Connection,
  runs: Runs,
): Omit<Company, 'engine' | 'connection' | 'runs'> {
  const people = async (): Promise<readonly PersonSummary[]> => {
    const { rows } = await engine.ask('page-people', {
      filter: {},
      sort: { key: 'externalId', descending: false },
      offset: 0,
      limit: 500,
    });
    return rows;
  };
  return {
    people,
    lookEverybodyUp: async () => {
      const who = { kind: 'known', staleBefore: now() } as const;
      const run = await runs.startLookUps({ connectionId: connection.id, who });
      return runs.ended(run.id);
    },
    plan: async (act, ...numbers) => {
      const identifiers = numbers.map(uniqueId);
      const { ids } = await engine.ask('find-people', { identifiers });
      const selection = { kind: 'ids', ids } as const;
      return engine.ask('create-plan', { connectionId: connection.id, act, selection, at: now() });
    },
    carryOut: async ({ id, ready }) => {
      const applied = await runs.applyPlan({ planId: id, typedNumber: ready });
      if (applied.kind !== 'started') throw new Error(applied.kind);
      const run = await runs.ended(applied.run.id);
      const plan = await engine.ask('read-plan', { id });
      if (plan === undefined) throw new Error('The plan is gone.');
      return { run, plan };
    },
    journal: async () => {
      const page = await engine.ask('page-journal', { text: undefined, offset: 0, limit: 10_000 });
      return page.entries.toSorted((one, other) => one.sequence - other.sequence);
    },
  };
}

export function lineTo(client: ScimClient, changesShowWithinMs = 0): ServiceLine {
  return {
    client,
    pace: createPace({
      limits: { readsPerSecond: 5000, writesPerSecond: 5000, inFlight: 8 },
      clock: systemClock,
      random: Math.random,
    }),
    lookUpOrder: defaultDialect.lookUpOrder,
    trust: new FilterTrust(),
    changesShowWithinMs,
  };
}

function userList(size: number): string {
  const rows = Array.from({ length: size }, (_, index) => {
    const number = index + 1;
    const isSeated = number <= 6;
    // The user list writes addresses in lower case; the service keeps the case it was given.
    const cells = [address(number).toLowerCase(), 'Worker', `No ${String(number)}`, uniqueId(number)];
    return [...cells, isSeated ? `ID${String(number)}` : '', isSeated ? 'active' : 'inactive'].join(',');
  });
  const header =
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status';
  return [header, ...rows, ''].join('\r\n');
}

function now(): Instant {
  return new Date().toISOString() as Instant;
}
