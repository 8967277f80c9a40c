import Database from 'better-sqlite3';
import { cpSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recoverEngine, startEngine } from '../../../main/engine/client.ts';
import { openDatabase } from '../../../main/engine/database/open.ts';
import { holdFolder } from '../../../main/engine/folder/hold-folder.ts';
import { holderPath, readHolder } from '../../../main/engine/folder/holder-file.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, engineThread, testFolder } from '../../support/engine.ts';
import { everybody, importAll, userList } from '../../support/people.ts';

const row = (name: string): string => `${name}@x.example,${name},Stone,E-${name},ID-${name},active`;

/** A data folder as it was closed with one person, as it was cut off in the middle of a second session, and as it was closed after that. */
async function threeStates(): Promise<{
  readonly closed: string;
  readonly cut: string;
  readonly later: string;
}> {
  const folder = testFolder();
  const data = join(folder, 'data');
  const as = (name: string): string => {
    const to = join(folder, name);
    cpSync(data, to, { recursive: true });
    rmSync(join(to, 'purser.db-shm'), { force: true });
    return to;
  };
  const session = async (work: (engine: Engine) => Promise<unknown>): Promise<void> => {
    const engine = await startEngine({ thread: engineThread, dataFolder: data });
    try {
      await work(engine);
    } finally {
      await engine.close();
    }
  };
  await session((engine) => importAll(engine, [userList(folder, [row('ada')], 'one.csv')]));
  const closed = as('closed');
  let cut = '';
  await session(async (engine) => {
    await importAll(engine, [userList(folder, [row('ada'), row('ben')], 'two.csv')]);
    cut = as('cut');
    await importAll(engine, [userList(folder, [row('ada'), row('ben'), row('cy')], 'three.csv')]);
  });
  return { closed, cut, later: as('later') };
}

/** Who is known there, or why it is not opened. */
async function opened(dataFolder: string, takeOver = false): Promise<readonly string[] | Error> {
  const engine = await startEngine({ thread: engineThread, dataFolder, takeOver }).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  if (engine instanceof Error) return engine;
  const names = (await everybody(engine)).map(({ displayName }) => displayName);
  await engine.close();
  return names;
}

const asIs = (dataFolder: string, takeOver = false): ReturnType<typeof recoverEngine> =>
  recoverEngine({
    thread: engineThread,
    dataFolder,
    as: 'window',
    takeOver,
    recovery: { kind: 'as-is' },
    at: atDay(25),
  });

describe('a log beside a database that was closed', () => {
  it('[Q80] is not let put the database back to what it was then', async () => {
    const { cut, later } = await threeStates();
    cpSync(join(cut, 'purser.db-wal'), join(later, 'purser.db-wal'));
    utimesSync(join(later, 'purser.db-wal'), new Date(0), new Date(0));
    const before = readFileSync(join(later, 'purser.db'));
    for (let times = 0; times < 2; times += 1) {
      const refused = await opened(later);
      expect(refused).toMatchObject({
        kind: 'database-damaged',
        message: expect.stringMatching(/last written at 1970-01-01.*purser\.db-wal/su) as string,
      });
    }
    expect(readFileSync(join(later, 'purser.db')).equals(before)).toBe(true);
    expect(await asIs(later)).toMatchObject({ kept: 'purser-damaged-2026-11-25-09-00-00.db-wal' });
    expect(await opened(later)).toEqual(['ada Stone', 'ben Stone', 'cy Stone']);
  });

  it('[Q80] counts where it is the newer one and somebody says so', async () => {
    const { closed, cut } = await threeStates();
    // A program that syncs brings the seal back that was broken on the other machine.
    cpSync(join(closed, 'purser.db.seal'), join(cut, 'purser.db.seal'));
    cpSync(join(closed, 'purser.db'), join(cut, 'purser.db'));
    utimesSync(join(cut, 'purser.db.seal'), new Date(0), new Date(0));
    expect(await opened(cut)).toMatchObject({ kind: 'database-damaged' });
    expect(await asIs(cut)).toMatchObject({ kept: undefined });
    expect(await opened(cut)).toEqual(['ada Stone', 'ben Stone']);
  });
});

