import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** As it is said, whatever the quotation marks of the source. */
function plain(text: string): string {
  return text.replaceAll(/[’‘]/gu, "'").replaceAll(/' \+\s+['"]/gu, '');
}

const said = ['main', 'renderer/strings']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => plain(readFileSync(join(entry.parentPath, entry.name), 'utf8')))
  .join('\n');

const [, table = ''] =
  /\| the service +\| what Purser makes of it +\|.+\n\|[-| ]+\n((?:\|.+\n)+)/u.exec(
    readFileSync(join(root, 'docs/services.md'), 'utf8'),
  ) ?? [];
const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([, service = '', , says = '']) => ({ service, says }));

it('what is written of odd services is a table with a row for each', () => {
  expect(rows.length).toBeGreaterThan(30);
});

/** What is quoted and said nowhere; nothing is said in our own words where a service speaks for itself. */
function saidNowhere(says: string): string | undefined {
  if (says === 'the service’s own words without it') return undefined;
  const quoted = /^“(?<words>.+)”$/u.exec(says)?.groups?.['words'] ?? '';
  return quoted !== '' && said.includes(plain(quoted)) ? undefined : says;
}

it.each(rows)('what is quoted is said where a service $service', ({ says }) => {
  expect(saidNowhere(says)).toBeUndefined();
});
