import { type LiveRun, useRuns } from './run-progress.ts';

/** The run that works, or else the latest one where it waits to be taken up again. */
export function leadingRun(runs: readonly LiveRun[] | undefined): LiveRun | undefined {
  const working = runs?.find(({ run }) => run.state === 'running');
  if (working !== undefined) return working;
  const latest = runs?.[0];
  const waits = latest?.run.state === 'paused' || latest?.run.state === 'interrupted';
  return waits ? latest : undefined;
}

export function useLeadingRun(): LiveRun | undefined {
  return leadingRun(useRuns());
}

/** How much of the work under way is done, in whole percent; `undefined` where nothing works. */
export function useDonePercent(): number | undefined {
  const live = useLeadingRun();
  if (live?.run.state !== 'running') return undefined;
  const { done, total } = live.run;
  return total === 0 ? 100 : Math.floor((done / total) * 100);
}
