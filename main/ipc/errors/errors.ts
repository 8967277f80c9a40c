import type { BridgeError } from '../../../preload/contract/result.ts';
import type { ScimErrorKind } from '../../domain/service/look-up.ts';
import { describeRefusal } from '../../domain/folder/holder.ts';
import { EngineError, FolderHeldError } from '../../engine/errors.ts';
import type { EngineErrorKind } from '../../engine/operations.ts';
import { KeychainError } from '../../keychain/keychain.ts';
import type { ErrorEntry } from './error-entry.ts';
import { keychainTable } from './keychain-errors.ts';
import { RunError, type RunErrorKind } from '../../runs/run-error.ts';
import { ScimError } from '../../scim/errors.ts';

/** What the router itself refuses. */
export const requestErrorKinds = [
  'foreign-sender',
  'unknown-procedure',
  'invalid-input',
  'invalid-output',
  'unknown-file',
  'nothing-there',
  'base-url-invalid',
] as const;
export type RequestErrorKind = (typeof requestErrorKinds)[number];

/** Refused by the router or a handler, with a sentence of its own where the table's is too general. */
export class RequestError extends Error {
  readonly kind: RequestErrorKind;

  constructor(kind: RequestErrorKind, message = '') {
    super(message);
    this.name = 'RequestError';
    this.kind = kind;
  }
}

/*
 * Every kind of failure there is, each with the one sentence that the window shows. A kind that is missing does not compile.
 * Messages of the engine name paths, which the window must not know, so they are never passed on.
 */

export const engineTable: Readonly<Record<EngineErrorKind, ErrorEntry>> = {
  // What stands here is for when nobody knows who; the error itself has the holder's name and no path.
  'folder-held': {
    code: 'folder-held',
    message:
      'The data folder is held by another Purser. This window opens it by itself as soon as it is given back.',
    retryable: true,
  },
  'database-newer': {
    code: 'database-newer',
    message:
      'The database was written by a newer Purser and was left untouched. Install the newer Purser, or start with another data folder (--data).',
    retryable: false,
  },
  'not-a-copy': {
    code: 'not-a-copy',
    message:
      'The file is no whole copy of a Purser database. Nothing was changed. Choose a file that was saved with “Save a copy”.',
    retryable: false,
  },
  'database-damaged': {
    code: 'database-damaged',
    message: 'The database is damaged and was left as it is. Choose what is to take its place.',
    retryable: false,
  },
  'data-folder-unwritable': {
    code: 'data-folder-unwritable',
    message:
      'Purser cannot write to its data folder. Make the folder writable (Help > Show data folder), or start with another one (--data).',
    retryable: true,
  },
  'data-folder-shared': {
    code: 'data-folder-shared',
    message:
      'The data folder is on a network share, which does not keep a database safe. Start with a folder on this machine (--data).',
    retryable: false,
  },
  'disk-full': {
    code: 'disk-full',
    message: 'The disk is full and nothing was changed. Free some space and try again.',
    retryable: true,
  },
  'file-unreadable': {
    code: 'file-unreadable',
    message:
      'The file cannot be read. Check that it is still there and that you may open it, then try again.',
    retryable: true,
  },
  'report-unwritable': {
    code: 'report-unwritable',
    message:
      'The report cannot be written there. Close it where it is open, or choose a folder that you may write to.',
    retryable: true,
  },
  cancelled: { code: 'cancelled', message: 'Cancelled. Nothing was changed.', retryable: true },
  'not-found': {
    code: 'not-found',
    message: 'This is not there any more. It was removed or taken back meanwhile.',
    retryable: false,
  },
  'engine-stopped': {
    code: 'engine-stopped',
    message: 'The data engine has stopped. Restart Purser; nothing that was saved is lost.',
    retryable: false,
  },
  unexpected: {
    code: 'unexpected',
    message:
      'Something unexpected went wrong and nothing was changed. The log in the data folder says where.',
    retryable: true,
  },
};

