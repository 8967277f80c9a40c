import { words } from '../words/words.ts';
import { randomUUID } from 'node:crypto';

import { type CapabilityProfile, evidenceOf } from '../domain/service/look-ups/capabilities.ts';
import type { Connection } from '../domain/service/connection.ts';
import {
  defaultPaceLimits,
  dialectOf,
  readProfile,
  readServiceSettings,
  type PaceLimits,
} from '../domain/service/dialect.ts';
import type { ConnectionTest } from '../domain/service/connection-test.ts';
import type { ConnectionId, Instant } from '../domain/ids.ts';
import { type FilterEvidence, readFilterEvidence } from '../domain/service/look-ups/filter-evidence.ts';
import { instantOf } from '../domain/time/instant.ts';
import type { LookUpIdentifiers } from '../domain/service/look-ups/look-up.ts';
import type { Engine } from '../engine/operations.ts';
import { EngineError } from '../engine/errors.ts';
import { KeychainError, type TokenStore } from '../keychain/keychain.ts';
import type { PracticeService } from '../practice/service.ts';
import type { ServiceLine } from '../runs/service/service-line.ts';
import { unlessAborted } from '../scim/pace/unless-aborted.ts';
import type { RequestTrace, ScimClientOptions } from '../scim/client.ts';
import { systemClock } from '../scim/pace/clock.ts';
import { createScimClient } from '../scim/create-client.ts';
import { ScimError } from '../scim/errors.ts';
import type { Fetch } from '../scim/fetch.ts';
import { createPace } from '../scim/pace/pace.ts';
import { FilterTrust } from '../scim/accounts/filters/trust.ts';
import { listUsers, someUsers } from '../scim/accounts/list-users.ts';
import { probeService } from '../scim/trial/probe.ts';
import { failedTest, testConnection } from '../scim/trial/test-connection.ts';
import { practiceBaseUrl, practicePace, practiceToken } from './practice-line.ts';

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

/** Somebody waits for the answer in front of the window. */
const testTimeoutMs = 20_000;

/** What the service answers that is looked at. Never throws for what it says. */
export async function testLine(line: Line, at: Instant): Promise<ConnectionTest> {
  try {
    return await whileHeld(line, () => test(line, at));
  } catch (error) {
    if (error instanceof ScimError) return failedTest(error);
    throw error;
  }
}

/** What the service can do, and what that says of its filters. Throws `ScimError` where nothing can be found out. */
export async function probeLine(
  line: Line,
  known: LookUpIdentifiers | undefined,
): Promise<{ readonly profile: CapabilityProfile; readonly evidence: FilterEvidence }> {
  const profile = await whileHeld(line, () =>
    probeService({
      options: line.clientOptions,
      pace: line.pace,
      known,
      randomIdentifier: randomUUID,
      signal: AbortSignal.timeout(testTimeoutMs),
    }),
  );
  return { profile, evidence: evidenceOf(profile, line.trust.evidence) };
}

async function test(line: Line, at: Instant): Promise<ConnectionTest> {
  const { client, lookUpOrder: order, trust, someUsers: list } = line;
  const signal = AbortSignal.timeout(testTimeoutMs);
  const parts = { client, order, randomIdentifier: randomUUID, signal, known: trust.latest, someUsers: list };
  const outcome = await testConnection(parts);
  if (outcome.kind === 'works') for (const attribute of outcome.dead) trust.noteDead(attribute, at);
  return outcome;
}

/** The keychain's time is its own: the service's begins when the token is there. */
async function whileHeld<Value>(line: Line, work: () => Promise<Value>): Promise<Value> {
  const release = await line.holdToken?.(new AbortController().signal);
  try {
    return await work();
  } finally {
    release?.();
  }
}

/** What a service is talked to through. */
export type Line = ServiceLine & {
  readonly trust: FilterTrust;
  readonly someUsers: NonNullable<ServiceLine['someUsers']>;
  readonly clientOptions: ScimClientOptions;
};

