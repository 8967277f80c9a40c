import { expect, test } from 'vitest';
import type { ConnectionId } from '../../../main/domain/ids.ts';
import type { LookUp } from '../../../main/domain/service/look-ups/look-up.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, connect, everybody, importAll, record, userList } from '../../support/people.ts';

const active: LookUp = { kind: 'found', account: account('u-1') };
const inactive: LookUp = { kind: 'found', account: account('u-1', { active: false }) };
const absent: LookUp = { kind: 'absent' };
const unsure: LookUp = { kind: 'undecidable', reason: 'filter-fails' };

const accountOf = (id: string): LookUp => ({ kind: 'found', account: account(id) });

/** People who hold a seat, called a, b, c and so on, and two services of two addresses. */
async function company(size: number) {
  const engine = await testEngine();
  const names = Array.from('abcdefgh').slice(0, size);
  const rows = names.map((name) => `${name}@x.example,${name.repeat(3)},Vale,E-${name},S-${name},active`);
  await importAll(engine, [userList(testFolder(), rows)]);
  const one = await connect(engine, { kind: 'service', baseUrl: 'https://one.example/scim' });
  const two = await connect(engine, { kind: 'service', baseUrl: 'https://two.example/scim' });
  const people = await everybody(engine);
  /** What a connection answers about the people in their order; `undefined` where it is not asked. */
  const tell = (connection: ConnectionId, lookUps: readonly (LookUp | undefined)[], day: number) => {
    const answers = people.flatMap(({ id }, index) => {
      const lookUp = lookUps[index];
      return lookUp === undefined ? [] : [[id, lookUp] as const];
    });
    return record(engine, connection, answers, atDay(day));
  };
  const states = async () => (await everybody(engine)).map(({ account: told }) => told);
  const having = async (kind: 'unknown-to-service' | 'identifier-mismatch') =>
    (await everybody(engine)).map(({ findings }) => findings.includes(kind));
  return { engine, one, two, tell, states, having };
}

test('[U10] an account at one service counts before what is not known, and nobody last, in whatever order they are asked', async () => {
  const { one, two, tell, states, having } = await company(6);
  const best = [active, active, unsure, unsure, inactive, absent];
  const other = [absent, inactive, absent, inactive, absent, absent];
  const told = ['active', 'active', 'undecidable', 'undecidable', 'inactive', 'absent'];
  await tell(one, best, 24);
  await tell(two, other, 25);
  expect(await states()).toEqual(told);
  expect(await having('unknown-to-service')).toEqual([false, false, false, false, false, true]);
  await tell(one, best, 26);
  expect(await states()).toEqual(told);
});

test('[U10] nobody is unknown to the service while one that was asked of others was not asked of them', async () => {
  const { one, two, tell, having } = await company(2);
  await tell(one, [absent], 24);
  expect(await having('unknown-to-service')).toEqual([true, false]);
  await tell(two, [undefined, active], 25);
  expect(await having('unknown-to-service')).toEqual([false, false]);
  await tell(two, [absent], 26);
  expect(await having('unknown-to-service')).toEqual([true, false]);
});

test('[U10] a mismatch that one service tells holds, also where another was asked later', async () => {
  const { one, two, tell, states, having } = await company(3);
  const otherId: LookUp = { kind: 'found', account: account('u-9', { externalId: 'E9' }) };
  await tell(one, [otherId, accountOf('u-7'), accountOf('u-7')], 24);
  await tell(two, [active, accountOf('u-2'), accountOf('u-3')], 25);
  expect(await having('identifier-mismatch')).toEqual([true, true, true]);
  expect(await states()).toEqual(['active', 'active', 'active']);
});

test('[U10] [U11] connections of one service are one; one that was removed, and the practice service, count only alone', async () => {
  const { engine, one, two, tell, states } = await company(3);
  const sameService = { kind: 'service', baseUrl: 'https://one.example/scim' } as const;
  const job = await connect(engine, { ...sameService, instance: '' });
  const overseas = await connect(engine, { ...sameService, instance: 'APAC' });
  const practice = await connect(engine);
  await tell(one, [active], 24);
  await tell(job, [absent], 25);
  expect(await states()).toEqual(['absent', 'not-asked', 'not-asked']);
  await tell(one, [active], 26);
  await tell(overseas, [absent], 27);
  expect(await states()).toEqual(['active', 'not-asked', 'not-asked']);

  await tell(practice, [undefined, active, active], 27);
  await tell(two, [undefined, absent], 28);
  expect(await states()).toEqual(['active', 'absent', 'active']);
  for (const id of [one, job]) await engine.ask('remove-connection', { id });
  expect(await states()).toEqual(['absent', 'absent', 'active']);
});
