import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { circlesOf } from '../../../.dev/circles.ts';
import { classesOf, classesUsed, compareClasses } from '../../../.dev/classes.ts';
import { findNotUsed, readNotUsed } from '../../../.dev/glossary.ts';
import { compareLayers, readAllowed } from '../../../.dev/layers.ts';
import { compareRules } from '../../../.dev/rules.ts';

describe('rules and the tests that carry them', () => {
  // Put together here, so that these titles are not taken for those of real tests.
  const title = (...names: readonly string[]) =>
    `it('${names.map((name) => `[${name}]`).join(' ')} holds', …)`;
  const specs = ['# Words\n\n[A1] One rule.\n- [A2] Another one, like [A1].\n| [A3] | in a table |\n'];

  it('knows a rule by the id at the beginning of its line', () => {
    expect(compareRules({ specs, tests: [] }).rules).toEqual(['A1', 'A2', 'A3']);
  });

  it('names rules without a test and tests of unknown rules', () => {
    const tests = [`${title('A1')}\n${title('A2', 'A9')}`];
    const { rulesWithoutTest, unknownRules } = compareRules({ specs, tests });
    expect({ rulesWithoutTest, unknownRules }).toEqual({ rulesWithoutTest: ['A3'], unknownRules: ['A9'] });
  });

  it('names an id that two rules have', () => {
    expect(
      compareRules({ specs: [...specs, `${['[', 'A2', ']'].join('')} Once more.`], tests: [] }).doubledRules,
    ).toEqual(['A2']);
  });
});

describe('circles of imports', () => {
  it('are found whatever leads into them', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['b']],
      ['d', []],
    ]);
    expect(circlesOf(graph).map((circle) => circle.toSorted())).toEqual([['b', 'c']]);
  });

  it('are none in a tree', () => {
    expect(
      circlesOf(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('class names', () => {
  it('are those that selectors name, also within at-rules, and not those of the kit or of values', () => {
    const css = [
      '/* .gone */ .row, .row[data-on] > .mark:hover { width: 0.5em; }',
      "@media (max-width: 600px) { .narrow { background: url('a.png'); } }",
      '.row :global(.mantine-Switch-track) { color: red; }',
    ].join('\n');
    expect([...classesOf(css)]).toEqual(['row', 'mark', 'narrow']);
  });

  it('are used by name; one that is made at run time stands as it is made', () => {
    const component =
      "<tr className={classes['row']}><td className={`${classes.mark} x`} /><td className={classes[kind]} /></tr>";
    expect(classesUsed(component, 'classes')).toEqual(['row', 'mark', 'kind']);
  });

  it('names what a stylesheet lacks, what nobody uses of it, and a stylesheet that nobody imports', () => {
    const folder = mkdtempSync(join(tmpdir(), 'purser-classes-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const put = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const component = "import classes from './A.module.css';\nconst Row = <tr className={classes['row']} />;";
    const files = [
      put('A.tsx', component),
      put('A.module.css', '.mark {}'),
      put('B.module.css', '.lonely {}'),
    ];
    expect(compareClasses(files)).toEqual({
      missing: [`${join(folder, 'A.module.css')}: row`],
      unused: [`${join(folder, 'A.module.css')}: mark`, `${join(folder, 'B.module.css')}: lonely`],
    });
  });
});

describe('layers', () => {
  const table = [
    '| layer | may import |',
    '| ----- | ---------- |',
    '| `domain` | nothing |',
    '| `scim`, `runs` | `domain` |',
    "| `runs` | also `scim`, the engine's client |",
    '| `index` | all of `main` but `shell` |',
    '| `renderer` | `preload/contract` (types) and its own packages |',
  ].join('\n');
  const allowed = readAllowed(table, ['domain', 'scim', 'runs', 'engine', 'shell', 'index']);

  it('may import what the rows of the table name, together', () => {
    expect([...(allowed.get('runs') ?? [])].toSorted()).toEqual(['domain', 'engine', 'scim']);
    expect([...(allowed.get('domain') ?? [])]).toEqual([]);
    expect([...(allowed.get('index') ?? [])]).not.toContain('shell');
  });

  it('drift where an import is beside the table, and where the table allows what nobody does', () => {
    const graph = new Map([
      ['main/scim/client.ts', ['main/domain/ids.ts', 'main/runs/work.ts']],
      ['main/runs/work.ts', ['main/domain/ids.ts', 'main/scim/client.ts', 'main/engine/client.ts']],
      ['renderer/main.tsx', ['renderer/app/App.tsx']],
    ]);
    expect(compareLayers(graph, allowed)).toEqual({
      notAllowed: ['scim → runs: main/scim/client.ts imports main/runs/work.ts'],
      notUsed: ['renderer → preload/contract'],
    });
  });
});

describe('words that are not used', () => {
  const notUsed = readNotUsed(
    '# Words\n\n| a | b |\n\n## Words that are not used\n\n| not used | instead |\n| --- | --- |\n| big box, crate | box |\n',
  );

  it('are those of the second table of the glossary', () => {
    expect(notUsed).toEqual([{ words: ['big box', 'crate'], instead: 'box' }]);
  });

  it.each([
    ['const bigBox = 1;', ['1: big box (say: box)']],
    ["import './big-box.ts';", ['1: big box (say: box)']],
    ['/** No word. */\nfunction openCrate() {}', ['2: crate (say: box)']],
    ['const crates = bigBoxes;', []],
  ])('are found in names and sentences: %j', (text, hits) => {
    expect(findNotUsed(text, notUsed)).toEqual(hits);
  });
});