export const scimTable: Readonly<Record<ScimErrorKind, ErrorEntry>> = {
  offline: {
    code: 'offline',
    message: 'Work offline is on: nothing was sent. Turn it off to ask the service.',
    retryable: true,
  },
  network: {
    code: 'service-unreachable',
    message: 'The service cannot be reached. Check the network and the base URL.',
    retryable: true,
  },
  timeout: {
    code: 'service-timeout',
    message: 'The service did not answer in time. Try again later.',
    retryable: true,
  },
  unauthorized: {
    code: 'token-refused',
    message:
      'The service refuses the access token: it is wrong, expired or was reissued. Enter the current one.',
    retryable: false,
  },
  forbidden: {
    code: 'token-may-not',
    message: 'The access token may not do this. Check the SCIM configuration it was generated for.',
    retryable: false,
  },
  'not-found': {
    code: 'service-refused',
    message: 'The service knows nothing under this address. Check the base URL.',
    retryable: false,
  },
  'filter-unsupported': {
    code: 'service-refused',
    message: 'The service refuses to be asked for people in this way.',
    retryable: false,
  },
  'invalid-request': {
    code: 'service-refused',
    message: 'The service refused the request as invalid.',
    retryable: false,
  },
  conflict: {
    code: 'service-refused',
    message: 'The service has somebody with the same identifier already.',
    retryable: false,
  },
  'changed-meanwhile': {
    code: 'service-refused',
    message: 'The account was changed meanwhile. Look the person up again, then decide anew.',
    retryable: true,
  },
  'precondition-unmet': {
    code: 'service-refused',
    message:
      'The service refuses If-Match although the account is exactly as it was read. Choose Never under If-Match in the connection’s settings.',
    retryable: false,
  },
  'rate-limited': {
    code: 'service-limits',
    message: 'The service asks to be asked less often. Wait a while, then try again.',
    retryable: true,
  },
  'service-error': {
    code: 'service-error',
    message: 'The service failed. Try again later.',
    retryable: true,
  },
  'unreadable-answer': {
    code: 'service-unreadable',
    message: 'The answer is not that of a SCIM service. Check the base URL.',
    retryable: false,
  },
  'certificate-untrusted': {
    code: 'service-untrusted',
    message:
      'The service shows a certificate that is not trusted, and nothing was sent. Check the base URL; where a proxy or an authority of your own signs, let this machine trust it.',
    retryable: false,
  },
  redirected: {
    code: 'service-redirects',
    message:
      'The service redirects to another address, to which the token is not sent. Correct the base URL.',
    retryable: false,
  },
  cancelled: { code: 'cancelled', message: 'Cancelled before the service answered.', retryable: true },
  'no-token': {
    code: 'token-missing',
    message: 'There is no access token for this connection. Enter it in the connection settings.',
    retryable: false,
  },
};

export const runTable: Readonly<Record<RunErrorKind, ErrorEntry>> = {
  'run-in-progress': {
    code: 'run-in-progress',
    message: 'Another run is under way. Wait for it, or pause or cancel it first.',
    retryable: true,
    own: true,
  },
  'run-not-found': {
    code: 'not-found',
    message: 'This run is not there any more.',
    retryable: false,
    own: true,
  },
  'run-not-resumable': {
    code: 'invalid-request',
    message: 'This run cannot be taken up again. Start a new one.',
    retryable: false,
    own: true,
  },
};

export const requestTable: Readonly<Record<RequestErrorKind, ErrorEntry>> = {
  'foreign-sender': {
    code: 'invalid-request',
    message: 'Only the window of Purser itself may ask.',
    retryable: false,
  },
  'unknown-procedure': {
    code: 'invalid-request',
    message: 'There is no such procedure.',
    retryable: false,
  },
  'invalid-input': {
    code: 'invalid-request',
    message: 'The request does not have the form that was agreed.',
    retryable: false,
  },
  'invalid-output': {
    code: 'unexpected',
    message: 'The answer does not have the form that was agreed; it was held back.',
    retryable: false,
  },
  'unknown-file': {
    code: 'file-unreadable',
    message: 'This file is not known any more. Drop or pick it again.',
    retryable: false,
    own: true,
  },
  'nothing-there': {
    code: 'not-found',
    message: 'This is not there any more. It was removed or taken back meanwhile.',
    retryable: false,
  },
  'base-url-invalid': {
    code: 'base-url-invalid',
    message: 'The base URL cannot be used. Expected is one like https://api.linkedin.com/scim.',
    retryable: false,
    own: true,
  },
};

/** A failure as the window may know it. What is not foreseen says nothing of itself: its text may hold anything. */
export function toBridgeError(error: unknown): BridgeError {
  const entry = entryOf(error);
  const ownMessage = ownMessageOf(error, entry);
  return {
    code: entry.code,
    message: ownMessage === '' ? entry.message : ownMessage,
    retryable: entry.retryable,
  };
}

function ownMessageOf(error: unknown, entry: ErrorEntry): string {
  if (error instanceof FolderHeldError) {
    return `${describeRefusal(error.refusal)} ${
      error.refusal.kind === 'held'
        ? 'This window opens it by itself as soon as it is given back.'
        : 'If it has, start Purser with --take-over.'
    }`;
  }
  return entry.own === true && error instanceof Error ? error.message : '';
}

function entryOf(error: unknown): ErrorEntry {
  if (error instanceof EngineError) return engineTable[error.kind];
  if (error instanceof ScimError) return scimTable[error.kind];
  if (error instanceof KeychainError) return keychainTable[error.kind];
  if (error instanceof RunError) return runTable[error.kind];
  if (error instanceof RequestError) return requestTable[error.kind];
  return engineTable.unexpected;
}

/** Its kind for the log; the class where it is none of ours. */
export function kindOf(error: unknown): string {
  if (
    error instanceof EngineError ||
    error instanceof ScimError ||
    error instanceof KeychainError ||
    error instanceof RunError ||
    error instanceof RequestError
  )
    return error.kind;
  return error instanceof Error ? error.name.toLowerCase() : 'unknown';
}
