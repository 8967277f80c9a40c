import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createPlan,
  endMaking,
  foreseePlan,
  forgetForeseen,
} from '../../../renderer/app/state/acts/foreseen-plan.ts';
import { currentRoute, go } from '../../../renderer/app/state/routes.ts';

const order = {
  connectionId: 1,
  act: 'deprovision' as const,
  selection: { kind: 'ids' as const, ids: [1, 2] },
};
const list = { screen: 'people', params: { text: 'Quorum' } };
const being = { screen: 'plans', params: { plan: 'being-made' } };

/** A main process that numbers the plans that it makes, and answers later. */
function bridge(): readonly string[] {
  const asked: string[] = [];
  let made = 0;
  const answer = (name: string): unknown => {
    if (name === 'plans.foresee') return { id: made + 1, createdAt: 'before' };
    made += 1;
    return name === 'plans.create' ? { id: made } : { kind: 'as-foreseen', id: made, createdAt: 'now' };
  };
  const ask = async (name: string): Promise<unknown> => {
    asked.push(name);
    const value = answer(name);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (name === 'plans.create' && made === 3)
      return { ok: false, error: { code: 'offline', message: 'refused' } };
    return { ok: true, value };
  };
  vi.stubGlobal('window', { purser: { ask } });
  return asked;
}

/** A main process that foresees at once, and makes the plan when it is told to, as it is told to. */
function slowBridge(): { readonly make: (answer: unknown) => void; readonly foreseen: () => number } {
  const making = Promise.withResolvers<unknown>();
  let foreseen = 0;
  const ask = (name: string): Promise<unknown> => {
    if (name !== 'plans.foresee') return making.promise;
    foreseen += 1;
    return Promise.resolve({ ok: true, value: { id: 7, createdAt: 'before' } });
  };
  vi.stubGlobal('window', { purser: { ask } });
  return { make: making.resolve, foreseen: () => foreseen };
}

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

beforeEach(() => {
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('history', { pushState: () => undefined, replaceState: () => undefined });
  go('people', list.params);
});

afterEach(() => {
  forgetForeseen();
  endMaking();
  vi.unstubAllGlobals();
});

test('[Q70] a double click makes one plan, whether it was foreseen or not', async () => {
  const asked = bridge();
  const first = { plan: { id: 1 }, shown: 'nothing' };
  expect(await Promise.all([createPlan(order), createPlan(order)])).toEqual([first, first]);
  foreseePlan(order);
  const both = await Promise.all([createPlan(order), createPlan(order)]);
  const second = { plan: { id: 2, createdAt: 'now' }, shown: 'same' };
  expect(both).toEqual([second, second]);
  expect(asked).toEqual(['plans.create', 'plans.foresee', 'plans.create-foreseen']);
});

test('[Q70] other people, and the same once more after a plan or a failure, are another plan', async () => {
  bridge();
  const others = { ...order, selection: { kind: 'ids' as const, ids: [3] } };
  const made = await Promise.all([createPlan(order), createPlan(others)]);
  expect(made.map(({ plan }) => plan)).toEqual([{ id: 1 }, { id: 2 }]);
  await expect(createPlan(order)).rejects.toThrow('refused');
  expect(await createPlan(order)).toEqual({ plan: { id: 4 }, shown: 'nothing' });
});

describe('a plan that was foreseen and is asked for', () => {
  const ask = async (): Promise<
    { readonly made: ReturnType<typeof createPlan> } & ReturnType<typeof slowBridge>
  > => {
    const service = slowBridge();
    foreseePlan(order);
    await turn();
    const made = createPlan(order);
    await turn();
    return { ...service, made };
  };

  test('[FP30] is shown while it is made, under an address of no plan', async () => {
    const { make, made } = await ask();
    expect(currentRoute()).toEqual(being);
    make({ ok: true, value: { kind: 'as-foreseen', id: 7, createdAt: 'now' } });
    expect(await made).toEqual({ plan: { id: 7, createdAt: 'now' }, shown: 'same' });
  });

  test('[FP2] is the one that was made, and said to be another, where that is so', async () => {
    const { make, made } = await ask();
    make({ ok: true, value: { kind: 'otherwise', plan: { id: 7, ready: 1 } } });
    expect(await made).toEqual({ plan: { id: 7, ready: 1 }, shown: 'another' });
  });

  test('[FP31] gives way to the screen before, as it was, where it cannot be made', async () => {
    const { make, made } = await ask();
    make({ ok: false, error: { code: 'offline', message: 'refused' } });
    await expect(made).rejects.toThrow('refused');
    expect(currentRoute()).toEqual(list);
  });

  test.each<[string, unknown]>([
    ['made', { ok: true, value: { kind: 'as-foreseen', id: 7, createdAt: 'now' } }],
    ['not made', { ok: false, error: { code: 'offline', message: 'refused' } }],
  ])('[FP31] takes nobody back who left it, when it is %s', async (_what, answer) => {
    const { make, made } = await ask();
    const seats = { screen: 'seats', params: {} };
    go('seats');
    make(answer);
    const came = await made.then(
      ({ shown }) => shown,
      () => 'refused',
    );
    expect([came === 'left' || came === 'refused', currentRoute()]).toEqual([true, seats]);
  });

  test('[FP32] does not keep from being foreseen who comes back to the list meanwhile', async () => {
    const { make, made, foreseen } = await ask();
    go('people', list.params);
    foreseePlan(order);
    make({ ok: true, value: { kind: 'as-foreseen', id: 7, createdAt: 'now' } });
    await made;
    endMaking();
    foreseePlan(order);
    expect(foreseen()).toBe(2);
  });

  test('[FP31] is not shown to who is elsewhere when it is foreseen', async () => {
    const foreseen = Promise.withResolvers<unknown>();
    const bridgeAsk = (name: string): Promise<unknown> =>
      name === 'plans.foresee'
        ? foreseen.promise
        : Promise.resolve({ ok: true, value: { kind: 'as-foreseen', id: 7, createdAt: 'now' } });
    vi.stubGlobal('window', { purser: { ask: bridgeAsk } });
    foreseePlan(order);
    const made = createPlan(order);
    go('seats');
    foreseen.resolve({ ok: true, value: { id: 7, createdAt: 'before' } });
    expect((await made).shown).toBe('left');
    expect(currentRoute().screen).toBe('seats');
  });
});
