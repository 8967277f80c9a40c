import { describe, expect, it } from 'vitest';
import { scene, stateOf } from './answering-scene.ts';

describe('a removal that was answered well, and whose account is found by its id no more,', () => {
  const notFound = JSON.stringify({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: '404',
    detail: 'Resource not found',
  });

  it.each([
    ['is not done where the service answers 404 to everything by then', 'all', undefined, 'requested'],
    ['is not done where the account has another id by then, and its license', 'id', true, 'requested'],
    ['is done where the account has another id by then, and no license', 'id', false, 'confirmed'],
    ['is done where nobody is found by the identifiers either', 'nobody', undefined, 'confirmed'],
  ])('[Q88] %s', async (_says, what, active, state) => {
    let isSent = false;
    const { company } = await scene((ask) => async (url, init) => {
      if (init.method !== 'GET') {
        isSent = true;
        return new Response(null, { status: 204 });
      }
      if (!isSent) return ask(url, init);
      if (what === 'all' || !url.includes('filter=')) return new Response(notFound, { status: 404 });
      if (what === 'nobody') return Response.json({ totalResults: 0, Resources: [] });
      const list = (await (await ask(url, init)).json()) as { readonly Resources: readonly object[] };
      const Resources = list.Resources.map((account) => ({ ...account, id: 'another-id', active }));
      return Response.json({ totalResults: Resources.length, Resources });
    });
    const { plan } = await company.carryOut(await company.plan('deprovision', 1));
    expect(await stateOf(company, plan.id)).toEqual([state]);
  });
});
