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
  /** Refusals in a row that came although the pace had been lowered. */
  #inVain = 0;
  /** Answers since the last refusal. */
  #answered = 0;
  /** When the answers of the last few seconds came. */
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
    this.#recent.push(nowMs);
    const old = this.#recent.findIndex((at) => at > nowMs - recentMs);
    if (old > 0) this.#recent.splice(0, old);
  }

  /** Whether the refusal says something new: requests that were under way at the last one are refused with it. */
  onRefused(nowMs: number, sentAtMs: number): boolean {
    if (sentAtMs <= this.#refusedAtMs) return false;
    const seconds = Math.max(1, (nowMs - this.#refusedAtMs) / 1000);
    this.#learn(nowMs, this.#answered / seconds);
    this.#holdUntilMs = nowMs + this.#holdMs;
    this.#refusedAtMs = nowMs;
    this.#answered = 0;
    this.#recent = [];
    return true;
  }

  #learn(nowMs: number, letThrough: number): void {
    const limit = this.#limit;
    const wasProbing = nowMs > this.#holdUntilMs;
    if (limit === undefined) {
      // Sent as fast as could be: only the last second tells, if much was sent in it. A bucket that was full makes this
      // too high; the next refusal corrects it.
      this.#limit = Math.max(leastAtFirst, this.#recentlyPerSecond(nowMs, 1000));
    } else if (wasProbing && this.#recentlyPerSecond(nowMs, recentMs) > limit * 1.3) {
      // The limit has risen.
      this.#limit = this.#recentlyPerSecond(nowMs, recentMs);
      this.#holdMs = firstHoldMs;
    } else if (wasProbing) {
      // The limit is about where it was: try again less often.
      this.#limit = Math.max(limit, letThrough);
      this.#holdMs = Math.min(longestHoldMs, this.#holdMs * 2);
    } else {
      this.#lower(limit, letThrough);
    }
    this.#inVain = wasProbing ? 0 : this.#inVain + 1;
  }

  /** Refused although nothing faster was tried. Where going slower helped nothing, refusals have another reason. */
  #lower(limit: number, letThrough: number): void {
    this.#holdMs = firstHoldMs;
    if (this.#inVain >= mostInVain) return;
    this.#limit = Math.max(slowest, Math.min(limit * 0.97, Math.max(limit / 4, letThrough)));
  }

  #recentlyPerSecond(nowMs: number, overMs: number): number {
    return this.#recent.filter((at) => at > nowMs - overMs).length / (overMs / 1000);
  }
}

const share = 0.98;
const growth = 0.002;
/** Long enough that one answer more or less does not matter at a few a second. */
const recentMs = 4000;
/** One early refusal does not make a crawl. */
const leastAtFirst = 2;
const slowest = 0.2;
const firstHoldMs = 15_000;
const longestHoldMs = 240_000;
const mostInVain = 6;
