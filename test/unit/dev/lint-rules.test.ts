import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintRules, readTable } from '../../../.dev/layers.ts';

type Pattern = { regex?: string };
type Lint = {
  overrides: {
    files: string[];
    rules: { 'eslint/no-restricted-imports'?: [string, { patterns: Pattern[] }] };
  }[];
};
/** The pattern that refuses folders is the one that follows from the table. */
const isOfLayers = ({ regex }: Pattern): boolean => regex?.startsWith('/(') === true;
const lint = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as Lint;
const { allowed, mainLayers } = readTable(globSync('main/**/*.ts'));
const rules = lintRules(allowed, mainLayers);

test.each([...rules])(
  'the import rules of %s in the lint are made from the table in docs/architecture.md',
  (files, regex) => {
    const override = lint.overrides.find(
      (one) => one.files[0] === files && one.rules['eslint/no-restricted-imports'] !== undefined,
    );
    const pattern = override?.rules['eslint/no-restricted-imports']?.[1].patterns.find(isOfLayers);
    if (process.env['UPDATE_LAYERS'] === '1' && pattern?.regex !== undefined) {
      const text = readFileSync('.oxlintrc.json', 'utf8');
      writeFileSync('.oxlintrc.json', text.replace(JSON.stringify(pattern.regex), JSON.stringify(regex)));
      pattern.regex = regex;
    }
    expect(pattern?.regex).toBe(regex);
  },
);
