import { describe, expect, it } from 'vitest';
import type { PracticeService, PracticeSwitches } from '../../../main/practice/service.ts';
import { practice, practiceToken } from '../../support/scim-practice.ts';

type Answer = { readonly status: number; readonly text: string };

async function ask(
  service: PracticeService,
  path: string,
  more: { readonly method?: 'POST' | 'PATCH'; readonly body?: object; readonly ifMatch?: string } = {},
): Promise<Answer> {
  const answer = await service.fetch(`https://practice.invalid${path}`, {
    method: more.method ?? 'GET',
    headers: {
      authorization: `Bearer ${practiceToken}`,
      ...(more.ifMatch === undefined ? {} : { 'if-match': more.ifMatch }),
    },
    ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
    redirect: 'manual',
    signal: new AbortController().signal,
  });
  return { status: answer.status, text: await answer.text() };
}

const serving = (switches: Partial<PracticeSwitches>): PracticeService => practice({ switches });
const byId = '/scim/Users?filter=externalId%20eq%20%22E1%22';
const nora = { userName: 'nora.new@example.com', externalId: 'E9' };
const patch = (value: object): object => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations: [{ op: 'replace', value }],
});

describe('the practice service does what services were seen to do', () => {
  it.each<[string, Partial<PracticeSwitches>, string, number, RegExp]>([
    ['a wrong path in SCIM’s form', { basePath: '/scim/v2' }, byId, 404, /messages:2\.0:Error/u],
    ['a wrong path as a page', { basePath: '/scim/v2', wrongPath: 'html' }, byId, 404, /<h1>/u],
    [
      'a wrong path as RFC 9457',
      { basePath: '/scim/v2', wrongPath: 'problem-json' },
      byId,
      404,
      /about:blank/u,
    ],
    ['the right path', { basePath: '/scim' }, byId, 200, /"totalResults":1/u],
    ['a dead filter', { deadFilters: ['externalId'] }, byId, 200, /"totalResults":0/u],
    ['a failing filter', { failingFilters: ['externalId'] }, byId, 500, /Error/u],
    [
      'null for nobody',
      { emptyResources: 'null', deadFilters: ['externalId'] },
      byId,
      200,
      /"Resources":null/u,
    ],
    ['ids that are large numbers', { ids: 'large-numbers' }, byId, 200, /"id":9\d{15},/u],
    ['no externalId in answers', { externalId: 'not-repeated' }, byId, 200, /^(?!.*externalId)/u],
    ['its schemas', {}, '/scim/Schemas', 200, /"totalResults":2/u],
    ['its resource types', {}, '/scim/ResourceTypes/User', 200, /"endpoint":"\/Users"/u],
  ])('%s', async (_what, switches, path, status, says) => {
    const answer = await ask(serving(switches), path);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(says);
  });

  it('creates twice where uniqueness is not enforced, and shows it to filters only later', async () => {
    const service = serving({ uniqueness: 'ignored', filterLagMs: 60_000 });
    const made = await ask(service, '/scim/Users', { method: 'POST', body: nora });
    const again = await ask(service, '/scim/Users', { method: 'POST', body: nora });
    expect([made.status, again.status]).toEqual([201, 201]);
    const { id } = JSON.parse(made.text) as { id: string };
    expect((await ask(service, `/scim/Users/${id}`)).status).toBe(200);
    expect((await ask(service, byId.replace('E1', 'E9'))).text).toContain('"totalResults":0');
  });

  it.each<['refused' | 'done-and-500', number]>([
    ['refused', 0],
    ['done-and-500', 1],
  ])('answers 500 to a write that was %s', async (writes, created) => {
    const service = serving({ writes });
    expect((await ask(service, '/scim/Users', { method: 'POST', body: nora })).status).toBe(500);
    expect(service.accounts().filter(({ externalId }) => externalId === 'E9')).toHaveLength(created);
  });

  it('refuses every If-Match, an address it does not like with its reason, and a change of the id', async () => {
    const service = serving({ ifMatch: 'never-met', addresses: 'ascii' });
    const path = `/scim/Users/${service.accounts()[0]?.id ?? ''}`;
    const change = { method: 'PATCH', body: patch({ active: false }) } as const;
    expect((await ask(service, path, { ...change, ifMatch: 'W/"1"' })).status).toBe(412);
    expect((await ask(service, path, change)).status).toBe(200);
    const refused = await ask(service, '/scim/Users', {
      method: 'POST',
      body: { userName: 'å@example.com' },
    });
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('invalidValue')]);
    const renamed = await ask(service, path, { method: 'PATCH', body: patch({ id: 'other' }) });
    expect([renamed.status, renamed.text]).toEqual([400, expect.stringContaining('mutability')]);
  });

  it('gives no password back', async () => {
    const made = await ask(serving({}), '/scim/Users', { method: 'POST', body: { ...nora, password: 'p' } });
    expect(made.text).not.toContain('password');
  });
});
