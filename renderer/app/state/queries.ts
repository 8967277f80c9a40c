import { QueryClient, keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { EventPayload } from '../../../preload/contract/events.ts';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { ask, listen } from '../start/bridge.ts';
import { endNotices, tellFailure } from '../frame/notices/notices.tsx';

/** Answers stay until `data-changed` says otherwise; being without a network changes nothing about local questions. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** An answer of the main process, read again when what it depends on changes. Shows the last answer meanwhile. */
export function useAsk<Name extends ProcedureName>(
  name: Name,
  input: ProcedureInput<Name>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<ProcedureOutput<Name>> {
  return useQuery<ProcedureOutput<Name>>({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}

/** Keeps what was asked before anything is shown for who asks the same then; a refusal is kept too. */
export async function keepAnswer<Name extends ProcedureName>(
  name: Name,
  input: ProcedureInput<Name>,
  answer: Promise<ProcedureOutput<Name>>,
): Promise<void> {
  await queryClient.prefetchQuery({ queryKey: [name, input], queryFn: () => answer });
}

/** What is kept of an answer, without asking. */
export function keptAnswer<Name extends ProcedureName>(
  name: Name,
  input: ProcedureInput<Name>,
): ProcedureOutput<Name> | undefined {
  return queryClient.getQueryData<ProcedureOutput<Name>>([name, input]);
}

/** What is kept of an answer, or asked for where nothing is, or nothing that still holds. */
export function heldAnswer<Name extends ProcedureName>(
  name: Name,
  input: ProcedureInput<Name>,
): Promise<ProcedureOutput<Name>> {
  return queryClient.fetchQuery<ProcedureOutput<Name>>({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
  });
}

/** Something the admin does; a refusal is told as a notice unless the caller shows it itself. */
export function useAct<Name extends ProcedureName>(
  name: Name,
  options: { readonly quiet?: boolean } = {},
): UseMutationResult<ProcedureOutput<Name>, Error, ProcedureInput<Name>> {
  return useMutation<ProcedureOutput<Name>, Error, ProcedureInput<Name>>({
    mutationFn: (input) => ask(name, input),
    onMutate: endNotices,
    ...(options.quiet === true ? {} : { onError: tellFailure }),
  });
}

type Changed = EventPayload<'data-changed'>['what'];

/** Which answers a change makes old. */
const dependents: Readonly<Record<Changed, readonly ProcedureName[]>> = {
  people: [
    'questions.read',
    'questions.of-person',
    'questions.tally',
    'questions.prepare',
    'teams.read',
    'teams.of-person',
    'seats.renewal',
    'seats.room',
    'seats.waiting',
    'costs.read',
    'overview.read',
    'overview.ages',
    'overview.history',
    'overview.month',
    'teams.trends',
    'overview.alarms',
    'report.page',
    'people.facets',
    'people.read',
    'people.page',
    'people.named-alike',
    'review.page',
    'review.decisions',
    'imports.set-aside',
    'app.status',
  ],
  imports: [
    'imports.list',
    'imports.lists',
    'imports.mappings',
    'imports.compare',
    'overview.read',
    'overview.ages',
    'overview.month',
    'teams.trends',
    'overview.alarms',
    'report.page',
    'app.status',
  ],
  connections: ['connections.list', 'app.status'],
  runs: ['runs.list', 'runs.changes', 'overview.read'],
  plans: [
    'seats.renewal',
    'seats.room',
    'seats.waiting',
    'plans.list',
    'plans.read',
    'overview.read',
    'overview.month',
    'teams.trends',
    'report.page',
  ],
  journal: [
    'teams.read',
    'teams.of-person',
    'seats.renewal',
    'seats.room',
    'seats.waiting',
    'costs.read',
    'journal.page',
    'people.read',
    'plans.list',
    'overview.read',
  ],
  questions: [
    'seats.renewal',
    'questions.tally',
    'questions.read',
    'questions.of-person',
    'questions.prepare',
    'questions.templates',
  ],
  alarms: ['overview.alarms'],
  waiting: ['seats.renewal', 'seats.room', 'seats.waiting'],
  settings: [
    'questions.prepare',
    'teams.read',
    'teams.of-person',
    'seats.renewal',
    'seats.room',
    'report.options',
    'report.page',
    'costs.read',
    'overview.month',
    'teams.trends',
    'settings.read',
    'app.status',
  ],
};

/** During a run changes come many times a second; the window reads again at most five times a second. */
const gatherMs = 200;

/** Starts reading again whatever changes; returns the function that stops it. */
export function followChanges(): () => void {
  const pending = new Set<ProcedureName>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    timer = undefined;
    const names = new Set<unknown>(pending);
    pending.clear();
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => names.has(queryKey[0]) });
  };
  const stop = listen('data-changed', ({ what }) => {
    for (const name of dependents[what]) pending.add(name);
    timer ??= setTimeout(flush, gatherMs);
  });
  return () => {
    stop();
    if (timer !== undefined) clearTimeout(timer);
  };
}
