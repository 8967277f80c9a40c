import { words } from '../../words/words.ts';
import { databasePath } from '../database/open.ts';
import { isOnShare } from '../database/share.ts';
import { sqliteCode } from '../database/sqlite-code.ts';
import { EngineError, FolderHeldError } from '../errors.ts';
import type { ErrorMessage } from './messages.ts';

/**
 * Any failure of a handler as an `EngineError`. What is not foreseen keeps its own text in `cause` only, because that text may
 * hold a person's row.
 */
export function asEngineError(error: unknown, dataFolder: string): EngineError {
  if (error instanceof EngineError) return error;
  const code = sqliteCode(error) ?? systemCode(error);
  const path = databasePath(dataFolder);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EFBIG' || code === 'EDQUOT') {
    return new EngineError('disk-full', words().engine.diskFullNothingChanged(dataFolder), {
      cause: error,
    });
  }
  if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT') === true) {
    return new EngineError('database-damaged', words().engine.databaseDamagedPutCopy(path), {
      cause: error,
    });
  }
  if (code?.startsWith('SQLITE_READONLY') === true) {
    return new EngineError('data-folder-unwritable', words().engine.databaseUnwritable(path), {
      cause: error,
    });
  }
  if (code !== undefined && /^SQLITE_(?:IOERR|BUSY|PROTOCOL)/u.test(code) && isOnShare(path)) {
    return new EngineError('data-folder-shared', words().engine.folderOnShare(dataFolder), { cause: error });
  }
  const name = error instanceof Error ? error.name : 'unknown error';
  return new EngineError('unexpected', words().engine.dataEngineFailedUnexpectedly(code ?? name), {
    cause: error,
  });
}

function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** An error as it crosses to another thread. */
export function describeError(error: EngineError): ErrorMessage {
  const { cause } = error;
  const causeText = cause instanceof Error ? (cause.stack ?? cause.message) : undefined;
  const described = { kind: error.kind, message: error.message, cause: causeText };
  return error instanceof FolderHeldError ? { ...described, refusal: error.refusal } : described;
}
