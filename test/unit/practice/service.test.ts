import { describe, expect, it } from 'vitest';
import type { PracticeFault, PracticeService, PracticeSwitches } from '../../../main/practice/service.ts';
import type { FetchInit } from '../../../main/scim/fetch.ts';
import { practice, practiceToken } from '../../support/scim-practice.ts';

type Answer = { readonly status: number; readonly body: Record<string, unknown>; readonly headers: Headers };

const base = 'https://practice.invalid/scim';
const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

async function ask(
  service: PracticeService,
  method: FetchInit['method'],
  path: string,
  more: { readonly body?: unknown; readonly headers?: Record<string, string>; readonly base?: string } = {},
): Promise<Answer> {
  const response = await service.fetch((more.base ?? base) + path, {
    method,
    headers: { Authorization: `Bearer ${practiceToken}`, ...more.headers },
    ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
    redirect: 'manual',
    signal: new AbortController().signal,
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    headers: response.headers,
  };
}

const filter = (text: string): string => `/Users?filter=${encodeURIComponent(text)}`;
const withSwitches = (switches: Partial<PracticeSwitches>): PracticeService => practice({ switches });

function idOf(service: PracticeService, externalId: string): string {
  return service.accounts().find((account) => account.externalId === externalId)?.id ?? 'nobody';
}

function setActive(
  service: PracticeService,
  externalId: string,
  active: unknown,
  headers = {},
): Promise<Answer> {
  const body = { schemas: [patchOp], Operations: [{ op: 'replace', path: 'active', value: active }] };
  return ask(service, 'PATCH', `/Users/${idOf(service, externalId)}`, { body, headers });
}

describe('who may ask', () => {
  it.each([[{}], [{ Authorization: 'Bearer wrong' }], [{ Authorization: practiceToken }]])(
    'answers %j with a SCIM error 401',
    async (headers) => {
      const { Authorization = '' } = headers as Record<string, string>;
      const answer = await ask(practice(), 'GET', filter('externalId eq "E1"'), {
        headers: { Authorization },
      });
      expect(answer.status).toBe(401);
      expect(answer.body).toMatchObject({
        schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
        status: '401',
      });
    },
  );
});

describe('looking up', () => {
  it.each([[''], ['/v2'], ['/any/other/prefix']])('is the same under the prefix %j', async (suffix) => {
    const answer = await ask(practice(), 'GET', filter('externalId eq "E1"'), { base: base + suffix });
    expect(answer.body).toMatchObject({
      totalResults: 1,
      Resources: [{ userName: 'ann.archer@example.com' }],
    });
  });

  it('does not show the license', async () => {
    const answer = await ask(practice(), 'GET', filter('externalId eq "E1"'));
    expect(JSON.stringify(answer.body)).not.toMatch(/licen|activated/iu);
  });

  it.each([
    ['ignored', 1],
    ['exact', 0],
  ] as const)('compares userName with case %s', async (userNameCase, totalResults) => {
    const answer = await ask(
      withSwitches({ userNameCase }),
      'GET',
      filter('userName eq "ANN.archer@example.com"'),
    );
    expect(answer.body['totalResults']).toBe(totalResults);
  });

  it.each([
    ['empty-list', 200],
    ['404', 404],
  ] as const)('answers %s when nobody is found', async (notFound, status) => {
    expect((await ask(withSwitches({ notFound }), 'GET', filter('externalId eq "E99"'))).status).toBe(status);
  });

  it('refuses a filter that it does not honour', async () => {
    const answer = await ask(withSwitches({ filters: ['externalId'] }), 'GET', filter('userName eq "a"'));
    expect([answer.status, answer.body['scimType']]).toEqual([400, 'invalidFilter']);
  });

  it('answers an unknown id and an unknown endpoint with 404', async () => {
    const statuses = [await ask(practice(), 'GET', '/Users/none'), await ask(practice(), 'GET', '/Groups')];
    expect(statuses.map((answer) => answer.status)).toEqual([404, 404]);
  });
});

describe('listing', () => {
  it.each([
    ['refused', 501, undefined],
    ['partial', 200, 2],
    ['complete', 200, 3],
  ] as const)('is %s', async (listing, status, totalResults) => {
    const answer = await ask(withSwitches({ listing }), 'GET', '/Users');
    expect([answer.status, answer.body['totalResults']]).toEqual([status, totalResults]);
  });

  it('comes in pages that start at 1', async () => {
    const service = withSwitches({ listing: 'complete' });
    const pages = await Promise.all(
      ['startIndex=1&count=2', 'startIndex=3&count=2', 'startIndex=0&count=-1'].map((query) =>
        ask(service, 'GET', `/Users?${query}`),
      ),
    );
    expect(pages.map(({ body }) => [body['totalResults'], body['startIndex'], body['itemsPerPage']])).toEqual(
      [
        [3, 1, 2],
        [3, 3, 1],
        [3, 1, 0],
      ],
    );
  });
});

describe('creating', () => {
  const dee = {
    userName: 'dee@example.com',
    externalId: 'E4',
    name: { givenName: 'Dee', familyName: 'Doe' },
  };

  it('keeps the user, with attributes it has no field for, and logs it', async () => {
    const service = practice();
    const answer = await ask(service, 'POST', '/Users', { body: { ...dee, title: 'Seller' } });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ externalId: 'E4', title: 'Seller', active: true });
    expect(service.changes()).toEqual([
      expect.objectContaining({ accountId: answer.body['id'], change: 'created' }),
    ]);
  });

  it.each([
    ['userName', { ...dee, userName: 'ANN.ARCHER@example.com' }],
    ['externalId', { ...dee, externalId: 'E1' }],
  ])('answers 409 when the %s is taken, and creates nothing', async (_attribute, body) => {
    const service = practice();
    const answer = await ask(service, 'POST', '/Users', { body });
    expect([answer.status, answer.body['scimType']]).toEqual([409, 'uniqueness']);
    expect(service.accounts()).toHaveLength(3);
  });

  it.each([[{}], [{ userName: '' }], [{ userName: 7 }], [[]], ['text']])(
    'answers 400 to %j',
    async (body) => {
      expect((await ask(practice(), 'POST', '/Users', { body })).status).toBe(400);
    },
  );

  it('gives licenses first come first served, never activated', async () => {
    const service = withSwitches({ licenses: 3 });
    for (const [index, name] of ['d', 'e'].entries()) {
      await ask(service, 'POST', '/Users', {
        body: { userName: `${name}@example.com`, externalId: `N${String(index)}` },
      });
    }
    const created = service.accounts().slice(3);
    expect(created.map((account) => [account.active, account.license])).toEqual([
      [true, 'assigned'],
      [true, 'none'],
    ]);
  });

  it('can refuse when no license is left', async () => {
    const service = withSwitches({ licenses: 2, noLicenseLeft: 'refused' });
    expect((await ask(service, 'POST', '/Users', { body: dee })).status).toBe(403);
    expect(service.accounts()).toHaveLength(3);
  });
});

