import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import type { Connection } from '../domain/connection.ts';
import type { ConnectionId } from '../domain/ids.ts';
import { instantOf } from '../domain/instant.ts';
import type { Engine } from '../engine/operations.ts';
import { EngineError } from '../engine/errors.ts';
import type { TokenStore } from '../keychain/keychain.ts';
import type { PracticeService } from '../practice/service.ts';
import type { ServiceLine } from '../runs/service-line.ts';
import { readBaseUrl } from '../scim/base-url.ts';
import type { RequestTrace } from '../scim/client.ts';
import { systemClock } from '../scim/clock.ts';
import { createScimClient } from '../scim/create-client.ts';
import { defaultDialect, type ScimDialect } from '../scim/dialect.ts';
import { ScimError } from '../scim/errors.ts';
import type { Fetch } from '../scim/fetch.ts';
import { createPace, defaultPaceLimits, type PaceLimits } from '../scim/pace.ts';
import { testConnection } from '../scim/test-connection.ts';

/** Where the practice service is said to be; nothing is ever sent there. */
export const practiceBaseUrl = 'https://practice.invalid/scim';
export const practiceToken = 'practice';

/** Somebody waits for the answer in front of the window. */
const testTimeoutMs = 20_000;

/** The practice service is in this process: it need not be spared. */
const practicePace: Partial<PaceLimits> = { readsPerSecond: 400, writesPerSecond: 100, inFlight: 8 };

export type LinesOptions = {
  readonly engine: Engine;
  readonly tokens: TokenStore;
  readonly fetch: Fetch;
  /** Made when it is first needed. */
  readonly practice: () => Promise<PracticeService>;
  readonly now: () => Date;
  /** Replaces the modest pace for services, where the caller knows the service. */
  readonly paceLimits?: Partial<PaceLimits>;
};

/** One line per connection, so that all that talks to a service shares one pace. */
export type Lines = {
  lineFor(connectionId: ConnectionId): Promise<ServiceLine>;
  /** To be called when a connection or its token changed: what comes next uses the new one. */
  forget(connectionId: ConnectionId): void;
  /** Never throws for what the service says; throws where the connection itself is not usable. */
  test(connectionId: ConnectionId): Promise<{ readonly works: boolean; readonly says: string }>;
  /** The base URL as it will be used. Throws `ScimError`. */
  readBaseUrl(text: string): string;
};

export function createLines(options: LinesOptions): Lines {
  const lines = new Map<ConnectionId, Promise<ServiceLine>>();
  const lineFor = (connectionId: ConnectionId): Promise<ServiceLine> => {
    const known = lines.get(connectionId);
    if (known !== undefined) return known;
    const made = openLine(options, connectionId);
    lines.set(connectionId, made);
    made.catch(() => lines.delete(connectionId));
    return made;
  };
  return {
    lineFor,
    forget: (connectionId) => {
      lines.delete(connectionId);
    },
    test: async (connectionId) => {
      const { client, lookUpOrder } = await lineFor(connectionId);
      const signal = AbortSignal.timeout(testTimeoutMs);
      const outcome = await testConnection({
        client,
        order: lookUpOrder,
        randomIdentifier: randomUUID,
        signal,
      });
      return { works: outcome.kind === 'works', says: outcome.says };
    },
    readBaseUrl,
  };
}

async function openLine(options: LinesOptions, connectionId: ConnectionId): Promise<ServiceLine> {
  const connection = await findConnection(options.engine, connectionId);
  const isPractice = connection.kind === 'practice';
  const dialect = readDialect(connection.dialectJson);
  const practice = isPractice ? await options.practice() : undefined;
  const client = createScimClient({
    fetch: practice === undefined ? options.fetch : practice.fetch,
    baseUrl: isPractice ? practiceBaseUrl : connection.baseUrl,
    dialect,
    token: isPractice ? () => Promise.resolve(practiceToken) : () => readToken(options.tokens, connectionId),
    now: options.now,
    // The practice service is in this process: nothing leaves the machine.
    ...(isPractice ? {} : { onRequest: (trace: RequestTrace) => void noteRequest(options, trace) }),
  });
  const limits = isPractice ? practicePace : { ...defaultPaceLimits, ...options.paceLimits };
  const pace = createPace({ limits, clock: systemClock, random: Math.random });
  return { client, pace, lookUpOrder: dialect.lookUpOrder };
}

/** Writes a request into the network ledger. A ledger that cannot be written stops no call that was made already. */
async function noteRequest({ engine }: LinesOptions, trace: RequestTrace): Promise<void> {
  try {
    await engine.ask('add-request', { request: { ...trace, at: instantOf(trace.at) } });
  } catch {
    // The engine has stopped, or the disk is full: whatever comes next says so.
  }
}

async function findConnection(engine: Engine, id: ConnectionId): Promise<Connection> {
  const connections = await engine.ask('list-connections', {});
  const connection = connections.find((candidate) => candidate.id === id);
  if (connection !== undefined) return connection;
  throw new EngineError('not-found', 'This connection was removed. Choose another one.');
}

async function readToken(tokens: TokenStore, connectionId: ConnectionId): Promise<string> {
  const token = await tokens.read(connectionId);
  if (token !== undefined) return token;
  throw new ScimError(
    'no-token',
    'There is no access token for this connection. Enter it in the connection settings.',
  );
}

const storedDialect = z
  .object({
    pathSuffix: z.string(),
    extraHeaders: z.record(z.string(), z.string()),
    mediaType: z.enum(['application/scim+json', 'application/json']),
    lookUpOrder: z.array(z.enum(['externalId', 'userName'])).min(1),
    deactivateBy: z.enum(['patch-path', 'patch-value', 'put', 'delete']),
    timeoutMs: z.number().int().min(1000).max(600_000),
  })
  .partial();

/** The defaults with what was stored for the connection; what is not understood is left at its default. */
export function readDialect(json: string): ScimDialect {
  const parsed = storedDialect.safeParse(parseJson(json));
  if (!parsed.success) return defaultDialect;
  const known = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  return { ...defaultDialect, ...known };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json === '' ? '{}' : json);
  } catch {
    return {};
  }
}
