import type { Account } from '../domain/service/account.ts';
import { isAskable } from '../domain/people/identifier.ts';
import type { LookUpAttribute } from '../domain/service/look-up.ts';
import { createRequest, setActiveRequest } from '../domain/service/scim-request.ts';
import type { FindAnswer, NewUser, ScimClient, ScimClientOptions } from './client.ts';
import { ScimError } from './errors.ts';
import type { ScimAnswer, Send } from './request.ts';
import { createSend } from './request.ts';
import { parseJson, readAccount, readList } from './wire.ts';

/** A SCIM 2.0 client (RFC 7643, RFC 7644) for one connection. Throws `ScimError` when the base URL may not be used. */
export function createScimClient(options: ScimClientOptions): ScimClient {
  const send = createSend(options);
  const { dialect } = options;
  return {
    find: (question) => find({ send, pathSuffix: dialect.pathSuffix }, question),
    get: (question) => get({ send, pathSuffix: dialect.pathSuffix }, question),
    create: async ({ user, signal }) => {
      const request = createRequest(user, dialect);
      const answer = await send({ ...request, tracedPath: request.path, signal });
      return { status: answer.status, account: readWritten(answer, (account) => isUser(account, user)) };
    },
    setActive: async ({ account, active, signal }) => {
      const request = setActiveRequest(account, active, dialect);
      const answer = await send({
        ...request,
        tracedPath: `${dialect.pathSuffix}/Users/…`,
        ifMatch: account.version,
        signal,
      });
      return { status: answer.status, account: readWritten(answer, (written) => written.id === account.id) };
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

async function find(
  { send, pathSuffix }: Sender,
  { attribute, value, signal }: Parameters<ScimClient['find']>[0],
): Promise<FindAnswer> {
  const filter = filterFor(attribute, value);
  let answer: ScimAnswer;
  try {
    answer = await send({
      method: 'GET',
      path: `${pathSuffix}/Users?filter=${encodeURIComponent(filter)}`,
      tracedPath: `${pathSuffix}/Users?filter=${attribute} eq …`,
      body: undefined,
      filtered: true,
      signal,
    });
  } catch (error) {
    if (isAbsence(error)) return { status: 404, accounts: [], others: 0 };
    throw error;
  }
  const list = readList(parseJson(answer.body));
  if (list === undefined) throw unreadable(answer.status, 'a list of users');
  const accounts = list.resources.map((resource) => {
    const account = readAccount(resource);
    if (account === undefined) throw unreadable(answer.status, 'a list of users');
    return account;
  });
  if (accounts.length === 0 && list.totalResults > 0) throw unreadable(answer.status, 'the users it counts');
  const fitting = accountsWith(accounts, attribute, value);
  return { status: answer.status, accounts: fitting, others: list.totalResults - fitting.length };
}

/** The filter as sent (RFC 7644 §3.4.2.2). Throws for a value that must not be sent: see `isAskable`. */
export function filterFor(attribute: LookUpAttribute, value: string): string {
  if (!isAskable(value) || !value.isWellFormed()) {
    throw new ScimError(
      'invalid-request',
      'The identifier is blank or holds a quote, a backslash or a control character: services answer such filters wrongly, so it is not asked.',
    );
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
    (account) => account.userName !== undefined && sameUserName(account.userName, value),
  );
}

/** Case aside, the same name. */
export function sameUserName(one: string, other: string): boolean {
  return foldUserName(one) === foldUserName(other);
}

function foldUserName(userName: string): string {
  return userName.trim().normalize('NFC').toLowerCase();
}

async function get(
  { send, pathSuffix }: Sender,
  { id, signal }: Parameters<ScimClient['get']>[0],
): Promise<Account | undefined> {
  // `.` and `..` would be another path, however they are encoded.
  if (id === '' || id === '.' || id === '..')
    throw new ScimError('invalid-request', 'The account has no usable id.');
  let answer: ScimAnswer;
  try {
    answer = await send({
      method: 'GET',
      path: `${pathSuffix}/Users/${encodeURIComponent(id)}`,
      tracedPath: `${pathSuffix}/Users/…`,
      body: undefined,
      signal,
    });
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
  const account = readAccount(parseJson(answer.body), { raw: answer.body, etag: answer.etag });
  if (account === undefined) throw unreadable(answer.status, 'a user');
  if (account.id !== id) throw otherUser(answer.status);
  return account;
}

/** 404 says that there is nobody only in SCIM's own words: a wrong base URL answers 404 for everybody. */
function isAbsence(error: unknown): boolean {
  return error instanceof ScimError && error.kind === 'not-found' && error.inScimForm;
}

/** The user in the answer to a write; none where the service sends no body (204). */
function readWritten(answer: ScimAnswer, isAsked: (account: Account) => boolean): Account | undefined {
  if (answer.body.trim() === '') return undefined;
  const account = readAccount(parseJson(answer.body), { raw: answer.body, etag: answer.etag });
  if (account === undefined) throw unreadable(answer.status, 'a user');
  if (!isAsked(account)) throw otherUser(answer.status);
  return account;
}

/** A service may leave attributes out of its answer, but not answer with others. */
function isUser(account: Account, user: NewUser): boolean {
  return (
    (account.externalId === undefined || account.externalId === user.externalId) &&
    (account.userName === undefined || sameUserName(account.userName, user.userName))
  );
}

function unreadable(status: number, expected: string): ScimError {
  return new ScimError(
    'unreadable-answer',
    `The service's answer is not ${expected}. Check that the base URL is that of a SCIM 2.0 service.`,
    { status },
  );
}

function otherUser(status: number): ScimError {
  return new ScimError(
    'unreadable-answer',
    'The service answered with a user other than the one asked for. Nothing is concluded from it; look the person up again.',
    { status },
  );
}
