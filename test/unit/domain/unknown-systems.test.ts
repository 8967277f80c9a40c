import { expect, test } from 'vitest';

import { tellSystem, type UnknownSystem } from '../../../main/domain/files/unknown-systems.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';

const columns = ['name', 'email', 'team', 'site', 'leaving_date'];

function system(series: string, header: readonly string[]): UnknownSystem {
  return { series, fileName: `${series}.csv`, madeOn: '2026-10-01' as CalendarDay, header };
}

test.each<[string, readonly string[], string]>([
  ['the same columns in another order are the same system', columns.toReversed(), 'same a'],
  ['a column more is the same system', [...columns, 'floor'], 'same a'],
  ['one of five renamed may be either', ['name', 'email', 'team', 'site', 'state'], 'unclear a'],
  ['other columns may be either', ['email', 'given_name', 'status'], 'unclear a'],
  ['of two the one that is likest', ['number', 'mail', 'ends'], 'same b'],
])('[N29] %s', (_, header, expected) => {
  const told = tellSystem(header, [system('a', columns), system('b', ['mail', 'number', 'ends'])]);
  expect(told.kind === 'own' ? 'own' : `${told.kind} ${told.as.series}`).toBe(expected);
});

test('[N29] the first list of an unknown system is its own', () => {
  expect(tellSystem(columns, [])).toEqual({ kind: 'own' });
});
