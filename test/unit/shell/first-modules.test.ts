import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** What is loaded with a module, before anything in it is carried out. */
function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gmu,
  );
  for (const [, from = ''] of imports) loadedWith(join(dirname(path), from), seen);
  return seen;
}

test('the window opens before any sentence, the engine or the services are loaded', () => {
  const loaded = [...loadedWith(join(root, 'main/index.ts'))];
  expect(loaded.every((path) => existsSync(path))).toBe(true);
  const names = loaded.map((path) => relative(root, path).replaceAll('\\', '/'));
  expect(names).toContain('main/shell/window/window.ts');
  expect(names).toContain('main/shell/single-instance.ts');
  expect(
    names.filter((name) => /^main\/(?:words\/(?:words|say|en|de)|engine|scim|runs|practice)/u.test(name)),
  ).toEqual([]);
});
