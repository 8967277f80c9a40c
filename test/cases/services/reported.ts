import { type IncomingHttpHeaders, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, activeAfter, json, listOf, scimError, scimUser } from './scim-answers.ts';

/*
 * Small SCIM services on loopback, one behavior each. s01 to s07 answer as services did that were reported in public trackers;
 * `clean` and `empty` are as the standard has it.
 */

type Asked = {
  readonly method: string;
  /** Below the base URL. */
  readonly path: string;
  /** What the filter compares with. */
  readonly wanted: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly sent: unknown;
};

type Answering = (asked: Asked) => Answer;

const mira = 'mira.sol@acme.test';

function isMira({ wanted }: Asked): boolean {
  return wanted === 'E1' || wanted === mira;
}

/** `Resources` is null where nobody is found. */
function nullResources(): Answering {
  const nobody = { schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'], totalResults: 0 };
  return ({ path }) =>
    path === '/Users' ? json(200, { ...nobody, Resources: null }) : scimError(404, 'none');
}

/** A gateway's answer to a path that does not exist. */
function problemDetails(): Answering {
  return ({ path }) =>
    json(
      404,
      { type: 'about:blank', title: 'Not Found', status: 404, detail: `There is no resource scim${path}.` },
      { 'content-type': 'application/problem+json' },
    );
}

/** The version is right, and every conditional write is refused. */
function refusesEveryPrecondition(): Answering {
  let active = true;
  const account = () =>
    scimUser({ id: 'u-1', externalId: 'E1', userName: mira, active, meta: { version: 'W/"7"' } });
  return (asked) => {
    if (asked.path === '/Users') return isMira(asked) ? listOf(account()) : listOf();
    if (asked.method !== 'PATCH') return json(200, account(), { etag: 'W/"7"' });
    if (asked.headers['if-match'] !== undefined) return scimError(412, 'The resource has changed');
    active = activeAfter(asked.sent, active);
    return json(200, account());
  };
}

/** `meta.version` is no entity tag; the header is. */
function versionThatIsNoTag(): Answering {
  let active = true;
  const account = () =>
    scimUser({ id: 'u-2', externalId: 'E1', userName: mira, active, meta: { version: '6d8e' } });
  return (asked) => {
    if (asked.path === '/Users') return isMira(asked) ? listOf(account()) : listOf();
    if (asked.method !== 'PATCH') return json(200, account(), { etag: '"6d8e"' });
    const tag = asked.headers['if-match'];
    if (tag !== undefined && tag !== '"6d8e"' && tag !== 'W/"6d8e"')
      return scimError(400, 'If-Match is no tag');
    active = activeAfter(asked.sent, active);
    return json(200, account(), { etag: '"6d8e"' });
  };
}

/** Ids are JSON numbers above 2^53. */
function largeNumberIds(): Answering {
  const text = (id: string, externalId: string, userName: string) =>
    JSON.stringify(scimUser({ id: '', externalId, userName })).replace('"id":""', `"id":${id}`);
  const accounts = [
    { id: '9007199254740993', externalId: 'E1', userName: mira },
    { id: '9007199254740992', externalId: 'E2', userName: 'otto.lind@acme.test' },
  ];
  return ({ path, wanted }) => {
    const found = accounts.find(
      ({ id, externalId, userName }) =>
        path === `/Users/${id}` || wanted === externalId || wanted === userName,
    );
    const body = found === undefined ? '' : text(found.id, found.externalId, found.userName);
    const list = json(200, { totalResults: found === undefined ? 0 : 1, Resources: [] });
    if (path === '/Users') return { ...list, body: list.body.replace('[]', `[${body}]`) };
    return found === undefined ? scimError(404, 'none') : { ...list, body };
  };
}

/** A deactivated account is there no more. */
function goneAfterDeactivation(): Answering {
  let isThere = true;
  const account = scimUser({ id: 'u-1', externalId: 'E1', userName: mira });
  return (asked) => {
    if (asked.path === '/Users') return isThere && isMira(asked) ? listOf(account) : listOf();
    if (!isThere) return scimError(404, 'User u-1 not found');
    if (asked.method !== 'PATCH') return json(200, account);
    isThere = activeAfter(asked.sent, true);
    return { status: 204, headers: {}, body: '' };
  };
}

/** Entra's soft delete put 32 hexadecimal digits in front of the user name. */
function softDeletedName(): Answering {
  const userName = `0f3b2c9e5d7a4b16a1c8e4d2f7b6093a${mira}`;
  const account = scimUser({ id: 'u-1', externalId: 'E1', userName });
  return ({ path, wanted }) =>
    path === '/Users' ? (wanted === 'E1' ? listOf(account) : listOf()) : json(200, account);
}

/** `externalId` can be asked for, and is not repeated. */
function notEchoed(): Answering {
  const account = scimUser({ id: 'u-1', userName: 'mira.berg@acme.test' });
  return ({ path, wanted }) =>
    path === '/Users' ? (wanted === 'E1' ? listOf(account) : listOf()) : json(200, account);
}

/** Three people under the addresses as they should be written. */
function clean(): Answering {
  const names = ['mira.sol', 'otto.lind', 'anne.roy'];
  const active = new Map(names.map((_, index) => [`u-${String(index + 1)}`, true]));
  const account = (index: number) => {
    const id = `u-${String(index + 1)}`;
    return scimUser({ id, userName: `${names[index] ?? ''}@acme.test`, active: active.get(id) ?? true });
  };
  return ({ method, path, wanted, sent }) => {
    const found = names
      .map((_, index) => account(index))
      .find(({ id, userName }) => path === `/Users/${id}` || wanted?.toLowerCase() === userName);
    if (path === '/Users') return found === undefined ? listOf() : listOf(found);
    if (found === undefined) return scimError(404, 'no such user');
    if (method !== 'PATCH') return json(200, found);
    active.set(found.id, activeAfter(sent, active.get(found.id) ?? true));
    return json(200, { ...found, active: active.get(found.id) });
  };
}

/** Nobody is known; what is created is kept. */
function empty(): Answering {
  const made: ReturnType<typeof scimUser>[] = [];
  return ({ method, path, wanted, sent }) => {
    if (method === 'POST') {
      const id = `n-${String(made.length + 1)}`;
      made.push(scimUser({ ...(sent as { userName: string }), id }));
      return json(201, made.at(-1));
    }
    const found = made.find(
      ({ id, userName, externalId }) =>
        path === `/Users/${id}` || (wanted !== undefined && [userName, externalId].includes(wanted)),
    );
    if (path === '/Users') return found === undefined ? listOf() : listOf(found);
    return found === undefined ? scimError(404, 'no such user') : json(200, found);
  };
}

const services: Readonly<Record<string, () => Answering>> = {
  s01: nullResources,
  s02: problemDetails,
  s03a: refusesEveryPrecondition,
  s03b: versionThatIsNoTag,
  s04: largeNumberIds,
  s05: goneAfterDeactivation,
  s06: softDeletedName,
  s07: notEchoed,
  clean,
  empty,
};

export type Service = {
  /** The base URL. */
  readonly url: string;
  /** A line each: method, path, If-Match, status, what was sent. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts one of the services on loopback. */
export async function startService(name: string): Promise<Service> {
  const answering = services[name]?.();
  if (answering === undefined) throw new Error(`No small service is called "${name}"`);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void request
      .setEncoding('utf8')
      .toArray()
      .then((parts: readonly string[]) => {
        const text = parts.join('');
        const url = new URL(request.url ?? '/', 'http://localhost');
        const answer = answering({
          method: request.method ?? 'GET',
          path: url.pathname.replace(/^\/scim(?:\/v2)?/u, ''),
          wanted: /"(.*)"/u.exec(url.searchParams.get('filter') ?? '')?.[1],
          headers: request.headers,
          sent: text === '' ? undefined : JSON.parse(text),
        });
        const condition = request.headers['if-match'] ?? '';
        requests.push(
          `${request.method ?? ''} ${request.url ?? ''} ${condition} -> ${String(answer.status)} ${text}`,
        );
        response.writeHead(answer.status, answer.headers).end(answer.body);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/scim`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
