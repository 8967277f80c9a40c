import type { EventPayload } from '../../../preload/contract/events.ts';
import type { Run } from '../../../preload/contract/values/runs.ts';
import { listen } from '../start/bridge.ts';
import { useAsk } from './queries.ts';
import { createStore, useStore } from './store.ts';

export type RunProgress = EventPayload<'run-progress'>;

const store = createStore<ReadonlyMap<number, RunProgress>>(new Map());

/** Keeps the latest word of every run; returns the function that stops it. */
export function followRuns(): () => void {
  return listen('run-progress', (progress) => {
    store.write((before) => new Map(before).set(progress.run.id, progress));
  });
}

export type LiveRun = { readonly run: Run; readonly progress: RunProgress | undefined };

/** The stored runs, latest first, those under way with their latest word. */
export function useRuns(): readonly LiveRun[] | undefined {
  const live = useStore(store);
  const runs = useAsk('runs.list', {}).data;
  return runs?.map((run) => {
    const progress = live.get(run.id);
    // A stored state of an end is the last word; progress told before it is old.
    const isOver = run.state !== 'running';
    return isOver || progress === undefined ? { run, progress: undefined } : { run: progress.run, progress };
  });
}
