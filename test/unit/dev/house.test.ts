import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../../.dev/circles.ts';
import { classesOf, classesUsed } from '../../../.dev/classes.ts';
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
});
