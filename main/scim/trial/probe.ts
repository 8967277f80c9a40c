import { z } from 'zod';
import type { Account } from '../../domain/service/account.ts';
import { isAskable } from '../../domain/people/identifiers/identifier.ts';
import { marksOf } from '../../domain/service/look-ups/filter-evidence.ts';
import { lookUpAttributes } from '../../domain/service/look-ups/look-up.ts';
import type {
  LookUpAttribute,
  LookUpIdentifiers,
  ScimErrorKind,
} from '../../domain/service/look-ups/look-up.ts';
import type {
  CapabilityProfile,
  FilterSupport,
  ProviderClaims,
} from '../../domain/service/look-ups/capabilities.ts';
import type { ScimClient, ScimClientOptions } from '../client.ts';
import { createScimClient } from '../create-client.ts';
import { ScimError } from '../errors.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { readUserPage } from '../accounts/list-users.ts';
import type { Pace } from '../pace/pace.ts';
import { paceClient } from '../pace/pace.ts';
import type { Send } from '../requests/request.ts';
import { createSend } from '../requests/request.ts';
import { folded, parseJson } from '../requests/wire.ts';

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
 * Finds out what a service can do, by at most ten requests that only read. Throws `ScimError` where nothing can be
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
  const asked = { externalId, userName };
  const provider = await probeProvider(probing);
  const listed = await probeListing(probing);
  const account = (await findKnown(probing, asked)) ?? (await firstListed(probing, listed.first, asked));
  const is404 = externalId.nobody === '404' || userName.nobody === '404';
  // 404 to everything, and nobody is found: this is another place than the service's.
  const refusal = externalId.refusal ?? userName.refusal;
  if (is404 && account === undefined && refusal !== undefined) throw refusal;
  const { filters, found } = await compareWithKnown(probing, asked, account);
  const { first: _first, ...listing } = listed;
  return {
    probedAt,
    filters,
    found,
    nobody: is404 ? '404' : externalId.nobody === 'unknown' ? userName.nobody : externalId.nobody,
    userNameCase: await probeCase(probing, filters.userName, account?.account),
    versions: await probeVersions(probing, account?.account, provider),
    ...listing,
    provider,
  };
}

/** An account that is there, and the attribute it was found by; without, it was only listed. */
type Known = { readonly account: Account; readonly by: LookUpAttribute | undefined };

type FilterAnswer = {
  readonly support: FilterSupport;
  readonly nobody: CapabilityProfile['nobody'];
  /** The 404, where nobody was answered so. */
  readonly refusal?: ScimError;
};

type FilterAnswers = Readonly<Record<LookUpAttribute, FilterAnswer>>;

/** Failures that say something of the service as a whole end the probe; others say something of the question. */
const tellsOfQuestion: ReadonlySet<ScimErrorKind> = new Set([
  'filter-unsupported',
  'invalid-request',
  'forbidden',
  'not-found',
  'service-error',
  'unreadable-answer',
]);

async function orElse<Answer, Otherwise>(
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
): Promise<FilterAnswer> {
  try {
    const answer = await client.find({ attribute, value: randomIdentifier(), signal });
    if (answer.accounts.length + answer.others > 0) return { support: 'ignored', nobody: 'unknown' };
    return { support: 'answers', nobody: 'empty-list' };
  } catch (error) {
    if (!(error instanceof ScimError)) throw error;
    if (error.kind === 'filter-unsupported') return { support: 'refused', nobody: 'unknown' };
    // Its own fault, for this question alone perhaps: the other attribute will tell.
    if (error.kind === 'service-error') return { support: 'unknown', nobody: 'unknown', refusal: error };
    if (error.kind === 'not-found' && error.inScimForm) {
      return { support: 'answers', nobody: '404', refusal: error };
    }
    // A look-up is what the whole connection is for: any other failure of it is the probe's.
    throw error;
  }
}

async function findKnown(probing: Probing, asked: FilterAnswers): Promise<Known | undefined> {
  for (const attribute of lookUpAttributes) {
    const value = probing.known?.[attribute];
    if (value === undefined || asked[attribute].support !== 'answers') continue;
    const [account] = await find(probing, attribute, value);
    if (account !== undefined) return { account, by: attribute };
  }
  return undefined;
}

