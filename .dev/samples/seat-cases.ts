import { type SampleCase, withAccount, withRow } from './case.ts';
import type { SamplePerson, UsageRow } from './person.ts';

/** No days active in the last so many windows; before them the person was at work. */
function idleFor(windowCount: number): SampleCase['change'] {
  return (person, tools) => ({
    ...person,
    usage: person.usage.map((row, index) =>
      index >= person.usage.length - windowCount ? tools.idle() : row,
    ),
  });
}

function neverActivated(person: SamplePerson, usage: UsageRow): SamplePerson {
  const rows = person.usage.map(() => usage);
  return withAccount(withRow({ ...person, usage: rows }, { seatId: undefined }), { license: 'assigned' });
}

function withoutLicense(person: SamplePerson): SamplePerson {
  const listed = withRow(person, { license: 'inactive' });
  return withAccount(listed, { active: false, license: 'none' });
}

/** Seats that directory, user list, service and usage do not agree about. */
export const seatCases: readonly SampleCase[] = [
  {
    name: 'leaver',
    count: 14,
    means: 'Left the company: not assigned any more, still with a license; no activity since',
    finding: 'leaver-with-seat',
    change: (person, tools, index) => ({
      ...idleFor(index % 2 === 0 ? 1 : 2)(person, tools, index),
      assigned: false,
    }),
  },
  {
    name: 'gave-seat-back',
    count: 8,
    means: 'Had a seat, gave it back: listed as inactive with a seat id, earlier usage still reported',
    finding: 'in-order',
    change: (person) => {
      const [first = 'absent', second = 'absent'] = person.usage;
      return withoutLicense({ ...person, assigned: false, usage: [first, second, 'absent', 'absent'] });
    },
  },
  {
    name: 'assigned-without-seat',
    count: 6,
    means: 'Assigned in the directory, listed without a license',
    finding: 'assigned-without-seat',
    change: (person) => ({
      ...withoutLicense(person),
      seatId: undefined,
      usage: person.usage.map(() => 'absent'),
    }),
  },
  {
    name: 'assigned-not-listed',
    count: 6,
    means: 'Assigned in the directory, not in the user list; the service knows every other one, inactive',
    finding: 'assigned-without-seat',
    change: (person, _, index) => {
      const none = withoutLicense({
        ...person,
        rows: [],
        usage: person.usage.map(() => 'absent'),
      });
      return index % 2 === 0 ? { ...none, accounts: [] } : none;
    },
  },
  {
    name: 'never-activated',
    count: 16,
    means: 'Invited and never activated: no seat id, blank or absent in usage',
    finding: 'never-activated',
    change: (person, _, index) => neverActivated(person, index % 2 === 0 ? 'blank' : 'absent'),
  },
  {
    name: 'never-onboarded',
    count: 6,
    means: 'Activated, never finished onboarding: a seat id, blank in usage (blank is not zero)',
    finding: 'never-activated',
    change: (person) => ({ ...person, usage: person.usage.map(() => 'blank') }),
  },
  {
    name: 'unknown-to-service',
    count: 4,
    means: 'Listed with a license, and the service has no account by either identifier',
    finding: 'unknown-to-service',
    change: (person) => ({ ...person, accounts: [] }),
  },
  {
    name: 'deactivated-but-listed',
    count: 5,
    means: 'Listed with a license; the account of the service is not active',
    finding: 'deactivated-but-listed',
    change: (person) => withAccount(person, { active: false, license: 'none' }),
  },
];

/** What usage reports say and leave out. */
export const activityCases: readonly SampleCase[] = [
  ...(
    [
      ['idle-30', 18, 1],
      ['idle-60', 14, 2],
      ['idle-90', 10, 3],
      ['idle-120', 6, 4],
    ] as const
  ).map(([name, count, windowCount]) => ({
    name,
    count,
    means: `Zero days active over the last ${String(windowCount * 30)} days`,
    finding: 'idle',
    change: idleFor(windowCount),
  })),
  {
    name: 'joined-lately',
    count: 10,
    means: 'Not in the two earlier reports: nothing is known of that time, which is not the same as idle',
    finding: 'in-order',
    change: (person) => ({
      ...person,
      assignedOn: '2026-09-28',
      usage: ['absent', 'absent', ...person.usage.slice(2)],
    }),
  },
  {
    name: 'usage-nobody-owns',
    count: 3,
    means: 'Removed from the user list long ago; earlier usage is still reported (LinkedIn Help a108067)',
    finding: 'unknown-in-usage',
    change: (person) => {
      const usage = person.usage.map((row, index) => (index < 2 ? row : 'absent'));
      return { ...person, rows: [], assigned: false, accounts: [], usage };
    },
  },
];
