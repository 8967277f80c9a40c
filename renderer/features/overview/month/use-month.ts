import type { ProcedureOutput } from '../../../../preload/contract/procedures.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { useIsPastWanted } from '../../../app/state/month.ts';

/** What changed since about a month ago; `isLeft` while it waits to be asked for. */
export function useMonth(people: number): {
  readonly month: ProcedureOutput<'overview.month'> | undefined;
  readonly isLeft: boolean;
} {
  const enabled = useIsPastWanted(people);
  const { data } = useAsk('overview.month', {}, { enabled });
  return { month: enabled ? data : undefined, isLeft: !enabled };
}

/** What is unusual by one's own history. It is read after what changed, since both look at everybody. */
export function useAlarms(people: number): ProcedureOutput<'overview.alarms'> {
  const { month } = useMonth(people);
  return useAsk('overview.alarms', {}, { enabled: month !== undefined }).data ?? [];
}
