import { describe, expect, it } from 'vitest';
import type { FindingLists } from '../../../main/domain/findings/finding-facts.ts';
import type { FindingKind } from '../../../main/domain/findings/finding.ts';
import { findFindings, type KnownOfPerson } from '../../../main/domain/findings/find-findings.ts';
import type { UsageContradiction } from '../../../main/domain/usage/read-windows.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import { sayFinding } from '../../../main/words/say-finding.ts';
import { findingWords } from '../../../main/words/en/people/findings.ts';
import { finding } from '../../../preload/contract/values/findings.ts';

const calm: KnownOfPerson = {
  seat: 'activated',
  hasUserList: true,
  inLatestUserList: true,
  takenBackOn: undefined,
  givenOn: undefined,
  seatSince: undefined,
  isUnasked: false,
  isAskedBeforeList: false,
  directory: 'assigned',
  wasInDirectory: true,
  isKnownToDirectoryDay: true,
  works: { works: 'unknown', state: undefined, list: undefined, contradictedBy: [] },
  isInStaff: false,
  staffLists: [],
  account: 'active',
  askedOn: '2026-11-22' as CalendarDay,
  conflicts: [],
  doubledLines: [12],
  duplicates: [],
  open: [],
  uniqueId: 'hg7',
  learningIds: [],
  permission: undefined,
  onlyInUsage: false,
  isBlankInUsage: false,
  idleDays: 0,
  usageUntil: '2026-11-30' as CalendarDay,
  idleThresholdDays: 30,
  use: { days: 30, activeAtMost: 9 },
  contradictions: [],
  underUsedBelowDays: 3,
};

const left: KnownOfPerson['works'] = {
  works: 'left',
  state: 'suspended',
  list: 'staff/microsoft-365',
  contradictedBy: [],
};

const tooMuch: UsageContradiction = {
  figures: [
    { window: { start: '2026-11-24' as CalendarDay, end: '2026-11-30' as CalendarDay }, daysActive: 31 },
  ],
};

const lists: FindingLists = {
  userListOn: '2026-11-20',
  directoryOn: '2026-11-21',
  called: Object.fromEntries(
    ['hr', 'okta', 'microsoft-365'].map((called) => [`staff/${called}`, { called, on: '2026-11-19' }]),
  ),
};

it('[FI15] says of a license without a seat id that it is held', () => {
  const [found] = findFindings({
    ...calm,
    seat: 'licensed',
    directory: 'no-directory',
    account: 'not-asked',
  });
  expect(found === undefined ? '' : sayFinding(findingWords, found, lists)).toContain(
    'a license is held, whether activated or not',
  );
});

