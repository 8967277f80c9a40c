import type { PeopleLines } from './people-lines.ts';
import type { Turns } from './turns.ts';

/** How many people's lines are made at once: the first ones, then as many as these bytes allow. */
export type TurnSizes = {
  readonly first: number;
  readonly most: number;
  readonly least: number;
  readonly bytes: number;
};
export const turnSizes: TurnSizes = { first: 50_000, most: 200_000, least: 20_000, bytes: 40 * 1024 * 1024 };

/** Does this thread's share of the lines of a list of people. `write` gets bytes and where in the file they go; `look` may throw. */
export function writeInTurns({
  order,
  turns,
  lines,
  write,
  look,
  sizes = turnSizes,
}: {
  readonly order: Float64Array<SharedArrayBuffer>;
  readonly turns: Turns;
  readonly lines: PeopleLines;
  readonly write: (bytes: Uint8Array, position: number) => void;
  readonly look: () => void;
  readonly sizes?: TurnSizes | undefined;
}): void {
  let { first: most } = sizes;
  for (;;) {
    const turn = turns.take({ most, least: sizes.least });
    if (turn === undefined) break;
    const { from, to } = turn;
    for (const rows of lines.read(order.subarray(from, to))) {
      turns.addDone(rows);
      look();
    }
    let position = turns.place(turn, lines.bytes, look);
    if (position === undefined) break;
    most = Math.min(sizes.most, Math.ceil((sizes.bytes * (to - from)) / lines.bytes));
    for (const bytes of lines.inPlace()) {
      write(bytes, position);
      position += bytes.length;
      look();
    }
  }
  lines.end();
}
