import { say } from '../../../../main/words/say.ts';
import { strings } from '../../../strings/strings.ts';
import type { Plan, PlannedAction } from '../../../../preload/contract/values/plans.ts';
import { isNotAsked } from './account-now.ts';
import { shownState } from './plan-counts.ts';

type GuardWord = PlannedAction['guards'][number];
type GuardKind = GuardWord['kind'];
type ActionState = PlannedAction['state'];

/** Actions of a draft that one thing stops, or none (`undefined`). */
export type ActionGroup = {
  readonly stoppedBy: string | undefined;
  readonly actions: readonly PlannedAction[];
};

/** What stops an action first, beside that somebody took it out; `undefined` where nothing does. */
function stopping({ guards }: PlannedAction): GuardWord | undefined {
  return guards.find(({ kind, stops }) => stops && kind !== 'left-out');
}

/** What the account is called, where nothing but that holds the action back first. */
export function calledOtherwise(action: PlannedAction): string | undefined {
  const stop = stopping(action);
  if (stop?.kind !== 'person-in-doubt' || !('doubt' in stop.facts)) return undefined;
  const { doubt } = stop.facts;
  return doubt.kind === 'called-otherwise' ? doubt.called : undefined;
}

/** By what an action is held back, as its group is called: the kind of guard, but for a doubt that can be cleared up in the plan. */
export function stopOf(action: PlannedAction): string | undefined {
  return calledOtherwise(action) === undefined ? stopping(action)?.kind : 'called-otherwise';
}

/** Somebody took the person out of the plan. */
export function isLeftOut({ guards }: PlannedAction): boolean {
  return guards.some(({ kind }) => kind === 'left-out');
}

/** A draft's actions by what holds them back: those that nothing does come first. A row stays where it is when it is taken out. */
export function groupActions(plan: Pick<Plan, 'state' | 'actions'>): readonly ActionGroup[] {
  if (plan.state !== 'draft') return [{ stoppedBy: undefined, actions: plan.actions }];
  const groups = [...Map.groupBy(plan.actions, stopOf)].map(([stoppedBy, actions]) => ({
    stoppedBy,
    actions,
  }));
  const isFree = ({ stoppedBy }: ActionGroup): boolean => stoppedBy === undefined;
  return [...groups.filter(isFree), ...groups.filter((group) => !isFree(group))];
}

/** The sentence that holds back everybody of a group alike: its head says it, and no row again. */
export function sharedStop({ stoppedBy, actions }: ActionGroup): string | undefined {
  if (stoppedBy === undefined) return undefined;
  const words = actions.flatMap((action) => stopping(action) ?? []);
  // Of hundreds most often all are the same word: it is put into a sentence once.
  const different = new Map(words.map((word) => [JSON.stringify(word), word]));
  const says = new Set([...different.values()].map((word) => say().guard(word)));
  const [only] = says;
  return says.size === 1 ? only : undefined;
}

const short = strings.plans.shortWarnings;
/** Fewer rows than so many say it themselves. */
const fewestShared = 4;

/** What still is to be done elsewhere once the plan is: what was warned of else is past. */
const lasting: ReadonlySet<GuardKind> = new Set<GuardKind>(['directory-would-revert']);

const doneAlready: ReadonlySet<ActionState> = new Set<ActionState>(['confirmed', 'requested']);
const doneOrToDo: ReadonlySet<ActionState> = new Set<ActionState>([...doneAlready, 'planned', 'intended']);

/** What is said in an action's row. Of what is not done in a plan that was confirmed nothing is warned: what held it back alone is said. */
export function remarksOf(action: PlannedAction, isDraft: boolean): PlannedAction['guards'] {
  const isHeld = !isDraft && shownState(action) === 'held';
  return action.guards.filter((guard) => !isNotAsked(guard) && (guard.stops || !isHeld));
}

/** What many rows would say alike and nothing is held back by: said once above, with how many it is said of; a row is short about it. */
export type SharedWarning = { readonly kind: GuardKind; readonly says: string; readonly people: number };

export function sharedWarnings({
  state,
  actions,
}: Pick<Plan, 'state' | 'actions'>): readonly SharedWarning[] {
  const isDraft = state === 'draft';
  const concerned = state === 'running' ? doneOrToDo : doneAlready;
  const warnings = actions
    .filter((action) => isDraft || concerned.has(shownState(action)))
    .flatMap(({ guards }) => guards)
    .filter(({ kind, stops }) => !stops && short[kind] !== undefined && (isDraft || lasting.has(kind)));
  // Of hundreds most are the same word: it is put into a sentence once.
  const sentences = new Map<string, string>();
  const sentenceOf = (word: (typeof warnings)[number]): string => {
    const key = JSON.stringify(word);
    const known = sentences.get(key) ?? say().guard(word);
    sentences.set(key, known);
    return known;
  };
  return [...Map.groupBy(warnings, sentenceOf)]
    .filter(([, said]) => said.length >= fewestShared)
    .flatMap(([says, said]) => said.slice(0, 1).map(({ kind }) => ({ kind, says, people: said.length })));
}

/** Everybody who is left out after these are taken out of the plan, or in. */
export function leaveOut(
  plan: Pick<Plan, 'actions'>,
  people: readonly number[],
  isIn: boolean,
): readonly number[] {
  const out = new Set(plan.actions.filter(isLeftOut).map(({ personId }) => personId));
  for (const person of people) {
    if (isIn) out.delete(person);
    else out.add(person);
  }
  return [...out];
}
