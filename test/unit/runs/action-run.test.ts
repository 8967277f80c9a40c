import { describe, expect, it } from 'vitest';
import type { ActionId } from '../../../main/domain/ids.ts';
import type { ActionTask } from '../../../main/engine/operations/plans.ts';
import type { PracticeFault } from '../../../main/practice/service.ts';
import { EngineInMemory, tasksFor } from './engine-in-memory.ts';
import { type Request, type ServiceAtHand, peopleNumbered, serviceFor } from './service-at-hand.ts';
import { carryOut, removalOf } from './carry-out.ts';

const first = 1 as ActionId;
const isWrite = ({ method }: Request): boolean => method !== 'GET';

/** One person with an active account, whose deprovisioning is planned. */
function onePlanned(options: Parameters<typeof serviceFor>[1] = {}): {
  engine: EngineInMemory;
  at: ServiceAtHand;
  task: ActionTask;
} {
  const people = peopleNumbered(1);
  const at = serviceFor(people, options);
  const engine = removalOf(people, at);
  const [task] = engine.tasks;
  if (task === undefined) throw new Error('no task');
  return { engine, at, task };
}

/** The service's time, which stands still until it is let pass. */
function slowTime(): { readonly now: () => Date; readonly pass: (ms: number) => void } {
  let passedMs = 0;
  return {
    now: () => new Date(passedMs),
    pass: (ms) => {
      passedMs += ms;
    },
  };
}

/** This fault for the first write, none for anything else. */
function onFirstWrite(fault: PracticeFault): (request: Request) => PracticeFault | undefined {
  let isFirst = true;
  return (request) => {
    if (!isWrite(request) || !isFirst) return undefined;
    isFirst = false;
    return fault;
  };
}

