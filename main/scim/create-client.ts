import type { ScimFault } from '../domain/service/scim-fault.ts';
import type { Account } from '../domain/service/account.ts';
import { isAskable } from '../domain/people/identifiers/identifier.ts';
import type { ScimDialect } from '../domain/service/dialect.ts';
import type { LookUpAttribute } from '../domain/service/look-ups/look-up.ts';
import { createRequest, setActiveRequest } from '../domain/service/scim-request.ts';
import { sameUserName, softDeletedName } from '../domain/service/look-ups/decide-look-up.ts';
import type { FindAnswer, NewUser, ScimClient, ScimClientOptions } from './client.ts';
import { ScimError } from './errors.ts';
import { preconditionUnmet } from './requests/problems.ts';
import type { ScimAnswer, Send } from './requests/request.ts';
import { createSend } from './requests/request.ts';
import { hasLargeNumber, parseJson, readAccount, readList, type ScimList } from './requests/wire.ts';

/** A SCIM 2.0 client (RFC 7643, RFC 7644) for one connection. Throws `ScimError` when the base URL may not be used. */
export function createScimClient(options: ScimClientOptions): ScimClient {
  const send = createSend(options);
  const { dialect } = options;
  return {
    find: (question) => find({ send, pathSuffix: dialect.pathSuffix }, question),
    findByEmail: (question) => findByEmail({ send, pathSuffix: dialect.pathSuffix }, question),
    get: (question) => get({ send, dialect }, question),
    create: async ({ user, signal }) => {
      const request = createRequest(user, dialect);
      const answer = await send({ ...request, tracedPath: request.path, signal });
      const account = readWritten(answer, dialect, (written) => isUser(written, user));
      return { status: answer.status, account: account ?? accountAt(answer.location) };
    },
    setActive: async ({ account, active, signal }) => {
      const request = setActiveRequest(account, active, dialect);
      const ifMatch = dialect.ifMatch === 'never' ? undefined : account.version;
      const tracedPath = `${dialect.pathSuffix}/Users/…`;
      try {
        const answer = await send({ ...request, tracedPath, ifMatch, signal });
        return {
          status: answer.status,
          account: readWritten(answer, dialect, ({ id }) => id === account.id),
        };
      } catch (error) {
        if (ifMatch !== undefined && isPreconditionFailed(error)) {
          const now = await get({ send, dialect }, { id: account.id, signal });
          if (now !== undefined && isUnchanged(account, now)) throw preconditionUnmet(error);
        }
        throw error;
      }
    },
    plan: (order) => {
      const request =
        'create' in order
          ? createRequest(order.create, dialect)
          : setActiveRequest(order.account, order.active, dialect);
      return { method: request.method, path: request.path, body: request.body };
    },
  };
}

type Sender = { readonly send: Send; readonly pathSuffix: string };

async function find(sender: Sender, question: Parameters<ScimClient['find']>[0]): Promise<FindAnswer> {
  const { attribute, value } = question;
  const { answer, list, accounts } = await ask(sender, question);
  const here = accountsWith(accounts, attribute, value);
  const isPart = here.length > 0 && list.totalResults > accounts.length;
  const further = isPart ? await askFurther(sender, question, accounts.length + 1) : [];
  const fitting = accountsWith(
    [...new Map([...here, ...further].map((one) => [one.id, one])).values()],
    attribute,
    value,
  );
  const [only] = accounts;
  const isUnrepeated = list.totalResults === 1 && only !== undefined && only[attribute] === undefined;
  return {
    status: answer.status,
    accounts: fitting,
    others: list.totalResults - fitting.length,
    ...(isUnrepeated ? { unrepeated: only } : {}),
  };
}

/** The next users of an answer that came in part ([L13]); none where a service has no pages of what it filters. */
async function askFurther(
  sender: Sender,
  question: Parameters<ScimClient['find']>[0],
  startIndex: number,
): Promise<readonly Account[]> {
  try {
    return (await ask(sender, { ...question, startIndex })).accounts;
  } catch (error) {
    const hasNone =
      error instanceof ScimError && ['filter-unsupported', 'unreadable-answer'].includes(error.kind);
    if (hasNone) return [];
    throw error;
  }
}

/** Asks with a filter, for every user in the answer. */
async function ask(
  { send, pathSuffix }: Sender,
  {
    attribute,
    value,
    startIndex,
    signal,
  }: {
    readonly attribute: FilteredAttribute;
    readonly value: string;
    readonly startIndex?: number;
    readonly signal: AbortSignal;
  },
): Promise<{
  readonly answer: ScimAnswer;
  readonly list: ScimList;
  readonly accounts: readonly Account[];
}> {
  const filter = filterFor(attribute, value);
  const answer = await send({
    method: 'GET',
    path: `${pathSuffix}/Users?filter=${encodeURIComponent(filter)}${startIndex === undefined ? '' : `&startIndex=${String(startIndex)}`}`,
    tracedPath: `${pathSuffix}/Users?filter=${attribute} eq …`,
    body: undefined,
    filtered: true,
    signal,
  });
  const list = readList(parseJson(answer.body));
  if (list === undefined) throw unreadable(answer.status, 'list');
  const accounts = list.resources.map((resource) => {
    const account = readAccount(resource);
    if (account === undefined) throw unreadable(answer.status, 'list');
    return account;
  });
  if (accounts.length === 0 && list.totalResults > 0) throw unreadable(answer.status, 'counted');
  return { answer, list, accounts };
}

