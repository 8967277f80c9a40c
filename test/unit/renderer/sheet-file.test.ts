import { describe, expect, it } from 'vitest';
import { findingKinds } from '../../../preload/contract/lists.ts';
import { compareFindings } from '../../../renderer/features/imports/sheet/found.ts';
import { kindCalled } from '../../../renderer/app/words/kinds.ts';
import { saidOf, whatIs } from '../../../renderer/features/imports/sheet/file-words.ts';
import { inOrder, mayBeOfSome, standingOf } from '../../../renderer/features/imports/sheet/sheet-file.ts';
import type { AlarmKind, FileState, SheetFile } from '../../../renderer/features/imports/sheet/sheet-file.ts';

type Preview = Extract<FileState, { step: 'preview' }>['preview'];

function file(name: string, state: FileState, more: Partial<SheetFile> = {}): SheetFile {
  return {
    file: { token: name, name },
    state,
    progress: undefined,
    mapping: undefined,
    sheet: undefined,
    accepted: new Set(),
    isOut: false,
    ...more,
  };
}

/** As much of a preview as decides where a file stands. */
function shown(preview: object): FileState {
  return { step: 'preview', preview: preview as Preview, stale: false };
}

function ready(kind: string, alarms: readonly AlarmKind[] = [], end = ''): FileState {
  return shown({
    kind: 'ready',
    exportKind: kind,
    counts: { accepted: 1 },
    alarms: alarms.map((alarm) => ({ kind: alarm, says: '' })),
    mapping: { kind, columns: [], ...(end === '' ? {} : { window: { start: end, end } }) },
  });
}

const usersFirst = shown({ kind: 'refused', refusal: 'users-first', detail: '' });

describe('what a file says on the sheet', () => {
  it('is that a user list is missing, where usage came without one', () => {
    expect(saidOf(file('usage.csv', usersFirst), 'refused')).toBe('Needs a user list first');
    const other = shown({ kind: 'refused', refusal: 'empty-file', detail: '' });
    expect(saidOf(file('list.csv', other), 'refused')).toBe('Cannot be imported');
  });

  it('is of some of the company where somebody said so', () => {
    const list = shown({
      kind: 'ready',
      exportKind: 'staff',
      mapping: { kind: 'staff', columns: [], list: { subject: 'some' } },
    });
    expect(whatIs(file('list.csv', list))).toBe('Some of the company alone');
  });

  it('[N160] is of some of the company still when it is in, and when it comes again', () => {
    const record = { kind: 'staff', subject: 'some' };
    const outcome = { import: record } as Extract<FileState, { step: 'done' }>['outcome'];
    const said = 'Some of the company alone';
    expect(whatIs(file('list.csv', { step: 'done', outcome, preview: undefined }))).toBe(said);
    expect(whatIs(file('list.csv', shown({ kind: 'already-imported', import: record })))).toBe(said);
    expect(kindCalled({ kind: 'staff', source: 'leavers' }, [{ id: 'leavers', about: 'some' }])).toBe(said);
    expect(kindCalled({ kind: 'staff' })).toBe('Everybody in the company');
  });

  it.each([
    ['staff', true, 2, '9 rows: 9 new; 3 people left or suspended'],
    ['directory', true, 2, '9 rows: 9 new; 6 assigned the app, 2 no longer'],
    // Who is not in it any more is said as missing: no row says so of them.
    ['directory', true, 0, '9 rows: 9 new; 6 assigned the app'],
    ['staff', false, 2, '9 rows: 9 new; does not say who left'],
  ])('of a list of %s is what such a list can say alone', (exportKind, tellsWhoLeft, unassigned, says) => {
    const list = shown({
      kind: 'ready',
      exportKind,
      counts: { read: 9, accepted: 9, added: 9, changed: 0, unchanged: 0, missing: 0, rejected: 0 },
      effect: { tellsWhoLeft, left: 3, assigned: 6, unassigned },
      alarms: [],
    });
    expect(saidOf(file('list.csv', list), 'ready')).toBe(says);
  });
});

describe('whoever is missing in a list', () => {
  it.each([
    ['lacks-holders', 'staff', true],
    ['far-fewer-rows', 'staff', true],
    ['other-people', 'staff', true],
    ['other-system', 'staff', true],
    // Who has the app, or a seat, is never of some of the company.
    ['far-fewer-rows', 'directory', false],
    ['other-people', 'users', false],
    ['many-left', 'staff', false],
  ] as const)('(%s, %s) may be missing because it is of some of the company: %s', (alarm, kind, may) => {
    expect(mayBeOfSome(alarm, kind)).toBe(may);
  });
});

describe('where a file stands on the sheet', () => {
  it.each([
    ['asks while an alarm waits', file('a', ready('users', ['columns-gone'])), 'asks'],
    [
      'is ready once it is answered',
      file('a', ready('users', ['columns-gone']), { accepted: new Set<AlarmKind>(['columns-gone']) }),
      'ready',
    ],
    [
      'is ready as a further part, also where it has far fewer rows',
      file('a', ready('users', ['far-fewer-rows']), { accepted: new Set<AlarmKind>(['add-to-list']) }),
      'ready',
    ],
    [
      'asks what only a person can say',
      file('a', shown({ kind: 'refused', refusal: 'kind-unknown', detail: '' })),
      'asks',
    ],
    [
      'is refused where nobody can help',
      file('a', shown({ kind: 'refused', refusal: 'empty', detail: '' })),
      'refused',
    ],
    ['is out when it is left out', file('a', ready('users'), { isOut: true }), 'out'],
    ['is refused without any user list', file('a', usersFirst), 'refused'],
  ] as const)('%s', (_what, one, standing) => {
    expect(standingOf(one, [one])).toBe(standing);
  });

  it('waits for a user list that comes with it, and no longer once that is left out', () => {
    const usage = file('usage', usersFirst);
    const users = file('users', ready('users'));
    expect(standingOf(usage, [usage, users])).toBe('after-users');
    expect(standingOf(usage, [usage, { ...users, isOut: true }])).toBe('refused');
  });

  it('waits where the user list that comes with it still asks', () => {
    const usage = file('usage', ready('usage'));
    const users = file('users', ready('users', ['far-fewer-rows']));
    expect(standingOf(usage, [usage, users])).toBe('after-users');
  });

  it('goes in after whom it is about, and usage by its days', () => {
    const files = [
      file('later', ready('usage', [], '2026-10-31')),
      file('earlier', ready('usage', [], '2026-09-30')),
      file('staff', ready('staff')),
      file('users', ready('users')),
    ];
    expect(inOrder(files).map((one) => one.file.name)).toEqual(['users', 'staff', 'earlier', 'later']);
  });
});

describe('what the imports brought to light', () => {
  it('is what the findings are now and were not before, gravest first, and never that people are in order', () => {
    const none = Object.fromEntries(findingKinds.map((kind) => [kind, 0])) as Parameters<
      typeof compareFindings
    >[0];
    const before = { ...none, idle: 3, duplicate: 1 };
    const after = { ...none, idle: 1, duplicate: 1, 'leaver-with-seat': 2, 'in-order': 9 };
    expect(compareFindings(before, after)).toEqual([
      { kind: 'leaver-with-seat', people: 2, by: 2 },
      { kind: 'idle', people: 1, by: -2 },
    ]);
  });
});
