import { expect, it } from 'vitest';

import type { AlarmKind, SetAsideAlarm } from '../../../main/domain/month/alarms/alarm.ts';
import type { CalendarDay, ConnectionId, Instant, PersonId } from '../../../main/domain/ids.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { assignments, connect, personByEmail, record, usageReport, userList } from '../../support/people.ts';
import { importMonths } from '../../support/two-months.ts';

const sales = ['Ada', 'Ben', 'Cid', 'Dot', 'Eva'];
const ops = ['Fin', 'Gil', 'Hal', 'Ivo', 'Jan', 'Kim'];
const staff = [...sales, ...ops];
const others = ['Lea', 'Mia', 'Nat'];

const mail = (name: string): string => `${name.toLowerCase()}@x.example`;
const seat = (name: string): string => `${mail(name)},${name},Berg,E-${name},ID-${name},active`;
const used = (name: string, days: number | ''): string =>
  `${name} Berg,${mail(name)},ID-${name},${String(days)}`;
const assigned = (name: string): string =>
  `${name} Berg,${mail(name)},LinkedIn Sales Navigator,${mail(name)},2026-01-05,,2026-10-01,E-${name},,${sales.includes(name) ? 'Sales' : 'Ops'}`;

/** The ends of five months, as days of November. */
const ends = [-92, -61, -31, 0, 30];
const windows = ['07', '08', '09', '10', '11'].map(
  (two) => `2026-${two}-01-to-2026-${two}-${two === '09' || two === '11' ? '30' : '31'}`,
);

/** Imports one month: how many days each holder was active, and the list of holders where it is another. */
async function month(
  engine: Engine,
  at: number,
  { holders, days }: { readonly holders?: readonly string[]; readonly days: (name: string) => number | '' },
): Promise<void> {
  const folder = testFolder();
  const day = ends[at] ?? 0;
  // No two reports are alike: the same file again is none.
  const rows = (holders ?? staff).map((name) => used(name, name === 'Kim' ? at + 5 : days(name)));
  await importMonths(engine, [
    ...(holders === undefined ? [] : [{ path: userList(folder, holders.map(seat)), day }]),
    { path: usageReport(folder, windows[at] ?? '', rows), day },
  ]);
}

async function company(): Promise<Engine> {
  const engine = await testEngine();
  const folder = testFolder();
  await importMonths(engine, [
    { path: assignments(folder, [...staff, ...others].map(assigned)), day: -92 },
    { path: userList(folder, staff.map(seat)), day: -92 },
  ]);
  return engine;
}

async function give(
  engine: Engine,
  connectionId: ConnectionId,
  name: string,
  at: Instant,
): Promise<PersonId> {
  const { id } = await personByEmail(engine, mail(name));
  await record(engine, connectionId, [[id, { kind: 'absent' }]], at);
  const selection = { kind: 'ids' as const, ids: [id] };
  const plan = await engine.ask('create-plan', { connectionId, act: 'provision', selection, at });
  await engine.ask('confirm-plan', { id: plan.id, typedNumber: plan.ready, at });
  const [action] = plan.actions;
  if (action?.request === undefined) throw new Error(`nothing planned: ${JSON.stringify(plan)}`);
  await engine.ask('begin-action', { actionId: action.id, before: undefined, request: action.request, at });
  await engine.ask('record-action-answer', {
    actionId: action.id,
    ok: true,
    outcome: { kind: 'told', says: 'Done.' },
    status: 201,
    at,
  });
  return id;
}

const busy = (): number => 10;
const kinds = async (engine: Engine): Promise<readonly AlarmKind[]> =>
  (await engine.ask('read-alarms', {})).map(({ alarm }) => alarm.kind);

it('[AH3] names whose seat no plan gave, and opens them', async () => {
  const engine = await company();
  const connectionId = await connect(engine);
  await give(engine, connectionId, 'Lea', atDay(-40));
  await give(engine, connectionId, 'Mia', atDay(-20));
  await month(engine, 3, { holders: [...staff, 'Lea', 'Mia'], days: busy });
  expect(await kinds(engine)).toEqual([]);
  await month(engine, 4, { holders: [...staff, 'Lea', 'Mia', 'Nat'], days: busy });
  const [told, ...more] = await engine.ask('read-alarms', {});
  const nat = await personByEmail(engine, mail('Nat'));
  expect(more).toEqual([]);
  expect(told).toEqual({
    alarm: {
      kind: 'seats-without-plan',
      on: '2026-11-30',
      since: '2026-10-31',
      people: 1,
      byPlan: 0,
      ids: [nat.id],
    },
    record: { rang: 0, right: 0, wrong: 0 },
    isSetAside: false,
  });
});

it('[AH6] [AH10] finds a quiet department, opens it, and is silent when told so, until that is taken back', async () => {
  const engine = await company();
  for (const at of [0, 1, 2]) await month(engine, at, { days: busy });
  await month(engine, 3, { days: (name) => (sales.includes(name) ? 1 : 9) });
  const [told] = await engine.ask('read-alarms', {});
  expect(told).toMatchObject({
    alarm: { kind: 'quiet-department', department: 'Sales', people: 5, days: 5, daysBefore: 50 },
    isSetAside: false,
  });
  const alarm: SetAsideAlarm = { kind: 'quiet-department', key: 'sales', on: '2026-10-31' as CalendarDay };
  await engine.ask('set-alarm-aside', { alarm, isAside: true });
  expect(await engine.ask('read-alarms', {})).toMatchObject([{ isSetAside: true }]);
  await engine.ask('set-alarm-aside', { alarm, isAside: false });
  expect(await engine.ask('read-alarms', {})).toMatchObject([{ isSetAside: false }]);
});

it('[AH1] [AH8] finds usage blank for many, opens them, and forgets them with the import that is undone', async () => {
  const engine = await company();
  for (const at of [0, 1, 2]) await month(engine, at, { days: busy });
  await month(engine, 3, { days: (name) => (sales.includes(name) ? '' : 9) });
  expect(await engine.ask('read-alarms', {})).toMatchObject([
    { alarm: { kind: 'usage-blank', on: '2026-10-31', since: '2026-09-30', people: 5, told: 11 } },
  ]);
  const { rows } = await engine.ask('page-people', {
    filter: { alarm: { kind: 'usage-blank', on: '2026-10-31' } },
    sort: { key: 'displayName', descending: false },
    offset: 0,
    limit: 20,
  });
  expect(rows.map(({ email }) => email)).toEqual(sales.map(mail));
  const latest = (await engine.ask('list-imports', {})).find(({ window }) => window?.end === '2026-10-31');
  if (latest === undefined) throw new Error('not there');
  await engine.ask('undo-import', { id: latest.id });
  expect(await kinds(engine)).toEqual([]);
});
