import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CalendarDay } from '../domain/ids.ts';
import { storedAs } from '../domain/settings/settings.ts';
import { toStored } from '../domain/settings/stored-settings.ts';
import { readWaitingLines } from '../domain/seats/waiting-lines.ts';
import type { Engine } from '../engine/operations.ts';

/** In the order in which they are imported: people before what is said of them. Either assignment file would do. */
const exportNames = [
  'sample-users.csv',
  'sample-usage-2026-07-27-to-2026-08-25.csv',
  'sample-usage-2026-08-26-to-2026-09-24.csv',
  'sample-usage-2026-09-25-to-2026-10-24.csv',
  'sample-usage-2026-10-25-to-2026-11-23.csv',
  'sample-okta-assignments.csv',
] as const;

/** The paths of the sample exports. */
export function sampleExports(folder: string): readonly string[] {
  return exportNames.map((name) => join(folder, name));
}

/** What the sample company's contract says: seven seats are free. */
const sampleSeats = [
  ['seatsBought', 385],
  ['monthlyAssignments', 25],
  ['minimumFree', 5],
] as const;

/** Gives the sample company its contract and its waiting list. Whoever has said something of seats already keeps that. */
export async function giveSampleSeats(
  engine: Engine,
  sampleFolder: string,
  since: CalendarDay,
): Promise<void> {
  const settings = await engine.ask('read-settings', {});
  const { entries } = await engine.ask('read-waiting-list', {});
  if (entries.length > 0 || sampleSeats.some(([name]) => storedAs(name) in settings)) return;
  for (const [name, value] of sampleSeats)
    await engine.ask('write-setting', { name: storedAs(name), value: toStored(name, value) });
  const text = await readFile(join(sampleFolder, 'sample-waiting-list.csv'), 'utf8');
  await engine.ask('add-waiting', { who: { kind: 'lines', lines: readWaitingLines(text) }, since });
}