describe('findFindings', () => {
  it.each<[string, Partial<KnownOfPerson>, FindingKind[]]>([
    ['[FI15] everybody agrees', {}, ['in-order']],
    ['[FI1] the assignment ended', { directory: 'not-assigned' }, ['leaver-with-seat']],
    [
      '[FI1] left, by a user list with licenses and without seat ids',
      { seat: 'licensed', works: left },
      ['leaver-with-seat'],
    ],
    ['left, by a user list that says nothing of licenses', { seat: 'unknown', works: left }, ['in-order']],
    ['the assignment ended, and the seat too', { directory: 'not-assigned', seat: 'none' }, ['in-order']],
    [
      '[FI12] no directory export ever had the seat holder',
      { directory: 'not-assigned', wasInDirectory: false },
      ['seat-without-assignment'],
    ],
    [
      'no directory export ever had the seat holder, who shows no activity',
      { directory: 'not-assigned', wasInDirectory: false, idleDays: 7 },
      ['leaver-with-seat'],
    ],
    [
      '[U3] no directory export ever had the seat holder, who shows no activity and may have come since',
      { directory: 'not-assigned', wasInDirectory: false, isKnownToDirectoryDay: false, idleDays: 7 },
      ['seat-without-assignment'],
    ],
    [
      'a list of everybody says that somebody left',
      { directory: 'no-directory', wasInDirectory: false, works: left },
      ['leaver-with-seat'],
    ],
    ['somebody left, has no seat and is still assigned the app', { works: left, seat: 'none' }, ['in-order']],
    [
      'somebody works here and lost the app',
      { directory: 'not-assigned', works: { ...left, works: 'yes', state: 'here' }, isInStaff: true },
      ['seat-without-assignment'],
    ],
    [
      '[FI13] no list of everybody has the seat holder',
      { directory: 'no-directory', wasInDirectory: false, staffLists: ['staff/google'] },
      ['not-in-staff'],
    ],
    ['what the directory says is not known', { directory: 'unknown' }, ['in-order']],
    ['no directory was imported', { directory: 'no-directory', wasInDirectory: false }, ['in-order']],
    [
      '[FI2] identifiers lead to two people',
      { conflicts: [{ kind: 'elsewhere', list: 'directory' }] },
      ['identifier-mismatch'],
    ],
    ['Learning has the same unique id', { learningIds: ['hg7'] }, ['in-order']],
    ['[FI3] Learning has another unique id', { learningIds: ['hg8'] }, ['differs-from-learning']],
    ['Learning has one, and nothing else does', { uniqueId: undefined, learningIds: ['hg8'] }, ['in-order']],
    ['[FI4] one person has two lines', { doubledLines: [40, 12] }, ['duplicate']],
    ['[FI5] the service knows nobody', { account: 'absent' }, ['unknown-to-service']],
    [
      'the service was asked before the seat was there',
      { account: 'absent', askedOn: '2026-10-01' as CalendarDay, seatSince: '2026-10-20' as CalendarDay },
      ['in-order'],
    ],
    [
      '[FI5] the service was asked on the day of the seat, before the list with it was made',
      {
        account: 'absent',
        askedOn: '2026-10-20' as CalendarDay,
        seatSince: '2026-10-20' as CalendarDay,
        isAskedBeforeList: true,
      },
      ['in-order'],
    ],
    [
      '[FI5] the service was asked on the day of the seat, after the list with it was made',
      { account: 'absent', askedOn: '2026-10-20' as CalendarDay, seatSince: '2026-10-20' as CalendarDay },
      ['unknown-to-service'],
    ],
    [
      'the service knows nobody, nor has anybody a seat',
      { account: 'absent', seat: 'none' },
      ['assigned-without-seat'],
    ],
    ['[FI6] the account is inactive', { account: 'inactive' }, ['deactivated-but-listed']],
    ['idle for as long as the threshold', { idleDays: 30 }, ['idle']],
    ['idle for a day less', { idleDays: 29 }, ['in-order']],
    ['nothing is known of usage', { idleDays: undefined }, ['in-order']],
    ['idle without a seat', { idleDays: 90, seat: 'none', directory: 'not-assigned' }, ['in-order']],
    [
      '[FI7] idle, and deactivated already',
      { idleDays: 90, account: 'inactive' },
      ['deactivated-but-listed'],
    ],
    ['idle, and the seat is not known', { idleDays: 90, seat: 'unknown' }, ['idle']],
    ['named in usage without a figure', { isBlankInUsage: true, idleDays: undefined }, ['never-activated']],
    ['[FI8] never activated', { seat: 'invited' }, ['never-activated']],
    ['[FI10] little use', { use: { days: 30, activeAtMost: 2 } }, ['under-used']],
    ['[W12] two of two days', { use: { days: 2, activeAtMost: 2 } }, ['in-order']],
    ['[W12] two of 33 days', { use: { days: 33, activeAtMost: 2 } }, ['under-used']],
    ['as many days as the threshold for little use', { use: { days: 30, activeAtMost: 3 } }, ['in-order']],
    ['no use, not for long', { use: { days: 30, activeAtMost: 0 }, idleDays: 7 }, ['in-order']],
    [
      'little use that is not asked for',
      { use: { days: 30, activeAtMost: 1 }, underUsedBelowDays: 0 },
      ['in-order'],
    ],
    [
      'little use, and deactivated',
      { use: { days: 30, activeAtMost: 1 }, account: 'inactive' },
      ['deactivated-but-listed'],
    ],
    [
      '[FI17] a reader of reports is idle',
      { permission: 'reporting', idleDays: 90 },
      ['idle', 'only-administers'],
    ],
    [
      '[FI17] an admin never activated the seat',
      { permission: 'admin', seat: 'invited' },
      ['never-activated', 'only-administers'],
    ],
    ['[FI17] an admin uses the seat', { permission: 'admin' }, ['in-order']],
    [
      '[FI17] an idle admin has no seat',
      { permission: 'admin', idleDays: 90, seat: 'none' },
      ['assigned-without-seat'],
    ],
    [
      'two names beside one unique id',
      { conflicts: [{ kind: 'other-names', listed: 'Mira Sol', assigned: 'Mira Lind', byUniqueId: true }] },
      ['identifier-mismatch'],
    ],
    ['[FI9] figures that cannot be', { contradictions: [tooMuch] }, ['usage-contradicts']],
    ['[FI11] assigned without a seat', { seat: 'none' }, ['assigned-without-seat']],
    ['assigned with a seat taken away', { seat: 'deactivated' }, ['assigned-without-seat']],
    ['assigned, and no user list was imported', { seat: 'unknown', hasUserList: false }, ['in-order']],
    [
      '[FI14] known from usage alone',
      { onlyInUsage: true, seat: 'unknown', directory: 'no-directory' },
      ['unknown-in-usage'],
    ],
    [
      'a leaver who never used it, doubled',
      { directory: 'not-assigned', idleDays: 60, doubledLines: [1, 2], account: 'absent' },
      ['leaver-with-seat', 'duplicate', 'unknown-to-service', 'idle'],
    ],
  ])('where %s', (_, change, kinds) => {
    const findings = findFindings({ ...calm, ...change });
    expect(findings.map(({ kind }) => kind)).toEqual(kinds);
    for (const found of findings) expect(sayFinding(findingWords, found, lists)).toMatch(/\.$/u);
    expect(findings.map((found) => finding.parse(found))).toEqual(findings);
  });

  it.each<[Partial<KnownOfPerson>, string]>([
    [{ idleDays: 60 }, '0 days active from 2026-10-02 to 2026-11-30 (60 days).'],
    [
      { idleDays: 60, works: { works: 'yes', state: 'on-leave', list: 'staff/hr', contradictedBy: [] } },
      '0 days active from 2026-10-02 to 2026-11-30 (60 days). A list says that the person is on leave.',
    ],
    [{ doubledLines: [40, 12, 7] }, 'Lines 7, 12 and 40 of the user list are the same person.'],
    [
      { directory: 'not-assigned' },
      'No longer assigned in the directory (as of 2026-11-21), and the seat is activated (as of 2026-11-20).',
    ],
    [
      { works: { ...left, contradictedBy: ['staff/hr', 'staff/okta'] }, idleDays: 60 },
      'Suspended or disabled in “microsoft-365” (as of 2026-11-19), and the seat is activated (as of 2026-11-20), with 0 days active in the last 60 days to 2026-11-30. “hr” (as of 2026-11-19) and “okta” (as of 2026-11-19) have the person as being here.',
    ],
    [
      { conflicts: [{ kind: 'other-names', listed: 'Mira Sol', assigned: 'Otto Lind' }] },
      'The user list calls the person Mira Sol, and the directory Otto Lind.',
    ],
    [
      {
        conflicts: [
          {
            kind: 'leads-apart',
            identifier: { kind: 'email', value: 'a@x' },
            uniqueIds: [
              { id: 'e1', lists: ['users'] },
              { id: 'e2', lists: ['users', 'staff'] },
            ],
          },
        ],
      },
      'The e-mail address a@x leads to several unique ids: e1 (the user list), e2 (the user list and the list of everybody).',
    ],
    [
      { seat: 'none', givenOn: '2026-11-22' as CalendarDay },
      'The seat was given on 2026-11-22, and the service shows the account active; the next user list will show the seat.',
    ],
    [
      { takenBackOn: '2026-11-22' as CalendarDay },
      'The seat was taken back on 2026-11-22, and the service showed it; the next user list will (seat activated, assigned the app, account active).',
    ],
    [
      { open: [{ kind: 'undecided', list: 'staff' }] },
      "Nothing speaks against it: seat activated, assigned the app, account active. An identifier of the person stands in the list of everybody in a row that may be somebody else's.",
    ],
    [
      { idleDays: undefined },
      'Nothing speaks against it: seat activated, assigned the app, account active. Whether the seat was used of late is not known.',
    ],
    [
      { seat: 'none', inLatestUserList: false },
      'Assigned in the directory (as of 2026-11-21), and not in the latest user list (as of 2026-11-20).',
    ],
  ])('[FI16] gives its reason in facts: %j', (change, because) => {
    const [first] = findFindings({ ...calm, ...change });
    expect(first === undefined ? '' : sayFinding(findingWords, first, lists)).toBe(because);
  });

  it('[FI17] names the permission and the days', () => {
    const found = findFindings({ ...calm, permission: 'reporting', idleDays: 60 });
    expect(found.map((one) => sayFinding(findingWords, one, lists)).at(-1)).toBe(
      'The user list gives the permission “reporting”, which needs no license, and the seat has 0 days active in the last 60 days to 2026-11-30.',
    );
  });
});

it.each([
  ['on-leave', 'review'],
  ['here', 'deprovision'],
] as const)('[FI7] idle of somebody who is %s suggests %s', (state, suggestion) => {
  const works = { works: 'yes', state, list: 'staff/hr', contradictedBy: [] } as const;
  expect(findFindings({ ...calm, works, idleDays: 60 })).toMatchObject([{ kind: 'idle', suggestion }]);
});
