import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Small SCIM services, one behavior each, over HTTP on loopback. `s…` were reported in public trackers, `n…` is what
 * independent servers did: each says in `smallServices` what it does and where that was seen.
 */
export const smallServices = {
  plain: 'nothing out of the way',
  s01: '"Resources": null where nobody is found (pingidentity/scim2 233)',
  s02: '404 as application/problem+json to everything (spring-framework 30847)',
  s03a: 'meta.version and ETag, and 412 to every If-Match (Captain-P-Goldfish/SCIM-SDK 746)',
  s03b: 'meta.version is no entity tag, the header ETag is (okta-developer-docs 800)',
  s04: 'ids that are JSON numbers above 2^53 (oceanbase/powercontext 91)',
  s05: 'deactivation removes the account (growthbook 1680)',
  s06: "Entra ID's soft deletion renamed an account (onyx 14074)",
  s07: 'externalId is filtered by and not repeated (langwatch 6974)',
  n01: 'what is created is found by a filter only a minute later (@boxyhq/saml-jackson)',
  n02: 'quotes are cut out of filters, and userName is compared whatever is asked by (@boxyhq/saml-jackson)',
  n03: 'a weak ETag of the body, and 412 where it comes back in If-Match (RFC 9110 §13.1.1)',
  n04: '200 with {} to everything (@boxyhq/saml-jackson, a directory it does not know)',
  n05: '500 to every change',
  n06: '500 to every filter by externalId (python-scim/scim2-server)',
  n07: 'nobody by externalId, always, with 200 (django-scim2, @boxyhq/saml-jackson)',
  n08: "404 in SCIM's own form to everything (six of seven servers, a wrong base URL)",
  n09: 'two accounts under one id (ids that are cut or rounded)',
} as const;

export type SmallServiceName = keyof typeof smallServices;

export type SmallUser = {
  readonly id: string;
  readonly externalId: string;
  userName: string;
  readonly name: { readonly givenName: string; readonly familyName: string };
  active: boolean;
  version: number;
  readonly createdAtMs: number | undefined;
};

type Asked = {
  readonly method: string;
  readonly path: string;
  readonly filter: string | null;
  readonly ifMatch: string | undefined;
  readonly body: string;
};
type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type SmallService = {
  readonly url: string;
  users(): readonly SmallUser[];
  /** `METHOD PATH FILTER If-Match…`, in the order they came. */
  requests(): readonly string[];
  close(): Promise<void>;
};

const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
const people = [
  ['E1', 'mira.sol@acme.test', 'Mira', 'Sol'],
  ['E2', 'otto.lind@acme.test', 'Otto', 'Lind'],
  ['E3', "sean.o'brien@acme.test", 'Seán', "O'Brien"],
  ['E4', 'ada.stone@acme.test', 'Ada', 'Stone'],
  ['E5', 'kim.park@acme.test', 'Kim', 'Park'],
] as const;

const shownAfterMs = 60_000;

class SmallScim {
  readonly #name: SmallServiceName;
  readonly users = new Map<string, SmallUser>();

  constructor(name: SmallServiceName) {
    this.#name = name;
    people.forEach(([externalId, userName, givenName, familyName], index) => {
      const id = name === 's04' ? String(9007199254740993n + BigInt(index)) : `u-${String(index + 1)}`;
      const user = { id, externalId, userName, name: { givenName, familyName }, active: true, version: 1 };
      this.users.set(id, { ...user, createdAtMs: undefined });
    });
    const [mira] = this.users.values();
    if (mira === undefined) return;
    if (name === 's06') mira.userName = `0f3b2c9e5d7a4b16a1c8e4d2f7b6093a${mira.userName}`;
    // She married: only her unique id is still the one the export has.
    if (name === 's07' || name === 'n07') mira.userName = 'mira.berg@acme.test';
  }

  answer(asked: Asked): Answer {
    const wrong = this.#wrongEverywhere(asked);
    if (wrong !== undefined) return wrong;
    if (asked.path === '/Users')
      return asked.method === 'POST' ? this.#create(asked.body) : this.#find(asked);
    const id = decodeURIComponent(/^\/Users\/(.+)$/u.exec(asked.path)?.[1] ?? '');
    const user = this.users.get(id);
    if (user === undefined) return problem(404, `Nothing at ${asked.path}`);
    if (asked.method === 'GET') return this.#one(200, user);
    return asked.method === 'PATCH' ? this.#patch(user, asked) : problem(501, 'Not supported.');
  }

