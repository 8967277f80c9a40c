import type { PracticeAnswer } from './answers.ts';
import { errorAnswer, listAnswer, serviceProviderConfig, wrongPathAnswer } from './answers.ts';
import { resourceTypes, schemaNamed, schemas } from './discovery.ts';
import { parseFilter } from './filter.ts';
import type { PracticeSwitches } from './service.ts';
import type { PracticeStore } from './store.ts';
import type { StoredAccount } from './wire.ts';
import { accountResource, accountVersion, readBody, readPatch, readUser, WireProblem } from './wire.ts';

export type PracticeRequest = {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
};

export type RouteContext = { readonly store: PracticeStore; readonly switches: PracticeSwitches };

const maxPage = 100;

/** Any prefix is accepted: whether `/v2` must be appended to the real base URL is unknown. */
const pathPattern = /^(.*?)\/(Users|ServiceProviderConfig|Schemas|ResourceTypes)(?:\/([^/]+))?\/?$/u;

/** What the service does and answers; throws `WireProblem` for what it refuses. */
export function route(context: RouteContext, request: PracticeRequest): PracticeAnswer {
  const match = pathPattern.exec(request.url.pathname);
  const { basePath, wrongPath } = context.switches;
  const isElsewhere = basePath !== undefined && match?.[1] !== basePath;
  if (match === null || isElsewhere) return wrongPathAnswer(wrongPath, request.url.pathname);
  if (match[2] === 'Schemas' || match[2] === 'ResourceTypes') return discover(request, match[2], match[3]);
  if (match[2] === 'ServiceProviderConfig') {
    if (request.method !== 'GET') throw notImplemented();
    return serviceProviderConfig({
      patch: context.switches.patch !== 'refused',
      etag: hasVersions(context.switches),
    });
  }
  const base = `${request.url.origin}${match[1] ?? ''}/Users`;
  if (match[3] === undefined) return routeUsers(context, request, base);
  return routeUser(context, request, { base, id: decodeURIComponent(match[3]) });
}

function discover(request: PracticeRequest, what: 'Schemas' | 'ResourceTypes', id?: string): PracticeAnswer {
  if (request.method !== 'GET') throw notImplemented();
  const all = what === 'Schemas' ? schemas : resourceTypes;
  if (id === undefined) return listAnswer({ totalResults: all.length, startIndex: 1, resources: all });
  const one =
    what === 'Schemas' ? schemaNamed(decodeURIComponent(id)) : all.find((type) => type['id'] === id);
  if (one === undefined) throw new WireProblem(404, undefined, `There is no ${what} ${id}.`);
  return { status: 200, body: one };
}

function routeUsers(context: RouteContext, request: PracticeRequest, base: string): PracticeAnswer {
  if (request.method === 'POST') {
    const draft = readUser(readBody(request.body));
    refuseAddress(context, draft.userName);
    const account = writing(context, () => context.store.create(draft));
    const answer = userAnswer(context, account, { base, status: 201 });
    return { ...answer, headers: { ...answer.headers, location: `${base}/${account.id}` } };
  }
  if (request.method !== 'GET') throw notImplemented();
  const query = request.url.searchParams;
  const filter = query.get('filter');
  if (filter === null) return listUsers(context, query, base);
  const found = findBy(context, filter);
  if (found.length === 0 && context.switches.notFound === '404') {
    throw new WireProblem(404, undefined, 'No user fits the filter.');
  }
  return page(context, { accounts: found, query, base });
}

function routeUser(
  context: RouteContext,
  request: PracticeRequest,
  target: { readonly base: string; readonly id: string },
): PracticeAnswer {
  const { store, switches } = context;
  const answerWith = (account: StoredAccount | undefined): PracticeAnswer => {
    if (account === undefined) throw new WireProblem(404, undefined, 'There is no user with this id.');
    return userAnswer(context, account, { base: target.base, status: 200 });
  };
  const ifMatch = matcher(switches, request.headers['if-match']);
  if (request.method === 'GET') return answerWith(store.seen(target.id));
  if (request.method === 'PATCH' && switches.patch !== 'refused') {
    const draft = readPatch(readBody(request.body));
    const answer = answerWith(
      writing(context, () => store.change(target.id, { draft, replace: false, ifMatch })),
    );
    return switches.patch === 'no-content' ? { status: 204, body: undefined } : answer;
  }
  if (request.method === 'PUT' && switches.put === 'allowed') {
    const draft = readUser(readBody(request.body));
    return answerWith(writing(context, () => store.change(target.id, { draft, replace: true, ifMatch })));
  }
  if (request.method === 'DELETE' && switches.remove === 'allowed') {
    const removed = writing(context, () =>
      store.change(target.id, { draft: {}, replace: false, remove: true, ifMatch }),
    );
    if (removed === undefined) throw new WireProblem(404, undefined, 'There is no user with this id.');
    return { status: 204, body: undefined };
  }
  // DELETE is else answered like any operation the service does not have: LinkedIn's Learning documentation says that
  // users cannot be deleted, and RFC 7644 §3.12 gives 501 for an operation that is not supported.
  throw notImplemented();
}

