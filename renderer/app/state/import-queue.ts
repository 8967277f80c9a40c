import type { FileToken } from '../../../preload/contract/values/basics.ts';
import { ask, nameFile } from '../start/bridge.ts';
import { tellFailure } from '../frame/notices/notices.tsx';
import { createStore } from './store.ts';

/** Files that were dropped or picked and are not put away yet, in the order they came. */
export const importQueue = createStore<readonly FileToken[]>([]);

export function enqueue(files: readonly FileToken[]): void {
  if (files.length > 0) importQueue.write((before) => [...before, ...files]);
}

/** Takes files that were dropped on the window: all at once, so that one act never imports the first of them alone. */
export async function enqueueDropped(files: readonly File[]): Promise<void> {
  const named = await Promise.allSettled(files.map(nameFile));
  for (const one of named) if (one.status === 'rejected') tellFailure(one.reason);
  enqueue(named.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}

/** Opens the system's dialog to choose files. */
export async function pickFiles(): Promise<void> {
  try {
    enqueue(await ask('imports.pick', {}));
  } catch (error) {
    tellFailure(error);
  }
}
