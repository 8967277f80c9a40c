import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { Instant } from '../../main/domain/ids.ts';
import { startEngine } from '../../main/engine/client.ts';
import type { Engine } from '../../main/engine/operations.ts';

/** The engine's thread without its last check, to show what the check holds. */
export const engineWithoutLastCheck = new URL('./engine-without-last-check.ts', import.meta.url);

/** The engine's thread, from source. */
export const engineThread = new URL('../../main/engine/thread.ts', import.meta.url);

/** A moment for tests; later ones by the number of days. */
export function atDay(day: number): Instant {
  return new Date(Date.UTC(2026, 10, day, 9)).toISOString() as Instant;
}

/** A folder of its own, gone when the test is. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'purser-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** An engine on a data folder of its own (or the one given), closed when the test is done. */
export async function testEngine(
  dataFolder: string = join(testFolder(), 'data'),
  thread: URL = engineThread,
): Promise<Engine> {
  const engine = await startEngine({ thread, dataFolder });
  onTestFinished(() => engine.close());
  return engine;
}

/** Writes a file and answers with its path. */
export function writeFile(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
