import { describe, expect, it } from 'vitest';
import {
  createRequest,
  setActiveRequest,
  type RequestDialect,
} from '../../../main/domain/service/scim-request.ts';

const raw = JSON.stringify({ id: 'u/1', userName: 'a@x', active: true, meta: { version: 'W/"1"' }, x: 1 });
const patch = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

function dialect(deactivateBy: RequestDialect['deactivateBy'], pathSuffix = ''): RequestDialect {
  return { deactivateBy, pathSuffix };
}

describe('setActiveRequest', () => {
  it.each<[RequestDialect['deactivateBy'], boolean, string, unknown]>([
    [
      'patch-path',
      false,
      'PATCH',
      { schemas: [patch], Operations: [{ op: 'replace', path: 'active', value: false }] },
    ],
    [
      'patch-value',
      false,
      'PATCH',
      { schemas: [patch], Operations: [{ op: 'replace', value: { active: false } }] },
    ],
    ['put', false, 'PUT', { id: 'u/1', userName: 'a@x', active: false, x: 1 }],
    ['delete', false, 'DELETE', undefined],
    [
      'delete',
      true,
      'PATCH',
      { schemas: [patch], Operations: [{ op: 'replace', path: 'active', value: true }] },
    ],
    ['put', true, 'PUT', { id: 'u/1', userName: 'a@x', active: true, x: 1 }],
  ])('by %s to %j is %s', (way, active, method, body) => {
    const request = setActiveRequest({ id: 'u/1', raw }, active, dialect(way, '/v2'));
    expect(request.method).toBe(method);
    expect(request.path).toBe('/v2/Users/u%2F1');
    expect(request.body === undefined ? undefined : JSON.parse(request.body)).toEqual(body);
  });
});

it('leaves no second `active` behind in another spelling', () => {
  const request = setActiveRequest({ id: 'u1', raw: '{"id":"u1","Active":"True"}' }, false, dialect('put'));
  expect(JSON.parse(request.body ?? '')).toEqual({ id: 'u1', active: false });
});

describe('createRequest', () => {
  it('sends what LinkedIn maps and leaves out what is not known', () => {
    const request = createRequest(
      {
        externalId: 'E1',
        userName: 'a@x',
        givenName: 'Anna',
        familyName: '',
        displayName: 'Anna',
        title: undefined,
        department: 'Sales',
      },
      dialect('patch-path'),
    );
    expect(request.method).toBe('POST');
    expect(request.path).toBe('/Users');
    expect(JSON.parse(request.body ?? '')).toEqual({
      schemas: [
        'urn:ietf:params:scim:schemas:core:2.0:User',
        'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
      ],
      externalId: 'E1',
      userName: 'a@x',
      name: { givenName: 'Anna' },
      displayName: 'Anna',
      emails: [{ value: 'a@x', type: 'work', primary: true }],
      active: true,
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Sales' },
    });
  });
});
