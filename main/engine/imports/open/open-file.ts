import { basename } from 'node:path';

import type { ImportPreview, ReadAs } from '../../../domain/files/import.ts';
import type { WorkHooks } from '../../context.ts';
import { EngineError } from '../../errors.ts';
import { Refused } from '../refused.ts';
import { openSource, type SourceFile } from './source-file.ts';

/** Opens a file for import; stops when cancelled. */
export function openForImport(
  path: string,
  readAs: ReadAs | undefined,
  hooks: WorkHooks,
): Promise<SourceFile> {
  hooks.onProgress({ stage: 'reading', done: 0, total: undefined });
  return openSource(path, readAs, () => {
    if (hooks.isCancelled())
      throw new EngineError('cancelled', 'The import was cancelled. Nothing was changed.');
  });
}

/** Runs work on a file and answers a refusal as the value it is. */
export async function refusedAs<Outcome>(
  path: string,
  work: () => Promise<Outcome>,
): Promise<Outcome | Extract<ImportPreview, { kind: 'refused' }>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {
      kind: 'refused',
      fileName: basename(path),
      refusal: error.refusal,
      detail: error.detail,
      file: error.file,
    };
  }
}
