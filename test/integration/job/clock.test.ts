import { expect, it } from 'vitest';
import { smallService, take } from './small-service.ts';

const yearMs = 365 * 86_400_000;
const ahead = { now: () => new Date(Date.now() + yearMs) };
const behind = { now: () => new Date(Date.now() - yearMs) };

/** Everybody works here until the first of July of the year to come. */
function staff(): string {
  const year = String(new Date().getFullYear() + 1);
  const rows = ['001', '002', '003'].map(
    (number) => `p${number}@small.example,Given${number},Family${number},E${number},${year}-07-01`,
  );
  return ['Email,First Name,Last Name,Employee ID,Termination Date', ...rows, ''].join('\n');
}

const everyone = ['--deprovision-list', 'off.txt', ...take, '--confirm-count', '3'];

it.each([
  ['ahead', ahead],
  ['behind', behind],
])('[CL1] looks nobody up and takes no seat with a clock a year %s, and says so', async (_, around) => {
  const on = await smallService({ people: 3 });
  on.list('off.txt', 1, 2, 3);
  const { code, errors } = await on.run(everyone, around);
  expect([code, errors]).toEqual([1, expect.stringMatching(/The clock of this machine says \d{4}-.* UTC/u)]);
  expect(on.changes()).toEqual([]);
});

it('[CL1] goes on with a clock that is half a day off, and with an answer from a cache', async () => {
  const on = await smallService({ people: 3 });
  on.list('off.txt', 1, 2, 3);
  const old = async (url: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(url, init);
    const headers = new Headers(answer.headers);
    headers.set('date', new Date(Date.now() - yearMs).toUTCString());
    headers.set('age', String(yearMs / 1000));
    return new Response(answer.body, { status: answer.status, headers });
  };
  const now = (): Date => new Date(Date.now() + 43_200_000);
  const { code } = await on.run(everyone, { now, fetch: old });
  expect([code, on.changes().length]).toEqual([0, 3]);
});

it('[CL1] pauses where the clock jumps while seats are taken, and goes on once it is right', async () => {
  const on = await smallService({ people: 3 });
  on.list('off.txt', 1, 2, 3);
  let jumpedMs = 0;
  on.setFault(() => {
    jumpedMs = yearMs;
    return undefined;
  });
  const first = await on.run(everyone, { now: () => new Date(Date.now() + jumpedMs) });
  expect([first.code, first.errors]).toEqual([1, expect.stringContaining('The clock of this machine says')]);
  expect(on.changes()).toHaveLength(1);
  on.setFault(() => undefined);
  const second = await on.run(everyone);
  expect([second.code, on.changes().length]).toEqual([0, 3]);
});

it('[CL10] goes on with a service whose clock somebody said to be wrong, says so, and keeps it', async () => {
  const on = await smallService({ people: 3 });
  on.list('off.txt', 1, 2, 3);
  const apart = (ms: number) => ({
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      const answer = await fetch(url, init);
      const headers = new Headers(answer.headers);
      headers.set('date', new Date(Date.now() + ms).toUTCString());
      return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers });
    },
  });
  const refused = await on.run(everyone, apart(-yearMs));
  expect([refused.code, refused.errors]).toEqual([
    1,
    expect.stringMatching(/\(-8760; the job: --service-clock behind:8760\)/u),
  ]);
  expect(on.changes()).toEqual([]);
  const first = await on.run([...everyone, '--service-clock', 'behind:8760'], apart(-yearMs));
  expect([first.code, first.out]).toEqual([0, expect.stringContaining('is taken to be 8760 h behind')]);
  expect(on.changes()).toHaveLength(3);
  // Kept, and held to: a clock that is right by now is another than was said.
  const kept = await on.run([], apart(-yearMs));
  expect([kept.code, kept.out]).toEqual([0, expect.stringContaining('is taken to be 8760 h behind')]);
  const right = await on.run(['--deprovision-list', 'off.txt'], apart(0));
  expect([right.code, right.errors]).toEqual([1, expect.stringContaining('--service-clock right')]);
  const said = await on.run(['--deprovision-list', 'off.txt', '--service-clock', 'right'], apart(0));
  expect([said.code, said.out]).toEqual([0, expect.not.stringContaining('is taken to be')]);
});

it('[CL2] takes no seat by lists that came with the clock a year ahead, until they are imported anew', async () => {
  const on = await smallService({ people: 3 });
  on.write('staff.csv', staff());
  on.list('off.txt', 1, 2, 3);
  const lists = ['--staff', 'staff.csv'];
  await on.run(lists, ahead);
  const { code, out } = await on.run(everyone);
  expect([code, out]).toEqual([
    3,
    expect.stringMatching(/\.csv was imported on \d{4}-\d\d-\d\d\. Set the clock/u),
  ]);
  expect(on.changes()).toEqual([]);
});

it('[CL2] takes seats where the list that came with the clock a year ahead was taken out of use', async () => {
  const on = await smallService({ people: 3 });
  on.write('staff.csv', staff());
  on.list('off.txt', 1, 2, 3);
  await on.run([]);
  await on.run(['--staff', 'staff.csv'], ahead);
  expect((await on.run(everyone)).code).toBe(3);
  const { errors } = await on.run(['--out-of-use', 'Nothing']);
  const called = /Name one of: "([^"]+)"/u.exec(errors)?.[1] ?? '';
  const { code } = await on.run(['--out-of-use', called, ...everyone]);
  expect([code, on.changes().length]).toEqual([0, 3]);
});
