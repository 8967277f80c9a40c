import { join } from 'node:path';
import type { LastCheck } from '../../../main/domain/plans/last-check.ts';
import type { Connection } from '../../../main/domain/service/connection.ts';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import type { Instant } from '../../../main/domain/ids.ts';
import type { EngineContext, Handler, WorkHooks } from '../../../main/engine/thread/context.ts';
import { openDatabase } from '../../../main/engine/database/open.ts';
import { handlers } from '../../../main/engine/thread/handlers.ts';
import type { Engine, OperationName } from '../../../main/engine/operations.ts';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import type { PracticeAccount, PracticeService } from '../../../main/practice/service.ts';
import { createRuns } from '../../../main/runs/runs.ts';
import { systemClock } from '../../../main/scim/pace/clock.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';
import { FilterTrust } from '../../../main/scim/accounts/filters/trust.ts';
import { createPace } from '../../../main/scim/pace/pace.ts';
import type { Runs } from '../../../main/runs/runs-interface.ts';

const token = 'chaos-companies-token';
const hooks: WorkHooks = { onProgress: () => undefined, isCancelled: () => false };

/** The engine's own handlers on a SQLite file, one operation after another, without the thread that costs most of a small company. */
export function openEngine(dataFolder: string, lastCheck: LastCheck): Engine {
  const handles = openDatabase(dataFolder);
  const { readable, writable } = handles;
  const context: EngineContext = {
    readable,
    writable,
    dataFolder,
    lastCheck,
    reopen: () => Promise.resolve(),
  };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    ask: (name, input) => {
      const handler = handlers[name] as Handler<OperationName>;
      const answer = queue.then(() => handler(context, structuredClone(input), hooks));
      queue = answer.catch(() => undefined);
      return answer.then((output) => structuredClone(output)) as never;
    },
    close: async () => {
      await queue;
      handles.close();
    },
  };
}

export type CompanyDesk = {
  readonly engine: Engine;
  readonly service: PracticeService;
  readonly connection: Connection;
  readonly runs: Runs;
  close(): Promise<void>;
};

/** An empty data folder, the practice service with these accounts, and a connection that may write. */
export async function openCompanyDesk(options: {
  readonly folder: string;
  readonly accounts: readonly PracticeAccount[];
  readonly lastCheck: LastCheck;
  readonly at: Instant;
}): Promise<CompanyDesk> {
  const now = (): Date => new Date(options.at);
  const engine = openEngine(join(options.folder, 'data'), options.lastCheck);
  const service = createPracticeService({ token, accounts: options.accounts, now });
  const connection = await engine.ask('save-connection', {
    id: undefined,
    fields: {
      name: 'Practice',
      kind: 'service',
      baseUrl: 'https://practice.example/scim',
      instance: '',
      licenseType: '',
      mayProvision: true,
      mayDeprovision: true,
      dialectJson: JSON.stringify({ createRule: 'listed-id' }),
      profileJson: undefined,
      tokenCreatedOn: undefined,
    },
    at: options.at,
  });
  const client = createScimClient({
    fetch: service.fetch,
    baseUrl: connection.baseUrl,
    dialect: defaultDialect,
    token: () => Promise.resolve(token),
    now,
  });
  const limits = { readsPerSecond: 1_000_000, writesPerSecond: 1_000_000, inFlight: 8 };
  const line = {
    client,
    pace: createPace({ limits, clock: systemClock, random: Math.random }),
    lookUpOrder: defaultDialect.lookUpOrder,
    trust: new FilterTrust(),
    changesShowWithinMs: 0,
  };
  const runs = createRuns({
    engine,
    clientFor: () => Promise.resolve(line),
    now,
    onProgress: () => undefined,
  });
  return {
    engine,
    service,
    connection,
    runs,
    close: async () => {
      await runs.close();
      await engine.close();
    },
  };
}