  #wrongEverywhere({ path }: Asked): Answer | undefined {
    if (this.#name === 'n08') return problem(404, 'Endpoint Not Found');
    if (this.#name === 'n04')
      return path.startsWith('/Users') ? { status: 200, body: {} } : problem(404, 'None');
    if (this.#name !== 's02') return undefined;
    return {
      status: 404,
      headers: { 'content-type': 'application/problem+json' },
      body: {
        type: 'about:blank',
        title: 'Not Found',
        status: 404,
        detail: `No static resource scim${path}.`,
        instance: `/scim${path}`,
      },
    };
  }

  #find({ filter }: Asked): Answer {
    const shown = [...this.users.values()].filter((user) => this.#isShown(user));
    if (filter === null) return this.#list(shown.slice(0, 20));
    const { attribute, value } = /^(?<attribute>\w+) eq "(?<value>.*)"$/u.exec(filter)?.groups ?? {};
    if (attribute === undefined || value === undefined) return problem(400, 'bad filter', 'invalidFilter');
    if (attribute === 'externalId' && this.#name === 'n07') return this.#list([]);
    if (attribute === 'externalId' && this.#name === 'n06') return problem(500, 'x is not subscriptable');
    if (this.#name === 'n02') {
      const rest = value.replaceAll(/['"]+/gu, '');
      return this.#list(shown.filter(({ userName }) => userName === rest));
    }
    return this.#list(
      shown.filter((user) =>
        attribute === 'userName'
          ? user.userName.toLowerCase() === value.toLowerCase()
          : user.externalId === value,
      ),
    );
  }

  #isShown({ createdAtMs }: SmallUser): boolean {
    return this.#name !== 'n01' || createdAtMs === undefined || Date.now() - createdAtMs >= shownAfterMs;
  }

  #create(body: string): Answer {
    const sent = JSON.parse(body) as Pick<SmallUser, 'externalId' | 'userName' | 'name'> & {
      active?: boolean;
    };
    const isTaken = [...this.users.values()].some(({ userName }) => userName === sent.userName);
    if (isTaken && this.#name !== 'n01') return problem(409, 'User already exists', 'uniqueness');
    const { externalId, userName, name, active = true } = sent;
    const id =
      this.#name === 's04'
        ? String(9007199254741993n + BigInt(this.users.size))
        : `u-${String(this.users.size + 1)}`;
    const user = { id, externalId, userName, name, active, version: 1, createdAtMs: Date.now() };
    this.users.set(id, user);
    return this.#one(201, user);
  }

  #patch(user: SmallUser, { ifMatch, body }: Asked): Answer {
    if (this.#name === 'n05') return problem(500, 'expected string or bytes-like object');
    if (ifMatch !== undefined) {
      if (this.#name === 's03a') return problem(412, 'ETag status of resource has changed');
      if (this.#name === 's03b' && !/^(?:W\/)?"[^"]*"$/u.test(ifMatch))
        return problem(400, 'Malformed If-Match');
      if (this.#name === 'n03' && ifMatch.startsWith('W/')) return problem(412, 'Precondition Failed');
    }
    const { Operations: operations } = JSON.parse(body) as {
      Operations: { path?: string; value: boolean | { active: boolean } }[];
    };
    const value = operations[0]?.value;
    user.active = typeof value === 'object' ? value.active : value === true;
    user.version += 1;
    if (this.#name !== 's05' || user.active) return this.#one(200, user);
    this.users.delete(user.id);
    return { status: 204 };
  }

  #one(status: number, user: SmallUser): Answer {
    const headers = this.#tag(user);
    return {
      status,
      body: this.#view(user),
      headers: status === 201 ? { ...headers, location: `/Users/${user.id}` } : headers,
    };
  }

  #tag({ version, userName }: SmallUser): Readonly<Record<string, string>> {
    if (this.#name === 's03a') return { etag: `W/"${String(version)}"` };
    if (this.#name === 's03b') return { etag: `"6d8e${String(version)}"` };
    if (this.#name === 'n03') return { etag: `W/"29a-${String(userName.length)}${String(version)}"` };
    return {};
  }

  #view(user: SmallUser): object {
    const versions: Partial<Record<SmallServiceName, string>> = {
      s03a: `W/"${String(user.version)}"`,
      s03b: `6d8e${String(user.version)}`,
    };
    const version = versions[this.#name];
    // Kim's id is told as Otto's.
    const id = this.#name === 'n09' && user.id === 'u-5' ? 'u-2' : user.id;
    return {
      schemas: [userSchema],
      id,
      ...(this.#name === 's07' ? {} : { externalId: user.externalId }),
      userName: user.userName,
      name: user.name,
      active: user.active,
      meta: {
        resourceType: 'User',
        location: `/Users/${id}`,
        ...(version === undefined ? {} : { version }),
      },
    };
  }

  #list(users: readonly SmallUser[]): Answer {
    return {
      status: 200,
      body: {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
        totalResults: users.length,
        startIndex: 1,
        itemsPerPage: users.length,
        Resources: this.#name === 's01' && users.length === 0 ? null : users.map((user) => this.#view(user)),
      },
    };
  }
}

function problem(status: number, detail: string, scimType?: string): Answer {
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error'];
  return {
    status,
    body: { schemas, status: String(status), ...(scimType === undefined ? {} : { scimType }), detail },
  };
}

/** Starts one on a free port. Any token is right. */
export async function startSmallService(name: SmallServiceName): Promise<SmallService> {
  const scim = new SmallScim(name);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://service.test');
      const filter = url.searchParams.get('filter');
      const ifMatch = request.headers['if-match'];
      const method = request.method ?? 'GET';
      requests.push(
        [method, url.pathname, filter, ifMatch].filter((part) => typeof part === 'string').join(' '),
      );
      const body = Buffer.concat(chunks).toString('utf8');
      const answer = scim.answer({ method, path: url.pathname, filter, ifMatch, body });
      response.writeHead(answer.status, { 'content-type': 'application/scim+json', ...answer.headers });
      const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
      response.end(name === 's04' ? text.replaceAll(/"id":"(\d+)"/gu, '"id":$1') : text);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    users: () => [...scim.users.values()],
    requests: () => [...requests],
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
