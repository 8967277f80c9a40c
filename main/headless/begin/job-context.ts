import type { Composition } from '../../compose.ts';
import type { JobOrder } from '../arguments/order.ts';
import type { ProgressLine } from '../progress-line.ts';
import type { JobSurroundings } from './surroundings.ts';

/** What every step of the job works with. */
export type JobContext = Pick<
  Composition,
  'engine' | 'runs' | 'tokens' | 'sampleExports' | 'giveSampleSeats'
> & {
  readonly order: JobOrder;
  readonly cwd: string;
  /** The folder that stays beside the admin because of its journal, where none was named. */
  readonly keptFolder: string | undefined;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly progress: ProgressLine;
  /** One line of the summary. */
  readonly say: (line: string) => void;
  /** Whether the summary is read on a terminal, where long lists are cut. */
  readonly isTerminal: boolean;
  readonly outputs: Pick<JobSurroundings, 'stdout' | 'stderr'>;
};
