import { describe, expect, it } from 'vitest';

import { mergePeople } from '../../../main/domain/people/merge-people.ts';
import { RecordTable } from '../../../main/domain/people/record-table.ts';
import { resolvePeople } from '../../../main/domain/people/who-is-who.ts';

/** Five people: a and b have unique ids, c, d and e none. */
function fivePeople(): RecordTable {
  const table = new RecordTable();
  for (const email of ['a', 'b', 'c', 'd', 'e']) {
    table.add({
      source: 'users',
      current: true,
      externalId: email === 'a' || email === 'b' ? `E-${email}` : undefined,
      email: `${email}@x`,
      alias: undefined,
      seatId: undefined,
    });
  }
  return table;
}

describe('mergePeople', () => {
  it.each<[string, (readonly [number, number])[], number[], number]>([
    ['nothing', [], [0, 1, 2, 3, 4], 0],
    ['two', [[0, 2]], [0, 1, 0, 2, 3], 0],
    [
      'three through one of them',
      [
        [0, 2],
        [3, 2],
      ],
      [0, 1, 0, 0, 2],
      0,
    ],
    ['somebody with themselves', [[2, 2]], [0, 1, 2, 3, 4], 0],
    ['two unique ids, which is refused', [[0, 1]], [0, 1, 2, 3, 4], 1],
    [
      'two unique ids through a third, which is refused',
      [
        [0, 2],
        [2, 1],
      ],
      [0, 1, 0, 2, 3],
      1,
    ],
  ])('of %s', (_, pairs, people, refused) => {
    const table = fivePeople();
    const merged = mergePeople(
      table,
      resolvePeople(table),
      pairs.map(([one, other]) => ({ one, other })),
    );
    expect([...merged.who.personOfRecord]).toEqual(people);
    expect(merged.refused).toHaveLength(refused);
    expect(merged.who.people).toBe(new Set(people).size);
  });
});
