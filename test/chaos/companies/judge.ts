import type { PersonSummary } from '../../../main/domain/people/person.ts';
import { dayNumber } from '../../../main/domain/time/calendar.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import type { ReviewItem } from '../../../main/engine/operations/review.ts';
import type { Company, Worker } from './company.ts';
import type { Export, Row } from './exports.ts';

/** What the product says once everything is in and looked up. */
export type Said = { readonly people: readonly PersonSummary[]; readonly review: readonly ReviewItem[] };

export type Wrong = {
  readonly falseLeavers: readonly string[];
  readonly falseIdle: readonly string[];
  readonly missedLeavers: readonly string[];
};

export async function readSaid(engine: Engine): Promise<Said> {
  const page = { offset: 0, limit: 1000 };
  const { rows } = await engine.ask('page-people', {
    ...page,
    filter: {},
    sort: { key: 'displayName', descending: false },
  });
  const { items } = await engine.ask('page-review', page);
  return { people: rows, review: items };
}

/** Whose person it truly is: by the seat, which is what is taken, else by what else is known. */
export function workerOf({ workers }: Company, person: PersonSummary): Worker | undefined {
  const { seatId, email, externalId } = person;
  return (
    workers.find(({ seat }) => seatId !== undefined && seat?.id === seatId) ??
    workers.find(
      (worker) => email !== undefined && (worker.email === email || worker.former?.email === email),
    ) ??
    workers.find(({ uniqueId }) => externalId !== undefined && uniqueId === externalId)
  );
}

/** Compares what is said of everybody with the truth and with what the files that went in could tell. */
export async function judge(
  engine: Engine,
  company: Company,
  { said, files }: { readonly said: Said; readonly files: readonly Export[] },
): Promise<Wrong> {
  const falseLeavers = said.people.flatMap((person) => {
    const worker = workerOf(company, person);
    const isSaid = person.findings.includes('leaver-with-seat');
    return isSaid && worker !== undefined && worker.leftOn === undefined ? [describe(worker)] : [];
  });
  const falseIdle: string[] = [];
  for (const person of said.people) {
    const worker = workerOf(company, person);
    if (worker === undefined || !person.findings.includes('idle')) continue;
    const days = await idleDays(engine, person);
    const isFalse =
      days === undefined ||
      [...worker.activeDays].some((day) => day >= days.from && day <= days.to) ||
      days.to > measuredUntil(files);
    if (isFalse) falseIdle.push(`${describe(worker)} ${JSON.stringify(days)}`);
  }
  const missed = company.workers.filter(
    (worker) => isTold(worker, files) && !isFoundOrAsked(company, worker, said),
  );
  return { falseLeavers, falseIdle, missedLeavers: missed.map(describe) };
}

export function describe({ key, name, email, kind }: Worker): string {
  return `${String(key)} ${name.given} ${name.family} <${email}> (${kind})`;
}

async function idleDays(
  engine: Engine,
  { id }: PersonSummary,
): Promise<{ readonly from: number; readonly to: number } | undefined> {
  const detail = await engine.ask('read-person', { id });
  const found = detail?.findings.find((finding) => finding.kind === 'idle');
  if (found === undefined) return undefined;
  const { days, until } = found.facts.idle;
  return { from: dayNumber(until) - days + 1, to: dayNumber(until) };
}

/** No report says anything of later days. */
function measuredUntil(files: readonly Export[]): number {
  return Math.max(
    0,
    ...files.flatMap(({ window, madeOn }) => (window === undefined ? [] : [Math.min(window.to, madeOn)])),
  );
}

/** Whether undamaged rows say that somebody holds a seat and left, and lead to one another. */
function isTold(worker: Worker, files: readonly Export[]): boolean {
  if (worker.leftOn === undefined || worker.seat === undefined) return false;
  const users = lists(files, 'users').at(-1);
  if (users === undefined || soundRow(users, worker) === undefined) return false;
  return (['directory', 'staff'] as const).some((kind) => {
    const all = lists(files, kind);
    const latest = all.at(-1);
    if (latest === undefined) return false;
    const row = soundRow(latest, worker);
    if (row !== undefined) return isGone(latest, row);
    const isNamed = latest.rows.some(({ owner }) => owner === worker.key);
    // Where an older list still has the person as being here, that is what is told.
    const isContradicted =
      lists(files, 'staff')
        .at(-1)
        ?.rows.some(({ owner }) => owner === worker.key) === true;
    return (
      !isNamed && !isContradicted && all.slice(0, -1).some((before) => soundRow(before, worker) !== undefined)
    );
  });
}

/** The lists of a kind in order, a first and a second half as one. */
function lists(files: readonly Export[], kind: Export['kind']): readonly Export[] {
  const all: Export[] = [];
  for (const file of files) {
    if (file.kind !== kind) continue;
    const before = all.at(-1);
    if (file.part === 'second' && before?.part === 'first')
      all[all.length - 1] = { ...before, rows: [...before.rows, ...file.rows] };
    else all.push(file);
  }
  return all;
}

function soundRow({ rows }: Export, { key }: Worker): Row | undefined {
  return rows.find(({ owner, isDamaged }) => owner === key && !isDamaged);
}

function isGone({ columns }: Export, { cells }: Row): boolean {
  const at = columns.findIndex(({ field }) => field === 'state');
  return at >= 0 && /^(?:DEPROVISIONED|Terminated)$/u.test(cells[at] ?? '');
}

function isFoundOrAsked(company: Company, worker: Worker, { people, review }: Said): boolean {
  const own = people.filter((person) => workerOf(company, person) === worker);
  const asked = new Set(review.flatMap(({ one, other }) => [one.person?.id, other.person?.id]));
  return own.some(
    ({ id, findings }) =>
      findings.includes('leaver-with-seat') || findings.includes('identifier-mismatch') || asked.has(id),
  );
}
