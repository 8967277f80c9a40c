import type { Account } from '../../domain/service/account.ts';
import type { ScimClientOptions } from '../client.ts';
import { ScimError } from '../errors.ts';
import type { Pace } from '../pace/pace.ts';
import type { Send } from '../requests/request.ts';
import { createSend } from '../requests/request.ts';
import { parseJson, readAccount, readList } from '../requests/wire.ts';

export type UserPage = { readonly totalResults: number; readonly accounts: readonly Account[] };

type Reading = { readonly send: Send; readonly pathSuffix: string; readonly signal: AbortSignal };

/** A page of users is larger than one user; still no page is this large. */
const maxPageBytes = 16 * 1024 * 1024;

/** `GET /Users?startIndex=…&count=…` (RFC 7644 §3.4.2.4). Throws `ScimError`. */
export async function readUserPage(
  { send, pathSuffix, signal }: Reading,
  page: { readonly startIndex: number; readonly count: number },
): Promise<UserPage> {
  const path = `${pathSuffix}/Users?startIndex=${String(page.startIndex)}&count=${String(page.count)}`;
  const answer = await send({
    method: 'GET',
    path,
    tracedPath: path,
    body: undefined,
    maxBytes: maxPageBytes,
    signal,
  });
  const list = readList(parseJson(answer.body));
  const accounts = list?.resources.map((resource) => readAccount(resource));
  if (list === undefined || accounts === undefined || accounts.includes(undefined)) {
    throw new ScimError(
      'unreadable-answer',
      { kind: 'unreadable', expected: 'page' },
      {
        status: answer.status,
      },
    );
  }
  return { totalResults: list.totalResults, accounts: accounts.filter((account) => account !== undefined) };
}

/**
 * `whole`: as many different users came as the service counts, and it counted the same on every page. Even then nobody
 * is proven not to exist: a service may list fewer people than it knows.
 */
export type UserList = {
  readonly accounts: readonly Account[];
  readonly totalResults: number;
  readonly isWhole: boolean;
};

/** The first page of users: not all of them, and nobody is missing because of not being in it. Throws `ScimError`. */
export async function someUsers(order: {
  readonly options: ScimClientOptions;
  readonly pace: Pace;
  readonly signal: AbortSignal;
}): Promise<readonly Account[]> {
  const { accounts } = await readUserPage(readingOf(order), { startIndex: 1, count: 100 });
  return accounts;
}

function readingOf({
  options,
  pace,
  signal,
}: {
  readonly options: ScimClientOptions;
  readonly pace: Pace;
  readonly signal: AbortSignal;
}): Reading {
  const sendOnce = createSend(options);
  return {
    send: (request) => pace.run({ kind: 'read', signal, send: () => sendOnce(request) }),
    pathSuffix: options.dialect.pathSuffix,
    signal,
  };
}

/** All pages of users, where the service allows it; stops when pages repeat. Throws `ScimError`. */
export async function listUsers(order: {
  readonly options: ScimClientOptions;
  readonly pace: Pace;
  readonly signal: AbortSignal;
  readonly pageSize?: number;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}): Promise<UserList> {
  const { pageSize = 100 } = order;
  const reading = readingOf(order);
  const accounts = new Map<string, Account>();
  const totals = new Set<number>();
  let read = 0;
  for (;;) {
    const page = await readUserPage(reading, { startIndex: read + 1, count: pageSize });
    const before = accounts.size;
    for (const account of page.accounts) accounts.set(account.id, account);
    totals.add(page.totalResults);
    read += page.accounts.length;
    order.onProgress?.({ done: accounts.size, total: page.totalResults });
    // A page that brings nobody new is the end, or a service that ignores `startIndex`. A full page may be all that the
    // service counts (RFC 7644 §3.4.2.4 wants the total, python's scim2-server gives the page's): the next one tells.
    const isLast = read >= page.totalResults && page.accounts.length < pageSize;
    if (isLast || accounts.size === before) {
      const isWhole = totals.size === 1 && accounts.size === page.totalResults;
      return { accounts: [...accounts.values()], totalResults: page.totalResults, isWhole };
    }
  }
}
