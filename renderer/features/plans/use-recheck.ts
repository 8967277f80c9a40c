import { useCallback, useEffect, useRef } from 'react';
import type { ProcedureInput } from '../../../preload/contract/procedures.ts';
import type { Plan } from '../../../preload/contract/values/plans.ts';
import { listen } from '../../app/start/bridge.ts';
import { queryClient, useAct } from '../../app/state/queries.ts';
import { isLeftOut, stopOf } from './draft/plan-groups.ts';

/** What a draft depends on may change many times a second while people are looked up. */
const atMostEveryMs = 2000;
const firstAfterMs = 300;
const grounds: ReadonlySet<string> = new Set(['people', 'imports', 'connections', 'settings']);

type Change = Omit<ProcedureInput<'plans.recheck'>, 'id'>;

/** What a click changes, until the answer says it: a box follows the hand. */
function expected(plan: Plan, { leaveOut, allow }: Change): Plan {
  const actions =
    leaveOut === undefined
      ? plan.actions
      : plan.actions.map((action) => {
          const others = action.guards.filter(({ kind }) => kind !== 'left-out');
          const isOut = leaveOut.includes(action.personId);
          return {
            ...action,
            guards: isOut ? [{ kind: 'left-out' as const, stops: true, facts: {} }, ...others] : others,
          };
        });
  return {
    ...plan,
    actions,
    ready: actions.filter((action) => stopOf(action) === undefined && !isLeftOut(action)).length,
    ...(allow === undefined ? {} : { allowed: allow }),
  };
}

/** Keeps a draft at what is known and allowed now, and changes who is in it and what is permitted for it; one that is being made is none yet. */
export function useRecheck(
  plan: Plan,
  isBeingMade: boolean,
): {
  readonly change: (change: Change) => void;
  readonly isPending: boolean;
} {
  const { mutate, isPending } = useAct('plans.recheck');
  const { id, state } = plan;
  const change = useCallback(
    (what: Change): void => {
      const queryKey = ['plans.read', { id }];
      // What was asked for before the click would put the box back when it is answered after it.
      void queryClient.cancelQueries({ queryKey, exact: true });
      const shown = queryClient.getQueryData<Plan>(queryKey);
      if (shown !== undefined) queryClient.setQueryData(queryKey, expected(shown, what));
      mutate(
        { id, ...what },
        {
          onSuccess: (next) => {
            queryClient.setQueryData(queryKey, next);
          },
        },
      );
    },
    [id, mutate],
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (state !== 'draft' || isBeingMade) return undefined;
    // After the page stands: a plan that was just made is what is known anyway.
    timer.current = setTimeout(() => {
      timer.current = undefined;
      change({});
    }, firstAfterMs);
    const stop = listen('data-changed', ({ what }) => {
      if (!grounds.has(what)) return;
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        change({});
      }, atMostEveryMs);
    });
    return () => {
      stop();
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [state, isBeingMade, change]);
  return { change, isPending };
}
