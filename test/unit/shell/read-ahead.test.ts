import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAhead } from '../../../main/shell/page/read-ahead.ts';

const page = join('window', 'index.html');
const script = join('window', 'assets', 'index-Ab1.js');
const none = join('window', 'assets', 'none.css');
const later = join('window', 'assets', 'later.js');

/** A disk of which is known what was read, in its order. */
function disk(): {
  readonly seen: string[];
  readonly readFile: (path: string) => Promise<Buffer | undefined>;
} {
  const html =
    '<link rel="icon" href="data:," /><script src="./assets/index-Ab1.js"></script><link href="./assets/none.css">';
  const files = new Map([
    [page, html],
    [script, 'script'],
    [later, 'later'],
  ]);
  const seen: string[] = [];
  const readFile = (path: string): Promise<Buffer | undefined> => {
    seen.push(path);
    const text = files.get(path);
    return Promise.resolve(text === undefined ? undefined : Buffer.from(text));
  };
  return { seen, readFile };
}

test('what the page starts with is read before anybody asks for it, and handed out once', async () => {
  const { seen, readFile } = disk();
  const read = readAhead('window', readFile);
  await expect.poll(() => seen).toEqual([page, script, none]);
  expect(String(await read(page))).toContain('index-Ab1.js');
  expect(String(await read(script))).toBe('script');
  expect(seen).toHaveLength(3);
  // A page that is loaded anew finds what is on the disk then.
  expect(String(await read(script))).toBe('script');
  expect(seen).toEqual([page, script, none, script]);
});

test('what the page does not name is read when it is asked for, and what is not there is none', async () => {
  const { seen, readFile } = disk();
  const read = readAhead('window', readFile);
  expect(String(await read(later))).toBe('later');
  expect(seen.at(-1)).toBe(later);
  expect(await read(none)).toBeUndefined();
  expect(await readAhead('nowhere', readFile)(join('nowhere', 'index.html'))).toBeUndefined();
});
