import type { BridgeError } from '../../../preload/contract/result.ts';
import { words } from '../../words/words.ts';
import { EngineError, FolderHeldError } from '../../engine/errors.ts';
import { KeychainError } from '../../keychain/keychain.ts';
import type { ErrorEntry } from './error-entry.ts';
import { keychainTable } from './keychain-errors.ts';
import { RunError, type RunErrorKind } from '../../runs/run-error.ts';
import { ScimError } from '../../scim/errors.ts';
import { RequestError, requestTable } from './request-error.ts';
import { scimTable } from './scim-errors.ts';
import { engineTable } from './engine-errors.ts';

export const runTable: Readonly<Record<RunErrorKind, ErrorEntry>> = {
  'run-in-progress': {
    code: 'run-in-progress',

    retryable: true,
    own: true,
  },
  'run-not-found': {
    code: 'not-found',

    retryable: false,
    own: true,
  },
  'run-not-resumable': {
    code: 'invalid-request',

    retryable: false,
    own: true,
  },
};

/** A failure as the window may know it. What is not foreseen says nothing of itself: its text may hold anything. */
export function toBridgeError(error: unknown): BridgeError {
  const { entry, says } = entryOf(error);
  const ownMessage = ownMessageOf(error, entry);
  return {
    code: entry.code,
    message: ownMessage === '' ? says : ownMessage,
    retryable: entry.retryable,
  };
}

function ownMessageOf(error: unknown, entry: ErrorEntry): string {
  if (error instanceof FolderHeldError) {
    const { refused, opensByItself, takeOver } = words().folder;
    return `${refused(error.refusal)} ${error.refusal.kind === 'held' ? opensByItself : takeOver}`;
  }
  return entry.own === true && error instanceof Error ? error.message : '';
}

function entryOf(error: unknown): { readonly entry: ErrorEntry; readonly says: string } {
  const { engine, scim, keychain, run, request } = words().errors;
  if (error instanceof EngineError) return { entry: engineTable[error.kind], says: engine[error.kind] };
  if (error instanceof ScimError) return { entry: scimTable[error.kind], says: scim[error.kind] };
  if (error instanceof KeychainError) return { entry: keychainTable[error.kind], says: keychain[error.kind] };
  if (error instanceof RunError) return { entry: runTable[error.kind], says: run[error.kind] };
  if (error instanceof RequestError) return { entry: requestTable[error.kind], says: request[error.kind] };
  return { entry: engineTable.unexpected, says: engine.unexpected };
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
