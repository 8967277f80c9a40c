import { words } from '../words/words.ts';

/** Where text goes; a terminal or not. */
export type Output = {
  write(text: string, written?: () => void): unknown;
  /** Of a stream: what was not taken yet. */
  readonly writableLength?: number | undefined;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** Ends when everything that was written is on its way: the app exits without waiting for its pipes. */
export function flushed(output: Output): Promise<void> {
  if ((output.writableLength ?? 0) === 0) return Promise.resolve();
  return new Promise((resolve) => {
    output.write('', resolve);
  });
}

const leastMs = 100;

/** One line that is written over and over on a terminal, and nothing at all elsewhere. */
export class ProgressLine {
  readonly #output: Output;
  readonly #now: () => number;
  #writtenAt = -leastMs;
  #isShown = false;

  constructor(output: Output, now: () => number = () => performance.now()) {
    this.#output = output;
    this.#now = now;
  }

  show(text: string): void {
    if (this.#output.isTTY !== true || this.#now() - this.#writtenAt < leastMs) return;
    this.#writtenAt = this.#now();
    this.#isShown = true;
    const width = Math.max(20, (this.#output.columns ?? 80) - 1);
    this.#output.write(`\r\u001B[K${text.slice(0, width)}`);
  }

  clear(): void {
    if (this.#isShown) this.#output.write('\r\u001B[K');
    this.#isShown = false;
  }
}

/** "250 of 400 people, 12.5 a second, 12 s left". */
export function progressText(progress: {
  readonly what: string;
  readonly done: number;
  readonly total: number | undefined;
  readonly rate?: number;
  readonly secondsLeft?: number | undefined;
}): string {
  const { what, done, total, rate = 0, secondsLeft } = progress;
  return words().job.progress({
    what,
    done,
    total,
    rate: rate > 0 ? rate.toFixed(1) : '',
    left: secondsLeft === undefined ? '' : timeLeft(secondsLeft),
  });
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${String(Math.ceil(seconds))} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${String(minutes)} min` : `${(minutes / 60).toFixed(1)} h`;
}
