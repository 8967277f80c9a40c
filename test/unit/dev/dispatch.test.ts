import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-dispatch-'));
  const dispatch = resolve('.dev/dispatch.ts');
  writeFileSync(
    join(folder, 'run.ts'),
    `import { dispatch } from ${JSON.stringify(dispatch)};
process.exitCode = await dispatch({ folder: import.meta.dirname, command: 'bench', argv: process.argv.slice(2) });\n`,
  );
  writeFileSync(join(folder, 'echo.ts'), `export function run(options) { return { ...options, two: 2 }; }\n`);
  writeFileSync(join(folder, 'red.ts'), `export async function run() { process.exitCode = 1; }\n`);
  writeFileSync(join(folder, 'fixture.ts'), `export const rows = 3;\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function bench(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(folder, 'run.ts'), ...args], { encoding: 'utf8' });
}

test('a measurement gets its arguments without --json, and its result is the last line', () => {
  const { stdout, status } = bench('echo', '--json', '--rows', '5');
  const result: unknown = JSON.parse(stdout);
  expect({ result, status }).toEqual({
    result: { json: true, args: ['--rows', '5'], two: 2 },
    status: 0,
  });
});

test('without --json the result is a list for people', () => {
  expect(bench('echo').stdout).toBe('json  false\nargs  []\ntwo   2\n');
});

test('an unknown name is refused with the names there are', () => {
  const { stderr, status } = bench('speed');
  expect(stderr).toContain('No bench is called "speed". Known: echo, red.');
  expect(status).toBe(2);
});

test('no name is refused with the names there are', () => {
  const { stderr, status } = bench('--json');
  expect(stderr).toContain('Which bench? Known: echo, red.');
  expect(status).toBe(2);
});

test('the exit code of a measurement is kept', () => {
  expect(bench('red').status).toBe(1);
});
