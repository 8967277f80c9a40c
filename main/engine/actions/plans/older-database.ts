import { instantOf } from '../../../domain/time/instant.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import { endPlansOfCopy } from '../runs.ts';
import { missingSincePlan } from './plan-numbers.ts';

const settingName = 'older_than_plan';

/**
 * Ends, once, what plans have left in a database that knows less plans than its folder does: a copy was put in its place by hand, or by a program that
 * syncs folders ([G35]).
 */
export function endPlansOfOlder(database: WritableDatabase, now: Date): void {
  const missing = missingSincePlan(database);
  if (missing === undefined) return;
  const seen = database
    .prepare<[string], string>('SELECT value FROM setting WHERE name = ?')
    .pluck()
    .get(settingName);
  if (seen === String(missing)) return;
  database.transaction(() => {
    endPlansOfCopy(database, instantOf(now));
    database
      .prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)')
      .run(settingName, String(missing));
  })();
}
