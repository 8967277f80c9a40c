import Database from 'better-sqlite3';
import { join } from 'node:path';

import type { Instant } from '../../../main/domain/ids.ts';
import { startEngine } from '../../../main/engine/client.ts';
import { breakSeal } from '../../../main/engine/database/safety/seal.ts';
import type { ReconcileFigures, ReconcileJob } from './reconcile.ts';

/** What people are made of, so that they are made from nothing. */
const emptied = [
  'person',
  'person_identifier',
  'person_record',
  'person_remark',
  'person_match',
  'match_review',
];

const thread = new URL('../../../out/main/engine.js', import.meta.url);

async function fill({ folder, files }: ReconcileJob): Promise<void> {
  const engine = await startEngine({ thread, dataFolder: folder });
  for (const path of files) {
    const outcome = await engine.ask('commit-import', { path, at: at(1) });
    if (outcome.kind !== 'committed') throw new Error(`"${path}" was not committed: ${outcome.kind}`);
  }
  await engine.close();
}

/** As after a crash between the commit of the rows and the people: the next start looks at everybody. */
function forget(folder: string): void {
  const path = join(folder, 'purser.db');
  // What follows is done by hand: the file is no longer as it was closed.
  breakSeal(path);
  const database = new Database(path);
  for (const table of emptied) database.exec(`DELETE FROM ${table}`);
  database.exec("DELETE FROM setting WHERE name IN ('reconciled_up_to', 'last_person_id')");
  database.exec("INSERT OR REPLACE INTO setting (name, value) VALUES ('reconcile_needed', '1')");
  database.close();
}

/** From cold at the start of the engine; then one import with 1 % of its rows changed. */
async function measure({ folder, changed }: ReconcileJob): Promise<ReconcileFigures> {
  const startedAt = performance.now();
  const engine = await startEngine({ thread, dataFolder: folder });
  const reconcileMs = performance.now() - startedAt;
  const reconcilePeakRssMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  let committedAt = 0;
  const outcome = await engine.ask(
    'commit-import',
    { path: changed, at: at(2) },
    {
      onProgress: ({ stage }) => {
        if (stage === 'reconciling' && committedAt === 0) committedAt = performance.now();
      },
    },
  );
  const incrementalMs = performance.now() - committedAt;
  if (outcome.kind !== 'committed') throw new Error(`The import was not committed: ${outcome.kind}`);
  const overview = await engine.ask('overview', {});
  await engine.close();
  return {
    people: overview.people,
    reconcileMs: Math.round(reconcileMs),
    reconcilePeakRssMiB,
    incrementalMs: Math.round(incrementalMs),
  };
}

function at(day: number): Instant {
  return new Date(Date.UTC(2026, 10, day)).toISOString() as Instant;
}

process.once('message', (job: ReconcileJob) => {
  const work =
    job.step === 'fill'
      ? fill(job).then(() => {
          forget(job.folder);
        })
      : measure(job);
  void work.then((result) => {
    process.send?.(result ?? {}, () => {
      process.disconnect();
    });
  });
});
