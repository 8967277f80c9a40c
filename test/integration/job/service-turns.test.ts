import { expect, it } from 'vitest';
import { filesUnder, type JobEnd } from './job-at-hand.ts';
import { give, smallService, smallToken, take } from './small-service.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
const confirmed = (count: number): readonly string[] => [...take, '--confirm-count', String(count)];
const off = ['--deprovision-list', 'off.txt'];
const said = ({ out, errors }: JobEnd): string => out + errors;

/** Answers one question or change with somebody else's record. */
function answeringAnother(url: string, isAbout: (url: string, init: RequestInit) => boolean) {
  return async (asked: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(asked, init);
    if (!isAbout(asked, init)) return answer;
    const headers = { authorization: `Bearer ${smallToken}` };
    return fetch(`${url}/Users/account-003`, { headers });
  };
}

it('[G30] takes each seat once where the service asks for patience in the middle', async () => {
  const on = await smallService({ people: 26 });
  on.list('off.txt', ...numbers(24));
  on.setFault((write) => (write % 7 === 0 ? { kind: 'status', status: 429, retryAfter: '0' } : undefined));
  const end = await on.run([...off, ...confirmed(24)]);
  expect([end.code, end.out]).toEqual([0, expect.stringContaining('24 confirmed by a read afterwards')]);
  expect(on.changes()).toEqual(
    numbers(24).map((one) => `account-${String(one).padStart(3, '0')} deactivated`),
  );
});

it('[G30] stops where the token may no longer write, keeps the rest planned, and writes the token nowhere', async () => {
  const on = await smallService({ people: 30 });
  on.list('off.txt', ...numbers(20));
  on.setFault((write) => (write > 5 ? { kind: 'status', status: 403, detail: 'no {header}' } : undefined));
  const stopped = await on.run([...off, ...confirmed(20)]);
  expect([stopped.code, stopped.errors]).toEqual([1, expect.stringContaining('5 of 20 were done')]);
  on.setFault(() => undefined);
  const again = await on.run([...off, ...confirmed(20)]);
  expect([again.code, new Set(on.changes()).size, on.changes().length]).toEqual([0, 20, 20]);
  expect(filesUnder(on.cwd).filter(({ text }) => text.includes(smallToken))).toEqual([]);
  expect(said(stopped) + said(again)).not.toContain(smallToken);
});

it('[G21] believes no answer with somebody else in it, to a change or to a question', async () => {
  const on = await smallService({ people: 4 });
  on.list('off.txt', 1, 2);
  const toChange = answeringAnother(on.url, (url, { method }) => method === 'PATCH' && url.endsWith('001'));
  const taken = await on.run([...off, ...confirmed(2)], { fetch: toChange });
  expect(taken.out).toContain('2 confirmed by a read afterwards');
  const toAsk = answeringAnother(
    on.url,
    (url, { method }) => method === 'GET' && url.endsWith('account-001'),
  );
  const undone = await on.run(['--undo-plan', '1', ...give], { fetch: toAsk });
  expect(undone.code).not.toBe(0);
  expect(on.changes().filter((change) => /account-00[34]/u.test(change))).toEqual([]);
  expect(on.changes().slice(0, 2)).toEqual(['account-001 deactivated', 'account-002 deactivated']);
});

it('[LC6] takes no seat of whose account has another address or unique id since the plan was made', async () => {
  const on = await smallService({ people: 4 });
  on.list('off.txt', 1, 2, 3);
  const rename = async (id: string, path: string, value: string): Promise<void> => {
    const headers = { authorization: `Bearer ${smallToken}`, 'content-type': 'application/scim+json' };
    const Operations = [{ op: 'replace', path, value }];
    const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
    const body = JSON.stringify({ schemas, Operations });
    expect((await fetch(`${on.url}/Users/${id}`, { method: 'PATCH', headers, body })).status).toBe(200);
  };
  let isRenamed = false;
  const renaming = async (url: string, init: RequestInit): Promise<Response> => {
    if (!isRenamed && url.endsWith('/Users/account-001')) {
      isRenamed = true;
      await rename('account-001', 'userName', 'otto@small.example');
      await rename('account-002', 'externalId', 'E777');
    }
    return fetch(url, init);
  };
  const { code, out } = await on.run([...off, ...confirmed(3)], { fetch: renaming });
  expect(out).toContain(
    'Given002 Family002: The account carries other identifiers than when the plan was made',
  );
  expect([code, on.changes()]).toEqual([3, ['account-003 deactivated']]);
});

it('[LC9] takes the taking back back, to the very accounts, and nothing where all is as it was', async () => {
  const on = await smallService({ people: 4 });
  on.list('off.txt', 1, 2);
  await on.run([...off, ...confirmed(2)]);
  for (const [plan, may] of [
    ['1', give],
    ['2', take],
    ['3', give],
  ] as const)
    expect([plan, (await on.run(['--undo-plan', plan, ...may])).code]).toEqual([plan, 0]);
  const last = await on.run(['--undo-plan', '1', ...give]);
  expect(last.out).toContain('The account is active already.');
  const once = (change: string): readonly string[] =>
    ['account-001', 'account-002'].map((id) => `${id} ${change}`);
  const there = [...once('deactivated'), ...once('activated')];
  expect(on.changes()).toEqual([...there, ...there]);
});

it('[G3] sends a change that was answered without a body and does not show yet only once', async () => {
  const on = await smallService({ people: 4, switches: { patch: 'no-content', visibleAfterMs: 3_600_000 } });
  on.list('off.txt', 1, 2);
  const first = await on.run([...off, ...confirmed(2)]);
  expect([first.code, first.out]).toEqual([3, expect.stringContaining('2 not seen yet')]);
  const second = await on.run([...off, ...confirmed(2)]);
  expect([second.code, second.out]).toEqual([3, expect.stringContaining('It is not sent again')]);
  expect(on.changes()).toEqual(['account-001 deactivated', 'account-002 deactivated']);
});
