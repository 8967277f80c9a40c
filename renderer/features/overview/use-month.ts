import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { useAsk } from '../../app/state/queries.ts';
import { createStore, useStore } from '../../app/state/store.ts';

/** Of more people the past takes seconds to work out, and everything else waits for it: it is done when it is asked for. */
export const mostAtOnce = 20_000;

const isWanted = createStore(false);

/** What changed since about a month ago; `isLeft` while it waits to be asked for. */
export function useMonth(people: number): {
  readonly month: ProcedureOutput<'overview.month'> | undefined;
  readonly isLeft: boolean;
} {
  const wanted = useStore(isWanted);
  const enabled = people <= mostAtOnce || wanted;
  const { data } = useAsk('overview.month', {}, { enabled });
  return { month: enabled ? data : undefined, isLeft: !enabled };
}

/** What is unusual by one's own history. It is read after what changed, since both look at everybody. */
export function useAlarms(people: number): ProcedureOutput<'overview.alarms'> {
  const { month } = useMonth(people);
  return useAsk('overview.alarms', {}, { enabled: month !== undefined }).data ?? [];
}

export function workOutMonth(): void {
  isWanted.write(true);
}
