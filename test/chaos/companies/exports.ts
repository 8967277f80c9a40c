import { dayFromNumber } from '../../../main/domain/time/calendar.ts';
import type { ExportKind } from '../../../main/domain/files/import.ts';
import { oneOf } from '../support/seeded.ts';
import { between, today, turn, type Company, type Worker } from './company.ts';

type Random = () => number;

/** A cell's meaning; what damages is damaged by it. */
export type Field =
  'email' | 'login' | 'id' | 'seat' | 'given' | 'family' | 'name' | 'license' | 'state' | 'days' | 'other';

export type Row = {
  /** Whose row it is. */
  readonly owner: number;
  readonly cells: readonly string[];
  /** It no longer says what is so. */
  readonly isDamaged: boolean;
};

/** A file as a program wrote it, before and after damage. */
export type Export = {
  readonly kind: ExportKind;
  readonly name: string;
  /** The day on which the file was made. */
  readonly madeOn: number;
  readonly columns: readonly { readonly header: string; readonly field: Field }[];
  readonly rows: readonly Row[];
  /** A half: of which the other one comes after it, came before it, or never comes. */
  readonly part: 'whole' | 'first' | 'second' | 'alone';
  readonly window: { readonly from: number; readonly to: number } | undefined;
  /** Everybody's days fell to zero. */
  readonly isDead: boolean;
};

/** What the company's systems wrote, by source, the earliest first. */
export function makeExports(company: Company, random: Random): readonly (readonly Export[])[] {
  const { hasIds } = company;
  const before = (): number => between(turn.from - 30, turn.from - 1, random);
  const now = (): number => between(turn.to + 2, today - 1, random);
  const isStale = random() < 0.1;
  const days = (hasBefore: boolean): readonly number[] => [
    ...(hasBefore || isStale ? [before()] : []),
    ...(isStale ? [] : [now()]),
  ];
  const directory = oneOf(['okta', 'states'] as const, random);
  const hasDirectory = random() < 0.9;
  const usersDays = days(random() < 0.75);
  return [
    usersDays.map((on) => userList(company, on, hasIds)),
    hasDirectory
      ? days(random() < 0.75).map((on) => directoryList(company, on, directory, hasIds || random() < 0.5))
      : [],
    !hasDirectory || random() < 0.4 ? days(random() < 0.6).map((on) => staffList(company, on)) : [],
    usageReports(company, { isStale, usersDays }, random),
  ];
}

/** The name and the address that somebody had on that day. */
function knownAs({ former, name, email }: Worker, on: number): Pick<Worker, 'name' | 'email'> {
  return former !== undefined && on < turn.from ? former : { name, email };
}

function table(
  of: Pick<Export, 'kind' | 'name' | 'madeOn'> & { readonly window?: Export['window'] },
  columns: readonly (readonly [string, Field])[],
  rows: readonly (readonly [owner: number, ...cells: string[]])[],
): Export {
  return {
    ...of,
    window: of.window,
    columns: columns.map(([header, field]) => ({ header, field })),
    rows: rows.map(([owner, ...cells]) => ({ owner, cells, isDamaged: false })),
    part: 'whole',
    isDead: false,
  };
}

function userList({ workers }: Company, madeOn: number, hasIds: boolean): Export {
  const holders = workers.filter(({ seat }) => seat !== undefined && seat.from <= madeOn);
  return table(
    { kind: 'users', name: 'users.csv', madeOn },
    [
      ['invited_email_address', 'email'],
      ['preferred_first_name', 'given'],
      ['preferred_last_name', 'family'],
      ['employee_id', 'id'],
      ['seat_id', 'seat'],
      ['sales_license_current_status', 'license'],
    ],
    holders.map((worker) => {
      const { name, email } = knownAs(worker, madeOn);
      const { seat, uniqueId, key } = worker;
      const id = hasIds ? uniqueId : '';
      return [key, email, name.given, name.family, id, seat?.isActivated === true ? seat.id : '', 'active'];
    }),
  );
}