describe('changing', () => {
  it.each([
    ['path form', { op: 'replace', path: 'active', value: false }],
    ['path form, capitalized, text', { op: 'Replace', path: 'active', value: 'False' }],
    ['value form', { op: 'replace', value: { active: false } }],
    ['value form, capitalized, text', { op: 'Replace', value: { Active: 'False' } }],
  ])('reads PATCH in %s', async (_form, operation) => {
    const service = practice();
    const body = { schemas: [patchOp], Operations: [operation] };
    const answer = await ask(service, 'PATCH', `/Users/${idOf(service, 'E1')}`, { body });
    expect([answer.status, answer.body['active']]).toEqual([200, false]);
    expect(service.accounts()[0]).toMatchObject({ active: false, license: 'none' });
    expect(service.changes().map(({ change }) => change)).toEqual(['deactivated']);
  });

  it.each([
    ['no operations', { schemas: [patchOp], Operations: [] }],
    ['no schema', { Operations: [{ op: 'replace', path: 'active', value: false }] }],
    ['remove', { schemas: [patchOp], Operations: [{ op: 'remove', path: 'active' }] }],
    [
      'another path',
      { schemas: [patchOp], Operations: [{ op: 'replace', path: 'emails[type eq "work"]', value: 1 }] },
    ],
    ['no boolean', { schemas: [patchOp], Operations: [{ op: 'replace', path: 'active', value: 'no' }] }],
  ])('answers 400 to PATCH with %s and changes nothing', async (_form, body) => {
    const service = practice();
    expect((await ask(service, 'PATCH', `/Users/${idOf(service, 'E1')}`, { body })).status).toBe(400);
    expect(service.changes()).toEqual([]);
  });

  it('assigns a license again without activating it, and logs what changes nothing as unchanged', async () => {
    const service = practice();
    for (const active of [false, true, true]) await setActive(service, 'E1', active);
    expect(service.accounts()[0]).toMatchObject({ active: true, license: 'assigned' });
    expect(service.changes().map(({ change }) => change)).toEqual(['deactivated', 'activated', 'unchanged']);
  });

  it('frees the license for the next', async () => {
    const service = withSwitches({ licenses: 2 });
    await setActive(service, 'E1', false);
    await setActive(service, 'E3', true);
    expect(service.accounts().map(({ license }) => license)).toEqual(['none', 'assigned', 'assigned']);
  });

  it('replaces the whole user by PUT', async () => {
    const service = practice();
    const body = { id: 'ignored', userName: 'ann.archer@example.com', externalId: 'E1', active: false };
    const answer = await ask(service, 'PUT', `/Users/${idOf(service, 'E1')}`, { body });
    expect(answer.body).toMatchObject({ id: idOf(service, 'E1'), active: false, name: { givenName: '' } });
  });

  it.each([
    ['body', 200, null],
    ['body-with-etag', 200, 'W/"2"'],
    ['no-content', 204, null],
    ['refused', 501, null],
  ] as const)('answers PATCH with %s', async (patch, status, etag) => {
    const answer = await setActive(withSwitches({ patch }), 'E1', false);
    expect([answer.status, answer.headers.get('etag')]).toEqual([status, etag]);
  });

  it('refuses PUT and DELETE where it does not have them', async () => {
    const service = withSwitches({ put: 'refused' });
    const path = `/Users/${idOf(service, 'E1')}`;
    const put = await ask(service, 'PUT', path, { body: { userName: 'ann.archer@example.com' } });
    expect([put.status, (await ask(service, 'DELETE', path)).status]).toEqual([501, 501]);
    expect(service.accounts()).toHaveLength(3);
  });

  it('honours If-Match where it does, and ignores it elsewhere', async () => {
    const stale = { 'If-Match': 'W/"7"' };
    expect((await setActive(withSwitches({ ifMatch: 'honoured' }), 'E1', false, stale)).status).toBe(412);
    expect(
      (await setActive(withSwitches({ ifMatch: 'honoured' }), 'E1', false, { 'If-Match': 'W/"1"' })).status,
    ).toBe(200);
    expect((await setActive(withSwitches({ ifMatch: 'ignored' }), 'E1', false, stale)).status).toBe(200);
  });

  it('shows changes to reads only after the delay', async () => {
    let nowMs = Date.parse('2026-11-23T10:00:00Z');
    const service = practice({ now: () => new Date(nowMs), switches: { visibleAfterMs: 60_000 } });
    await setActive(service, 'E1', false);
    const isActive = async (): Promise<unknown> =>
      (await ask(service, 'GET', `/Users/${idOf(service, 'E1')}`)).body['active'];
    expect(await isActive()).toBe(true);
    expect(service.accounts()[0]?.active).toBe(false);
    nowMs += 60_000;
    expect(await isActive()).toBe(false);
  });
});