/** Who is first in the list, looked up as a known person would be. */
async function firstListed(
  probing: Probing,
  listed: Account | undefined,
  asked: FilterAnswers,
): Promise<Known | undefined> {
  if (listed === undefined) return undefined;
  const { externalId, userName } = listed;
  const found = await findKnown({ ...probing, known: { externalId, userName } }, asked);
  return found ?? (hasAnswered404(asked) ? undefined : { account: listed, by: undefined });
}

function hasAnswered404(asked: FilterAnswers): boolean {
  return lookUpAttributes.some((attribute) => asked[attribute].nobody === '404');
}

async function find(
  { client, signal }: Probing,
  attribute: LookUpAttribute,
  value: string,
): Promise<readonly Account[]> {
  if (!isAskable(value)) return [];
  return orElse(
    async () => (await client.find({ attribute, value, signal })).accounts,
    () => [],
  );
}

/** A filter that does not find an account which is there, by the very value that it has, is dead. */
async function compareWithKnown(
  probing: Probing,
  asked: FilterAnswers,
  known: Known | undefined,
): Promise<Pick<CapabilityProfile, 'filters'> & { readonly found: readonly LookUpAttribute[] }> {
  const found: LookUpAttribute[] = known?.by === undefined ? [] : [known.by];
  const compare = async (attribute: LookUpAttribute): Promise<FilterSupport> => {
    const { support } = asked[attribute];
    const value = known?.account[attribute];
    const isTelling = value !== undefined && marksOf(value) === '';
    if (support !== 'answers' || known?.by === attribute || !isTelling) return support;
    const accounts = await find(probing, attribute, value);
    if (!accounts.some(({ id }) => id === known?.account.id)) return 'dead';
    found.push(attribute);
    return 'answers';
  };
  const filters = { externalId: await compare('externalId'), userName: await compare('userName') };
  return { filters, found };
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
  return orElse(
    async () =>
      (await client.find({ attribute: 'userName', value, signal })).accounts.length > 0 ? 'ignored' : 'exact',
    () => 'unknown',
  );
}

async function probeVersions(
  { options, pace, signal }: Probing,
  account: Account | undefined,
  provider: ProviderClaims | undefined,
): Promise<CapabilityProfile['versions']> {
  if (account === undefined) return 'unknown';
  const ifMatch = provider?.etag === true ? 'header-too' : 'with-version';
  const client = createScimClient({ ...options, dialect: { ...options.dialect, ifMatch } });
  const read = await orElse(
    () => paceClient({ client, pace }).get({ id: account.id, signal }),
    () => undefined,
  );
  if (read === undefined) return 'unknown';
  return read.version === undefined ? 'none' : 'given';
}

type Listing = Pick<CapabilityProfile, 'listing' | 'paging' | 'totalResults'> & {
  readonly first: Account | undefined;
};

async function probeListing({ send, options, signal }: Probing): Promise<Listing> {
  const { pathSuffix } = options.dialect;
  const read = (startIndex: number): ReturnType<typeof readUserPage> =>
    readUserPage({ send, pathSuffix, signal }, { startIndex, count: 1 });
  const refused: Listing = {
    listing: 'refused',
    paging: 'unknown',
    totalResults: undefined,
    first: undefined,
  };
  const unknown: Listing = { ...refused, listing: 'unknown' };
  const page = await orElse(
    () => read(1),
    (error) => (error.kind === 'service-error' || error.kind === 'unreadable-answer' ? unknown : refused),
  );
  if ('listing' in page) return page;
  const [first] = page.accounts;
  const allowed: Listing = { listing: 'allowed', paging: 'unknown', totalResults: page.totalResults, first };
  if (page.accounts.length > 1) return { ...allowed, paging: 'ignored' };
  if (first === undefined) return allowed;
  const second = await orElse(
    () => read(2),
    () => undefined,
  );
  const [other] = second?.accounts ?? [];
  if (other === undefined) return allowed;
  const paging = first.id === other.id ? 'ignored' : 'honoured';
  // Two people on two pages of a list of one: it counts the page, and not the list.
  const isPageCount = paging === 'honoured' && page.totalResults < 2;
  return { ...allowed, paging, totalResults: isPageCount ? undefined : page.totalResults };
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
  const body = await orElse(
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
