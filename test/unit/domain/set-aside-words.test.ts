import { expect, it } from 'vitest';
import type { SetAside } from '../../../main/domain/people/set-aside.ts';
import { saySetAside } from '../../../main/words/en/people/say-set-aside.ts';

const nothing: SetAside = {
  shared: { identifiers: 0, people: 0, examples: [] },
  lostZeros: undefined,
  unread: 0,
  asked: 0,
  held: 0,
};

it('[SA1] says nothing where nothing was set aside, asked or held', () => {
  expect(saySetAside(nothing)).toEqual([]);
});

it.each<readonly [string, Partial<SetAside>, string, readonly string[]]>([
  [
    'an identifier that is nobody’s',
    {
      shared: {
        identifiers: 1,
        people: 2,
        examples: [{ kind: 'email', value: 'team@x', source: 'staff', rows: 2 }],
      },
    },
    'Set aside',
    ['1 identifier stands', '2 people', 'team@x', '2 rows of the list of everybody', 'export it again'],
  ],
  [
    'zeros that one file lost',
    { lostZeros: { ids: 3, lists: ['users'], withZeros: '00042', without: '42' } },
    'Zeros',
    ['3 unique ids', 'in the user list', '42 for 00042', 'stays whole', 'Export the user list again'],
  ],
  ['rows that could not be read', { unread: 1 }, 'Unread', ['1 person is named', 'import them']],
  ['questions', { asked: 4 }, 'Asked', ['4 records', 'review']],
  [
    'people who are held',
    { held: 2 },
    'Held',
    ['2 people are held', 'identifier-mismatch', 'import it again'],
  ],
])('[SA1] says %s with its count and the way out', (_, some, about, parts) => {
  const words = saySetAside({ ...nothing, ...some });
  expect(words.map((word) => word.about)).toEqual([about]);
  for (const part of parts) expect(words[0]?.says).toContain(part);
});
