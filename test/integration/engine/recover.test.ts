import Database from 'better-sqlite3';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { startEngine, recoverEngine } from '../../../main/engine/client.ts';
import { ownCopies } from '../../../main/engine/folder/own-copies.ts';
import type { Engine, Recovered, Recovery } from '../../../main/engine/operations.ts';
import { openInBackground } from '../../../main/services/engine-in-background.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { connect, everybody, importAll, sampleFiles } from '../../support/people.ts';

const thread = new URL('../../../main/engine/thread.ts', import.meta.url);

type Damaged = { readonly dataFolder: string; readonly path: string; readonly people: readonly unknown[] };

/** A closed database with the sample in it, of which `spoil` makes a damaged one. */
async function damagedBy(spoil: (bytes: Buffer, database: Database.Database) => void): Promise<Damaged> {
  const dataFolder = join(testFolder(), 'data');
  const engine = await testEngine(dataFolder);
  await importAll(engine, sampleFiles);
  await connect(engine, { name: 'Europe' });
  const people = await everybody(engine);
  await engine.close();
  const path = join(dataFolder, 'purser.db');
  const database = new Database(path);
  database.pragma('wal_checkpoint(TRUNCATE)');
  const bytes = readFileSync(path);
  spoil(bytes, database);
  database.close();
  writeFileSync(path, bytes);
  return { dataFolder, path, people };
}

/** Overwrites some pages from the root page of a table or an index on. */
function spoilPages(name: string, pages: number): (bytes: Buffer, database: Database.Database) => void {
  return (bytes, database) => {
    const size = Number(database.pragma('page_size', { simple: true }));
    const of = database
      .prepare<[string, number], number>(
        'SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno DESC LIMIT ?',
      )
      .pluck()
      .all(name, pages);
    expect(of.length).toBe(pages);
    for (const page of of) bytes.fill(0x5a, (page - 1) * size, page * size);
  };
}

function recover(dataFolder: string, recovery: Recovery): Promise<Recovered> {
  return recoverEngine({ thread, dataFolder, as: 'window', recovery, at: atDay(25) });
}

async function reopened<Value>(dataFolder: string, ask: (engine: Engine) => Promise<Value>): Promise<Value> {
  const engine = await startEngine({ thread, dataFolder });
  try {
    return await ask(engine);
  } finally {
    await engine.close();
  }
}

