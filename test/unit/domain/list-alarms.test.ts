import { expect, it } from 'vitest';
import { compareDays, questionReturns, type FileOutline } from '../../../main/domain/files/import-alarm.ts';
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
  [1, 1, 1, false],
  [0, 0, 0, false],
])('[Q9] of %i who had left %i are here again, and %i others left: asked %j', (left, back, went, isAsked) => {
  const facts = questionReturns({ left, back, went });
  expect(facts).toEqual(isAsked ? [{ kind: 'came-back', back, left }] : []);
});
