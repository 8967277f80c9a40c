import { expect, it } from 'vitest';
import { areOnePersons } from '../../../main/domain/people/further-part.ts';

it.each<[boolean, Parameters<typeof areOnePersons>, string]>([
  [
    true,
    [
      { name: 'Ada Kerr', identifiers: ['E1'] },
      { name: 'Ada Storm', identifiers: ['E1'] },
    ],
    'another identifier is the same',
  ],
  [
    true,
    [
      { name: 'Kerr, Ada', identifiers: [] },
      { name: 'Ada Kerr', identifiers: ['E1'] },
    ],
    'one name, turned',
  ],
  [
    true,
    [
      { name: undefined, identifiers: ['E1'] },
      { name: 'Ada Kerr', identifiers: [] },
    ],
    'one without a name, and nothing that tells',
  ],
  [
    false,
    [
      { name: undefined, identifiers: ['E1'] },
      { name: 'Ada Kerr', identifiers: ['E2'] },
    ],
    'one without a name, each with another number',
  ],
  [
    false,
    [
      { name: 'Nam Tuan Vo', identifiers: ['namtuan.vo@halden.example'] },
      { name: 'Anh Dao', identifiers: ['anh.dao@halden.example'] },
    ],
    'two names at one mailbox',
  ],
])('[Q7] one person: %s, %j (%s)', (are, [one, other]) => {
  expect(areOnePersons(one, other)).toBe(are);
  expect(areOnePersons(other, one)).toBe(are);
});
