import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { startEngine } from '../../../main/engine/client.ts';
import type { Progress } from '../../../main/engine/operations.ts';
import { atDay, engineThread, testEngine, testFolder, writeFile } from '../../support/engine.ts';

/** A user list large enough to be interrupted. */
function largeUserList(rows: number): string {
  const lines = ['invited_email_address,preferred_first_name,sales_license_current_status'];
  for (let row = 0; row < rows; row += 1)
    lines.push(`person${String(row)}@halden.example,"Name, ${String(row)}",active`);
  return `${lines.join('\n')}\n`;
}

describe('the engine from the main thread', () => {
  test('cancels an import in the middle of its work and leaves nothing', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const path = writeFile(folder, 'users.csv', largeUserList(120_000));
    const cancelling = new AbortController();
    const stages: Progress[] = [];
    const asked = engine.ask(
      'commit-import',
      { path, at: atDay(1) },
      {
        signal: cancelling.signal,
        onProgress: (progress) => {
          stages.push(progress);
          if (progress.stage === 'merging') cancelling.abort();
        },
      },
    );
    await expect(asked).rejects.toMatchObject({ name: 'EngineError', kind: 'cancelled' });
    expect(stages.map((progress) => progress.stage)).toContain('merging');
    expect(await engine.ask('list-imports', {})).toEqual([]);
  });

  test('does not begin what was cancelled while it waited', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const path = writeFile(folder, 'users.csv', largeUserList(20_000));
    const cancelling = new AbortController();
    const first = engine.ask('commit-import', { path, at: atDay(1) });
    const second = engine.ask('list-imports', {}, { signal: cancelling.signal });
    cancelling.abort();
    await expect(second).rejects.toMatchObject({ kind: 'cancelled' });
    expect((await first).kind).toBe('committed');
  });

  test('refuses what is asked after an abort without asking it', async () => {
    const engine = await testEngine();
    await expect(engine.ask('list-imports', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });

  test('finishes what was asked before it closes, and answers nothing after', async () => {
    const folder = testFolder();
    const engine = await startEngine({ thread: engineThread, dataFolder: join(folder, 'data') });
    const path = writeFile(folder, 'users.csv', largeUserList(2000));
    const asked = engine.ask('commit-import', { path, at: atDay(1) });
    await engine.close();
    expect((await asked).kind).toBe('committed');
    await expect(engine.ask('list-imports', {})).rejects.toMatchObject({ kind: 'engine-stopped' });
  });

  test('says that the engine has stopped when its thread dies', async () => {
    const dying = new URL(
      'data:text/javascript,import { parentPort } from "node:worker_threads"; parentPort.postMessage({ kind: "ready" }); parentPort.on("message", () => { process.exit(3); });',
    );
    const engine = await startEngine({ thread: dying, dataFolder: testFolder() });
    const asked = [engine.ask('list-imports', {}), engine.ask('overview', {})];
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { kind: 'engine-stopped' } },
      { status: 'rejected', reason: { kind: 'engine-stopped' } },
    ]);
    await expect(engine.ask('list-imports', {})).rejects.toMatchObject({ kind: 'engine-stopped' });
    await engine.close();
  });
});