describe('a log that is gone', () => {
  it('[Q81] is asked for, as licenses may have been changed that nothing else knows of', async () => {
    const { cut } = await threeStates();
    expect(readHolder(cut)).toMatchObject({ hasLog: true });
    rmSync(join(cut, 'purser.db-wal'));
    for (let times = 0; times < 2; times += 1)
      expect(await opened(cut)).toMatchObject({
        kind: 'database-damaged',
        message: expect.stringMatching(/never closed, and its log .*purser\.holder/su) as string,
      });
    expect(existsSync(join(cut, 'purser.db-wal'))).toBe(false);
    rmSync(holderPath(cut));
    expect(await opened(cut)).toEqual(['ada Stone']);
  });

  it('[Q81] is asked for where it stayed on another machine, although the database here was closed', async () => {
    const { closed, cut } = await threeStates();
    const elsewhere = { ...readHolder(cut), host: 'the-other-one', machine: 'f'.repeat(32) };
    writeFileSync(holderPath(closed), JSON.stringify(elsewhere));
    expect(await opened(closed)).toMatchObject({ kind: 'folder-held' });
    expect(await opened(closed, true)).toMatchObject({ kind: 'database-damaged' });
    await asIs(closed, true);
    expect(await opened(closed)).toEqual(['ada Stone']);
  });

  it('[Q81] is missed by nobody where the database was closed, or its holder killed before it was opened', async () => {
    const { closed, cut } = await threeStates();
    expect(await opened(closed)).toEqual(['ada Stone']);
    expect(await opened(cut)).toEqual(['ada Stone', 'ben Stone']);
    const { hasLog: _, ...killed } = readHolder(cut) ?? { hasLog: true };
    writeFileSync(holderPath(closed), JSON.stringify(killed));
    rmSync(join(closed, 'purser.db.seal'));
    expect(await opened(closed)).toEqual(['ada Stone']);
  });

  it('[Q81] is missed by nobody where opening failed after it was moved into the database', async () => {
    const { cut } = await threeStates();
    const hold = holdFolder({ dataFolder: cut, as: 'job' });
    openDatabase(cut).close();
    hold.abandon();
    expect(existsSync(join(cut, 'purser.db-wal'))).toBe(false);
    expect(await opened(cut)).toEqual(['ada Stone', 'ben Stone']);
  });

  it('[Q81] is noted by whoever opens the database, until it is closed', async () => {
    const data = join(testFolder(), 'data');
    const engine = await startEngine({ thread: engineThread, dataFolder: data });
    onTestFinished(() => engine.close());
    expect(readHolder(data)).toMatchObject({ hasLog: true });
    expect(existsSync(join(data, 'purser.db-wal'))).toBe(true);
  });
});

describe('a database that another machine never closed', () => {
  /** As that machine left it, but for what `spoil` does to it. */
  async function left(spoil: (database: Database.Database) => void): Promise<string> {
    const { cut } = await threeStates();
    const database = new Database(join(cut, 'purser.db'));
    database.pragma('foreign_keys = OFF');
    spoil(database);
    // The log is beside it still: nothing is closed.
    cpSync(cut, `${cut}-left`, { recursive: true });
    database.close();
    const elsewhere = { ...readHolder(cut), host: 'the-other-one', machine: 'f'.repeat(32) };
    writeFileSync(holderPath(`${cut}-left`), JSON.stringify(elsewhere));
    return `${cut}-left`;
  }

  it('[Q91] is looked at as a whole before it is opened, and said where its parts do not fit', async () => {
    const data = await left((database) => {
      database.exec('DELETE FROM import WHERE id = 1');
    });
    for (let times = 0; times < 2; times += 1)
      expect(await opened(data, true)).toMatchObject({
        kind: 'database-damaged',
        message: expect.stringContaining('in parts of different moments') as string,
      });
    expect(await opened(data)).toMatchObject({ kind: 'folder-held' });
  });

  it('[Q91] is taken over where it is whole', async () => {
    const data = await left(() => undefined);
    expect(await opened(data)).toMatchObject({ kind: 'folder-held' });
    expect(await opened(data, true)).toEqual(['ada Stone', 'ben Stone']);
    expect(await opened(data)).toEqual(['ada Stone', 'ben Stone']);
  });
});

describe('a second database beside the database', () => {
  const spellings = [
    "purser (Mira's conflicted copy 2026-11-28).db",
    'purser (In Konflikt stehende Kopie von Mira).db',
    'purser.sync-conflict-20261128-101112-ABCDEF.db',
    'purser (conflicted copy).sqlite',
    `purser-${hostname().split('.')[0] ?? ''}.db`,
    'purser 2.db',
    'purser (1).db',
  ];
  it('[Q84] says that two machines wrote at once, and nothing is opened', async () => {
    const data = join(testFolder(), 'data');
    expect(await opened(data)).toEqual([]);
    const before = readFileSync(join(data, 'purser.db'));
    for (const name of spellings) {
      writeFileSync(join(data, name), before);
      const refused = await opened(data);
      expect([name, refused]).toMatchObject([
        name,
        { kind: 'data-folder-shared', message: expect.stringContaining(join(data, name)) as string },
      ]);
      rmSync(join(data, name));
    }
    expect(readFileSync(join(data, 'purser.db')).equals(before)).toBe(true);
  });

  it('[Q84] is none where Purser or somebody put a copy there', async () => {
    const data = join(testFolder(), 'data');
    expect(await opened(data)).toEqual([]);
    const names = [
      'purser-before-plan-1.db',
      'purser-2026-11-28.db',
      'purser-damaged-2026-11-25-09-00-00.db',
    ];
    for (const name of names) cpSync(join(data, 'purser.db'), join(data, name));
    expect(await opened(data)).toEqual([]);
  });
});
