import { heldSql } from '../../people/overview/held-seats.ts';
import type { GuardWord } from '../../../domain/plans/guard-facts.ts';
import { isStopped } from '../../../domain/plans/guard.ts';
import { guardAssignments, guardOldSources, guardRemovals } from '../../../domain/plans/guard-plan.ts';
import { oldSourceOf } from '../../../domain/files/source-age.ts';
import { removalReasons } from '../../../domain/findings/finding.ts';
import type { Finding } from '../../../domain/findings/finding-facts.ts';
import type { Instant, PersonId } from '../../../domain/ids.ts';
import { readStored } from '../../thread/stored-json.ts';
import { readNumberSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readSourceAges } from '../../people/survey/source-ages.ts';
import { readSeatRoom } from '../../month/seats/read-room.ts';
import type { DraftAction } from './plan-actions.ts';
import type { Act } from '../../../domain/plans/act.ts';

/** What speaks against a plan as a whole. */
export function planGuards(
  database: ReadableDatabase,
  plan: {
    readonly act: Act;
    readonly drafts: readonly Pick<DraftAction, 'personId' | 'guards'>[];
    readonly isUndo: boolean;
    readonly at: Instant;
  },
): readonly GuardWord[] {
  const { act, drafts, isUndo, at } = plan;
  const ready = drafts.filter(({ guards }) => !isStopped(guards)).length;
  const people = drafts.map(({ personId }) => personId);
  return [
    ...(act === 'deprovision' ? removalGuards(database, ready) : assignmentGuards(database, ready, at)),
    ...(isUndo ? [] : oldSourceGuards(database, { act, people, at })),
  ];
}

/**
 * Usage counts only where somebody is idle by it, and a list of everybody only where it says that somebody left; neither speaks for giving a
 * license.
 */
function oldSourceGuards(
  database: ReadableDatabase,
  { act, people, at }: { readonly act: Act; readonly people: readonly PersonId[]; readonly at: Instant },
): readonly GuardWord[] {
  const isIdle =
    act === 'deprovision' &&
    database
      .prepare<[string]>(
        'SELECT 1 FROM person WHERE idle_days > 0 AND id IN (SELECT value FROM json_each(?)) LIMIT 1',
      )
      .get(JSON.stringify(people)) !== undefined;
  const all = readSourceAges(database, at);
  const named = new Set(
    act === 'deprovision' ? findingsOf(database, people).map((one) => oldSourceOf(one, all)) : [],
  );
  const ages = all.filter((age) => {
    if (age.source === 'usage') return isIdle;
    return age.source !== 'staff' || named.has(age);
  });
  const word = guardOldSources(ages, people.length);
  return word === undefined ? [] : [word];
}

/** What speaks for taking these people's seats back, each finding once. */
function findingsOf(database: ReadableDatabase, people: readonly PersonId[]): readonly Finding[] {
  return database
    .prepare<[string], string>(
      'SELECT DISTINCT reasons FROM person WHERE id IN (SELECT value FROM json_each(?))',
    )
    .pluck()
    .all(JSON.stringify(people))
    .flatMap((stored) => readStored<readonly Finding[]>(stored))
    .filter(({ kind }) => removalReasons.includes(kind));
}

function removalGuards(database: ReadableDatabase, removals: number): readonly GuardWord[] {
  const word = guardRemovals(removals, countHeldSeats(database), {
    count: readNumberSetting(database, 'removalCount'),
    share: readNumberSetting(database, 'removalPercent') / 100,
  });
  return word === undefined ? [] : [word];
}

function assignmentGuards(
  database: ReadableDatabase,
  assignments: number,
  at: Instant,
): readonly GuardWord[] {
  return guardAssignments(assignments, readSeatRoom(database, at));
}

function countHeldSeats(database: ReadableDatabase): number {
  return database.prepare<[], number>(`SELECT count(*) FROM person WHERE ${heldSql}`).pluck().get() ?? 0;
}
