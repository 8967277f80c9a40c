import { describe, expect, it } from 'vitest';
import type { Account } from '../../../main/domain/service/account.ts';
import { EngineError } from '../../../main/engine/errors.ts';
import { ScimError } from '../../../main/scim/errors.ts';
import type { UserList } from '../../../main/scim/accounts/list-users.ts';
import { createRuns } from '../../../main/runs/runs.ts';
import { EngineInMemory, connectionId } from './engine-in-memory.ts';
import { type ServiceAtHand, peopleNumbered, serviceFor } from './service-at-hand.ts';
import type { RunProgress, Runs } from '../../../main/runs/runs-interface.ts';
import type { Run } from '../../../main/domain/service/run.ts';
import { sayRunNote } from '../../../main/words/en/plans/say-run-note.ts';

function noteOf({ note }: Run): string {
  return note === undefined ? '' : sayRunNote(note);
}

const everybody = { connectionId, who: { kind: 'known', staleBefore: '' as never } } as const;

type Stage = { readonly engine: EngineInMemory; readonly runs: Runs; readonly progress: RunProgress[] };

function stage(
  engine: EngineInMemory,
  at: ServiceAtHand,
  more: { readonly outageWaitsMs?: readonly number[] } = {},
): Stage {
  const progress: RunProgress[] = [];
  const runs = createRuns({
    engine,
    clientFor: () => Promise.resolve(at.line),
    now: () => new Date(),
    onProgress: (news) => progress.push(news),
    ...more,
  });
  return { engine, runs, progress };
}

