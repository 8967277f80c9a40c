import { expect, it } from 'vitest';
import { questionColumn, type ValueBesideName } from '../../../main/domain/files/columns-apart.ts';
import { sayAlarm } from '../../../main/words/en/files/say-alarm.ts';

const names = ['Ada Berg', 'Ben Cole', 'Cleo Dahl', 'Dan Evers', 'Eva Falk', 'Finn Gray', 'Gina Holt'];
const known = names.map((name): ValueBesideName => ({ value: name.slice(0, 3), here: name, known: name }));

/** As if the names of the first so many had been moved by one. */
function moved(count: number): readonly ValueBesideName[] {
  return known.map((one, at) => (at >= count ? one : { ...one, here: names[(at + 1) % count] ?? '' }));
}

it.each<readonly [string, readonly ValueBesideName[], boolean]>([
  ['all of them stand beside the next one’s name', moved(names.length), true],
  ['three do', moved(3), true],
  ['two changed places', moved(2), false],
  ['nobody did', known, false],
  ['the names are of people who are new', known.map((one) => ({ ...one, here: `New ${one.here}s` })), false],
  ['the names are written otherwise', known.map((one) => ({ ...one, here: one.here.toUpperCase() })), false],
  ['nobody is known', [], false],
])('[OF7] a list is asked about where %s', (_, values, isAsked) => {
  expect(questionColumn('E-mail', values).map(({ kind }) => kind)).toEqual(isAsked ? ['columns-apart'] : []);
});

it('[OF7] says how many, one of them and what follows', () => {
  const [says] = questionColumn('E-mail', moved(names.length)).map(sayAlarm);
  expect(says).toContain('7 of the 7 values of the column "E-mail"');
  expect(says).toContain('(Ada beside Ben Cole, where it was Ada Berg)');
});
