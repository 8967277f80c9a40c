const windowMs = 10_000;

/** How many were done per second, over the last ten seconds. */
export class Rate {
  readonly #now: () => number;
  #marks: { readonly at: number; readonly done: number }[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** `done` is the count so far. */
  note(done: number): void {
    const at = this.#now();
    this.#marks.push({ at, done });
    // One mark older than the window stays, so that slow work has a rate too.
    while ((this.#marks[1]?.at ?? at) <= at - windowMs) this.#marks.shift();
  }

  /** 0 until two counts at different times are known. */
  perSecond(): number {
    const first = this.#marks[0];
    const last = this.#marks.at(-1);
    if (first === undefined || last === undefined || last.at <= first.at) return 0;
    return ((last.done - first.done) * 1000) / (last.at - first.at);
  }

  /** `undefined` while nothing is known to go forward. */
  secondsLeft(left: number): number | undefined {
    const rate = this.perSecond();
    return rate > 0 ? left / rate : undefined;
  }
}
