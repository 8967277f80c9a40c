import type { Handlers } from '../thread/context.ts';
import { backUp } from '../database/safety/back-up.ts';
import type { WritableDatabase } from '../database/handles.ts';
import { keepCopyBeforePlan } from '../database/safety/replace.ts';
import {
  beginAction,
  nextActions,
  planAgain,
  noteAnswer,
  recordAnswer,
  recordReadBack,
  skipAction,
} from './carry-out.ts';
import { verifyJournal } from './journal/journal.ts';
import { hurryLookUps } from './hurry-look-ups.ts';
import { listKnownAccounts } from './known-accounts.ts';
import { nextLookUps, recordLookUps, startLookUps } from './look-ups.ts';
import { createForeseenPlan, foreseePlan } from './plans/foresee.ts';
import { confirmPlan, createPlan, discardPlan } from './plans/plans.ts';
import { keepPlanNumber } from './plans/plan-numbers.ts';
import { listPlans, readPlan } from './plans/read-plans.ts';
import { pageActs, pageJournal } from './journal/read-journal.ts';
import { redraftPlan } from './plans/redraft.ts';
import { recheckAction } from './recheck.ts';
import { readRunChanges } from './run-changes.ts';
import { endPlansOfCopy, setRunState } from './runs.ts';
import { writeJournal } from './journal/write-journal.ts';

/** What can be asked about runs, plans, actions and the journal. Everything that writes is one transaction. */
export const actionHandlers = {
  'start-look-ups': ({ writable }, input) => writable.transaction(() => startLookUps(writable, input))(),
  'hurry-look-ups': ({ writable }, input) => writable.transaction(() => hurryLookUps(writable, input))(),
  'next-look-ups': ({ readable }, input) => nextLookUps(readable, input),
  'record-look-ups': ({ writable }, input) => writable.transaction(() => recordLookUps(writable, input))(),
  'end-plans-of-copy': ({ writable }, { at }) => writable.transaction(() => endPlansOfCopy(writable, at))(),
  'set-run-state': ({ writable }, input) => writable.transaction(() => setRunState(writable, input))(),
  'run-changes': ({ readable }, input) => readRunChanges(readable, input),

  'create-plan': ({ writable, lastCheck }, input) =>
    withNumber(writable, () => createPlan(writable, input, lastCheck)),
  'foresee-plan': ({ writable, lastCheck }, input) => foreseePlan(writable, input, lastCheck),
  'create-foreseen-plan': ({ writable, lastCheck }, input) =>
    withNumber(writable, () => createForeseenPlan(writable, input, lastCheck)),
  'redraft-plan': ({ writable, lastCheck }, input) =>
    writable.transaction(() => redraftPlan(writable, input, lastCheck))(),
  'read-plan': ({ readable }, { id }) => readPlan(readable, id),
  'list-plans': ({ readable }, { limit }) => listPlans(readable, limit),
  'confirm-plan': async ({ writable, readable, dataFolder }, input) => {
    const isDraft = readPlan(readable, input.id)?.state === 'draft';
    if (isDraft)
      await keepCopyBeforePlan(writable, { dataFolder, planId: input.id }, (path) => backUp(readable, path));
    return writable.transaction(() => confirmPlan(writable, input))();
  },
  'discard-plan': ({ writable }, { id }) => writable.transaction(() => discardPlan(writable, id))(),

  'list-known-accounts': ({ readable }, { connectionId }) => listKnownAccounts(readable, connectionId),
  'next-actions': ({ readable }, input) => nextActions(readable, input),
  'recheck-action': ({ readable, lastCheck }, input) => recheckAction(readable, input, lastCheck),
  'begin-action': ({ writable, lastCheck }, input) =>
    writable.transaction(() => beginAction(writable, input, lastCheck))(),
  'plan-again': ({ writable }, { actionIds }) => planAgain(writable, actionIds),
  'record-action-answer': ({ writable }, input) =>
    writable.transaction(() => recordAnswer(writable, input))(),
  'note-action-answer': ({ writable }, input) => writable.transaction(() => noteAnswer(writable, input))(),
  'record-read-back': ({ writable }, input) => writable.transaction(() => recordReadBack(writable, input))(),
  'skip-action': ({ writable }, input) => writable.transaction(() => skipAction(writable, input))(),

  'page-journal': ({ readable }, input) => pageJournal(readable, input),
  'page-acts': ({ readable }, input) => pageActs(readable, input),
  'verify-journal': ({ readable }) => verifyJournal(readable),
  'write-journal': writeJournal,
} satisfies Partial<Handlers>;

/** Makes a plan, and keeps its number used whatever becomes of the database ([D10]). */
function withNumber<Made>(database: WritableDatabase, make: () => Made): Made {
  return database.transaction(() => {
    const made = make();
    keepPlanNumber(database);
    return made;
  })();
}