/** Of a connection, for the address that it has until `moved`. Throws `EngineError` `not-found`. */
export async function openLine(
  options: LinesOptions,
  connectionId: ConnectionId,
  moved: AbortSignal,
): Promise<Line> {
  const connection = await findConnection(options.engine, connectionId);
  const isPractice = connection.kind === 'practice';
  const dialect = dialectOf(connection);
  const practice = isPractice ? await options.practice() : undefined;
  const clientOptions: ScimClientOptions = {
    fetch: practice === undefined ? options.fetch : practice.fetch,
    baseUrl: isPractice ? practiceBaseUrl : connection.baseUrl,
    dialect,
    token: isPractice
      ? () => Promise.resolve(practiceToken)
      : () => readToken(options.tokens, connectionId, moved),
    now: options.now,
    // The practice service is in this process: nothing leaves the machine.
    ...(isPractice ? {} : { onRequest: (trace: RequestTrace) => void noteRequest(options, trace) }),
  };
  const { pace: wanted, useList } = readServiceSettings(connection.dialectJson);
  const limits = isPractice ? practicePace : { ...defaultPaceLimits, ...wanted, ...options.paceLimits };
  const pace = createPace({ limits, clock: systemClock, random: Math.random });
  const trust = new FilterTrust({
    evidence: readFilterEvidence(connection.filtersJson),
    onNews: (evidence) => void noteEvidence(options, connectionId, evidence),
  });
  const mayList = useList === true && readProfile(connection.profileJson)?.listing === 'allowed';
  return {
    client: createScimClient(clientOptions),
    clientOptions,
    pace,
    lookUpOrder: dialect.lookUpOrder,
    ...(isPractice ? {} : { holdToken: (stop) => holdToken(options.tokens, connectionId, stop) }),
    trust,
    someUsers: (signal) => someUsers({ options: clientOptions, pace, signal }),
    ...(mayList ? { list: (signal) => listUsers({ options: clientOptions, pace, signal }) } : {}),
  };
}

/** Writes a request into the network ledger. A ledger that cannot be written stops no call that was made already. */
async function noteRequest({ engine }: LinesOptions, trace: RequestTrace): Promise<void> {
  try {
    await engine.ask('add-request', { request: { ...trace, at: instantOf(trace.at) } });
  } catch {
    // The engine has stopped, or the disk is full: whatever comes next says so.
  }
}

/** Evidence that cannot be written is seen again: it only costs what it cost the first time. */
async function noteEvidence(
  { engine }: LinesOptions,
  connectionId: ConnectionId,
  evidence: FilterEvidence,
): Promise<void> {
  try {
    await engine.ask('record-filter-evidence', { connectionId, evidence });
  } catch {
    // The engine has stopped, or the disk is full: whatever comes next says so.
  }
}

async function findConnection(engine: Engine, id: ConnectionId): Promise<Connection> {
  const connections = await engine.ask('list-connections', {});
  const connection = connections.find((candidate) => candidate.id === id);
  if (connection !== undefined) return connection;
  throw new EngineError('not-found', words().engine.connectionWasRemoved);
}

/** A token belongs to the address it was given for: that of the next one is never sent to the one before. */
async function readToken(
  tokens: TokenStore,
  connectionId: ConnectionId,
  moved: AbortSignal,
): Promise<string> {
  const token = await inServiceWords(tokens.read(connectionId));
  if (token !== undefined && !moved.aborted) return token;
  throw new ScimError('no-token', { kind: 'no-token' });
}

/** A keychain that never answers keeps nobody: what comes from it after `stop` is let go of. */
async function holdToken(
  tokens: TokenStore,
  connectionId: ConnectionId,
  stop: AbortSignal,
): Promise<() => void> {
  const holding = inServiceWords(tokens.hold(connectionId));
  const release = await unlessAborted(holding, stop);
  if (release !== undefined) return release;
  holding.then(
    (late) => {
      late();
    },
    () => undefined,
  );
  throw new ScimError('cancelled', { kind: 'cancelled-before-keychain' });
}

async function inServiceWords<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof KeychainError)
      throw new ScimError('no-token', { kind: 'keychain', failure: error.failure }, { cause: error });
    throw error;
  }
}
