import { expect, it } from 'vitest';
import {
  type AlarmKind,
  compareDays,
  compareOverlap,
  isAddition,
  questionReturns,
  type FileOutline,
} from '../../../main/domain/files/import-alarm.ts';
import { countCalledOtherwise } from '../../../main/domain/people/names/called-otherwise.ts';
import { questionOrder } from '../../../main/domain/files/states-sorted.ts';
import type { ExportKind } from '../../../main/domain/files/import.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const outline = (madeOn: CalendarDay | undefined): FileOutline => ({
  columns: [],
  acceptedRows: 12,
  filledFields: [],
  dates: undefined,
  madeOn,
});

it.each<[string, ExportKind, string, string | undefined, boolean, boolean]>([
  ['older, and says something else', 'directory', '2026-09-16', '2026-11-16', true, true],
  ['older, and says the same', 'directory', '2026-09-16', '2026-11-16', false, false],
  ['of the same day', 'users', '2026-11-16', '2026-11-16', true, false],
  ['newer', 'staff', '2026-11-17', '2026-11-16', true, false],
  ['the first whose day is known', 'staff', '2026-09-16', undefined, true, false],
  ['a report, which is of its window', 'usage', '2026-09-16', '2026-11-16', true, false],
])('[Q8] a list that is %s', (_, kind, madeOn, before, isOther, isAsked) => {
  const facts = compareDays(kind, outline(before === undefined ? undefined : day(before)), {
    madeOn: day(madeOn),
    isOther,
  });
  expect(facts).toEqual(
    isAsked ? [{ kind: 'older-list', madeOn: day(madeOn), before: day(before ?? '') }] : [],
  );
});

it.each<[left: number, back: number, went: number, isAsked: boolean]>([
  [3, 3, 3, true],
  [4, 2, 2, true],
  [6, 3, 5, true],
  [7, 3, 3, false],
  [3, 3, 2, false],
  [1, 1, 1, true],
  [2, 1, 1, true],
  [1, 1, 0, false],
  [3, 1, 4, false],
  [0, 0, 3, false],
])('[Q9] of %i who had left %i are here again, and %i others left: asked %j', (left, back, went, isAsked) => {
  const facts = questionReturns({ left, back, went });
  expect(facts).toEqual(isAsked ? [{ kind: 'came-back', back, left }] : []);
});

it.each<[earlier: number, gone: number, renamed: number, isAsked: boolean]>([
  [3, 1, 0, false],
  [2, 2, 0, true],
  [4, 2, 2, true],
  [7, 2, 0, true],
  [7, 2, 1, false],
  [8, 2, 0, true],
  [9, 2, 0, false],
  [9, 3, 3, true],
  [12, 3, 0, true],
  [12, 3, 1, false],
  [40, 9, 0, false],
  [40, 10, 0, true],
  [1000, 249, 0, false],
])(
  '[Q3] of a list of %i, %i are not in the next one, and %i may be called otherwise: asked %j',
  (earlier, gone, renamed, isAsked) => {
    const facts = compareOverlap({ earlier, gone, renamed, names: [] });
    expect(facts).toEqual(isAsked ? [{ kind: 'other-people', earlier, gone, names: [] }] : []);
  },
);

it.each<[gone: string[], came: string[], renamed: number]>([
  [['Dora Nash', 'Ben Lowe'], ['Dora Voss'], 1],
  [['Nash, Dora'], ['Dora Voss'], 1],
  [['Dora Nash', 'Ben Nash'], ['Mia Nash'], 0],
  [['Kim Sol'], ['Kim Eun-jin'], 0],
  [['Dora Nash', 'Ben Lowe'], ['Dora Lowe'], 1],
  [['Dora Nash'], [], 0],
  [['E. Nash'], ['E. Voss'], 0],
])('[Q3] of %j, who are gone, where %j came, %i may be called otherwise', (gone, came, renamed) => {
  expect(countCalledOtherwise({ stayed: ['Kim Ye-yeon', undefined], gone, came })).toBe(renamed);
});

it.each<[AlarmKind[], AlarmKind[], boolean]>([
  [['other-people'], ['add-to-list'], true],
  [['far-fewer-rows'], ['add-to-list'], true],
  [['other-people'], ['other-people'], false],
  [['columns-gone'], ['add-to-list'], false],
  [[], ['add-to-list'], false],
])(
  '[Q3] a file of which %j is asked, and %j answered, goes in beside the list: %j',
  (asked, accepted, adds) => {
    expect(
      isAddition(
        asked.map((kind) => ({ kind })),
        accepted,
      ),
    ).toBe(adds);
  },
);

it.each<[states: string, names: string, isAsked: boolean]>([
  ['Active×8 Terminated×3', 'abcdefghijk', true],
  ['Terminated×3 Active×8', 'abcdefghijk', true],
  ['Active×8 Terminated×3', 'kjihgfedcba', true],
  ['Active×20 Leave×2 Terminated×3', 'abcdefghijklmnopqrstuvwxy', true],
  ['Active×3 Terminated×1 Active×5 Terminated×2', 'abcdefghijk', false],
  ['Active×8 Terminated×3', 'abcdhijkefg', false],
  ['Active×10 Terminated×1', 'abcdefghijk', false],
  ['Active×8 Terminated×3', 'aaaaaaaaaaa', false],
  ['Active×11', 'abcdefghijk', false],
  ['Active×2 Terminated×3', 'abcde', false],
])('[Q10] states %s in rows %s: asked %j', (states, names, isAsked) => {
  const cells = states.split(' ').flatMap((group) => {
    const [word = '', times] = group.split('×');
    return Array.from({ length: Number(times) }, () => word);
  });
  const other = { column: 'Name', cells: names.split('') };
  expect(
    questionOrder({ column: 'Status', cells }, [{ column: 'Mail', cells: cells.map(() => '') }, other]),
  ).toEqual(isAsked ? [{ kind: 'states-sorted', column: 'Status', by: 'Name', rows: cells.length }] : []);
});
