import { basename } from 'node:path';

import type { AlarmKind } from '../../../domain/files/import-alarm.ts';
import type { ImportMapping } from '../../../domain/files/import.ts';
import type { OperationOutput } from '../../../engine/operations.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import type { HandlerContext } from '../context.ts';
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
  context: HandlerContext,
  key: string,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  context.underWay.get(key)?.abort();
  const controller = new AbortController();
  context.underWay.set(key, controller);
  try {
    return await work(controller.signal);
  } finally {
    if (context.underWay.get(key) === controller) context.underWay.delete(key);
  }
}

/** Imports one file and tells the window what changed. */
export async function importFile(
  context: HandlerContext,
  file: FileWork,
): Promise<OperationOutput<'commit-import'>> {
  const { path, mapping, sheet, accepted } = file;
  const outcome = await withCancel(context, file.key, (signal) =>
    context.engine.ask(
      'commit-import',
      { path, mapping, sheet, accepted, at: instantOf(context.now()) },
      { signal, onProgress: limitProgress(context, file.key === path ? basename(path) : file.key) },
    ),
  );
  if (outcome.kind === 'committed') {
    context.tell('data-changed', { what: 'imports' });
    context.tell('data-changed', { what: 'people' });
  }
  return outcome;
}
