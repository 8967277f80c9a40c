import type { JournalEntry, PlannedAction } from '../../../main/domain/plans/action.ts';
import type { PersonId, PlanId } from '../../../main/domain/ids.ts';
import { startEngine } from '../../../main/engine/client.ts';
import type { PracticeAccount, PracticeChange } from '../../../main/practice/service.ts';
import { engineThread } from './stage.ts';
import type { ActionState } from '../../../main/domain/plans/act.ts';

/** What the journal says of one action. */
export type Told = {
  readonly email: string;
  /** What the service's log must say of it, once. */
  readonly aim: PracticeChange['change'];
  readonly state: ActionState;
  readonly intents: readonly {
    readonly accountId: string | undefined;
    readonly userName: string | undefined;
  }[];
};

export type Verdict = {
  /** Changes on the service that the journal had no intent for. */
  readonly withoutIntent: number;
  /** Accounts that more than one write reached. */
  readonly appliedTwice: number;
  /** People who were created more than once. */
  readonly createdTwice: number;
  /** Actions that the journal and the service tell differently, or that never came to an end. */
  readonly lost: number;
  /** Intents and changes at somebody else's account. */
  readonly wrongPerson: number;
};

const journalPage = 5000;

/** Every action of the plans as the journal tells it; throws where the chain of hashes is broken. */
export async function readJournal(dataFolder: string, plans: readonly PlanId[]): Promise<readonly Told[]> {
  const engine = await startEngine({ thread: engineThread, dataFolder });
  try {
    const verdict = await engine.ask('verify-journal', {});
    if (verdict.kind !== 'intact') throw new Error(`The journal is broken at ${String(verdict.sequence)}.`);
    const entries: JournalEntry[] = [];
    for (let total = 1; entries.length < total;) {
      const page = await engine.ask('page-journal', {
        text: undefined,
        offset: entries.length,
        limit: journalPage,
      });
      entries.push(...page.entries);
      ({ total } = page);
    }
    const told: Told[] = [];
    for (const id of plans) {
      const plan = await engine.ask('read-plan', { id });
      for (const action of plan?.actions ?? []) {
        const own = entries.filter(({ kind, actionId }) => kind === 'intent' && actionId === action.id);
        const people = new Set<PersonId | undefined>(own.map(({ personId }) => personId));
        if (people.size > 0 && !people.has(action.personId))
          throw new Error('An intent names another person.');
        told.push({
          email: action.email ?? '',
          aim: aimOf(action),
          state: action.state,
          intents: own.map(readIntent),
        });
      }
    }
    return told;
  } finally {
    await engine.close();
  }
}

function aimOf({ act, activeBefore }: PlannedAction): PracticeChange['change'] {
  if (act === 'deprovision') return 'deactivated';
  return activeBefore === undefined ? 'created' : 'activated';
}

function readIntent({ body }: JournalEntry): Told['intents'][number] {
  const { accountId, request } = body;
  const sent = typeof request === 'string' ? (JSON.parse(request) as { readonly userName?: string }) : {};
  return { accountId: typeof accountId === 'string' ? accountId : undefined, userName: sent.userName };
}

/** The journal against the service's own log, person by person. */
export function compare(truth: {
  readonly told: readonly Told[];
  readonly before: readonly PracticeAccount[];
  readonly after: readonly PracticeAccount[];
  readonly changes: readonly PracticeChange[];
}): Verdict {
  const owner = new Map(truth.after.map(({ id, userName }) => [id, userName.toLowerCase()]));
  const writes = Map.groupBy(truth.changes, ({ accountId }) => owner.get(accountId) ?? accountId);
  const planned = new Map(truth.told.map((action) => [action.email.toLowerCase(), action]));
  let [withoutIntent, appliedTwice, createdTwice, lost, wrongPerson] = [0, 0, 0, 0, 0];
  for (const [email, changes] of writes) {
    const action = planned.get(email);
    if (action === undefined) wrongPerson += changes.length;
    else if (action.intents.length === 0) withoutIntent += changes.length;
    if (changes.length > 1) appliedTwice += 1;
    if (changes.filter(({ change }) => change === 'created').length > 1) createdTwice += 1;
  }
  for (const [email, { aim, state, intents }] of planned) {
    const isDone = (writes.get(email) ?? []).some(({ change }) => change === aim);
    if (!isOver(state) || isDone !== saysDone(state)) lost += 1;
    wrongPerson += intents.filter(
      ({ accountId, userName }) => (accountId === undefined ? userName : owner.get(accountId)) !== email,
    ).length;
  }
  const strangers = changedBystanders(truth, planned);
  return { withoutIntent, appliedTwice, createdTwice, lost, wrongPerson: wrongPerson + strangers };
}

function changedBystanders(
  {
    before,
    after,
  }: { readonly before: readonly PracticeAccount[]; readonly after: readonly PracticeAccount[] },
  planned: ReadonlyMap<string, Told>,
): number {
  const now = new Map(after.map((account) => [account.id, account.active]));
  return before.filter(
    ({ id, userName, active }) => !planned.has(userName.toLowerCase()) && now.get(id) !== active,
  ).length;
}

function isOver(state: ActionState): boolean {
  return state === 'confirmed' || state === 'requested' || state === 'failed' || state === 'skipped';
}

function saysDone(state: ActionState): boolean {
  return state === 'confirmed' || state === 'requested';
}
