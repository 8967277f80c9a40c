import type { FullName } from './names.ts';

/** Windows of 30 days, the last one ending on the day the samples are from. */
export const windows = [
  { start: '2026-07-27', end: '2026-08-25' },
  { start: '2026-08-26', end: '2026-09-24' },
  { start: '2026-09-25', end: '2026-10-24' },
  { start: '2026-10-25', end: '2026-11-23' },
] as const;
export const windowDays = 30;

/** Activity of one person in one window. */
export type Activity = {
  readonly daysActive: number;
  readonly searches: number;
  readonly profileViews: number;
  readonly leadsSaved: number;
  readonly accountsSaved: number;
  readonly inMailsSent: number;
  readonly inMailsAccepted: number;
  readonly messagesSent: number;
  /** Social Selling Index, 0 to 100. */
  readonly ssi: number;
};

/** `blank`: named without figures, as a report names people who have not finished onboarding. `absent`: not in it. */
export type UsageRow = Activity | 'blank' | 'absent';

/** How one row of the user list is written. */
export type ListRow = {
  readonly name: FullName;
  readonly email: string;
  readonly employeeId: string | undefined;
  readonly license: 'active' | 'inactive';
  /** Given to activated people alone (LinkedIn Help a7762565). */
  readonly seatId: string | undefined;
};

export type SampleAccount = {
  readonly externalId: string | undefined;
  readonly userName: string;
  readonly active: boolean;
  readonly license: 'none' | 'assigned' | 'activated';
};

/** Everything that is true of one synthetic person, before it is spread over the files. */
export type SamplePerson = {
  /** From 1. */
  readonly number: number;
  readonly case: string;
  /** As the directory writes it. */
  readonly name: FullName;
  /** As a usage report writes it: one column. */
  readonly usageName: string;
  readonly email: string;
  readonly uniqueId: string;
  readonly title: string;
  readonly department: string;
  /** Rows of the user list; none, one, or more than one where the row is doubled. */
  readonly rows: readonly ListRow[];
  readonly teamLink: boolean;
  readonly permission: '' | 'admin' | 'reporting';
  readonly groups: readonly string[];
  readonly assigned: boolean;
  readonly assignedOn: string;
  /** One for each window. */
  readonly usage: readonly UsageRow[];
  /** Accounts that the service holds for the person; the first is the right one. */
  readonly accounts: readonly SampleAccount[];
};
