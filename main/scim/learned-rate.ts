/**
 * What a service allows, learned from its 429s. Nothing is assumed until the first; then the pace stays just under what
 * the service was seen to let through, and feels its way up again: the limit may be shared, or may have risen.
 *
 * Between two 429s a service lets through at most what it allows over that time, whether it counts by fixed windows or
 * by a bucket. So answers per second between two refusals never overstate the limit.
 */
export class LearnedRate {
  #limit: number | undefined;
  #holdUntilMs = 0;
  #holdMs = firstHoldMs;
  #refusedAtMs = Number.NEGATIVE_INFINITY;
  /** Answers since the last refusal; before the first, those of the last second. */
  #answered = 0;
  #recent: number[] = [];

  /** Requests per second allowed now. */
  perSecond(nowMs: number): number {
    if (this.#limit === undefined) return Number.POSITIVE_INFINITY;
    const below = this.#limit * share;
    const probedSeconds = (nowMs - this.#holdUntilMs) / 1000;
    return probedSeconds <= 0 ? below : below * (1 + growth * probedSeconds ** 2);
  }

  onAnswered(nowMs: number): void {
    this.#answered += 1;
    if (this.#limit !== undefined) return;
    this.#recent.push(nowMs);
    const old = this.#recent.findIndex((at) => at > nowMs - 1000);
    if (old > 0) this.#recent.splice(0, old);
  }

  /** Whether the refusal says something new: requests that were under way at the last one are refused with it. */
  onRefused(nowMs: number, sentAtMs: number): boolean {
    if (sentAtMs <= this.#refusedAtMs) return false;
    const seconds = Math.max(1, (nowMs - this.#refusedAtMs) / 1000);
    const letThrough = this.#limit === undefined ? this.#recent.length : this.#answered / seconds;
    this.#learn(nowMs, letThrough);
    this.#holdUntilMs = nowMs + this.#holdMs;
    this.#refusedAtMs = nowMs;
    this.#answered = 0;
    this.#recent = [];
    return true;
  }

  #learn(nowMs: number, letThrough: number): void {
    if (this.#limit === undefined) {
      this.#limit = Math.max(slowest, letThrough);
      return;
    }
    const wasProbing = nowMs > this.#holdUntilMs;
    if (wasProbing && letThrough <= this.#limit * 1.05) {
      // The limit is where it was: try again less often.
      this.#limit = Math.max(this.#limit, letThrough);
      this.#holdMs = Math.min(longestHoldMs, this.#holdMs * 2);
      return;
    }
    const lowered = Math.min(this.#limit * 0.97, Math.max(this.#limit / 2, letThrough));
    this.#limit = Math.max(slowest, wasProbing ? letThrough : lowered);
    this.#holdMs = firstHoldMs;
  }
}

const share = 0.98;
const growth = 0.002;
const slowest = 0.2;
const firstHoldMs = 15_000;
const longestHoldMs = 240_000;
