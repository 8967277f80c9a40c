import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import { givingMemoryBack } from '../../../main/services/give-memory-back.ts';

const afterMs = 30_000;
const mebibyte = 1024 * 1024;

let held: number;
let given: number;
let answer: Promise<unknown>;
let closed: boolean;

/** An engine whose next answer the test decides. */
function engineAtHand(): Engine {
  return {
    ask: (() => answer) as Engine['ask'],
    close: () => {
      closed = true;
      return Promise.resolve();
    },
  };
}

function resting(giveBack: () => Promise<void> | void = () => void (given += 1)): Engine {
  return givingMemoryBack(engineAtHand(), {
    afterMs,
    worthBytes: 50 * mebibyte,
    heldBytes: () => held,
    giveBack,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  held = 200 * mebibyte;
  given = 0;
  answer = Promise.resolve(undefined);
  closed = false;
});
afterEach(() => {
  vi.useRealTimers();
});

test('gives back once, when nothing was asked for a while and it is worth it', async () => {
  const engine = resting();
  held = 300 * mebibyte;
  await engine.ask('overview', {});
  await vi.advanceTimersByTimeAsync(afterMs - 1);
  expect(given).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(given).toBe(1);
  await vi.advanceTimersByTimeAsync(10 * afterMs);
  expect(given).toBe(1);
});

test('every question puts it off, also one that takes long', async () => {
  const engine = resting();
  held = 300 * mebibyte;
  await engine.ask('overview', {});
  await vi.advanceTimersByTimeAsync(afterMs - 1);
  let end: (value: unknown) => void = () => undefined;
  answer = new Promise((resolve) => {
    end = resolve;
  });
  const long = engine.ask('overview', {});
  await vi.advanceTimersByTimeAsync(3 * afterMs);
  expect(given).toBe(0);
  end(undefined);
  await long;
  await vi.advanceTimersByTimeAsync(afterMs);
  expect(given).toBe(1);
});

test('a refused question counts as one, and keeps its refusal', async () => {
  const engine = resting();
  held = 300 * mebibyte;
  answer = Promise.reject(new Error('no'));
  await expect(engine.ask('overview', {})).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(afterMs);
  expect(given).toBe(1);
});

test('what is not worth it is left alone, measured from the last time', async () => {
  const engine = resting(() => {
    given += 1;
    held = 260 * mebibyte;
  });
  held = 249 * mebibyte;
  await engine.ask('overview', {});
  await vi.advanceTimersByTimeAsync(afterMs);
  expect(given).toBe(0);
  held = 400 * mebibyte;
  await engine.ask('overview', {});
  await vi.advanceTimersByTimeAsync(afterMs);
  expect(given).toBe(1);
  held = 300 * mebibyte;
  await engine.ask('overview', {});
  await vi.advanceTimersByTimeAsync(afterMs);
  expect(given).toBe(1);
});

test('an engine that has stopped meanwhile is no failure, and a closed one is asked for nothing', async () => {
  const engine = resting(() => Promise.reject(new Error('stopped')));
  held = 300 * mebibyte;
  await engine.ask('overview', {});
  await vi.advanceTimersByTimeAsync(afterMs);
  const other = resting();
  held = 400 * mebibyte;
  await other.ask('overview', {});
  await other.close();
  expect(closed).toBe(true);
  await vi.advanceTimersByTimeAsync(10 * afterMs);
  expect(given).toBe(0);
});
