import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEngine } from '../../../main/engine/client.ts';
import { engineThread, testFolder } from '../../support/engine.ts';

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

async function open(dataFolder: string): Promise<unknown> {
  return startEngine({ thread: engineThread, dataFolder }).then(
    async (engine) => {
      await engine.close();
      return 'it opened';
    },
    (error: unknown) => error,
  );
}

describe('what a data folder lets others see', () => {
  it.each([0o755, 0o750, 0o777])('[F9] one that existed with mode %o is its owner’s alone', async (mode) => {
    const folder = join(testFolder(), 'data');
    mkdirSync(folder);
    chmodSync(folder, mode);
    expect(await open(folder)).toBe('it opened');
    expect(modeOf(folder)).toBe(0o700);
    // And once more, when it has everything that Purser makes in it.
    chmodSync(folder, mode);
    expect(await open(folder)).toBe('it opened');
    expect(modeOf(folder)).toBe(0o700);
  });

  it('[F9] one that holds other things keeps its mode, and Purser’s files are private', async () => {
    const folder = join(testFolder(), 'shared');
    mkdirSync(folder);
    writeFileSync(join(folder, 'letter.txt'), '');
    chmodSync(folder, 0o755);
    expect(await open(folder)).toBe('it opened');
    expect(modeOf(folder)).toBe(0o755);
    for (const name of ['purser.db', 'purser.lock', 'purser.db.seal'])
      expect([name, modeOf(join(folder, name))]).toEqual([name, 0o600]);
  });

  it.each(['purser.db', 'purser.db-wal', 'purser.db.seal', 'purser.lock', 'purser.holder', 'purser.plans'])(
    '[F10] refuses a link in the place of %s and leaves the file it leads to alone',
    async (name) => {
      const parent = testFolder();
      const folder = join(parent, 'data');
      mkdirSync(folder);
      const target = join(parent, 'letter.txt');
      writeFileSync(target, 'somebody else’s');
      chmodSync(target, 0o644);
      symlinkSync(target, join(folder, name));
      expect(await open(folder)).toMatchObject({
        kind: 'data-folder-unwritable',
        message: expect.stringContaining(`${join(folder, name)} is a link`) as string,
      });
      expect(readFileSync(target, 'utf8')).toBe('somebody else’s');
      expect(modeOf(target)).toBe(0o644);
    },
  );

  it('[F10] refuses a link that leads nowhere and makes nothing at its end', async () => {
    const parent = testFolder();
    const folder = join(parent, 'data');
    mkdirSync(folder);
    symlinkSync(join(parent, 'elsewhere.db'), join(folder, 'purser.db'));
    expect(await open(folder)).toMatchObject({ kind: 'data-folder-unwritable' });
    expect(existsSync(join(parent, 'elsewhere.db'))).toBe(false);
  });

  it('[F10] follows a link in the place of the folder itself, which somebody named', async () => {
    const parent = testFolder();
    mkdirSync(join(parent, 'real'));
    symlinkSync(join(parent, 'real'), join(parent, 'data'));
    expect(await open(join(parent, 'data'))).toBe('it opened');
    expect(modeOf(join(parent, 'real'))).toBe(0o700);
  });
});
