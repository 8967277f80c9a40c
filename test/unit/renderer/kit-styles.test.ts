import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const kit = readFileSync('renderer/ui/kit.css', 'utf8');

function hasStyle(component: string): boolean {
  return existsSync(`node_modules/@mantine/core/styles/${component}.layer.css`);
}

function used(): ReadonlySet<string> {
  const files = globSync('renderer/**/*.tsx').map((path) => readFileSync(path, 'utf8'));
  const lists = files.flatMap((text) =>
    [...text.matchAll(/import \{(?<names>[^}]*)\} from '@mantine\/core'/gu)].map(
      (found) => found.groups?.['names'] ?? '',
    ),
  );
  return new Set(lists.flatMap((names) => names.split(',').map((name) => name.trim())));
}

test('the styles of every component that the window uses are bundled', () => {
  const components = [...used()].filter(hasStyle);
  expect(components.length).toBeGreaterThan(15);
  expect(components.filter((name) => !kit.includes(`/styles/${name}.layer.css'`))).toEqual([]);
});
