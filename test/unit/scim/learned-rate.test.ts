import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../main/practice/rate-limit.ts';
import { LearnedRate } from '../../../main/scim/pace/learned-rate.ts';

type Outcome = { readonly answered: number; readonly refused: number; readonly seconds: number };

/** Lets in so many requests in every second of the clock. */
function fixedWindows(perSecond: number): (nowMs: number) => boolean {
  let second = -1;
  let count = 0;
  return (nowMs) => {
    const now = Math.floor(nowMs / 1000);
    if (now !== second) {
      second = now;
      count = 0;
    }
    count += 1;
    return count <= perSecond;
  };
}

function bucket(perSecond: number): (nowMs: number) => boolean {
  const limit = new RateLimit(perSecond, 0);
  return (nowMs) => limit.take(nowMs) === 0;
}

/** One request after the other at the learned rate, at most 160 a second; a second's pause after each refusal. */
function simulate(admits: (nowMs: number) => boolean, seconds: number): Outcome {
  const rate = new LearnedRate();
  let nowMs = 0;
  let answered = 0;
  let refused = 0;
  while (nowMs < seconds * 1000) {
    if (admits(nowMs)) {
      answered += 1;
      rate.onAnswered(nowMs);
      nowMs += 1000 / Math.min(160, rate.perSecond(nowMs));
    } else {
      refused += 1;
      rate.onRefused(nowMs, nowMs);
      nowMs += 1000;
    }
  }
  return { answered, refused, seconds };
}

describe('LearnedRate', () => {
  it.each([
    ['a bucket of 25 a second', bucket(25), 25],
    ['windows of 25 a second', fixedWindows(25), 25],
    ['a bucket of 4 a second', bucket(4), 4],
    ['windows of 100 a second', fixedWindows(100), 100],
  ])('comes near the limit of %s and is seldom refused', (_service, admits, limit) => {
    const { answered, refused, seconds } = simulate(admits, 400);
    expect(answered / (limit * seconds)).toBeGreaterThan(0.95);
    expect(refused / (answered + refused)).toBeLessThan(0.01);
  });

  it('follows a limit that falls', () => {
    const before = bucket(50);
    const after = bucket(5);
    const { refused } = simulate((nowMs) => (nowMs < 60_000 ? before : after)(nowMs), 240);
    expect(refused).toBeLessThan(25);
  });

  it('finds a limit that rises', () => {
    const after = fixedWindows(80);
    const { answered } = simulate((nowMs) => (nowMs < 60_000 ? fixedWindowOf10(nowMs) : after(nowMs)), 660);
    expect((answered - 600) / 600).toBeGreaterThan(50);
  });

  it('takes refusals of requests that were under way for the one it knows', () => {
    const rate = new LearnedRate();
    for (let ms = 0; ms < 1000; ms += 10) rate.onAnswered(ms);
    expect([rate.onRefused(1000, 950), rate.onRefused(1002, 960), rate.onRefused(1004, 1000)]).toEqual([
      true,
      false,
      false,
    ]);
    const learned = rate.perSecond(1004);
    expect(learned).toBeGreaterThan(90);
    expect(rate.onRefused(2500, 2400)).toBe(true);
    expect(rate.perSecond(2500)).toBeLessThan(learned);
  });

  it('does not crawl when one request in ten is refused whatever the pace', () => {
    let request = 0;
    const { answered, seconds } = simulate(() => {
      request += 1;
      return request % 10 !== 0;
    }, 600);
    expect(answered / seconds).toBeGreaterThan(1);
  });

  it('never stops altogether', () => {
    const rate = new LearnedRate();
    for (let ms = 0; ms < 100_000; ms += 1000) rate.onRefused(ms, ms);
    expect(rate.perSecond(100_000)).toBeGreaterThan(0.1);
  });
});

const fixedWindowOf10 = fixedWindows(10);
