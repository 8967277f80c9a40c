import { afterEach, expect, test, vi } from 'vitest';
import { createPlan, foreseePlan, forgetForeseen } from '../../../renderer/app/state/acts/foreseen-plan.ts';

const order = {
  connectionId: 1,
  act: 'deprovision' as const,
  selection: { kind: 'ids' as const, ids: [1, 2] },
};

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

afterEach(() => {
  forgetForeseen();
  vi.unstubAllGlobals();
});

test('[Q70] a double click makes one plan, whether it was foreseen or not', async () => {
  const asked = bridge();
  expect(await Promise.all([createPlan(order), createPlan(order)])).toEqual([{ id: 1 }, { id: 1 }]);
  foreseePlan(order);
  const both = await Promise.all([createPlan(order), createPlan(order)]);
  expect(both).toEqual([
    { id: 2, createdAt: 'now' },
    { id: 2, createdAt: 'now' },
  ]);
  expect(asked).toEqual(['plans.create', 'plans.foresee', 'plans.create-foreseen']);
});

test('[Q70] other people, and the same once more after a plan or a failure, are another plan', async () => {
  bridge();
  const others = { ...order, selection: { kind: 'ids' as const, ids: [3] } };
  expect(await Promise.all([createPlan(order), createPlan(others)])).toEqual([{ id: 1 }, { id: 2 }]);
  await expect(createPlan(order)).rejects.toThrow('refused');
  expect(await createPlan(order)).toEqual({ id: 4 });
});
