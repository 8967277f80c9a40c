import { words } from '../../words/words.ts';
import { oldSources } from '../../domain/files/source-age.ts';
import type { LookUpCounts } from '../../domain/service/run.ts';
import type { JobOrder } from '../arguments/order.ts';
import { checkedBaseUrl, openConnection } from './connection-step.ts';
import { type JobFolder, openJobFolder } from '../begin/data-folder.ts';
import type { JobContext } from '../begin/job-context.ts';
import { importFiles, setListUse, tellSetAside } from './import-step.ts';
import { exitCodes, type JobExitCode } from '../exit-codes.ts';
import { JobFailure, sentenceFor } from '../job-failure.ts';
import { harmless } from '../../domain/harmless.ts';
import { lookEverybodyUp } from './look-up-step.ts';
import { withJobContext } from '../begin/open-context.ts';
import {
  nothingPlanned,
  type PlanOutcome,
  PlanStopped,
  planAndApply,
  readChoices,
  sum,
  undoAndApply,
} from './plan-step.ts';
import { chosenForBoth } from './select-people.ts';
import type { ConnectionId } from '../../domain/ids.ts';
import { isReadingAlone, openReadingCopy } from '../begin/reading-copy.ts';
import { type JobResult, writeReport } from './report-step.ts';
import { askFirst, takeAnswers } from './question-step.ts';
import { tellRenewal } from './renewal-step.ts';
import { tellTeams } from './team-step.ts';
import { keepSeats } from './seat-step.ts';
import type { JobSurroundings } from '../begin/surroundings.ts';
import { readToken } from '../begin/token.ts';
import type { Choice } from '../arguments/choice.ts';

/** Import, look up, plan, apply, report. Throws `JobFailure` and the errors of the engine, the client and the runs. */
export async function carryOut(order: JobOrder, surroundings: JobSurroundings): Promise<JobExitCode> {
  const { service } = order;
  if (service.kind === 'scim') checkedBaseUrl(service.url);
  const token = service.kind === 'scim' ? await readToken(service.token, surroundings) : undefined;
  const choices = await readChoices({ order, cwd: surroundings.cwd });
  const folder =
    isReadingAlone(order) && order.data !== undefined
      ? await openReadingCopy(order.data, surroundings)
      : await openJobFolder(order, surroundings);
  const outcomes: PlanOutcome[] = [];
  let end: Parameters<typeof conclude>[0];
  try {
    end = await withJobContext({ order, folder, surroundings }, (context) =>
      workThrough(context, { token, choices, folder, outcomes }),
    );
  } catch (error) {
    if (error instanceof PlanStopped) outcomes.push(error.outcome);
    if (order.json) surroundings.stdout.write(`${JSON.stringify(stoppedBy(error, outcomes))}\n`);
    throw error;
  } finally {
    await folder.clear();
  }
  return conclude(end);
}

/** What `--json` prints where the job did not come to its end. */
type JobStopped = Pick<JobResult, 'planned' | 'applied'> & {
  /** Why, as it is said on standard error. */
  readonly stopped: string;
  /** Sent, and not seen yet or without a known outcome. */
  readonly open: number;
};

function stoppedBy(error: unknown, outcomes: readonly PlanOutcome[]): JobStopped {
  return {
    stopped: harmless(sentenceFor(error)),
    planned: sum(outcomes, ({ planned }) => planned),
    applied: sum(outcomes, ({ applied }) => applied),
    open: sum(outcomes, ({ open }) => open),
  };
}

type Given = {
  readonly token: string | undefined;
  readonly choices: readonly Choice[];
  readonly folder: JobFolder;
  /** Filled as plans are carried out. */
  readonly outcomes: PlanOutcome[];
};

