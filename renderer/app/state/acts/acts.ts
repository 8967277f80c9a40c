import type { ProcedureInput } from '../../../../preload/contract/procedures.ts';
import type { Connection } from '../../../../preload/contract/values/connections.ts';
import type { PeopleSelection } from '../../../../preload/contract/values/people.ts';
import type { Plan } from '../../../../preload/contract/values/plans.ts';
import type { Run } from '../../../../preload/contract/values/runs.ts';
import { strings } from '../../../strings/strings.ts';
import { ask } from '../../start/bridge.ts';
import { chosenConnection } from '../connections.ts';
import { tellDone, tellFact, tellFailure } from '../../frame/notices/notices.tsx';
import { heldAnswer, queryClient } from '../queries.ts';
import { go } from '../routes.ts';
import { createPlan, endMaking, foreseePlan } from './foreseen-plan.ts';

/** The connection to work with; without one its screen opens and says why. */
async function needConnection(): Promise<Connection | undefined> {
  // Where each token is kept is asked of the keychain, which takes a while; one that was just made may not be among those held yet.
  const connection =
    chosenConnection(await heldAnswer('connections.list', {})) ??
    chosenConnection(await ask('connections.list', {}));
  if (connection === undefined) {
    go('connection');
    tellFact({ title: strings.shell.noConnection, message: strings.people.needConnection });
  }
  return connection;
}

/** Asks about a few before the others of the look-up run under way; false where none is. */
async function hurry(connectionId: number, selection: PeopleSelection): Promise<boolean> {
  const { hurried } = await ask('runs.hurry', { connectionId, selection });
  if (hurried === undefined) return false;
  const { title, message } = strings.people.hurried;
  tellFact({ title: title(hurried.first), message: message(hurried.answered) });
  return true;
}

/** Asks about just these people, first in the run under way or in a run of their own, and stays where one is. Throws `BridgeFailure`. */
export async function lookThemUp(connectionId: number, selection: PeopleSelection): Promise<void> {
  if (await hurry(connectionId, selection)) return;
  tellInLine(await ask('runs.start-look-ups', { connectionId, who: { kind: 'selection', selection } }));
}

/** Says that people are looked up later, and when; false where they are looked up now. */
function tellInLine({ state, total }: Run): boolean {
  if (state !== 'waiting') return false;
  tellFact({ title: strings.runs.inLine(total), message: strings.runs.waits });
  return true;
}

/** Starts a look-up run; `again` asks those with a fresh answer as well. */
export async function startLookUps(
  who:
    | { readonly kind: 'known'; readonly again: boolean }
    | { readonly kind: 'selection'; readonly selection: PeopleSelection },
): Promise<void> {
  try {
    const connection = await needConnection();
    if (connection === undefined) return;
    if (who.kind === 'selection' && (await hurry(connection.id, who.selection))) return;
    const run = await ask('runs.start-look-ups', {
      connectionId: connection.id,
      who:
        who.kind === 'known'
          ? { kind: 'known', again: who.again }
          : { kind: 'selection', selection: who.selection },
    });
    if (run.total === 0) {
      tellFact({ title: strings.people.lookUpNobody, message: strings.people.lookUpNobodyText });
      return;
    }
    if (!tellInLine(run)) go('runs', { run: String(run.id) });
  } catch (error) {
    tellFailure(error);
  }
}

/** Has a plan ready for when it is made ([FP2] of plans), through the chosen connection. */
export async function foreseePlanOf(act: Plan['act'], selection: PeopleSelection): Promise<void> {
  const connection = chosenConnection(await heldAnswer('connections.list', {}).catch(() => []));
  if (connection !== undefined) foreseePlan({ connectionId: connection.id, act, selection });
}

/** Makes a plan and opens its preview, unless somebody left that while it was made. Nothing is sent before the preview is confirmed. */
export async function startPlan(act: Plan['act'], selection: PeopleSelection): Promise<void> {
  try {
    const connection = await needConnection();
    if (connection === undefined) return;
    const { plan, shown } = await createPlan({ connectionId: connection.id, act, selection });
    // It is the plan as it is read: its page stands at once.
    queryClient.setQueryData(['plans.read', { id: plan.id }], plan);
    if (shown !== 'left') go('plans', { plan: String(plan.id) }, shown === 'nothing' ? 'push' : 'replace');
    if (shown === 'another') tellFact(strings.plans.madeOtherwise);
    if (shown === 'left') tellFact(strings.plans.madeMeanwhile);
  } catch (error) {
    tellFailure(error);
  } finally {
    endMaking();
  }
}

/** Makes a plan that gives seats to the next of the waiting list, and opens its preview; says why fewer where it is fewer. */
export async function giveNext(wanted: number): Promise<void> {
  const text = strings.seats.give;
  try {
    const connection = await needConnection();
    if (connection === undefined) return;
    const came = await ask('seats.give-next', { connectionId: connection.id, wanted });
    if (came.kind === 'not-known') {
      tellFact({ title: text.nobody, message: text.lacks[came.lacks] });
      return;
    }
    if (came.kind === 'nobody') {
      tellFact({ title: text.nobody, message: text.limits[came.limit] });
      return;
    }
    const { plan, limit } = came;
    queryClient.setQueryData(['plans.read', { id: plan.id }], plan);
    go('plans', { plan: String(plan.id) });
    if (limit !== 'none') tellFact({ title: text.fewer(plan.actions.length), message: text.limits[limit] });
  } catch (error) {
    tellFailure(error);
  }
}

/** Puts a selection on the clipboard, as CSV with some of the report's columns. */
export async function copyPeople(
  selection: PeopleSelection,
  columns: ProcedureInput<'people.copy'>['columns'],
): Promise<void> {
  try {
    const { copied, people } = await ask('people.copy', { selection, columns });
    const text = strings.people;
    if (copied) tellDone({ title: text.copied(people), message: text.copiedText });
    else tellFact({ title: text.tooMany(people), message: text.tooManyText });
  } catch (error) {
    tellFailure(error);
  }
}
