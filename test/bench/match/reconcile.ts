import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type ReconcileFigures = {
  readonly people: number;
  readonly reconcileMs: number;
  /** Of the whole process. */
  readonly reconcilePeakRssMiB: number;
  readonly incrementalMs: number;
};

export type ReconcileJob = {
  readonly step: 'fill' | 'measure';
  readonly folder: string;
  readonly files: readonly string[];
  readonly changed: string;
};

const windows = ['07', '08', '09', '10'].map((month) => ({
  start: `2026-${month}-01`,
  end: `2026-${month}-28`,
}));

/**
 * As many seats as assignments, and four usage reports of everybody, brought together from nothing; then the user list with 1 % of its
 * rows changed. One in a hundred assignments has another address and no id, and is told by its name alone.
 */
export async function measureReconcile(people: number): Promise<ReconcileFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-reconcile-'));
  try {
    const users = join(folder, 'users.csv');
    const changed = join(folder, 'users-changed.csv');
    writeFileSync(users, userList(people, false));
    writeFileSync(changed, userList(people, true));
    const files = [users, writeAssignments(folder, people), ...writeUsage(folder, people)];
    const job = { folder: join(folder, 'data'), files, changed };
    await inChild({ ...job, step: 'fill' });
    return await inChild({ ...job, step: 'measure' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows that change are others than those that are told by their names. */
function userList(people: number, isChanged: boolean): string {
  const lines = [
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status,work_title,department',
  ];
  for (let index = 0; index < people; index += 1) {
    // 7919 is prime, so every row comes once, in no order.
    const row = (index * 7919) % people;
    const number = String(row).padStart(7, '0');
    const seat = row % 5 === 0 ? '' : `ID${String(4_000_000 + row)}`;
    const title = isChanged && row % 100 === 50 ? 'Director' : 'Account Executive';
    lines.push(
      `person.${number}@halden.example,${nameOf(row)},HG${number},${seat},${row % 7 === 0 ? 'inactive' : 'active'},${title},Sales`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** First and last name of a row, unlike any other's. */
function nameOf(row: number): string {
  const letters = String(row).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
  return `Na${letters},Fami${letters}sen`;
}

function writeAssignments(folder: string, people: number): string {
  const path = join(folder, 'assignments.csv');
  const lines = ['User ID,Login,First name,Last name,Email,Status,Department,Assignment type'];
  for (let row = 0; row < people; row += 1) {
    const number = String(row).padStart(7, '0');
    const isTold = row % 100 !== 0;
    const address = isTold ? `person.${number}@halden.example` : `p${number}@other.example`;
    const id = isTold ? `HG${number}` : '';
    lines.push(`${id},${address},${nameOf(row)},${address},ACTIVE,Sales,Individual`);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function writeUsage(folder: string, people: number): readonly string[] {
  return windows.map(({ start, end }, month) => {
    const path = join(folder, `usage-${start}-to-${end}.csv`);
    const lines = ['Name,Email,Days Active,Searches Performed,Profile Views,InMails sent'];
    for (let row = 0; row < people; row += 1) {
      const number = String(row).padStart(7, '0');
      const days = (row * 7 + month) % 23;
      lines.push(
        `${nameOf(row).replace(',', ' ')},person.${number}@halden.example,${String(days)},${String(days * 3)},${String(days * 5)},${String(days % 4)}`,
      );
    }
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  });
}

function inChild(job: ReconcileJob): Promise<ReconcileFigures> {
  const child = fork(new URL('reconcile-child.ts', import.meta.url), [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise<ReconcileFigures>((done, fail) => {
    child.on('message', (message: ReconcileFigures) => {
      done(message);
    });
    child.on('exit', (code) => {
      fail(new Error(`Reconciling ended with ${String(code)}.`));
    });
    child.send(job);
  });
}