/** Has come, and what is known of those who left: a row that says so, or none. */
function directoryList(company: Company, madeOn: number, form: 'okta' | 'states', hasIds: boolean): Export {
  const known = company.workers.filter(({ cameOn, kind }) => cameOn <= madeOn && kind !== 'by-hand');
  const id = ({ uniqueId }: Worker): string => (hasIds ? uniqueId : '');
  if (form === 'states') {
    return table(
      { kind: 'directory', name: 'okta.csv', madeOn },
      [
        ['Login', 'login'],
        ['First name', 'given'],
        ['Last name', 'family'],
        ['Email', 'email'],
        ['Status', 'state'],
        ['App username', 'login'],
        ['Assignment type', 'other'],
        ['Employee number', 'id'],
      ],
      known.map((worker) => {
        const { name, email } = knownAs(worker, madeOn);
        const state = hasLeft(worker, madeOn) ? 'DEPROVISIONED' : 'ACTIVE';
        return [worker.key, email, name.given, name.family, email, state, email, 'Group', id(worker)];
      }),
    );
  }
  return table(
    { kind: 'directory', name: 'assignments.csv', madeOn },
    [
      ['User', 'name'],
      ['Login', 'login'],
      ['Application name', 'other'],
      ['Application login', 'email'],
      ['Assigned on', 'other'],
      ['Unassigned on', 'other'],
      ['Employee number', 'id'],
    ],
    known
      .filter((worker) => !hasLeft(worker, madeOn))
      .map((worker) => {
        const { name, email } = knownAs(worker, madeOn);
        const called = `${name.given} ${name.family}`;
        return [worker.key, called, email, 'LinkedIn Sales Navigator', email, '2026-01-02', '', id(worker)];
      }),
  );
}

function staffList({ workers }: Company, madeOn: number): Export {
  return table(
    { kind: 'staff', name: 'staff.csv', madeOn },
    [
      ['Employee ID', 'id'],
      ['Name', 'name'],
      ['Work Email', 'email'],
      ['Hire Date', 'other'],
      ['Employment Status', 'state'],
    ],
    workers
      .filter(({ cameOn }) => cameOn <= madeOn)
      .map((worker) => {
        const { name, email } = knownAs(worker, madeOn);
        const state = hasLeft(worker, madeOn) ? 'Terminated' : 'Active';
        return [worker.key, worker.uniqueId, `${name.given} ${name.family}`, email, '2024-05-02', state];
      }),
  );
}

function hasLeft({ leftOn }: Worker, on: number): boolean {
  return leftOn !== undefined && leftOn <= on;
}

function usageReports(
  { workers }: Company,
  { isStale, usersDays }: { readonly isStale: boolean; readonly usersDays: readonly number[] },
  random: Random,
): readonly Export[] {
  const form = oneOf(['name', 'name and email', 'all'] as const, random);
  const windows = chooseWindows(isStale, random);
  const isLate = usersDays.at(-1) ?? today;
  return windows.map(({ from, to, madeOn }) =>
    table(
      {
        kind: 'usage',
        name: `usage-${dayFromNumber(from)}-to-${dayFromNumber(to)}.csv`,
        madeOn,
        window: { from, to },
      },
      [
        ['Name', 'name'],
        ...(form === 'name' ? [] : [['Email', 'email'] as const]),
        ...(form === 'all' ? [['Seat ID', 'seat'] as const] : []),
        ['Days Active', 'days'],
      ],
      workers
        .filter(({ seat }) => seat !== undefined && seat.from <= Math.min(to, madeOn, isLate))
        .map((worker) => {
          const { name, email } = knownAs(worker, madeOn);
          const measured = Math.min(to, madeOn);
          const days = [...worker.activeDays].filter((at) => at >= from && at <= measured).length;
          return [
            worker.key,
            `${name.given} ${name.family}`,
            ...(form === 'name' ? [] : [email]),
            ...(form === 'all' ? [worker.seat?.isActivated === true ? worker.seat.id : ''] : []),
            worker.seat?.isActivated === true ? String(days) : '',
          ];
        }),
    ),
  );
}

/** Months, the month that is not over, and thirty days back from some day. */
function chooseWindows(
  isStale: boolean,
  random: Random,
): readonly { readonly from: number; readonly to: number; readonly madeOn: number }[] {
  const first = (back: number): number => Date.UTC(2026, 10 - back, 1) / 86_400_000;
  const months = [3, 2, 1]
    .filter((back) => random() < 0.6 && (!isStale || back > 1))
    .map((back) => ({
      from: first(back),
      to: first(back - 1) - 1,
      madeOn: first(back - 1) + between(0, 5, random),
    }));
  if (isStale) return months;
  const madeOn = between(turn.to + 2, today - 1, random);
  const open = { from: first(0), to: first(-1) - 1, madeOn };
  const rolling = { from: madeOn - 30, to: madeOn - 1, madeOn };
  const last = random();
  return [...months, ...(last < 0.3 ? [open] : last < 0.7 ? [rolling] : [])];
}
