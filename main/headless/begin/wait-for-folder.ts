import { setTimeout as sleep } from 'node:timers/promises';

import type { Composition } from '../../compose.ts';
import type { Refusal } from '../../domain/folder/holder.ts';
import { words } from '../../words/words.ts';
import { FolderHeldError, type EngineError } from '../../engine/errors.ts';
import { announceWaiting } from '../../engine/folder/waiting.ts';
import { JobFailure } from '../job-failure.ts';
import type { ProgressLine } from '../progress-line.ts';

/** A holder who ends is noticed within this time. */
const lookEveryMs = 500;

export type FolderWait = {
  readonly composition: Pick<Composition, 'trouble' | 'openAgain'>;
  readonly dataFolder: string;
  /** `--wait`: where the folder is held, this begins once it is not. */
  readonly isPatient: boolean;
  readonly signal: AbortSignal;
  readonly progress: ProgressLine;
  /** One line of the summary. */
  readonly say: (line: string) => void;
};

/**
 * Answers once the data folder is this job's. Throws `JobFailure` 4, which names the holder, where another has it and nobody said to
 * wait, and whatever else keeps the database from opening.
 */
export async function waitForFolder(wait: FolderWait): Promise<void> {
  const first = await wait.composition.trouble();
  if (first === undefined) return;
  const refusal = refusalOf(first);
  if (!wait.isPatient || refusal.kind !== 'held') throw new JobFailure('folder-held', sentenceFor(refusal));
  wait.say(words().job.waitingFor(words().folder.refused(refusal), whenItRuns(refusal)));
  const waiting = announceWaiting(wait.dataFolder);
  try {
    await keepTrying(wait, refusal, () => {
      waiting.touch();
    });
  } finally {
    waiting.over();
    wait.progress.clear();
  }
}

async function keepTrying(
  { composition, signal, progress }: FolderWait,
  first: Refusal,
  touch: () => void,
): Promise<void> {
  const startedAt = performance.now();
  let refusal = first;
  for (;;) {
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    const who =
      refusal.holder === undefined ? words().job.anotherPurser : words().folder.holder(refusal.holder);
    progress.show(words().job.waitingS(who, seconds));
    touch();
    if (!(await slept(signal))) throw new JobFailure('failed', words().job.interruptedWhileWaitingData);
    const trouble = await composition.openAgain();
    if (trouble === undefined) return;
    refusal = refusalOf(trouble);
    if (refusal.kind !== 'held') throw new JobFailure('folder-held', sentenceFor(refusal));
  }
}

/** False where the wait was interrupted. */
async function slept(signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(lookEveryMs, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

function refusalOf(trouble: EngineError): Refusal {
  if (trouble instanceof FolderHeldError) return trouble.refusal;
  throw trouble;
}

function sentenceFor(refusal: Refusal): string {
  const what = words().job.nothingOpenedChanged(words().folder.refused(refusal));
  if (refusal.kind === 'left-elsewhere') return words().job.ifAddTakeOver(what);
  return words().job.addWaitBeginsItself(what, whenItRuns(refusal));
}

/** When a job that waits will run. */
function whenItRuns({ holder }: Refusal): string {
  return holder?.kind === 'window' ? words().job.windowLendsFolderSoon : words().job.runsSoonOneEnded;
}
