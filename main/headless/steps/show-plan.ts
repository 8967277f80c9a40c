import type { GuardKind, Plan, PlannedAction } from '../../domain/plans/action.ts';
import { beginsOutFor } from '../../domain/plans/guard.ts';
import type { GuardWord } from '../../domain/plans/guard-facts.ts';
import { guardRemovals } from '../../domain/plans/guard-plan.ts';
import { countHeld } from '../../domain/seats/seat.ts';
import type { PersonId } from '../../domain/ids.ts';
import { words } from '../../words/words.ts';
import { say } from '../../words/say.ts';
import type { JobContext } from '../begin/job-context.ts';

/** Held by name: the list or somebody has to say more, or time has to pass. */
const inDoubt: ReadonlySet<GuardKind> = new Set(['person-in-doubt', 'open-action']);

export type Named = { readonly personId: PersonId; readonly as: string };

/** So many actions are named on a terminal; in a file or a pipe all of them. */
const shownOnTerminal = 40;

/** Without --apply the connection may write nothing, which alone does not hold an action of a preview. */
export function isReady({ guards }: PlannedAction): boolean {
  return guards.every(({ stops, kind }) => !stops || kind === 'writing-off');
}

/** The plan's own, or in a preview, where the connection may write nothing, what the guard on removals would say. */
export async function guardsOf(context: JobContext, plan: Plan, ready: number): Promise<Plan['guards']> {
  if (plan.act !== 'deprovision' || plan.guards.some(({ kind }) => kind === 'too-many')) return plan.guards;
  const { seats } = await context.engine.ask('overview', {});
  const held = countHeld(seats);
  const word = guardRemovals(ready, held);
  return word === undefined ? plan.guards : [...plan.guards, word];
}

export function showPlan(context: JobContext, plan: Plan, ready: readonly PlannedAction[]): void {
  const held = plan.actions.length - ready.length;
  context.say(words().job.plan[plan.act](ready.length, held));
  for (const guard of plan.guards)
    if (guard.kind !== 'writing-off') context.say(`           ${say().guard(guard)}`);
  if (plan.shared !== undefined && plan.shared.identifiers > 0)
    context.say(words().job.ofItsPeople(words().shared(plan.shared)));
  for (const [says, count] of heldBy(plan.actions)) context.say(words().job.heldBy(count, says));
  for (const [says, count] of markedBy(ready)) context.say(words().job.marked(count, says));
  const shown = context.isTerminal ? ready.slice(0, shownOnTerminal) : ready;
  for (const { displayName, email, request, guards } of shown) {
    const mark = guards.some(({ stops }) => !stops) ? '* ' : '';
    const what = request === undefined ? '' : `  ${request.method} ${request.path}`;
    context.say(`           ${mark}${displayName}${email === undefined ? '' : ` <${email}>`}${what}`);
  }
  if (ready.length > shown.length) context.say(words().job.more(ready.length - shown.length));
}

/** Each by name, with what a list named them by and the reason; how many. */
export function showHeld(context: JobContext, plan: Plan, named: readonly Named[]): number {
  const held = plan.actions.flatMap((action) => {
    const guard = action.guards.find(({ kind, stops }) => stops && inDoubt.has(kind));
    return guard === undefined ? [] : [{ action, says: say().guard(guard) }];
  });
  const shown = context.isTerminal ? held.slice(0, shownOnTerminal) : held;
  for (const { action, says } of shown) {
    const as = named.filter(({ personId }) => personId === action.personId).map((one) => one.as);
    const who = as.length === 0 ? action.displayName : `${as.join(', ')} (${action.displayName})`;
    context.say(words().job.held(who, says));
  }
  if (held.length > shown.length) context.say(words().job.more(held.length - shown.length));
  return held.length;
}

/**
 * How many of those who were named nothing is done for, although it is not so already ([LO1] of plans). Who has no account has no license
 * that could be taken.
 */
export function countLeft(plan: Plan): number {
  const isSo = ({ kind, facts }: GuardWord): boolean =>
    kind === 'nothing-to-do' ||
    (plan.act === 'deprovision' &&
      kind === 'no-account' &&
      'reason' in facts &&
      facts.reason === 'not-known');
  return plan.actions.filter(
    (action) =>
      !isReady(action) && (action.guards.some(({ kind }) => inDoubt.has(kind)) || !action.guards.some(isSo)),
  ).length;
}

/** Of each action the first guard that stops it. */
function heldBy(actions: readonly PlannedAction[]): ReadonlyMap<string, number> {
  return countOf(
    actions.flatMap(({ guards }) => {
      const stopping = guards.find(({ stops, kind }) => stops && kind !== 'writing-off');
      if (stopping === undefined || inDoubt.has(stopping.kind)) return [];
      // Nobody takes people out of a job's plan by hand: it began without them ([D6] of plans).
      const why =
        stopping.kind === 'left-out' ? guards.find(({ kind }) => beginsOutFor.has(kind)) : undefined;
      return [say().guard(why ?? stopping)];
    }),
  );
}

function markedBy(actions: readonly PlannedAction[]): ReadonlyMap<string, number> {
  return countOf(
    actions.flatMap(({ guards }) => guards.flatMap((guard) => (guard.stops ? [] : [say().guard(guard)]))),
  );
}

function countOf(sentences: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const says of sentences) counts.set(says, (counts.get(says) ?? 0) + 1);
  return counts;
}

/** `number`: as it is typed, where a guard wants it. */
export function howTo({ act, guards }: Plan, number: string): string {
  const allow = act === 'deprovision' ? '--allow-deprovisioning' : '--allow-provisioning';
  const isMany = guards.some(({ stops }) => stops);
  return `--apply ${allow}${isMany ? ` --confirm-count ${number}` : ''}`;
}
