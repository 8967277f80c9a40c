import { parseArgs } from 'node:util';

import type { Instant } from '../../main/domain/ids.ts';
import { startEngine } from '../../main/engine/client.ts';
import { EngineError } from '../../main/engine/errors.ts';
import type { Engine } from '../../main/engine/operations.ts';

/** What the child tells its parent. */
export type ImportChildWord =
  { readonly word: 'ready' | 'committed' | 'done' } | { readonly word: 'failed'; readonly kind: string };

/*
 * A process that imports one file when its parent says so, to be killed at any moment. It tells when the engine is open, when the
 * records are committed and when all is done.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, file: { type: 'string' } } });
const { data, file } = values;
if (data === undefined || file === undefined) throw new Error('--data and --file are needed');

function tell(word: ImportChildWord): void {
  process.send?.(word);
}

async function work(engine: Engine, path: string): Promise<void> {
  tell({ word: 'ready' });
  await new Promise((resolve) => {
    process.once('message', resolve);
  });
  await engine.ask(
    'commit-import',
    { path, at: new Date().toISOString() as Instant },
    {
      onProgress: ({ stage }) => {
        // Reconciling begins when the records are committed.
        if (stage === 'reconciling') tell({ word: 'committed' });
      },
    },
  );
  tell({ word: 'done' });
}

try {
  const engine = await startEngine({
    thread: new URL('../../main/engine/thread.ts', import.meta.url),
    dataFolder: data,
  });
  try {
    await work(engine, file);
  } finally {
    await engine.close();
  }
} catch (error) {
  tell({ word: 'failed', kind: error instanceof EngineError ? error.kind : String(error) });
}
process.disconnect();
