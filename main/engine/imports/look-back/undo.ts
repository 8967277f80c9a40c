import type { EngineContext, WorkHooks } from '../../thread/context.ts';
import { deleteImport, readImport } from '../../database/imports.ts';
import { revertRecords } from '../../database/records.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { reconcile } from '../../people/bring-together/reconcile.ts';
import { kindDeclarations } from '../kinds/all.ts';
import { needReconcile } from '../merge/reconcile-flag.ts';

/** Takes the latest import of its kind back, as if it had never been; any other import stays, and the answer says so. */
export function undoImport(
  context: EngineContext,
  { id }: OperationInput<'undo-import'>,
  hooks: WorkHooks,
): OperationOutput<'undo-import'> {
  const { writable } = context;
  const undone = writable.transaction(() => {
    const found = readImport(writable, id);
    if (found?.undoable !== true) return false;
    revertRecords(writable, kindDeclarations[found.kind].table, id);
    deleteImport(writable, id);
    needReconcile(writable);
    return true;
  })();
  if (undone) reconcile(context, { all: true }, hooks);
  return { undone };
}
