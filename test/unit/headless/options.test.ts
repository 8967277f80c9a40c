import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alarmKinds } from '../../../main/domain/files/import-alarm.ts';
import { dateOrders, listSubjects } from '../../../main/domain/files/import.ts';
import { preconditions } from '../../../main/domain/service/dialect.ts';
import { givenMeanings } from '../../../main/domain/states/state.ts';
import { rollUps } from '../../../main/domain/month/teams/roll-up.ts';
import { parseJobArguments } from '../../../main/headless/arguments/arguments.ts';
import { asTyped, helpText } from '../../../main/headless/arguments/help.ts';
import {
  type OptionName,
  optionNames,
  options,
  sections,
} from '../../../main/headless/arguments/options/all.ts';
import { exitCodes, jobEnds } from '../../../main/headless/exit-codes.ts';
import { words } from '../../../main/words/words.ts';
import type { Need } from '../../../main/headless/arguments/options/option.ts';

/** The option as a command line that is right has it. */
function given(name: OptionName): readonly string[] {
  const { takes } = options[name];
  return takes === undefined ? [`--${name}`] : [`--${name}`, takes.example];
}

function mistakeIn(argv: readonly string[]): string | undefined {
  const parsed = parseJobArguments(argv);
  return parsed.kind === 'wrong' ? parsed.says : undefined;
}

/** The names with all that they need, but for what one need asks. */
function withNeeds(names: readonly OptionName[], but?: Need<OptionName>): readonly OptionName[] {
  const missing = names
    .flatMap((name) => options[name].needs ?? [])
    .filter(({ says }) => says !== but?.says)
    .find(
      ({ anyOf, when = names }) =>
        when.some((name) => names.includes(name)) && !anyOf.some((name) => names.includes(name)),
    );
  const [first] = missing?.anyOf ?? [];
  return first === undefined ? names : withNeeds([...names, first], but);
}

const taking = optionNames.filter((name) => options[name].takes !== undefined);
const conflicts = optionNames.flatMap((name) =>
  (options[name].notWith ?? []).map(({ option, says }) => ({ name, option, says })),
);
const needs = optionNames.flatMap((name) => (options[name].needs ?? []).map((need) => ({ name, need })));

describe('the options of the job, each as it is declared', () => {
  it.each(optionNames)('--%s is taken with its example, and with all that it needs', (name) => {
    expect(mistakeIn(withNeeds([name]).flatMap(given))).toBeUndefined();
  });

  it.each(taking)('--%s is refused with nothing after it', (name) => {
    expect(mistakeIn([`--${name}`])).toContain(`--${name}`);
  });

  it.each(optionNames.filter((name) => !taking.includes(name)))('--%s takes nothing', (name) => {
    expect(mistakeIn([`--${name}=yes`])).toContain(`--${name}`);
  });

  it.each(optionNames.filter((name) => options[name].many !== true && taking.includes(name)))(
    '--%s holds once, as it is given last',
    (name) => {
      const once = withNeeds([name]).flatMap(given);
      expect(parseJobArguments([...given(name), ...once])).toEqual(parseJobArguments(once));
    },
  );

  it.each(conflicts)('--$name is not taken beside --$option', ({ name, option, says }) => {
    expect(mistakeIn([...given(name), ...given(option)])).toBe(says);
  });

  it.each(needs)('--$name is not taken without what it needs: $need.says', ({ name, need }) => {
    const [when] = need.when ?? [];
    const names = withNeeds(when === undefined ? [name] : [name, when], need);
    // A file that nobody is in: otherwise the sample and the practice service are meant.
    expect(mistakeIn([...given('learning'), ...names.flatMap(given)])).toBe(need.says);
  });
});

describe('what is said of the options', () => {
  it.each(sections.flatMap((section) => Object.entries(section.options)))(
    'the help says what --%s does',
    (name, option) => {
      expect(option.help.join(' ')).not.toBe('');
      expect(helpText()).toContain(`\n  ${asTyped(name, option)}`);
    },
  );

  it.each([
    ['accept', [...alarmKinds, ...listSubjects]],
    ['dates', dateOrders],
    ['if-match', preconditions],
    ['state', givenMeanings],
    ['by-team', rollUps],
  ] as const)('the help of --%s names every word it takes', (name, taken) => {
    const help = options[name].help.join(' ');
    expect(taken.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'u').test(help))).toEqual([]);
  });

  it('docs/job.md lists them and the exit codes (UPDATE_OPTIONS=1 writes the list anew)', () => {
    const path = new URL('../../../docs/job.md', import.meta.url);
    const [before = '', after = ''] = readFileSync(path, 'utf8').split(/(?<=\n## Exit codes\n\n)[^]*/u);
    const said = words().job.help.exits;
    const ends = jobEnds.map((end) => `- ${String(exitCodes[end])}: ${said[end]}\n`).join('');
    const lists = sections.map(({ title, options: own }) => {
      const lines = Object.entries(own).map(
        ([name, option]) =>
          `- \`${asTyped(name, option)}\`: ${option.help.map((line) => line.trim()).join(' ')}\n`,
      );
      return `**${title}**\n\n${lines.join('')}`;
    });
    const text = `${before}${ends}\n## Every option\n\n${lists.join('\n')}${after}`;
    if (process.env['UPDATE_OPTIONS'] === '1') writeFileSync(path, text);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('no exit code is left without a place in the help', () => {
    expect(jobEnds.toSorted()).toEqual(Object.keys(exitCodes).toSorted());
    for (const end of jobEnds)
      expect(helpText().replaceAll('\n', ' ')).toContain(words().job.help.exits[end]);
  });
});
