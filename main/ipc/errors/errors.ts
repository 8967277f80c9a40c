import type { BridgeError } from '../../../preload/contract/result.ts';
import { describeRefusal } from '../../domain/folder/holder.ts';
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