describe('a damaged database', () => {
  test('is refused at the start, and every way out keeps it', async () => {
    const { dataFolder, path } = await damagedBy(spoilPages('seat_record', 2));
    const damaged = readFileSync(path);
    await expect(startEngine({ thread, dataFolder })).rejects.toMatchObject({ kind: 'database-damaged' });
    expect(readFileSync(path).equals(damaged)).toBe(true);
    const { kept } = await recover(dataFolder, { kind: 'fresh' });
    expect(kept).toBe('purser-damaged-2026-11-25-09-00-00.db');
    expect(readFileSync(join(dataFolder, String(kept))).equals(damaged)).toBe(true);
    expect(await reopened(dataFolder, everybody)).toEqual([]);
  });

  test('of which one letter has become another is refused, until it is opened as it is or a copy takes its place', async () => {
    const spoil = (bytes: Buffer): void => {
      const at = bytes.indexOf('@', bytes.length / 2);
      bytes[at - 1] = bytes[at - 1] === 0x71 ? 0x72 : 0x71;
    };
    const { dataFolder, path, people } = await damagedBy(spoil);
    const damaged = readFileSync(path);
    await expect(startEngine({ thread, dataFolder })).rejects.toMatchObject({
      kind: 'database-damaged',
      message: expect.stringContaining('it is not as Purser has closed it') as string,
    });
    expect(readFileSync(path).equals(damaged)).toBe(true);
    // Asked again it says the same: looking at it has not made it good.
    await expect(startEngine({ thread, dataFolder })).rejects.toMatchObject({ kind: 'database-damaged' });
    expect(await recover(dataFolder, { kind: 'as-is' })).toEqual({
      kept: undefined,
      rows: undefined,
      incomplete: [],
    });
    expect(await reopened(dataFolder, everybody)).toHaveLength(people.length);
    expect(await reopened(dataFolder, everybody)).toHaveLength(people.length);
  });

  test('of which only an index is damaged is salvaged whole, with everybody under the same id', async () => {
    const { dataFolder, people } = await damagedBy(spoilPages('usage_record_by_key', 1));
    await expect(startEngine({ thread, dataFolder })).rejects.toMatchObject({ kind: 'database-damaged' });
    const { rows, incomplete } = await recover(dataFolder, { kind: 'salvage' });
    expect(incomplete).toEqual([]);
    expect(rows).toBeGreaterThan(2000);
    expect(await reopened(dataFolder, everybody)).toEqual(people);
    const verdict = await reopened(dataFolder, (engine) => engine.ask('verify-journal', {}));
    expect(verdict).toMatchObject({ kind: 'intact' });
  });

  test('of which part of a table is damaged is salvaged but for that part, which is named', async () => {
    const { dataFolder, people } = await damagedBy(spoilPages('usage_record', 1));
    const { incomplete } = await recover(dataFolder, { kind: 'salvage' });
    expect(incomplete).toEqual(['usage_record']);
    const [after, connections] = await reopened(dataFolder, async (engine) => [
      await everybody(engine),
      await engine.ask('list-connections', {}),
    ]);
    expect(after.map(({ id }) => id)).toEqual(people.map((person) => (person as { id: number }).id));
    expect(connections.map(({ name }) => name)).toEqual(['Europe']);
  });

  test('of which nothing can be read is left as it is', async () => {
    const { dataFolder, path } = await damagedBy((bytes) => bytes.fill(0x5a, 100));
    const damaged = readFileSync(path);
    await expect(recover(dataFolder, { kind: 'salvage' })).rejects.toMatchObject({
      kind: 'database-damaged',
    });
    expect(readFileSync(path).equals(damaged)).toBe(true);
    expect(readdirSync(dataFolder).filter((name) => /restor|damaged/u.test(name))).toEqual([]);
  });

  test('makes way for a copy that Purser made, or for none that is not whole', async () => {
    const { dataFolder, path, people } = await damagedBy(() => undefined);
    const copy = join(dataFolder, 'purser-before-plan-1.db');
    writeFileSync(copy, readFileSync(path));
    writeFileSync(path, readFileSync(path).fill(0x5a, 4096, 4096 * 9));
    const damaged = readFileSync(path);
    writeFileSync(join(dataFolder, 'purser-before-plan-0.db'), 'no database');
    expect(
      ownCopies(dataFolder)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['purser-before-plan-0.db', 'purser-before-plan-1.db']);
    await expect(
      recover(dataFolder, { kind: 'own-copy', name: 'purser-before-plan-0.db' }),
    ).rejects.toMatchObject({ kind: 'not-a-copy' });
    expect(readFileSync(path).equals(damaged)).toBe(true);
    await expect(
      recover(dataFolder, { kind: 'copy', path: join(dataFolder, 'none.db') }),
    ).rejects.toMatchObject({
      kind: 'not-a-copy',
    });
    await recover(dataFolder, { kind: 'own-copy', name: 'purser-before-plan-1.db' });
    expect(existsSync(copy)).toBe(true);
    expect(await reopened(dataFolder, everybody)).toEqual(people);
  });

  test('is opened again by the same background once a way out was taken', async () => {
    const { dataFolder } = await damagedBy(spoilPages('seat_record', 2));
    const opening = openInBackground(() => startEngine({ thread, dataFolder }));
    expect(await opening.trouble()).toMatchObject({ kind: 'database-damaged' });
    await expect(opening.engine.ask('list-imports', {})).rejects.toMatchObject({ kind: 'database-damaged' });
    await recover(dataFolder, { kind: 'salvage' });
    expect(await opening.openAgain()).toBeUndefined();
    expect((await opening.engine.ask('list-imports', {})).length).toBe(sampleFiles.length);
    await opening.engine.close();
  });
});