/** A service that ignores the filter answers with others. */
async function findByEmail(
  sender: Sender,
  { address, signal }: Parameters<ScimClient['findByEmail']>[0],
): ReturnType<ScimClient['findByEmail']> {
  const { answer, accounts } = await ask(sender, { attribute: 'emails.value', value: address, signal });
  const fitting = accounts.filter(({ userName, emails }) =>
    [userName ?? '', ...emails].some((one) => sameUserName(one, address)),
  );
  return { status: answer.status, accounts: fitting };
}

type FilteredAttribute = LookUpAttribute | 'emails.value';

/** The filter as sent (RFC 7644 §3.4.2.2). Throws for a value that must not be sent: see `isAskable`. */
export function filterFor(attribute: FilteredAttribute, value: string): string {
  if (!isAskable(value) || !value.isWellFormed()) {
    throw new ScimError('invalid-request', { kind: 'not-askable' });
  }
  return `${attribute} eq "${value}"`;
}

/**
 * Users that have the value asked for: exactly, or else for `userName`, which is not case-exact (RFC 7643 §4.1.1), in
 * another case. A service that ignores the filter answers with others.
 */
function accountsWith(
  accounts: readonly Account[],
  attribute: LookUpAttribute,
  value: string,
): readonly Account[] {
  const exact = accounts.filter((account) => account[attribute] === value);
  if (exact.length > 0 || attribute === 'externalId') return exact;
  return accounts.filter(
    ({ userName }) =>
      userName !== undefined &&
      (sameUserName(userName, value) || sameUserName(softDeletedName(userName) ?? '', value)),
  );
}

async function get(
  { send, dialect }: { readonly send: Send; readonly dialect: ScimDialect },
  { id, signal }: Parameters<ScimClient['get']>[0],
): Promise<Account | undefined> {
  // `.` and `..` would be another path, however they are encoded.
  if (id === '' || id === '.' || id === '..')
    throw new ScimError('invalid-request', { kind: 'no-usable-id' });
  let answer: ScimAnswer;
  try {
    answer = await send({
      method: 'GET',
      path: `${dialect.pathSuffix}/Users/${encodeURIComponent(id)}`,
      tracedPath: `${dialect.pathSuffix}/Users/…`,
      body: undefined,
      signal,
    });
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
  const account = readOne(answer, dialect);
  if (account === undefined) throw unreadable(answer.status, 'user');
  if (account.id !== id) throw otherUser(answer.status);
  return account;
}

/** 404 to an id says that there is no such user only in SCIM's own words: gateways have words of their own. */
function isAbsence(error: unknown): boolean {
  return error instanceof ScimError && error.kind === 'not-found' && error.inScimForm;
}

function isPreconditionFailed(error: unknown): error is ScimError {
  return error instanceof ScimError && error.kind === 'changed-meanwhile';
}

/** The same version and the same content, whatever it is written like. */
function isUnchanged(one: Account, other: Account): boolean {
  const content = ({ raw }: Account): string => JSON.stringify(parseJson(raw));
  return one.version === other.version && content(one) === content(other);
}

/** The user in the answer to a write; none where the service sends no body (204). */
function readWritten(
  answer: ScimAnswer,
  dialect: ScimDialect,
  isAsked: (account: Account) => boolean,
): Account | undefined {
  if (answer.body.trim() === '') return undefined;
  const account = readOne(answer, dialect);
  if (account === undefined) throw unreadable(answer.status, 'user');
  if (!isAsked(account)) throw otherUser(answer.status);
  return account;
}

function readOne({ body, etag }: ScimAnswer, { ifMatch }: ScimDialect): Account | undefined {
  const value = parseJson(body);
  return readAccount(value, {
    // Sent back as it was read, where the service wants that: with all digits of its numbers.
    raw: hasLargeNumber(body) ? JSON.stringify(value) : body,
    etag,
    trustsEtag: ifMatch === 'header-too',
  });
}

/** RFC 7644 §3.3: the id is the last part of the location; where no body came it is all that is known. */
function accountAt(location: string | undefined): Account | undefined {
  const part = location?.split(/[?#]/u)[0]?.split('/').at(-1);
  if (part === undefined || part === '') return undefined;
  const id = decoded(part);
  const none = { externalId: undefined, userName: undefined, active: undefined, version: undefined };
  const names = { displayName: undefined, givenName: undefined, familyName: undefined };
  return { id, ...none, ...names, emails: [], raw: JSON.stringify({ id }) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A service may leave attributes out of its answer, but not answer with others. */
function isUser(account: Account, user: NewUser): boolean {
  return (
    (account.externalId === undefined || account.externalId === user.externalId) &&
    (account.userName === undefined || sameUserName(account.userName, user.userName))
  );
}

function unreadable(
  status: number,
  expected: Extract<ScimFault, { kind: 'unreadable' }>['expected'],
): ScimError {
  return new ScimError('unreadable-answer', { kind: 'unreadable', expected }, { status });
}

function otherUser(status: number): ScimError {
  return new ScimError('unreadable-answer', { kind: 'other-user' }, { status });
}
