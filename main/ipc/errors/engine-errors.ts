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
  'two-unique-ids': {
    code: 'two-unique-ids',
    message:
      'Both have a unique id of their own, and two ids are never made one by a decision: LinkedIn would be told the wrong one. Nothing was decided. If they are one person, correct the id in the list that is wrong and import it again; if they are two, say so here.',
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
