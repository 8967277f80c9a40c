import { readFileSync } from 'node:fs';

/** Rules that stand in a `SPEC.md`, and the tests that carry their ids. Ids look like `[M12]`. */
export type RuleState = {
  readonly rules: readonly string[];
  readonly rulesWithoutTest: readonly string[];
  /** Ids in titles of tests that no `SPEC.md` has. */
  readonly unknownRules: readonly string[];
  /** Ids that two rules have. */
  readonly doubledRules: readonly string[];
};

type Texts = { readonly specs: readonly string[]; readonly tests: readonly string[] };

const rule = /^(?:[-*] |#+ |\| )?(?:\*\*)?\[([A-Z]{1,3}\d+[a-z]?)\]/gmu;
const inTitle = /['"`](\[[A-Z]{1,3}\d+[a-z]?\](?:,? ?\[[A-Z]{1,3}\d+[a-z]?\])*)/gu;
const id = /[A-Z]{1,3}\d+[a-z]?/gu;

/** Holds the rules of specifications against the titles of tests. */
export function compareRules({ specs, tests }: Texts): RuleState {
  const all = specs.flatMap((text) => [...text.matchAll(rule)].map(([, name = '']) => name));
  const known = new Set(all);
  const tested = new Set(
    tests.flatMap((text) => [...text.matchAll(inTitle)].flatMap(([, names = '']) => names.match(id) ?? [])),
  );
  return {
    rules: [...known].toSorted(),
    rulesWithoutTest: [...known].filter((name) => !tested.has(name)).toSorted(),
    unknownRules: [...tested].filter((name) => !known.has(name)).toSorted(),
    doubledRules: [...new Set(all.filter((name, index) => all.indexOf(name) !== index))].toSorted(),
  };
}

/** The same of files. */
export function readRules(files: readonly string[]): RuleState {
  const read = (paths: readonly string[]) => paths.map((path) => readFileSync(path, 'utf8'));
  return compareRules({
    specs: read(files.filter((path) => path.endsWith('/SPEC.md'))),
    tests: read(files.filter((path) => path.startsWith('test/') && path.endsWith('.test.ts'))),
  });
}
