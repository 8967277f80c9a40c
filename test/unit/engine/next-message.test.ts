import { expect, test } from 'vitest';

import type { ToThread } from '../../../main/engine/thread/messages.ts';
import { takeNext } from '../../../main/engine/thread/next-message.ts';
import type { OperationName } from '../../../main/engine/operations.ts';

const ask = (name: OperationName, input: unknown = {}): ToThread => ({
  kind: 'ask',
  ticket: 1,
  name,
  input,
  cancelled: undefined,
  wantsProgress: false,
});
const rows = ask('page-people', { limit: 60 });
const counting = ask('page-people', { limit: 1 });
const [overview, room, write] = [ask('overview'), ask('read-seat-room'), ask('save-care')];
const close: ToThread = { kind: 'close' };

/** All that wait, in the order in which they are answered. */
function order(...waiting: readonly ToThread[]): readonly ToThread[] {
  const left = [...waiting];
  return waiting.map(() => takeNext(left)).filter((message) => message !== undefined);
}

test('rows of the list are read before figures that are asked for before them', () => {
  expect(order(overview, counting, room, rows, rows)).toEqual([rows, rows, overview, counting, room]);
});

test('a plan is foreseen before figures that are asked for before it, and made in its place', () => {
  const [foresee, make] = [ask('foresee-plan'), ask('create-foreseen-plan')];
  expect(order(overview, foresee, room, make)).toEqual([foresee, overview, room, make]);
  expect(order(overview, make, foresee)).toEqual([overview, make, foresee]);
});

test.each<[string, ToThread]>([
  ['something is written', write],
  ['the database is closed', close],
])('no rows are read before %s that was asked for before them', (_what, earlier) => {
  expect(order(overview, earlier, rows)).toEqual([overview, earlier, rows]);
});

test('everything else is answered in the order in which it is asked for', () => {
  expect(order(room, write, overview, counting)).toEqual([room, write, overview, counting]);
});
