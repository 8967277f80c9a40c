import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEngine } from '../../../main/engine/client.ts';
import { FolderHeldError } from '../../../main/engine/errors.ts';
import { holderPath, readHolder } from '../../../main/engine/folder/holder-file.ts';
import { engineThread, testEngine, testFolder } from '../../support/engine.ts';

const child = join(import.meta.dirname, '../../support/holder-child.ts');

type Holding = { readonly process: ChildProcess; readonly says: string };

/** Another process that takes the folder's lock, or is refused. */
async function another(dataFolder: string, as: 'window' | 'job' = 'job'): Promise<Holding> {
  const started = spawn(process.execPath, [child, dataFolder, as], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => {
    started.kill('SIGKILL');
  });
  const [chunk] = (await once(started.stdout, 'data')) as [Buffer];
  return { process: started, says: chunk.toString().trim() };
}

async function refusalOf(dataFolder: string, takeOver = false): Promise<unknown> {
  return startEngine({ thread: engineThread, dataFolder, takeOver }).then(
    async (engine) => {
      await engine.close();
      return 'it opened';
    },
    (error: unknown) => error,
  );
}

describe('the lock on a data folder', () => {
  it('[F1] is taken by the engine before anything else is made there, and given back at its end', async () => {
    const folder = join(testFolder(), 'data');
    const holder = await another(folder, 'window');
    expect(holder.says).toBe('held');
    expect(readdirSync(folder).toSorted()).toEqual(['purser.holder', 'purser.lock']);
    expect(await refusalOf(folder)).toBeInstanceOf(FolderHeldError);
    expect(readdirSync(folder).toSorted()).toEqual(['purser.holder', 'purser.lock']);
    for (const name of ['purser.holder', 'purser.lock'])
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    holder.process.stdin?.end();
    await once(holder.process, 'exit');
    const engine = await testEngine(folder);
    expect(readHolder(folder)).toMatchObject({ kind: 'job', processId: process.pid });
    await engine.close();
    expect(readHolder(folder)).toBeUndefined();
    expect(await refusalOf(folder)).toBe('it opened');
  });

  it.each(['window', 'job'] as const)('[F2] names the %s that holds it', async (as) => {
    const folder = join(testFolder(), 'data');
    const holder = await another(folder, as);
    const refused = await refusalOf(folder);
    expect(refused).toMatchObject({
      kind: 'folder-held',
      refusal: { kind: 'held', holder: { kind: as, processId: holder.process.pid } },
    });
    const what = as === 'window' ? 'the window of Purser' : 'a job';
    expect((refused as Error).message).toMatch(
      new RegExp(
        `held by ${what} \\(process ${String(holder.process.pid)} on \\S+, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC\\)`,
        'u',
      ),
    );
  });

  it('[F2] is refused to a second engine of the same process too', async () => {
    const folder = join(testFolder(), 'data');
    await testEngine(folder);
    expect(await refusalOf(folder)).toMatchObject({ kind: 'folder-held' });
    // To look at the folder has not given the lock away.
    expect((await another(folder)).says).toContain(`process ${String(process.pid)}`);
  });

  it('[F3] of a holder that was killed is taken over, though its number belongs to another by now', async () => {
    const folder = join(testFolder(), 'data');
    const holder = await another(folder);
    holder.process.kill('SIGKILL');
    await once(holder.process, 'exit');
    // Numbers of processes come round again: this one is alive and never had the folder.
    const left = JSON.parse(readFileSync(holderPath(folder), 'utf8')) as object;
    writeFileSync(holderPath(folder), JSON.stringify({ ...left, processId: process.ppid }));
    expect(await refusalOf(folder)).toBe('it opened');
  });

  it('[F4] is had by exactly one of many who try at once, round after round', async () => {
    const folder = join(testFolder(), 'data');
    mkdirSync(folder);
    for (let round = 0; round < 4; round += 1) {
      const tried = await Promise.all(Array.from({ length: 5 }, () => another(folder)));
      const winners = tried.filter(({ says }) => says === 'held');
      expect(winners).toHaveLength(1);
      winners[0]?.process.kill('SIGKILL');
      await Promise.all(
        tried.map(async ({ process: one }) => one.exitCode ?? one.signalCode ?? once(one, 'exit')),
      );
    }
  });

  it('[F5] left behind on another machine is asked about, and taken over when told', async () => {
    const folder = join(testFolder(), 'data');
    await (await testEngine(folder)).close();
    const elsewhere = {
      kind: 'window',
      processId: 4711,
      since: '2026-11-27T08:00:00.000Z',
      host: 'the-other-one',
      machine: '0123456789abcdef0123456789abcdef',
    };
    writeFileSync(holderPath(folder), JSON.stringify(elsewhere));
    const refused = await refusalOf(folder);
    expect(refused).toMatchObject({ kind: 'folder-held', refusal: { kind: 'left-elsewhere' } });
    expect((refused as Error).message).toContain(
      '(process 4711 on the-other-one, since 2026-11-27 08:00:00 UTC)',
    );
    expect(readHolder(folder)).toMatchObject({ host: 'the-other-one' });
    expect(await refusalOf(folder, true)).toBe('it opened');
    expect(await refusalOf(folder)).toBe('it opened');
  });

  it.each([
    ['nothing', ''],
    ['half a line', '{"kind":"window","proce'],
    ['something else', '[1, 2]'],
    [
      'a host with control characters',
      '{"kind":"job","processId":1,"since":"2026-11-27","host":"a\\u001b[2J","machine":"m"}',
    ],
  ])('[F3] is had where the holder wrote %s before it was killed', async (_what, text) => {
    const folder = join(testFolder(), 'data');
    await (await testEngine(folder)).close();
    writeFileSync(holderPath(folder), text);
    expect(await refusalOf(folder)).toBe('it opened');
  });
});
