import { describe, expect, it } from 'vitest';
import type { ScimErrorKind } from '../../../main/domain/service/look-ups/look-up.ts';
import { ScimError } from '../../../main/scim/errors.ts';
import type { PaceLimits } from '../../../main/domain/service/dialect.ts';
import type { Pace } from '../../../main/scim/pace/pace.ts';
import { createPace } from '../../../main/scim/pace/pace.ts';
import type { HandClock } from '../../support/scim-clock.ts';
import { handClock } from '../../support/scim-clock.ts';

const signal = new AbortController().signal;

function paceOf(limits: Partial<PaceLimits> = {}): { readonly pace: Pace; readonly clock: HandClock } {
  const clock = handClock();
  return { clock, pace: createPace({ clock, random: () => 0.5, limits }) };
}

/** Sends `count` calls at once; when each was sent. */
async function timesSent(
  { pace, clock }: { readonly pace: Pace; readonly clock: HandClock },
  count: number,
  kind: 'read' | 'write' = 'read',
): Promise<number[]> {
  const times: number[] = [];
  const send = (): Promise<void> => {
    times.push(clock.now());
    return Promise.resolve();
  };
  await clock.until(Promise.all(Array.from({ length: count }, () => pace.run({ kind, signal, send }))));
  return times;
}

/** Fails in order with these kinds, then answers `ok`. */
function failing(kinds: readonly (ScimErrorKind | ScimError)[]): {
  send: () => Promise<string>;
  sent: () => number;
} {
  let sent = 0;
  return {
    sent: () => sent,
    send: () => {
      const failure = kinds[sent];
      sent += 1;
      if (failure === undefined) return Promise.resolve('ok');
      return Promise.reject(
        failure instanceof ScimError ? failure : new ScimError(failure, `It is ${failure}.`),
      );
    },
  };
}

describe('limits', () => {
  it('spaces reads and writes by the defaults, four and one a second', async () => {
    expect(await timesSent(paceOf(), 5)).toEqual([0, 250, 500, 750, 1000]);
    expect(await timesSent(paceOf(), 3, 'write')).toEqual([0, 1000, 2000]);
  });

  it('lets reads pass while writes wait', async () => {
    const { pace, clock } = paceOf({ readsPerSecond: 100, writesPerSecond: 1 });
    const order: string[] = [];
    const call = (kind: 'read' | 'write', name: string): Promise<void> =>
      pace.run({ kind, signal, send: () => Promise.resolve(void order.push(name)) });
    await clock.until(
      Promise.all([call('write', 'w1'), call('write', 'w2'), call('read', 'r1'), call('read', 'r2')]),
    );
    expect(order).toEqual(['w1', 'r1', 'r2', 'w2']);
  });

  it('never has more in flight than allowed', async () => {
    const { pace, clock } = paceOf({ readsPerSecond: 1000, inFlight: 3 });
    let now = 0;
    let most = 0;
    const send = async (): Promise<void> => {
      now += 1;
      most = Math.max(most, now);
      await clock.sleep(50, signal);
      now -= 1;
    };
    await clock.until(
      Promise.all(Array.from({ length: 20 }, () => pace.run({ kind: 'read', signal, send }))),
    );
    expect([most, pace.standing().inFlight]).toEqual([3, 0]);
  });

  it('follows limits that change', async () => {
    const parts = paceOf({ readsPerSecond: 1 });
    parts.pace.change({ readsPerSecond: 10 });
    expect((await timesSent(parts, 11)).at(-1)).toBeLessThan(1001);
  });

  it('keeps to the rate with late timers', async () => {
    const times = await timesSent(paceOf({ readsPerSecond: 30, inFlight: 50 }), 300);
    expect((times.at(-1) ?? 0) / 1000).toBeCloseTo(299 / 30, 0);
  });
});

describe('reads', () => {
  it.each<[ScimErrorKind, number]>([
    ['network', 5],
    ['service-error', 5],
    ['timeout', 3],
    ['unreadable-answer', 3],
    ['rate-limited', 20],
    ['unauthorized', 1],
    ['forbidden', 1],
    ['not-found', 1],
    ['filter-unsupported', 1],
    ['offline', 1],
  ])('that keep failing with %s are sent %i times', async (kind, times) => {
    const { pace, clock } = paceOf();
    const call = failing(Array.from({ length: 50 }, () => kind));
    await expect(clock.until(pace.run({ kind: 'read', signal, send: call.send }))).rejects.toThrow(
      `It is ${kind}.`,
    );
    expect(call.sent()).toBe(times);
  });

  it('answer once a try succeeds, each wait longer than the one before', async () => {
    const { pace, clock } = paceOf();
    const call = failing(['network', 'service-error', 'timeout', 'network']);
    expect(await clock.until(pace.run({ kind: 'read', signal, send: call.send }))).toBe('ok');
    expect(clock.now()).toBe((1000 + 2000 + 4000 + 8000) * 0.75);
  });

  it('are given up when the service asks to wait longer than a run should hang, and so are all others until then', async () => {
    const { pace, clock } = paceOf({ inFlight: 1 });
    const call = failing([
      new ScimError('rate-limited', 'Tomorrow.', { status: 429, retryAfterMs: 3_600_000 }),
    ]);
    const run = (): Promise<string> => pace.run({ kind: 'read', signal, send: call.send });
    const [first, second] = await clock.until(Promise.allSettled([run(), run()]));
    expect([first, second]).toMatchObject([
      { reason: { message: 'Tomorrow.' } },
      { reason: { kind: 'rate-limited' } },
    ]);
    expect(pace.standing().outage?.kind).toBe('rate-limited');
    await expect(run()).rejects.toThrow('another 60 minutes');
    expect(call.sent()).toBe(1);
    await clock.advance(3_601_000);
    expect(await clock.until(run())).toBe('ok');
    expect(pace.standing().outage).toBeUndefined();
  });

  it('pass on what is no ScimError', async () => {
    const { pace, clock } = paceOf();
    const send = (): Promise<never> => Promise.reject(new TypeError('A defect.'));
    await expect(clock.until(pace.run({ kind: 'read', signal, send }))).rejects.toThrow(TypeError);
    expect(pace.standing().inFlight).toBe(0);
  });
});

