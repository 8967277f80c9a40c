import { createHash } from 'node:crypto';
import { type Activity, type SamplePerson, windows } from './person.ts';
import { teamOf } from './teams.ts';

export type SampleFile = { readonly name: string; readonly text: string };

type Dialect = { readonly bom: boolean; readonly newline: '\n' | '\r\n' };
type Row = readonly (string | number)[];

/** RFC 4180; a field is quoted only when it must be. */
function toCsv(rows: readonly Row[], { bom, newline }: Dialect): string {
  const field = (value: string | number): string => {
    const text = String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return (bom ? '\u{FEFF}' : '') + rows.map((row) => row.map(field).join(',') + newline).join('');
}

/** By code unit: the same on every machine, whatever its language. */
function sortedBy<Value>(values: readonly Value[], key: (value: Value) => string): readonly Value[] {
  return values
    .map((value) => ({ value, key: key(value) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);
}

/** A number with leading zeros of its hash: stands for ids that systems make up. */
export function madeUpId(seed: string, length: number): string {
  return createHash('sha256').update(`purser sample ${seed}`).digest('hex').slice(0, length);
}

/** Admin Center users CSV, headers of LinkedIn Help a7762565. */
export function usersFile(people: readonly SamplePerson[]): SampleFile {
  const header = [
    'invited_email_address',
    'preferred_first_name',
    'preferred_last_name',
    'employee_id',
    'seat_id',
    'sales_license_current_status',
    'teamlink_extend_license_current_status',
    'admin_permission',
    'groups',
  ];
  const rows = people.flatMap((person) =>
    person.rows.map((row) => [
      row.email,
      row.name.given,
      row.name.family,
      row.employeeId ?? '',
      row.seatId ?? '',
      row.license,
      person.teamLink ? 'active' : 'inactive',
      person.permission,
      person.groups.join(', '),
    ]),
  );
  const sorted = sortedBy(rows, (row) => (row[0] ?? '').toLowerCase());
  return { name: 'sample-users.csv', text: toCsv([header, ...sorted], { bom: false, newline: '\r\n' }) };
}

type Column = { readonly header: string; readonly value: (activity: Activity) => string | number };

const daysActive: Column = { header: 'Days Active', value: (activity) => activity.daysActive };
const searches: Column = { header: 'Searches Performed', value: (activity) => activity.searches };
const profileViews: Column = { header: 'Profile Views', value: (activity) => activity.profileViews };
const leads: Column = { header: 'Leads saved', value: (activity) => activity.leadsSaved };
const accounts: Column = { header: 'Accounts saved', value: (activity) => activity.accountsSaved };
const inMails: readonly Column[] = [
  { header: 'InMails Sent', value: (activity) => activity.inMailsSent },
  { header: 'InMails Accepted', value: (activity) => activity.inMailsAccepted },
  {
    header: 'InMail Acceptance Rate',
    value: ({ inMailsSent, inMailsAccepted }) =>
      inMailsSent === 0 ? '' : `${String(Math.round((100 * inMailsAccepted) / inMailsSent))}%`,
  },
];
const messages: Column = { header: 'Messages Sent', value: (activity) => activity.messagesSent };
const ssi: Column = { header: 'SSI', value: (activity) => activity.ssi };

/** What each report carries: the header row of the real ones is not published, and differs with what was chosen. */
const reports: readonly { readonly identified: boolean; readonly columns: readonly Column[] }[] = [
  { identified: false, columns: [daysActive, searches, profileViews, leads, accounts] },
  { identified: true, columns: [daysActive, searches, profileViews, leads, accounts, ...inMails, ssi] },
  { identified: false, columns: [ssi, daysActive, searches, profileViews, leads, accounts, messages] },
  {
    identified: true,
    columns: [daysActive, searches, profileViews, leads, accounts, ...inMails, messages, ssi],
  },
];

/** Usage reports, one for each window; the window is in the name alone. */
export function usageFiles(people: readonly SamplePerson[]): readonly SampleFile[] {
  return reports.map(({ identified, columns }, index) => {
    const window = windows[index] ?? windows[0];
    const header = [
      'Name',
      ...(identified ? ['Email', 'Seat ID'] : []),
      ...columns.map((column) => column.header),
    ];
    const rows = people.flatMap((person) => {
      const usage = person.usage[index] ?? 'absent';
      if (usage === 'absent') return [];
      const who = [
        person.usageName,
        ...(identified ? [person.rows[0]?.email ?? person.email, person.rows[0]?.seatId ?? ''] : []),
      ];
      return [[...who, ...columns.map(({ value }) => (usage === 'blank' ? '' : value(usage)))]];
    });
    const sorted = sortedBy(rows, (row) => `${String(row[0])} ${String(row[1])}`);
    return {
      name: `sample-usage-${window.start}-to-${window.end}.csv`,
      text: toCsv([header, ...sorted], { bom: true, newline: '\r\n' }),
    };
  });
}

/** Okta's Current Assignments report, with employee number, title, department and what parts people into teams added to it as its users can. */
export function oktaFile(people: readonly SamplePerson[]): SampleFile {
  const header = [
    'User',
    'Login',
    'Application name',
    'Application login',
    'Assigned on',
    'Unassigned on',
    'Last login',
    'Employee number',
    'Title',
    'Department',
    'Manager email',
    'Cost center',
    'Office',
  ];
  const teams = teamOf(people);
  const assigned = sortedBy(
    people.filter((person) => person.assigned),
    (person) => `${person.assignedOn} ${person.email}`,
  );
  const rows = assigned.map((person) => {
    return [
      `${person.name.given} ${person.name.family}`,
      person.email,
      'LinkedIn Sales Navigator',
      person.email,
      `${person.assignedOn}T08:00:00Z`,
      '',
      lastLogin(person),
      person.uniqueId,
      person.title,
      person.department,
      ...teams(person),
    ];
  });
  return {
    name: 'sample-okta-assignments.csv',
    text: toCsv([header, ...rows], { bom: false, newline: '\n' }),
  };
}

/** Some moment of the last window with activity; blank for who was never active. */
function lastLogin(person: SamplePerson): string {
  const window =
    windows[person.usage.findLastIndex((usage) => typeof usage === 'object' && usage.daysActive > 0)];
  if (window === undefined) return '';
  const day = new Date(`${window.start}T09:15:00Z`);
  day.setUTCDate(day.getUTCDate() + (person.number % 29));
  return day.toISOString().replace('.000', '');
}

/** Users and groups of an Entra ID enterprise application. A group's members are not expanded in it. */
export function entraFile(people: readonly SamplePerson[]): SampleFile {
  const header = [
    'displayName',
    'userPrincipalName',
    'mail',
    'objectId',
    'objectType',
    'appRole',
    'employeeId',
    'jobTitle',
    'department',
    'accountEnabled',
    'manager',
    'costCenter',
    'officeLocation',
  ];
  const teams = teamOf(people);
  const assigned = sortedBy(
    people.filter((person) => person.assigned),
    (person) => `${person.name.family} ${person.email}`,
  );
  const group = [
    'Sales Leadership, EMEA',
    '',
    '',
    objectId('group'),
    'Group',
    'User',
    ...Array<string>(7).fill(''),
  ];
  const rows = assigned.map((person) => [
    `${person.name.given} ${person.name.family}`,
    person.email,
    person.email,
    objectId(String(person.number)),
    'User',
    'User',
    person.uniqueId,
    person.title,
    person.department,
    'True',
    ...teams(person),
  ]);
  return {
    name: 'sample-entra-assignments.csv',
    text: toCsv([header, group, ...rows], { bom: true, newline: '\r\n' }),
  };
}

function objectId(seed: string): string {
  const hex = madeUpId(`object ${seed}`, 32);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

const reasons = ['New in the team', 'Takes over accounts', 'Starts a new region'];

/** Who waits for a seat: most of those who are assigned the app without one, each asked for by somebody who holds one. */
export function waitingFile(people: readonly SamplePerson[]): SampleFile {
  const waiting = people.filter(({ case: name }) => name.startsWith('assigned-')).slice(0, waitingCount);
  const askers = people.filter(({ case: name }) => name === 'in-order');
  const rows = waiting.map((person, index) => {
    const asker = askers[index % 3];
    return [
      person.email,
      reasons[index % reasons.length] ?? '',
      asker === undefined ? '' : `${asker.name.given} ${asker.name.family}`,
    ];
  });
  return {
    name: 'sample-waiting-list.csv',
    text: toCsv([['E-mail', 'Reason', 'Asked by'], ...rows], { bom: false, newline: '\n' }),
  };
}

const waitingCount = 9;

const neededUntil = '2027-03-31';

/** Answers as they come back once the idle were asked: half give the seat up, some need it, one is somebody else's to answer for. */
export function answersFile(people: readonly SamplePerson[]): SampleFile {
  const asked = people.filter(({ case: name }) => name.startsWith('idle-')).slice(0, answeredCount);
  const rows = asked.map((person, index) => {
    if (index === 0) return [person.email, 'not mine', ''];
    return index % 2 === 0 ? [person.email, 'needs it', neededUntil] : [person.email, 'gives it up', ''];
  });
  return {
    name: 'sample-answers.csv',
    text: toCsv([['E-mail', 'Answer', 'Until'], ...rows], { bom: false, newline: '\n' }),
  };
}

const answeredCount = 25;
