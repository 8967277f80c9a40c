import { z } from 'zod';
import type { Account } from '../domain/service/account.ts';
import type { LookUpAttribute, LookUpIdentifiers, ScimErrorKind } from '../domain/service/look-up.ts';
import type { CapabilityProfile, FilterSupport, ProviderClaims } from '../domain/service/capabilities.ts';
import type { ScimClient, ScimClientOptions } from './client.ts';
import { createScimClient } from './create-client.ts';
import { ScimError } from './errors.ts';
import { instantOf } from '../domain/instant.ts';
import { readUserPage } from './list-users.ts';
import type { Pace } from './pace.ts';
import { paceClient } from './pace.ts';
import type { Send } from './request.ts';
import { createSend } from './request.ts';
import { folded, parseJson } from './wire.ts';

export type ProbeParts = {
  readonly options: ScimClientOptions;
  readonly pace: Pace;
  /** Somebody whom the service should know; without, what only an account shows stays unknown. */
  readonly known: LookUpIdentifiers | undefined;
  /** Something random that nobody is called. */
  readonly randomIdentifier: () => string;
  readonly signal: AbortSignal;
};

type Probing = ProbeParts & { readonly client: ScimClient; readonly send: Send };

/**
 * Finds out what a service can do, by at most nine requests that only read. Throws `ScimError` where nothing can be
 * found out: no network, the token refused, the wrong base URL.
 */
export async function probeService(parts: ProbeParts): Promise<CapabilityProfile> {
  const { options, pace, signal } = parts;
  const sendOnce = createSend(options);
  const probing: Probing = {
    ...parts,
    client: paceClient({ client: createScimClient(options), pace }),
    send: (request) => pace.run({ kind: 'read', signal, send: () => sendOnce(request) }),
  };
  const probedAt = instantOf(options.now());
  const externalId = await probeFilter(probing, 'externalId');
  const userName = await probeFilter(probing, 'userName');
  const filters = { externalId: externalId.support, userName: userName.support };
  const nobody = externalId.nobody === 'unknown' ? userName.nobody : externalId.nobody;
  const account = await findKnown(probing, filters);
  return {
    probedAt,
    filters,
    nobody,
    userNameCase: await probeCase(probing, filters.userName, account),
    versions: await probeVersions(probing, account),
    ...(await probeListing(probing)),
    provider: await probeProvider(probing),
  };
}

/** Failures that say something of the service as a whole end the probe; others say something of the question. */
const tellsOfQuestion: ReadonlySet<ScimErrorKind> = new Set([
  'filter-unsupported',
  'invalid-request',
  'forbidden',
  'not-found',
  'service-error',
  'unreadable-answer',
]);

async function asked<Answer, Otherwise>(
  question: () => Promise<Answer>,
  otherwise: (error: ScimError) => Otherwise,
): Promise<Answer | Otherwise> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof ScimError && tellsOfQuestion.has(error.kind)) return otherwise(error);
    throw error;
  }
}

async function probeFilter(
  { client, randomIdentifier, signal }: Probing,
  attribute: LookUpAttribute,
): Promise<{ readonly support: FilterSupport; readonly nobody: CapabilityProfile['nobody'] }> {
  try {
    const answer = await client.find({ attribute, value: randomIdentifier(), signal });
    if (answer.accounts.length + answer.others > 0) return { support: 'ignored', nobody: 'unknown' };
    return { support: 'answers', nobody: answer.status === 404 ? '404' : 'empty-list' };
  } catch (error) {
    if (!(error instanceof ScimError)) throw error;
    if (error.kind === 'filter-unsupported') return { support: 'refused', nobody: 'unknown' };
    // A look-up is what the whole connection is for: any other failure of it is the probe's.
    throw error;
  }
}

async function findKnown(
  { client, known, signal }: Probing,
  filters: CapabilityProfile['filters'],
): Promise<Account | undefined> {
  for (const attribute of ['externalId', 'userName'] as const) {
    const value = known?.[attribute];
    if (value === undefined || filters[attribute] !== 'answers') continue;
    const accounts = await asked(
      async () => (await client.find({ attribute, value, signal })).accounts,
      () => [],
    );
    if (accounts[0] !== undefined) return accounts[0];
  }
  return undefined;
}

async function probeCase(
  { client, signal }: Probing,
  support: FilterSupport,
  account: Account | undefined,
): Promise<CapabilityProfile['userNameCase']> {
  const userName = account?.userName;
  if (userName === undefined || support !== 'answers') return 'unknown';
  const value = userName === userName.toUpperCase() ? userName.toLowerCase() : userName.toUpperCase();
  if (value === userName) return 'unknown';
  return asked(
    async () =>
      (await client.find({ attribute: 'userName', value, signal })).accounts.length > 0 ? 'ignored' : 'exact',
    () => 'unknown',
  );
}

async function probeVersions(
  { client, signal }: Probing,
  account: Account | undefined,
): Promise<CapabilityProfile['versions']> {
  if (account === undefined) return 'unknown';
  const read = await asked(
    () => client.get({ id: account.id, signal }),
    () => undefined,
  );
  if (read === undefined) return 'unknown';
  return read.version === undefined ? 'none' : 'given';
}

type Listing = Pick<CapabilityProfile, 'listing' | 'paging' | 'totalResults'>;

async function probeListing({ send, options, signal }: Probing): Promise<Listing> {
  const { pathSuffix } = options.dialect;
  const read = (startIndex: number): ReturnType<typeof readUserPage> =>
    readUserPage({ send, pathSuffix, signal }, { startIndex, count: 1 });
  const refused: Listing = { listing: 'refused', paging: 'unknown', totalResults: undefined };
  const unknown: Listing = { ...refused, listing: 'unknown' };
  const first = await asked(
    () => read(1),
    (error) => (error.kind === 'service-error' || error.kind === 'unreadable-answer' ? unknown : refused),
  );
  if ('listing' in first) return first;
  const allowed: Listing = { listing: 'allowed', paging: 'unknown', totalResults: first.totalResults };
  if (first.accounts.length > 1) return { ...allowed, paging: 'ignored' };
  if (first.totalResults < 2) return allowed;
  const second = await asked(
    () => read(2),
    () => undefined,
  );
  const [one] = first.accounts;
  const [other] = second?.accounts ?? [];
  if (one === undefined || other === undefined) return allowed;
  return { ...allowed, paging: one.id === other.id ? 'ignored' : 'honoured' };
}

const supported = folded({ supported: z.boolean().optional().catch(undefined) })
  .optional()
  .catch(undefined);

const providerSchema = folded({
  patch: supported,
  etag: supported,
  filter: folded({
    supported: z.boolean().optional().catch(undefined),
    maxresults: z.number().optional().catch(undefined),
  })
    .optional()
    .catch(undefined),
}).refine((config) => config.patch !== undefined || config.filter !== undefined);

async function probeProvider({ send, options, signal }: Probing): Promise<ProviderClaims | undefined> {
  const path = `${options.dialect.pathSuffix}/ServiceProviderConfig`;
  const body = await asked(
    async () => (await send({ method: 'GET', path, tracedPath: path, body: undefined, signal })).body,
    () => '',
  );
  const parsed = providerSchema.safeParse(parseJson(body));
  if (!parsed.success) return undefined;
  const { patch, etag, filter } = parsed.data;
  return {
    patch: patch?.supported,
    etag: etag?.supported,
    filter: filter?.supported,
    maxResults: filter?.maxresults,
  };
}