describe('a look-up run', () => {
  it('asks about everybody once and stores every answer', async () => {
    const people = peopleNumbered(300);
    const at = serviceFor(people.slice(0, 250));
    const { engine, runs, progress } = stage(new EngineInMemory(people), at);
    const run = await runs.startLookUps(everybody);
    const ended = await runs.ended(run.id);
    expect(ended).toMatchObject({
      state: 'done',
      done: 300,
      counts: { found: 250, absent: 50, ambiguous: 0, undecidable: 0, failed: 0 },
    });
    // Known by unique id: one question; absent: both identifiers are asked.
    expect(at.requests).toHaveLength(250 + 2 * 50);
    expect(engine.answers.size).toBe(300);
    expect(progress.at(-1)?.run).toEqual(ended);
  });

  it.each([
    ['whole', true, 1, 2 * 50],
    ['not whole', false, 1, 250 + 2 * 50],
    ['refused', undefined, 1, 250 + 2 * 50],
  ])(
    'takes who is in a list of users that is %s from it, and asks about the others',
    async (_what, isWhole, times, asked) => {
      const people = peopleNumbered(300);
      const at = serviceFor(people.slice(0, 250));
      let lists = 0;
      const list = (): Promise<UserList> => {
        lists += 1;
        if (isWhole === undefined) return Promise.reject(new ScimError('forbidden', 'No.'));
        const accounts = people.slice(0, 250).map((person) => at.account(person));
        return Promise.resolve({ accounts, totalResults: 250, isWhole });
      };
      const { engine, runs } = stage(new EngineInMemory(people), { ...at, line: { ...at.line, list } });
      const run = await runs.startLookUps(everybody);
      expect(await runs.ended(run.id)).toMatchObject({ state: 'done', counts: { found: 250, absent: 50 } });
      expect(lists).toBe(times);
      expect(at.requests).toHaveLength(asked);
      expect(engine.answers.size).toBe(300);
    },
  );

  it('[FE4] calls nobody absent by filters that do not find somebody whom the service lists', async () => {
    const people = peopleNumbered(6);
    const at = serviceFor(people.slice(0, 3), { switches: { deadFilters: ['externalId', 'userName'] } });
    const [listed] = people;
    if (listed === undefined) throw new Error('nobody');
    const someUsers = (): Promise<readonly Account[]> => Promise.resolve([at.account(listed)]);
    const asked = people.slice(3);
    const { engine, runs } = stage(new EngineInMemory(asked), { ...at, line: { ...at.line, someUsers } });
    const run = await runs.startLookUps(everybody);
    expect(await runs.ended(run.id)).toMatchObject({ counts: { absent: 0, undecidable: 3 } });
    expect(engine.answers.size).toBe(3);
    const believing = stage(new EngineInMemory(asked), serviceFor(people.slice(0, 3)));
    const other = await believing.runs.startLookUps(everybody);
    expect(await believing.runs.ended(other.id)).toMatchObject({ counts: { absent: 3, undecidable: 0 } });
  });

  it('[L8] finds in the service’s list whom its filters cannot tell, and takes no absence from it', async () => {
    const people = peopleNumbered(3);
    const at = serviceFor(people, { switches: { deadFilters: ['externalId', 'userName'] } });
    const listed = people.slice(0, 2).map((person) => at.account(person));
    const someUsers = (): Promise<readonly Account[]> => Promise.resolve(listed);
    const { runs } = stage(new EngineInMemory(people), { ...at, line: { ...at.line, someUsers } });
    const run = await runs.startLookUps(everybody);
    expect(await runs.ended(run.id)).toMatchObject({ counts: { found: 2, absent: 0, undecidable: 1 } });
  });

  it('ends at once with nobody to ask', async () => {
    const { runs } = stage(new EngineInMemory([]), serviceFor([]));
    const run = await runs.startLookUps(everybody);
    expect(await runs.ended(run.id)).toMatchObject({ state: 'done', done: 0 });
  });

  it('stores what was answered when it is paused, and asks only the others when it is resumed', async () => {
    // So many that a slow machine has not asked about all of them before the pause.
    const people = peopleNumbered(1000);
    const at = serviceFor(people, { switches: { latencyMs: 5 } });
    const { engine, runs } = stage(new EngineInMemory(people), at);
    const run = await runs.startLookUps(everybody);
    while (at.requests.length < 80) await new Promise((resolve) => setTimeout(resolve, 2));
    const paused = await runs.pause(run.id);
    const answeredBefore = paused.done;
    expect(paused.state).toBe('paused');
    expect(answeredBefore).toBe(engine.answers.size);
    expect(answeredBefore).toBeGreaterThan(40);
    expect(answeredBefore).toBeLessThan(1000);
    const requestsBefore = at.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(at.requests).toHaveLength(requestsBefore);

    await runs.resume(run.id);
    expect(await runs.ended(run.id)).toMatchObject({ state: 'done', done: 1000 });
    expect(at.requests.length - requestsBefore).toBe(1000 - answeredBefore);
  });

  it('can be cancelled, under way or paused, and not resumed after that', async () => {
    const people = peopleNumbered(50);
    const { runs } = stage(new EngineInMemory(people), serviceFor(people, { switches: { latencyMs: 20 } }));
    const run = await runs.startLookUps(everybody);
    expect(await runs.cancel(run.id)).toMatchObject({ state: 'cancelled' });
    await expect(runs.resume(run.id)).rejects.toMatchObject({ kind: 'run-not-resumable' });
    const other = await runs.startLookUps(everybody);
    await runs.pause(other.id);
    expect(await runs.cancel(other.id)).toMatchObject({ state: 'cancelled' });
  });

  it('refuses a second run while one is under way', async () => {
    const people = peopleNumbered(50);
    const { runs } = stage(new EngineInMemory(people), serviceFor(people, { switches: { latencyMs: 20 } }));
    const first = runs.startLookUps(everybody);
    await expect(runs.startLookUps(everybody)).rejects.toMatchObject({ kind: 'run-in-progress' });
    await runs.cancel((await first).id);
  });

  it('calls a run that the last start left running interrupted, and takes it up', async () => {
    const people = peopleNumbered(30);
    const engine = new EngineInMemory(people);
    const at = serviceFor(people);
    const left = await engine.ask('start-look-ups', { ...everybody, at: '' as never });
    const { runs } = stage(engine, at);
    expect(await runs.markInterrupted()).toMatchObject([{ id: left.id, state: 'interrupted' }]);
    const resumed = await runs.resumeInterrupted('look-up');
    expect(resumed?.id).toBe(left.id);
    expect(await runs.ended(left.id)).toMatchObject({ state: 'done', done: 30 });
    expect(await runs.resumeInterrupted('look-up')).toBeUndefined();
  });

  it('stops at the first 401, with the way out and without recording failures', async () => {
    const people = peopleNumbered(500);
    const at = serviceFor(people, { token: 'wrong' });
    const { engine, runs } = stage(new EngineInMemory(people), at);
    const run = await runs.startLookUps(everybody);
    const ended = await runs.ended(run.id);
    expect(ended).toMatchObject({ state: 'paused', done: 0 });
    expect(noteOf(ended)).toContain('401');
    expect(noteOf(ended)).toContain('resume');
    expect(engine.answers.size).toBe(0);
    // Those in flight, and those whose turn came while the first was being read.
    expect(at.requests.length).toBeLessThanOrEqual(16);
  });

  it.each([
    ['a cut network', { kind: 'cut-before' }, 'cannot be reached'],
    ['503 to everything', { kind: 'status', status: 503 }, '5xx'],
    ['403 to everything', { kind: 'status', status: 403 }, '403'],
  ] as const)('pauses in one sentence on %s', async (_what, fault, says) => {
    const people = peopleNumbered(500);
    let isDown = false;
    const at = serviceFor(people, { faultFor: () => (isDown ? fault : undefined) });
    const { engine, runs } = stage(new EngineInMemory(people), at);
    engine.before = (name) => {
      if (name === 'record-look-ups') isDown = true;
    };
    const run = await runs.startLookUps(everybody);
    const ended = await runs.ended(run.id);
    expect(ended.state).toBe('paused');
    expect(noteOf(ended)).toContain(says);
    expect(ended.counts.failed).toBe(0);
    isDown = false;
    engine.before = () => undefined;
    await runs.resume(run.id);
    expect(await runs.ended(run.id)).toMatchObject({ state: 'done', done: 500, counts: { found: 500 } });
  });

  it('pauses rather than record failures when it has few people and nobody answers', async () => {
    const people = peopleNumbered(2);
    const at = serviceFor(people, { faultFor: () => ({ kind: 'cut-before' }) });
    const { runs } = stage(new EngineInMemory(people), at);
    const run = await runs.startLookUps(everybody);
    expect(await runs.ended(run.id)).toMatchObject({ state: 'paused', done: 0 });
  });

  it('[L5] asks again by a filter that failed for a while, and believes it then', async () => {
    const people = peopleNumbered(120);
    let failed = 0;
    const at = serviceFor(people.slice(0, 90), {
      dialect: { timeoutMs: 60_000 },
      faultFor: ({ number, filter }) => {
        if (number > 60 || !filter.startsWith('externalId')) return undefined;
        failed += 1;
        return { kind: 'status', status: 503 };
      },
    });
    const { runs } = stage(new EngineInMemory(people), at);
    const run = await runs.startLookUps(everybody);
    const ended = await runs.ended(run.id);
    expect(ended).toMatchObject({ state: 'done', counts: { found: 90, absent: 30, undecidable: 0 } });
    expect(failed).toBeGreaterThan(0);
  });

  it('[L5] leaves undecided whom the other filter does not find where one fails for good, at a few questions more', async () => {
    const people = peopleNumbered(120);
    let failed = 0;
    const at = serviceFor(people.slice(0, 90), {
      dialect: { timeoutMs: 60_000 },
      faultFor: ({ filter }) => {
        if (!filter.startsWith('externalId')) return undefined;
        failed += 1;
        return { kind: 'status', status: 503 };
      },
    });
    const { runs } = stage(new EngineInMemory(people), at);
    const run = await runs.startLookUps(everybody);
    const ended = await runs.ended(run.id);
    expect(ended).toMatchObject({ state: 'done', counts: { found: 90, absent: 0, undecidable: 30 } });
    // Once at the beginning and three times at the end, each tried as often as any question.
    expect(failed).toBe(4 * 3);
  });

  it('asks again at the end whose answer could not be read, and stops where none can be', async () => {
    const people = peopleNumbered(40);
    const at = serviceFor(people, {
      faultFor: ({ number }) => (number < 5 ? { kind: 'broken-json' } : undefined),
    });
    const { runs } = stage(new EngineInMemory(people), at);
    const run = await runs.startLookUps(everybody);
    expect(await runs.ended(run.id)).toMatchObject({ state: 'done', counts: { found: 40, failed: 0 } });

    const broken = serviceFor(people, { faultFor: () => ({ kind: 'broken-json' }) });
    const other = stage(new EngineInMemory(people), broken);
    const second = await other.runs.startLookUps(everybody);
    expect(await other.runs.ended(second.id)).toMatchObject({
      state: 'paused',
      done: 0,
      note: { kind: 'outage', code: 'unreadable-answer' },
    });
  });

  it('tries an outage again by itself where it was told to, saying when', async () => {
    const people = peopleNumbered(100);
    let isDown = true;
    const at = serviceFor(people, { faultFor: () => (isDown ? { kind: 'cut-before' } : undefined) });
    const { runs, progress } = stage(new EngineInMemory(people), at, { outageWaitsMs: [30] });
    const run = await runs.startLookUps(everybody);
    const paused = await runs.ended(run.id);
    expect(paused.state).toBe('paused');
    expect(noteOf(paused)).toMatch(/next try by itself is at \d\d:\d\d UTC/u);
    isDown = false;
    while (progress.at(-1)?.run.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 10));
    expect(progress.at(-1)?.run).toMatchObject({ done: 100, counts: { found: 100 } });
  });

  it('takes an outage up again even where storing the pause takes longer than the wait', async () => {
    const people = peopleNumbered(20);
    let isDown = true;
    const at = serviceFor(people, { faultFor: () => (isDown ? { kind: 'cut-before' } : undefined) });
    const { engine, runs, progress } = stage(new EngineInMemory(people), at, { outageWaitsMs: [1] });
    engine.before = async (name) => {
      if (name === 'set-run-state' && isDown) await new Promise((resolve) => setTimeout(resolve, 60));
    };
    await runs.startLookUps(everybody);
    setTimeout(() => {
      isDown = false;
    }, 200);
    while (progress.at(-1)?.run.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 10));
    expect(engine.answers.size).toBe(20);
  });

  it('is interrupted with the sentence of the data engine when that cannot go on', async () => {
    const people = peopleNumbered(100);
    const engine = new EngineInMemory(people);
    engine.before = (name) => {
      if (name === 'record-look-ups') throw new EngineError('disk-full', 'The disk is full.');
    };
    const { runs } = stage(engine, serviceFor(people));
    const run = await runs.startLookUps(everybody);
    expect(await runs.ended(run.id)).toMatchObject({
      state: 'interrupted',
      note: { kind: 'failed', says: 'The disk is full.' },
    });
    expect(runs.current()).toBeUndefined();
  });

  it('leaves the run interrupted when the app closes', async () => {
    const people = peopleNumbered(100);
    const at = serviceFor(people, { switches: { latencyMs: 10 } });
    const { engine, runs } = stage(new EngineInMemory(people), at);
    const run = await runs.startLookUps(everybody);
    while (at.requests.length < 30) await new Promise((resolve) => setTimeout(resolve, 2));
    await runs.close();
    expect(engine.run(run.id).state).toBe('interrupted');
    expect(engine.run(run.id).done).toBe(engine.answers.size);
    expect(engine.answers.size).toBeGreaterThan(0);
  });
});
