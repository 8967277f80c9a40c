import type { EngineContext, WorkHooks } from '../../thread/context.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { reconcile } from '../../people/bring-together/reconcile.ts';
import { readOutOfUse } from '../../people/survey/out-of-use.ts';
import { listKey, readAllLists } from '../../people/survey/survey.ts';
import { needReconcile } from '../merge/reconcile-flag.ts';

/** The latest list of people of each system, and whether what it says counts. */
export function listLists(database: ReadableDatabase): OperationOutput<'list-lists'> {
  const outOfUse = readOutOfUse(database);
  return readAllLists(database).map((list) => {
    const key = listKey(list);
    const { kind, called, on, isOfSome } = list;
    return { key, kind, called, on, isOfSome, isUsed: !outOfUse.includes(key) };
  });
}

/**
 * Takes a list of people out of use, or back into it ([U20] of people): the latest one of its system, so that the next one is in use again.
 * Answers whether that changed anything.
 */
export function setListUse(
  context: EngineContext,
  { key, isUsed }: OperationInput<'set-list-use'>,
  hooks: WorkHooks,
): OperationOutput<'set-list-use'> {
  const { writable } = context;
  const isChanged = writable.transaction(() => {
    const { changes } = writable
      .prepare<[{ readonly key: string; readonly isUsed: 0 | 1 }]>(
        `UPDATE import SET is_used = :isUsed WHERE is_used <> :isUsed AND kind IN ('directory', 'staff')
          AND kind || '/' || series = :key
          AND id = (SELECT max(latest.id) FROM import latest WHERE latest.kind = import.kind AND latest.series = import.series)`,
      )
      .run({ key, isUsed: isUsed ? 1 : 0 });
    if (changes > 0) needReconcile(writable);
    return changes > 0;
  })();
  if (isChanged) reconcile(context, { all: true }, hooks);
  return { isChanged };
}
