import { basename } from 'node:path';

import type { AlarmKind } from '../../../domain/files/import-alarm.ts';
import type { ImportMapping } from '../../../domain/files/import.ts';
import type { OperationOutput } from '../../../engine/operations.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import type { Desk } from '../desk.ts';
import { limitProgress } from '../../progress.ts';

type FileWork = {
  readonly path: string;
  /** By which it can be cancelled. */
  readonly key: string;
  readonly mapping: ImportMapping | undefined;
  readonly sheet?: string | undefined;
  readonly accepted: readonly AlarmKind[] | undefined;
};

/** Runs work on one file that can be cancelled by its key; the same file's earlier work is cancelled first. */
export async function withCancel<Value>(
  desk: Desk,
  key: string,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  desk.underWay.get(key)?.abort();
  const controller = new AbortController();
  desk.underWay.set(key, controller);
  try {
    return await work(controller.signal);
  } finally {
    if (desk.underWay.get(key) === controller) desk.underWay.delete(key);
  }
}

/** Imports one file and tells the window what changed. */
export async function importFile(desk: Desk, file: FileWork): Promise<OperationOutput<'commit-import'>> {
  const { path, mapping, sheet, accepted } = file;
  const outcome = await withCancel(desk, file.key, (signal) =>
    desk.engine.ask(
      'commit-import',
      { path, mapping, sheet, accepted, at: instantOf(desk.now()) },
      { signal, onProgress: limitProgress(desk, file.key === path ? basename(path) : file.key) },
    ),
  );
  if (outcome.kind === 'committed') {
    desk.tell('data-changed', { what: 'imports' });
    desk.tell('data-changed', { what: 'people' });
  }
  return outcome;
}