describe('a rate limit', () => {
  it.each([
    ['seconds', '1'],
    ['date', 'Mon, 23 Nov 2026 10:00:01 GMT'],
    ['none', null],
  ] as const)('answers 429 with Retry-After as %s', async (retryAfter, header) => {
    const now = new Date('2026-11-23T10:00:00Z');
    const service = practice({ now: () => now, switches: { ratePerSecond: 2, retryAfter } });
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => ask(service, 'GET', filter('externalId eq "E1"'))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get('retry-after')).toBe(header);
  });
});

describe('faults on demand', () => {
  const deactivate = (service: PracticeService): Promise<Answer> => setActive(service, 'E1', false);
  const once = (fault: PracticeFault): PracticeService =>
    practice({ faultFor: ({ number }) => (number === 0 ? fault : undefined) });

  it.each([
    ['cut-before', []],
    ['cut-after', ['deactivated']],
  ] as const)('%s ends the connection', async (kind, changes) => {
    const service = once({ kind });
    await expect(deactivate(service)).rejects.toThrow('fetch failed');
    expect(service.changes().map(({ change }) => change)).toEqual(changes);
  });

  it.each([
    ['hang', []],
    ['hang-after', ['deactivated']],
  ] as const)('%s answers nothing until the caller gives up', async (kind, changes) => {
    const service = once({ kind });
    const caller = new AbortController();
    const call = service.fetch(`${base}/Users/${idOf(service, 'E1')}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${practiceToken}` },
      body: JSON.stringify({
        schemas: [patchOp],
        Operations: [{ op: 'replace', path: 'active', value: false }],
      }),
      redirect: 'manual',
      signal: caller.signal,
    });
    caller.abort();
    await expect(call).rejects.toThrow(/abort/u);
    expect(service.changes().map(({ change }) => change)).toEqual(changes);
  });

  it('answers a status without applying, JSON cut in half, or another user', async () => {
    const refused = once({ kind: 'status', status: 503, retryAfter: '7' });
    const answer = await deactivate(refused);
    expect([answer.status, answer.headers.get('retry-after'), refused.changes().length]).toEqual([
      503,
      '7',
      0,
    ]);
    await expect(deactivate(once({ kind: 'broken-json' }))).rejects.toThrow(SyntaxError);
    const other = once({ kind: 'other-user' });
    expect((await deactivate(other)).body['id']).not.toBe(idOf(other, 'E1'));
    expect(other.accounts()[0]?.active).toBe(false);
  });
});
