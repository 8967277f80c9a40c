import { closeSync, openSync, writeSync } from 'node:fs';

const header =
  'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status,' +
  'teamlink_extend_license_current_status,admin_permission,groups,work_title,department,office';
const firstNames = ['Ada', 'Zoë', 'Jürgen', 'Maria', 'Wei', 'Omar', 'Sofía', 'Liam', 'Noor', 'Ivan'];
const lastNames = [
  "O'Brien",
  'Müller',
  'García',
  'Chen',
  'Haddad',
  'Smith',
  'Kowalski',
  'Rossi',
  'Nguyen',
  'Andersson',
];
const offices = ['Dublin', 'Oslo', 'New York, NY', 'Lyon'];

export type LargeUserList = {
  readonly path: string;
  readonly rows: number;
  /** One row in so many has another license status than in the list without changes. */
  readonly changedEvery?: number;
  /** Rows in the order of their ids, or scattered. */
  readonly order?: 'sequential' | 'scattered';
  /** So many people have this family name, all with a seat. */
  readonly named?: { readonly name: string; readonly people: number };
  /** So many departments of the same size, in place of three. */
  readonly departments?: number;
};

/** Writes a synthetic user list: 12 columns, quotes and commas inside, about 137 bytes a row; the same bytes every time. */
export function writeLargeUserList({
  path,
  rows,
  changedEvery,
  order = 'sequential',
  named,
  departments,
}: LargeUserList): void {
  const file = openSync(path, 'w');
  let lines = [header];
  for (let index = 0; index < rows; index += 1) {
    // 7919 is prime, so every row comes once.
    const row = order === 'scattered' ? (index * 7919) % rows : index;
    const family = named !== undefined && row % 5 === 0 && row / 5 < named.people ? named.name : undefined;
    const isChanged = changedEvery !== undefined && row % changedEvery === 0;
    lines.push(line(row, { isChanged, family, departments }));
    if (lines.length < 5000) continue;
    writeSync(file, `${lines.join('\r\n')}\r\n`);
    lines = [];
  }
  if (lines.length > 0) writeSync(file, `${lines.join('\r\n')}\r\n`);
  closeSync(file);
}

type Otherwise = {
  readonly isChanged: boolean;
  readonly family: string | undefined;
  readonly departments: number | undefined;
};

function line(row: number, { isChanged, family, departments }: Otherwise): string {
  const number = String(row).padStart(7, '0');
  const pick = (from: readonly string[], step: number): string =>
    from[Math.floor(row / step) % from.length] ?? '';
  const status = (row % 5 === 0) === isChanged ? 'active' : 'inactive';
  const seat = status === 'active' ? `ID${String(4_000_000 + row)}` : '';
  const title = row % 3 === 0 ? `"Manager, ""Key"" Accounts"` : 'Account Executive';
  const office = pick(offices, 7);
  return [
    `person.${number}@halden.example`,
    pick(firstNames, 1),
    family ?? pick(lastNames, 10),
    `HG${number}`,
    seat,
    status,
    'inactive',
    row % 500 === 0 ? 'reporting' : '',
    `"EMEA, Team ${String(row % 40)}"`,
    title,
    departments === undefined
      ? pick(['Sales', 'Partnerships', 'Customer Success'], 3)
      : `Department ${String(row % departments).padStart(4, '0')}`,
    office.includes(',') ? `"${office}"` : office,
  ].join(',');
}
