import { type Composition, compose } from '../../compose.ts';
import { harmless } from '../../domain/harmless.ts';
import type { JobOrder } from '../arguments/order.ts';
import type { JobFolder } from './data-folder.ts';
import type { JobContext } from './job-context.ts';
import { words } from '../../words/words.ts';
import { ProgressLine, progressText } from '../progress-line.ts';
import { waitForFolder } from './wait-for-folder.ts';
import type { JobSurroundings } from './surroundings.ts';

export type Opening = {
  readonly order: JobOrder;
  readonly folder: JobFolder;
  readonly surroundings: JobSurroundings;
};

/** Composes what the job works with, and closes it whatever happens. */
export async function withJobContext<Value>(
  opening: Opening,
  work: (context: JobContext) => Promise<Value>,
): Promise<Value> {
  const { order, surroundings } = opening;
  const { stdout, stderr, cwd, now = () => new Date() } = surroundings;
  const progress = new ProgressLine(stderr);
  const summary = order.json ? stderr : stdout;
  const composition = composeFor(opening, progress);
  const { engine, runs, tokens, sampleExports, giveSampleSeats } = composition;
  const context: JobContext = {
    engine,
    runs,
    tokens,
    sampleExports,
    giveSampleSeats,
    order,
    cwd,
    keptFolder: opening.folder.isKept ? opening.folder.path : undefined,
    now,
    signal: surroundings.signal ?? new AbortController().signal,
    progress,
    say: (line) => {
      progress.clear();
      summary.write(`${harmless(line)}\n`);
    },
    isTerminal: summary.isTTY === true,
    outputs: { stdout, stderr },
  };
  try {
    // Whatever keeps the database from opening is thrown here, before anything else is tried.
    await waitForFolder({
      composition,
      dataFolder: opening.folder.path,
      isPatient: order.wait,
      signal: context.signal,
      progress,
      say: context.say,
    });
    return await work(context);
  } finally {
    progress.clear();
    await composition.close();
  }
}

function composeFor({ order, folder, surroundings }: Opening, progress: ProgressLine): Composition {
  const { engineThread, sampleFolder, fetch, now = () => new Date() } = surroundings;
  return compose({
    dataFolder: folder.path,
    as: 'job',
    takeOver: order.takeOver,
    engineThread,
    sampleFolder,
    fetch,
    isOffline: false,
    now,
    // No keychain: the job is given its token, and the keychain is the window's.
    paceLimits: order.limits,
    onRunProgress: ({ run, rate, secondsLeft }) => {
      const what = run.kind === 'look-up' ? words().job.lookingUp : words().job.changing;
      progress.show(progressText({ what, done: run.done, total: run.total, rate, secondsLeft }));
    },
  });
}