async function workThrough(
  context: JobContext,
  { token, choices, folder, outcomes }: Given,
): Promise<Parameters<typeof conclude>[0]> {
  context.say(headline(context.order));
  if (folder.isKept) context.say(words().job.journal(folder.path));
  const leftOut = await importFiles(context);
  await setListUse(context);
  const refused = (await keepSeats(context)) + (await takeAnswers(context));
  const connection = await openConnection(context, token);
  let counts: LookUpCounts | undefined;
  let left = 0;
  if (connection !== undefined) {
    left = await settleWhatWasLeft(context);
    counts = await lookEverybodyUp(context, connection.id);
  }
  // An answer may hold somebody, and free somebody whom the one before held.
  const setAside = await tellSetAside(context);
  if (connection !== undefined) {
    await planAll(context, { connectionId: connection.id, choices, outcomes });
  }
  const notAsked = await askFirst(context);
  const result = await writeReport(context, { counts, outcomes, cells: leftOut.cells, setAside });
  const unnamed = await tellTeams(context);
  await tellRenewal(context);
  if (context.order.json) context.outputs.stdout.write(`${JSON.stringify(result)}\n`);
  const old = context.order.isSample ? 0 : oldSources(result.ages).length;
  // The sample has one of everything, people who are held included.
  const held = context.order.isSample ? 0 : setAside.held;
  const rejected = leftOut.rejected + refused + unnamed + notAsked;
  return { rejected, counts, outcomes, left, old, held };
}

/** One plan after the other; where one lacks its number, nothing more is written ([TM3] of plans). */
async function planAll(
  context: JobContext,
  {
    connectionId,
    choices,
    outcomes,
  }: Pick<Given, 'choices' | 'outcomes'> & { readonly connectionId: ConnectionId },
): Promise<void> {
  const except = await chosenForBoth(context, choices);
  outcomes.push({ ...nothingPlanned, held: except.size });
  const isWaiting = (): boolean => outcomes.some(({ numberNeeded }) => numberNeeded !== undefined);
  for (const choice of choices) {
    if (!isWaiting()) outcomes.push(await planAndApply(context, { connectionId, choice, except }));
  }
  const { undoPlan } = context.order;
  if (undoPlan !== undefined && !isWaiting())
    outcomes.push(await undoAndApply(context, connectionId, undoPlan));
}

/** Runs and intents that an earlier job in this folder did not finish; how many are open still. */
async function settleWhatWasLeft(context: JobContext): Promise<number> {
  await context.runs.markInterrupted();
  const { settled, open, confirmed, unseen } = await context.runs.settleOpenIntents();
  if (settled + open + confirmed + unseen === 0) return 0;
  context.say(words().job.settledReadingEarlierJob(settled, confirmed, open, unseen));
  return open + unseen;
}

function conclude(all: {
  readonly rejected: number;
  readonly counts: LookUpCounts | undefined;
  readonly outcomes: readonly PlanOutcome[];
  /** Of earlier jobs, open still. */
  readonly left: number;
  /** Sources past their age. */
  readonly old: number;
  /** People of all lists in force with whom nothing is done. */
  readonly held: number;
}): JobExitCode {
  const { rejected, counts, outcomes, left, old, held } = all;
  const needed = outcomes.find(({ numberNeeded }) => numberNeeded !== undefined)?.numberNeeded;
  if (needed !== undefined) {
    throw new JobFailure('wrong-arguments', words().job.planChangesOnceMore(needed.number, needed.as));
  }
  if (sum(outcomes, ({ failed }) => failed) > 0) {
    throw new JobFailure('failed', words().job.notEveryActionSucceeded);
  }
  const open = sum(outcomes, (one) => one.skipped + one.unknown + one.open + one.held);
  const leftOpen = rejected + open + left + old + held + (counts?.undecidable ?? 0) + (counts?.failed ?? 0);
  return leftOpen > 0 ? exitCodes['left-open'] : exitCodes.done;
}

function headline({ isSample, service }: JobOrder): string {
  const what = isSample ? words().job.syntheticSampleExports : words().job.exportsGiven;
  const whom = {
    scim: service.kind === 'scim' ? new URL(service.url).host : '',
    practice: words().job.practiceService,
    none: words().job.noServiceNobodyLooked,
  }[service.kind];
  return words().job.headline(what, whom);
}