describe('an action run', () => {
  it('reads, writes the intent, sends, stores the answer, reads back, in this order', async () => {
    const { engine, at } = onePlanned();
    const order: string[] = [];
    engine.before = (name) => void order.push(name);
    const seen = at.requests;
    Object.defineProperty(seen, 'push', {
      value: (request: Request) => {
        order.push(request.method);
        return Array.prototype.push.call(seen, request);
      },
    });
    const { ended } = await carryOut(engine, at);
    expect(ended).toMatchObject({ state: 'done', done: 1, note: undefined });
    expect(order.slice(order.indexOf('GET'), order.lastIndexOf('record-read-back') + 1)).toEqual([
      'GET',
      'recheck-action',
      'begin-action',
      'PATCH',
      'record-action-answer',
      'GET',
      'record-read-back',
    ]);
    expect(engine.states.get(first)).toBe('confirmed');
    expect(at.service.accounts()[0]?.active).toBe(false);
  });

  it('skips who was changed meanwhile, sending nothing', async () => {
    const { engine, at, task } = onePlanned();
    if (task.account === undefined) throw new Error('no account');
    await at.line.client.setActive({
      account: task.account,
      active: false,
      signal: AbortSignal.timeout(1000),
    });
    const writes = at.requests.filter(isWrite).length;
    await carryOut(engine, at);
    expect(engine.saysOf(first)).toEqual([
      'skip-action: The account is inactive already: somebody was faster. Nothing was sent.',
    ]);
    expect(at.requests.filter(isWrite)).toHaveLength(writes);
  });

  it.each([
    ['another unique id', { externalId: 'E999' }, 'other identifiers'],
    ['another address', { userName: 'other@x.example' }, 'other identifiers'],
    ['an id that nobody has', { id: 'u-none' }, 'no longer knows'],
  ])('skips an account that was planned with %s', async (_what, change, says) => {
    const { engine, at, task } = onePlanned();
    if (task.account === undefined) throw new Error('no account');
    engine.tasks = [{ ...task, account: { ...task.account, ...change } }];
    await carryOut(engine, at);
    expect(engine.states.get(first)).toBe('skipped');
    expect(engine.saysOf(first).join()).toContain(says);
    expect(at.requests.filter(isWrite)).toEqual([]);
  });

  it('skips everybody once the box of the connection is taken off', async () => {
    const { engine, at } = onePlanned();
    engine.boxes = { mayProvision: true, mayDeprovision: false };
    await carryOut(engine, at);
    expect(engine.saysOf(first).join()).toContain('Its box can be ticked');
    expect(at.requests.filter(isWrite)).toEqual([]);
  });

  it.each([
    ['cut after it was applied', { kind: 'cut-after' }],
    ['never answered and applied', { kind: 'hang-after' }],
    ['answered in broken JSON', { kind: 'broken-json' }],
    ['answered with another user', { kind: 'other-user' }],
  ] as const)('settles a request that was %s by reading, and sends it once', async (_what, fault) => {
    const { engine, at } = onePlanned({ faultFor: onFirstWrite(fault) });
    await carryOut(engine, at);
    expect(engine.states.get(first)).toBe('confirmed');
    expect(at.requests.filter(isWrite)).toHaveLength(1);
  });

  it.each([
    ['cut before it was applied', { kind: 'cut-before' }],
    ['never answered', { kind: 'hang' }],
    ['answered 500', { kind: 'status', status: 500 }],
    ['answered 503', { kind: 'status', status: 503, retryAfter: '1' }],
  ] as const)('calls a request that was %s not done where changes show at once', async (_what, fault) => {
    const { engine, at } = onePlanned({ faultFor: onFirstWrite(fault), changesShowWithinMs: 0 });
    await carryOut(engine, at);
    expect(engine.states.get(first)).toBe('failed');
    expect(engine.saysOf(first).join()).toContain('it was not done');
    expect(at.requests.filter(isWrite)).toHaveLength(1);
    expect(at.service.accounts()[0]?.active).toBe(true);
  });

  it('leaves the intent open while a change may still show, and settles it by reading later', async () => {
    const time = slowTime();
    const { engine, at } = onePlanned({
      faultFor: onFirstWrite({ kind: 'cut-after' }),
      now: time.now,
      switches: { visibleAfterMs: 150 },
      changesShowWithinMs: 60_000,
    });
    const { runs, ended } = await carryOut(engine, at);
    expect(engine.states.get(first)).toBe('intended');
    expect(ended.note).toEqual({ kind: 'unsure', open: 1, unseen: 0 });
    expect(await runs.settleOpenIntents()).toMatchObject({ settled: 0, open: 1 });
    time.pass(200);
    expect(await runs.settleOpenIntents()).toMatchObject({ settled: 1, open: 0 });
    expect(engine.states.get(first)).toBe('confirmed');
    expect(at.requests.filter(isWrite)).toHaveLength(1);
  });

  it('keeps an answered change that is not seen yet as requested', async () => {
    const { engine, at } = onePlanned({ switches: { visibleAfterMs: 60_000 } });
    const { ended } = await carryOut(engine, at);
    expect(engine.states.get(first)).toBe('requested');
    expect(ended.note).toEqual({ kind: 'unsure', open: 0, unseen: 1 });
  });

  it('confirms by a later read what was answered and not seen', async () => {
    const time = slowTime();
    const { engine, at } = onePlanned({
      now: time.now,
      switches: { visibleAfterMs: 150 },
      changesShowWithinMs: 1e15,
    });
    const { runs } = await carryOut(engine, at);
    expect(engine.states.get(first)).toBe('requested');
    expect(await runs.settleOpenIntents()).toMatchObject({ confirmed: 0, unseen: 1 });
    time.pass(200);
    expect(await runs.settleOpenIntents()).toMatchObject({ confirmed: 1, unseen: 0 });
    expect(engine.states.get(first)).toBe('confirmed');
  });

  it('says in the journal when an answered change never showed', async () => {
    const { engine, at } = onePlanned({ switches: { visibleAfterMs: 60_000 }, changesShowWithinMs: 1000 });
    const { runs } = await carryOut(engine, at);
    expect(await runs.settleOpenIntents()).toMatchObject({ confirmed: 0, unseen: 1 });
    expect(engine.saysOf(first).at(-1)).toContain('Long after the service answered well');
    expect(engine.states.get(first)).toBe('requested');
  });

  it('sends again after 429, having read again, under one intent', async () => {
    const { engine, at } = onePlanned({
      faultFor: onFirstWrite({ kind: 'status', status: 429, retryAfter: '1' }),
    });
    await carryOut(engine, at);
    expect(at.requests.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET', 'PATCH', 'GET']);
    expect(engine.journal.map(({ name }) => name)).toEqual([
      'begin-action',
      'note-action-answer',
      'record-action-answer',
      'record-read-back',
    ]);
    expect(engine.states.get(first)).toBe('confirmed');
  });

  it('sends again after 412 what the journal has, and nothing else', async () => {
    const patched = onePlanned({ faultFor: onFirstWrite({ kind: 'status', status: 412 }) });
    await carryOut(patched.engine, patched.at);
    expect(patched.engine.states.get(first)).toBe('confirmed');
    expect(patched.at.requests.filter(isWrite)).toHaveLength(2);

    // A PUT carries the whole resource: where that changed meanwhile it would be another request.
    let isRenamed = false;
    const put = onePlanned({
      dialect: { deactivateBy: 'put' },
      faultFor: (request) => {
        if (request.method !== 'PUT' || isRenamed) return undefined;
        isRenamed = true;
        return { kind: 'status', status: 412 };
      },
    });
    const { client } = put.at.line;
    const renaming = {
      ...client,
      get: async (question: Parameters<typeof client.get>[0]) => {
        const account = await client.get(question);
        if (account === undefined || !isRenamed) return account;
        return { ...account, raw: account.raw.replace('"A"', '"Another"') };
      },
    };
    const at = { ...put.at, line: { ...put.at.line, client: renaming } };
    await carryOut(put.engine, at);
    expect(put.engine.states.get(first)).toBe('failed');
    expect(put.engine.saysOf(first).join()).toContain('another than the one agreed on');
    expect(put.at.requests.filter(isWrite)).toHaveLength(1);
  });

  it.each([
    [400, 'invalidValue'],
    [404, 'not known'],
    [409, 'conflict'],
  ])('takes %i as a certain no', async (status) => {
    const { engine, at } = onePlanned({ faultFor: onFirstWrite({ kind: 'status', status }) });
    await carryOut(engine, at);
    expect(engine.states.get(first)).toBe('failed');
    expect(at.requests.filter(isWrite)).toHaveLength(1);
  });

  it('pauses when the token is refused, and leaves the others planned', async () => {
    const people = peopleNumbered(20);
    let writes = 0;
    const at = serviceFor(people, {
      faultFor: (request) => {
        if (!isWrite(request)) return undefined;
        writes += 1;
        return writes > 5 ? { kind: 'status', status: 401 } : undefined;
      },
    });
    const engine = removalOf(people, at);
    const { ended } = await carryOut(engine, at);
    expect(ended.state).toBe('paused');
    expect(ended.note).toMatchObject({ kind: 'outage', code: 'unauthorized' });
    const states = [...engine.states.values()];
    expect(states.filter((state) => state === 'confirmed')).toHaveLength(5);
    expect(states.filter((state) => state === 'planned')).toHaveLength(15);
  });
});

describe('creating', () => {
  it('happens only after a look-up that answered nobody to every identifier', async () => {
    const people = peopleNumbered(2);
    const at = serviceFor(people.slice(0, 1));
    const engine = new EngineInMemory(people);
    engine.tasks = tasksFor('provision', people);
    await carryOut(engine, at);
    expect([...engine.states.values()]).toEqual(['skipped', 'confirmed']);
    expect(at.requests.filter(isWrite)).toHaveLength(1);
    const methods = at.requests.map(({ method }) => method);
    expect(methods.slice(1, methods.indexOf('POST'))).toEqual(['GET', 'GET']);
  });

  it.each([
    ['cut after it was done', { kind: 'cut-after' }, 'confirmed', 2],
    ['cut before it was done', { kind: 'cut-before' }, 'failed', 1],
    ['never answered and done', { kind: 'hang-after' }, 'confirmed', 2],
  ] as const)('is never repeated when it was %s', async (_what, fault, state, accounts) => {
    const people = peopleNumbered(2);
    const at = serviceFor(people.slice(0, 1), { faultFor: onFirstWrite(fault) });
    const engine = new EngineInMemory(people);
    engine.tasks = tasksFor('provision', people.slice(1));
    await carryOut(engine, at);
    expect(engine.states.get(first)).toBe(state);
    expect(at.requests.filter(isWrite)).toHaveLength(1);
    expect(at.service.accounts()).toHaveLength(accounts);
  });

  it.each([
    ['no unique id', { externalId: undefined, userName: 'p2@x.example' }],
    ['no address', { externalId: 'E2', userName: undefined }],
    ['an unaskable id', { externalId: 'E"2', userName: 'p2@x.example' }],
  ])('does not happen with %s', async (_what, identifiers) => {
    const people = peopleNumbered(2).map((person) => ({ ...person, identifiers }));
    const at = serviceFor([]);
    const engine = new EngineInMemory(people);
    engine.tasks = tasksFor('provision', people.slice(1));
    await carryOut(engine, at);
    expect(engine.states.get(first)).toBe('skipped');
    expect(at.requests.filter(isWrite)).toEqual([]);
  });
});
