import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { alarmKinds } from '../../main/domain/files/import-alarm.ts';
import type { ImportId } from '../../main/domain/ids.ts';
import type { EngineContext, WorkHooks } from '../../main/engine/thread/context.ts';
import { openDatabase } from '../../main/engine/database/open.ts';
import { importHandlers } from '../../main/engine/imports/handlers.ts';
import { peopleHandlers } from '../../main/engine/people/handlers.ts';
import { firstHandlers } from '../../main/engine/thread/first-handlers.ts';
import { lastCheck } from '../../main/domain/plans/last-check.ts';
import { atDay } from './engine.ts';

export type HistoryTally = {
  readonly sequences: number;
  readonly imports: number;
  readonly undone: number;
  /** Sequences after which something is otherwise than if what was undone had never been imported. */
  readonly otherwise: number;
  readonly examples: readonly string[];
};

type Random = () => number;
const sources = ['users', 'directory', 'usage'] as const;
type Source = (typeof sources)[number];
type Step = { readonly source: Source; readonly name: string; readonly text: string; readonly day: number };

const windows = [
  '2026-08-01-to-2026-08-31',
  '2026-08-15-to-2026-09-13',
  '2026-09-01-to-2026-09-30',
  '2026-08-01-to-2026-10-31',
  '2026-10-01-to-2026-10-31',
  '2026-10-01-to-2026-11-30',
];
const names = [
  'Ida Rasmussen',
  'Omar Haddad',
  'Lucia Ferrante',
  'Piotr Wysocki',
  'Maeve Gallagher',
  'Zola Mbeki',
];
const hooks: WorkHooks = { onProgress: () => undefined, isCancelled: () => false };

/** Random imports, looked at in between, with undo: what is left against the imports that are left, imported alone. */
export async function tryHistories(sequences: number, random: Random): Promise<HistoryTally> {
  const tally = { sequences, imports: 0, undone: 0, otherwise: 0 };
  const examples: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'purser-histories-'));
  try {
    for (let index = 0; index < sequences; index += 1) {
      const place = join(folder, String(index));
      const { left, shown, counts } = await withUndo(`${place}-a.db`, folder, random);
      tally.imports += counts.imports;
      tally.undone += counts.undone;
      const alone = await neverImported(`${place}-b.db`, folder, left);
      const differs = Object.keys(alone).filter((key) => !isDeepStrictEqual(alone[key], shown[key]));
      if (differs.length === 0) continue;
      tally.otherwise += 1;
      if (examples.length < 3) examples.push(`${String(index)}: ${differs.join(', ')}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ...tally, examples };
}

async function withUndo(path: string, folder: string, random: Random) {
  const handles = openDatabase(path);
  const context = contextOf(handles, folder);
  const done: (Step & { readonly id: ImportId })[] = [];
  const counts = { imports: 0, undone: 0 };
  const steps = 4 + Math.floor(random() * 6);
  for (let day = 1; day <= steps; day += 1) {
    const undoable = sources.flatMap((source) => {
      const found = done.findLast((step) => step.source === source);
      return found === undefined || (source === 'users' && done.filter(isUsers).length < 2) ? [] : [found];
    });
    const chosen = undoable[Math.floor(random() * undoable.length)];
    if (chosen !== undefined && random() < 0.4) {
      importHandlers['undo-import'](context, { id: chosen.id }, hooks);
      done.splice(done.indexOf(chosen), 1);
      counts.undone += 1;
    } else {
      const step = makeStep(done.some(isUsers) ? undefined : 'users', day, random);
      const id = await commit(context, folder, step);
      if (id !== undefined) done.push({ ...step, id });
      counts.imports += 1;
    }
    // What is worked out is kept from here on.
    if (random() < 0.7) show(context);
  }
  const shown = show(context);
  handles.close();
  return { left: done, shown, counts };
}

async function neverImported(
  path: string,
  folder: string,
  steps: readonly Step[],
): Promise<Readonly<Record<string, unknown>>> {
  const handles = openDatabase(path);
  const context = contextOf(handles, folder);
  for (const step of steps) await commit(context, folder, step);
  const shown = show(context);
  handles.close();
  return shown;
}

function contextOf(
  { readable, writable }: ReturnType<typeof openDatabase>,
  dataFolder: string,
): EngineContext {
  return { readable, writable, dataFolder, reopen: () => Promise.resolve(), lastCheck };
}

async function commit(context: EngineContext, folder: string, step: Step): Promise<ImportId | undefined> {
  const path = join(folder, step.name);
  writeFileSync(path, step.text);
  const input = { path, kind: step.source, accepted: alarmKinds, at: atDay(step.day) };
  const outcome = await importHandlers['commit-import'](context, input, hooks);
  return outcome.kind === 'committed' ? outcome.import.id : undefined;
}

function isUsers({ source }: Step): boolean {
  return source === 'users';
}

function makeStep(wanted: Source | undefined, day: number, random: Random): Step {
  const below = (limit: number): number => Math.floor(random() * limit);
  const source = wanted ?? sources[below(4)] ?? 'usage';
  const people = names.flatMap((name, index) => (random() < 0.8 ? [{ name, index }] : []));
  const some = people.length === 0 ? [{ name: names[0] ?? '', index: 0 }] : people;
  const address = (index: number): string => `p${String(index)}@x.example`;
  const headers = {
    users:
      'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status',
    directory: 'User,Login,Application name,Application login,Employee number',
    usage: 'Name,Email,Days Active',
  };
  const rows = some.map(({ name, index }) => {
    const [first = '', last = ''] = name.split(' ');
    const seat = random() < 0.7 ? `ID${String(index)}` : '';
    const licensed = random() < 0.8 ? 'active' : 'inactive';
    // A day that is unlike all others makes each file another one.
    const days = random() < 0.5 ? 0 : below(20);
    return {
      users: `${address(index)},${first},${last},E${String(index)},${seat},${licensed}`,
      directory: `${name},${address(index)},LinkedIn Sales Navigator,${address(index)},E${String(index)}`,
      usage: `${name},${random() < 0.8 ? address(index) : ''},${random() < 0.1 ? '' : String(days)}`,
    }[source];
  });
  const window = windows[below(windows.length)] ?? '';
  const name = source === 'usage' ? `usage-${window}.csv` : `${source}-${String(day)}.csv`;
  return { source, name, text: `${[headers[source], ...rows].join('\n')}\n`, day };
}

/** Everything that is shown, without the ids, which grow with each import. */
function show(context: EngineContext): Readonly<Record<string, unknown>> {
  const { readable } = context;
  const reasons = readable
    .prepare(
      'SELECT display_name, reasons, usage, days_active, window_end, idle_days FROM person ORDER BY 1, email',
    )
    .all();
  const { rows } = firstHandlers['page-people'](context, {
    filter: {},
    sort: { key: 'displayName', descending: false },
    offset: 0,
    limit: 100,
  });
  const { imports, ...overview } = firstHandlers.overview(context);
  const review = peopleHandlers['page-review'](context, { offset: 0, limit: 100 });
  return {
    reasons,
    people: rows.map((row) => ({ ...row, id: undefined })),
    overview: { ...overview, imports: imports.map((one) => ({ ...one, id: undefined })) },
    review: review.items
      .map(({ one, other, reason }) => `${one.anchor} ${other.anchor} ${reason}`)
      .toSorted((one, other) => one.localeCompare(other, 'en')),
    whatIf: peopleHandlers['read-usage-history'](context),
    costs: peopleHandlers['read-costs'](context, { at: atDay(28) }),
  };
}
