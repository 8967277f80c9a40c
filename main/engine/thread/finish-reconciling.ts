import { isReconcileNeeded } from '../imports/merge/reconcile-flag.ts';
import type { EngineContext } from './context.ts';

/** A crash after records were written and before people were brought up to date is made good here. */
export async function finishReconciling(context: EngineContext): Promise<void> {
  if (!isReconcileNeeded(context.readable)) return;
  const { reconcile } = await import('../people/bring-together/reconcile.ts');
  reconcile(context, { all: true }, { isCancelled: () => false, onProgress: () => undefined });
}
