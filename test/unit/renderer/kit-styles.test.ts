import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const first = readFileSync('renderer/ui/look/kit.css', 'utf8');
const later = readFileSync('renderer/ui/look/kit-later.css', 'utf8');

function hasStyle(component: string): boolean {
  return existsSync(`node_modules/@mantine/core/styles/${component}.layer.css`);
}

/** The kit's components that these files import. */
function usedBy(paths: readonly string[]): readonly string[] {
  const lists = paths.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/import \{(?<names>[^}]*)\} from '@mantine\/core'/gu)].map(
      (found) => found.groups?.['names'] ?? '',
    ),
  );
  const names = new Set(lists.flatMap((list) => list.split(',').map((name) => name.trim())));
  return [...names].filter(hasStyle);
}

/** The files that the window's first part is made of: what is imported at once, and not when it is asked for. */
function firstPart(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  const text = readFileSync(path, 'utf8');
  for (const found of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(?<target>\.[^']+\.tsx?)'/gmu))
    firstPart(normalize(join(path, '..', found.groups?.['target'] ?? '')), known);
  return known;
}

function without(styles: string, components: readonly string[]): readonly string[] {
  return components.filter((name) => !styles.includes(`/styles/${name}.layer.css'`));
}

test('the styles of every component that the window uses are bundled', () => {
  const components = usedBy(globSync('renderer/**/*.tsx'));
  expect(components.length).toBeGreaterThan(15);
  expect(without(first + later, components)).toEqual([]);
});

test('the styles of what the first frame may hold are there with it', () => {
  const paths = firstPart('renderer/main.tsx');
  expect(paths).toContain('renderer/features/people/table/PeopleTable.tsx');
  expect(paths).not.toContain('renderer/features/settings/SettingsScreen.tsx');
  const components = usedBy([...paths]);
  expect(components).toContain('Button');
  expect(without(first, components)).toEqual([]);
});