describe('writes', () => {
  it.each<[ScimErrorKind]>([
    ['network'],
    ['timeout'],
    ['service-error'],
    ['rate-limited'],
    ['unreadable-answer'],
  ])('are never sent again after %s', async (kind) => {
    const { pace, clock } = paceOf();
    const call = failing([kind]);
    await expect(clock.until(pace.run({ kind: 'write', signal, send: call.send }))).rejects.toThrow(kind);
    expect(call.sent()).toBe(1);
  });
});

describe('429', () => {
  it('holds everybody up for as long as the service asks', async () => {
    const { pace, clock } = paceOf({ readsPerSecond: 1000 });
    const call = failing([new ScimError('rate-limited', 'Slow.', { status: 429, retryAfterMs: 7000 })]);
    const first = pace.run({ kind: 'read', signal, send: call.send });
    await clock.advance(1);
    expect(pace.standing().heldUpMs).toBeGreaterThan(6900);
    const sentAt: number[] = [];
    const second = pace.run({ kind: 'write', signal, send: () => Promise.resolve(sentAt.push(clock.now())) });
    await clock.until(Promise.all([first, second]));
    expect(sentAt[0]).toBeGreaterThanOrEqual(7000);
  });

  it('slows down to what was let through, and recovers when nothing more is refused', async () => {
    const { pace, clock } = paceOf({ readsPerSecond: 50, inFlight: 1 });
    const answers = Array.from({ length: 20 }, () =>
      pace.run({ kind: 'read', signal, send: failing([]).send }),
    );
    await clock.until(Promise.all(answers));
    await clock.until(pace.run({ kind: 'read', signal, send: failing(['rate-limited']).send }));
    const slowed = pace.standing().readsPerSecond;
    expect(slowed).toBeLessThan(25);
    expect(slowed).toBeGreaterThan(15);
    await clock.advance(60_000);
    expect(pace.standing().readsPerSecond).toBeGreaterThan(slowed * 2);
    await clock.advance(60_000);
    expect(pace.standing().readsPerSecond).toBe(50);
  });
});

describe('cancelling', () => {
  it('ends calls that wait for their turn, without sending them', async () => {
    const { pace, clock } = paceOf({ readsPerSecond: 1 });
    const caller = new AbortController();
    const call = failing([]);
    await clock.until(pace.run({ kind: 'read', signal, send: call.send }));
    const waiting = pace.run({ kind: 'read', signal: caller.signal, send: call.send });
    expect(pace.standing().waiting).toBe(1);
    caller.abort();
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
    expect([call.sent(), pace.standing().waiting]).toEqual([1, 0]);
  });

  it('ends calls that wait to be sent again', async () => {
    const { pace, clock } = paceOf();
    const caller = new AbortController();
    const call = failing(['network', 'network']);
    const waiting = pace.run({ kind: 'read', signal: caller.signal, send: call.send });
    await clock.advance(10);
    caller.abort();
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
    expect(call.sent()).toBe(1);
  });
});

describe('the standing', () => {
  const giveUp = async (parts: ReturnType<typeof paceOf>, kind: ScimErrorKind): Promise<void> => {
    const call = failing(Array.from({ length: 50 }, () => kind));
    await parts.clock.until(parts.pace.run({ kind: 'read', signal, send: call.send }).catch(() => undefined));
  };

  it.each<[ScimErrorKind]>([['unauthorized'], ['offline'], ['no-token'], ['redirected']])(
    'tells of an outage at the first %s',
    async (kind) => {
      const parts = paceOf();
      await giveUp(parts, kind);
      expect(parts.pace.standing().outage).toEqual({ kind, says: `It is ${kind}.` });
    },
  );

  it.each<[ScimErrorKind]>([['network'], ['timeout'], ['service-error'], ['not-found'], ['forbidden']])(
    'tells of an outage when %s was met three times in a row',
    async (kind) => {
      const parts = paceOf();
      await giveUp(parts, kind);
      await giveUp(parts, kind);
      expect(parts.pace.standing().outage).toBeUndefined();
      await giveUp(parts, kind);
      expect(parts.pace.standing().outage?.kind).toBe(kind);
    },
  );

  it('forgets an outage at the next answer', async () => {
    const parts = paceOf();
    for (let times = 0; times < 3; times += 1) await giveUp(parts, 'network');
    await parts.clock.until(parts.pace.run({ kind: 'read', signal, send: failing([]).send }));
    expect(parts.pace.standing().outage).toBeUndefined();
  });

  it.each<[ScimErrorKind]>([['filter-unsupported'], ['conflict'], ['changed-meanwhile']])(
    'takes %s for an answer of a service that lives',
    async (kind) => {
      const parts = paceOf();
      for (let times = 0; times < 5; times += 1) await giveUp(parts, kind);
      expect(parts.pace.standing().outage).toBeUndefined();
    },
  );
});
