import type { Clock } from './clock.ts';
import { ScimError } from '../errors.ts';
import { longestWaitMs } from './retry.ts';

export type TurnKind = 'read' | 'write';

type Waiting = {
  readonly kind: TurnKind;
  readonly admit: () => void;
  readonly refuse: (error: ScimError) => void;
};

export type TurnOptions = {
  readonly clock: Clock;
  readonly inFlight: () => number;
  /** Requests per second allowed now: of the kind, and of all together. */
  readonly perSecond: (kind: TurnKind | 'all', nowMs: number) => number;
};

/** A late timer may be made up for by so much, so that the rate is kept on average. */
const slackMs = 150;

/** Who may send next: first come, first served within reads and within writes. */
export class Turns {
  readonly #options: TurnOptions;
  readonly #queue: Waiting[] = [];
  readonly #nextAtMs: Record<TurnKind | 'all', number> = { read: 0, write: 0, all: 0 };
  #inFlight = 0;
  #heldUntilMs = 0;
  #wake: AbortController | undefined;

  constructor(options: TurnOptions) {
    this.#options = options;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  heldUpMs(): number {
    return Math.max(0, this.#heldUntilMs - this.#options.clock.now());
  }

  /** Nothing is sent for so long. Past `longestWaitMs` nobody waits for that: who does, and who comes, is refused. */
  holdUp(ms: number): void {
    this.#heldUntilMs = Math.max(this.#heldUntilMs, this.#options.clock.now() + ms);
    const refusal = this.#refusal();
    if (refusal === undefined) return;
    for (const waiting of this.#queue.splice(0)) waiting.refuse(refusal);
  }

  #refusal(): ScimError | undefined {
    const heldUpMs = this.heldUpMs();
    if (heldUpMs <= longestWaitMs) return undefined;
    const minutes = Math.round(heldUpMs / 60_000);
    return new ScimError('rate-limited', { kind: 'asked-to-wait', minutes }, { retryAfterMs: heldUpMs });
  }

  /** Waits for a turn; whoever got one must `release` it. Throws `ScimError` of kind `cancelled`. */
  take(order: {
    readonly kind: TurnKind;
    readonly again: boolean;
    readonly signal: AbortSignal;
  }): Promise<void> {
    const { kind, again, signal } = order;
    if (signal.aborted) return Promise.reject(cancelled());
    const refusal = this.#refusal();
    if (refusal !== undefined) return Promise.reject(refusal);
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        const at = this.#queue.indexOf(waiting);
        if (at >= 0) this.#queue.splice(at, 1);
        reject(cancelled());
      };
      const admit = (): void => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      };
      const refuse = (error: ScimError): void => {
        signal.removeEventListener('abort', onAbort);
        reject(error);
      };
      const waiting: Waiting = { kind, admit, refuse };
      signal.addEventListener('abort', onAbort, { once: true });
      if (again) this.#queue.unshift(waiting);
      else this.#queue.push(waiting);
      this.pump();
    });
  }

  release(): void {
    this.#inFlight -= 1;
    this.pump();
  }

  /** Lets in whoever may send now, and comes back when the next one may. */
  pump(): void {
    const { clock, inFlight } = this.#options;
    this.#wake?.abort();
    this.#wake = undefined;
    while (this.#queue.length > 0 && this.#inFlight < inFlight()) {
      const nowMs = clock.now();
      const waitMs = this.#admitOne(nowMs);
      if (waitMs === undefined) continue;
      this.#wakeAfter(waitMs);
      return;
    }
  }

  /** `undefined` when one was let in, otherwise how long until one may be. */
  #admitOne(nowMs: number): number | undefined {
    if (nowMs < this.#heldUntilMs) return this.#heldUntilMs - nowMs;
    let soonestMs = Number.POSITIVE_INFINITY;
    for (const kind of ['read', 'write'] as const) {
      const at = this.#queue.findIndex((waiting) => waiting.kind === kind);
      const first = this.#queue[at];
      if (first === undefined) continue;
      const readyMs = Math.max(this.#nextAtMs[kind], this.#nextAtMs.all);
      if (readyMs <= nowMs) {
        this.#queue.splice(at, 1);
        this.#inFlight += 1;
        this.#spend(kind, nowMs);
        this.#spend('all', nowMs);
        first.admit();
        return undefined;
      }
      soonestMs = Math.min(soonestMs, readyMs - nowMs);
    }
    return soonestMs;
  }

  #spend(kind: TurnKind | 'all', nowMs: number): void {
    const gapMs = 1000 / this.#options.perSecond(kind, nowMs);
    this.#nextAtMs[kind] = Math.max(this.#nextAtMs[kind], nowMs - slackMs) + gapMs;
  }

  #wakeAfter(ms: number): void {
    const wake = new AbortController();
    this.#wake = wake;
    void this.#options.clock.sleep(Math.max(1, ms), wake.signal).then(() => {
      if (!wake.signal.aborted) this.pump();
    });
  }
}

function cancelled(): ScimError {
  return new ScimError('cancelled', { kind: 'cancelled-before-sending' });
}
