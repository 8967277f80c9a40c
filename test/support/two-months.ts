import { utimesSync } from 'node:fs';
import type { Engine } from '../../main/engine/operations.ts';
import { atDay } from './engine.ts';
import { assignments, usageReport, userList } from './people.ts';

const okta = (user: string, login: string, ended = ''): string =>
  `${user},${login},LinkedIn Sales Navigator,${login},2026-01-05,${ended},2026-10-01,,,Sales`;

/** The exports of two months of a company of six; the day of November (or of October, below 1) on which each is made. */
export function twoMonths(folder: string): readonly { readonly path: string; readonly day: number }[] {
  const seat = (name: string, id: string, license = 'active'): string =>
    `${name.toLowerCase()}@x.example,${name},Berg,E${id},ID${id},${license}`;
  const october = ['Anna', 'Bo', 'Cy', 'Dee', 'Eli'].map((name, index) => seat(name, String(index + 1)));
  const november = [...october.slice(0, 4), seat('Eli', '5', 'inactive'), seat('Fay', '6')];
  const used = (name: string, id: string, active: number | ''): string =>
    `${name} Berg,${name.toLowerCase()}@x.example,ID${id},${String(active)}`;
  return [
    { path: userList(folder, october, 'users-october.csv'), day: -1 },
    {
      path: assignments(
        folder,
        ['Anna', 'Bo', 'Cy', 'Dee', 'Eli'].map((name) =>
          okta(`${name} Berg`, `${name.toLowerCase()}@x.example`, name === 'Dee' ? '2026-10-20' : ''),
        ),
        'okta-october.csv',
      ),
      day: 0,
    },
    {
      path: usageReport(folder, '2026-10-01-to-2026-10-30', [
        used('Anna', '1', 9),
        used('Bo', '2', 4),
        used('Cy', '3', 0),
        used('Dee', '4', 2),
        used('Eli', '5', 1),
      ]),
      day: 0,
    },
    { path: userList(folder, november, 'users-november.csv'), day: 27 },
    {
      path: assignments(
        folder,
        ['Anna', 'Bo', 'Cy', 'Dee', 'Fay'].map((name) =>
          okta(`${name} Berg`, `${name.toLowerCase()}@x.example`, name === 'Anna' ? '2026-11-20' : ''),
        ),
        'okta-november.csv',
      ),
      day: 27,
    },
    {
      path: usageReport(folder, '2026-10-27-to-2026-11-26', [
        used('Anna', '1', 3),
        used('Bo', '2', 0),
        used('Cy', '3', 6),
        used('Dee', '4', 2),
        used('Fay', '6', 1),
      ]),
      day: 27,
    },
  ];
}

/** Imports each on its day, whatever the alarms of so small a company. */
export async function importMonths(engine: Engine, files: ReturnType<typeof twoMonths>): Promise<void> {
  for (const { path, day } of files) {
    // A file is of the day on which it was written last.
    utimesSync(path, new Date(atDay(day)), new Date(atDay(day)));
    const first = await engine.ask('commit-import', { path, at: atDay(day) });
    if (first.kind === 'committed') continue;
    if (first.kind !== 'unanswered') throw new Error(`${path}: ${JSON.stringify(first)}`);
    const accepted = first.alarms.map(({ kind }) => kind);
    const second = await engine.ask('commit-import', { path, at: atDay(day), accepted });
    if (second.kind !== 'committed') throw new Error(`${path}: ${JSON.stringify(second)}`);
  }
}
