import type { EngineErrorKind } from '../../engine/operations.ts';
import type { ErrorEntry } from './error-entry.ts';

/*
 * Every kind of failure there is, each with the one sentence that the window shows. A kind that is missing does not compile.
 * Messages of the engine name paths, which the window must not know, so they are never passed on.
 */

export const engineTable: Readonly<Record<EngineErrorKind, ErrorEntry>> = {
  // What stands here is for when nobody knows who; the error itself has the holder's name and no path.
  'folder-held': {
    code: 'folder-held',

    retryable: true,
  },
  'database-newer': {
    code: 'database-newer',

    retryable: false,
  },
  'not-a-copy': {
    code: 'not-a-copy',

    retryable: false,
  },
  'database-damaged': {
    code: 'database-damaged',

    retryable: false,
  },
  'data-folder-unwritable': {
    code: 'data-folder-unwritable',

    retryable: true,
  },
  'data-folder-shared': {
    code: 'data-folder-shared',

    retryable: false,
  },
  'disk-full': {
    code: 'disk-full',

    retryable: true,
  },
  'file-unreadable': {
    code: 'file-unreadable',

    retryable: true,
  },
  'report-unwritable': {
    code: 'report-unwritable',

    retryable: true,
  },
  cancelled: { code: 'cancelled', retryable: true },
  'not-found': {
    code: 'not-found',

    retryable: false,
  },
  'two-unique-ids': {
    code: 'two-unique-ids',

    retryable: false,
  },
  'engine-stopped': {
    code: 'engine-stopped',

    retryable: false,
  },
  unexpected: {
    code: 'unexpected',

    retryable: true,
  },
};