function findBy({ store, switches }: RouteContext, filter: string): readonly StoredAccount[] {
  const terms = parseFilter(filter, switches.filters);
  if (terms.some(({ attribute }) => switches.failingFilters.includes(attribute))) {
    throw new WireProblem(500, undefined, 'The attribute could not be compared.');
  }
  return terms.some(({ attribute }) => switches.deadFilters.includes(attribute)) ? [] : store.find(terms);
}

/** A write as the switches have it end. */
function writing<Written>({ switches }: RouteContext, write: () => Written): Written {
  const fault = new WireProblem(500, undefined, 'The change could not be stored.');
  if (switches.writes === 'refused') throw fault;
  const written = write();
  if (switches.writes === 'done-and-500') throw fault;
  return written;
}

function refuseAddress({ switches }: RouteContext, userName: string): void {
  if (switches.addresses === 'any' || /^[\x20-\x7E]+$/u.test(userName)) return;
  throw new WireProblem(400, 'invalidValue', 'emails.0.value: Invalid email address');
}

function listUsers(context: RouteContext, query: URLSearchParams, base: string): PracticeAnswer {
  const { listing } = context.switches;
  if (listing === 'refused')
    throw new WireProblem(501, undefined, 'Reading a list of users is not supported.');
  const all = context.store.allSeen();
  // A partial list looks like a whole one: nothing in the answer gives away that people are missing.
  const accounts = listing === 'complete' ? all : all.filter((_, index) => index % 2 === 0);
  return page(context, { accounts, query, base });
}

/** RFC 7644 §3.4.2.4: 1-based; a start below 1 is 1, a negative count is 0. */
function page(
  context: RouteContext,
  list: {
    readonly accounts: readonly StoredAccount[];
    readonly query: URLSearchParams;
    readonly base: string;
  },
): PracticeAnswer {
  const startIndex = Math.max(1, wholeNumber(list.query.get('startIndex'), 1));
  const count = Math.min(maxPage, Math.max(0, wholeNumber(list.query.get('count'), maxPage)));
  const resources = list.accounts
    .slice(startIndex - 1, startIndex - 1 + count)
    .map((account) => resourceOf(context, account, list.base));
  const answer = listAnswer({ totalResults: list.accounts.length, startIndex, resources });
  const isNull = resources.length === 0 && context.switches.emptyResources === 'null';
  return isNull ? { ...answer, body: { ...answer.body, Resources: null } } : answer;
}

function userAnswer(
  context: RouteContext,
  account: StoredAccount,
  as: { readonly base: string; readonly status: number },
): PracticeAnswer {
  const withVersion = hasVersions(context.switches);
  return {
    status: as.status,
    headers: withVersion ? { etag: accountVersion(account) } : {},
    body: resourceOf(context, account, as.base),
  };
}

function resourceOf(
  { switches }: RouteContext,
  account: StoredAccount,
  base: string,
): Record<string, unknown> {
  const resource = accountResource(account, {
    withVersion: hasVersions(switches),
    location: `${base}/${account.id}`,
  });
  if (switches.externalId === 'repeated') return resource;
  const { externalId: _externalId, ...rest } = resource;
  return rest;
}

function hasVersions(switches: PracticeSwitches): boolean {
  return switches.ifMatch !== 'ignored' || switches.patch === 'body-with-etag';
}

function matcher(
  switches: PracticeSwitches,
  header: string | undefined,
): ((version: number) => boolean) | undefined {
  if (switches.ifMatch === 'ignored' || header === undefined || header.trim() === '*') return undefined;
  if (switches.ifMatch === 'never-met') return () => false;
  const wanted = header.split(',').map((tag) => tag.trim());
  return (version) => wanted.includes(`W/"${String(version)}"`);
}

function wholeNumber(text: string | null, otherwise: number): number {
  const value = Number(text);
  return text !== null && Number.isInteger(value) ? value : otherwise;
}

function notImplemented(): WireProblem {
  return new WireProblem(501, undefined, 'This operation is not supported.');
}

/** The answer to a request, refusals included. */
export function answerRequest(context: RouteContext, request: PracticeRequest): PracticeAnswer {
  try {
    return route(context, request);
  } catch (error) {
    if (error instanceof WireProblem) {
      return errorAnswer({ status: error.status, scimType: error.scimType, detail: error.message });
    }
    if (error instanceof URIError) return errorAnswer({ status: 400, detail: 'The path cannot be decoded.' });
    throw error;
  }
}
