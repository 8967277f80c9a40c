import { describe, expect, it } from 'vitest';
import { parseJson, readAccount, readList, readProblem } from '../../../main/scim/requests/wire.ts';

/** In the shape of RFC 7643 §8.2, a full user. */
const fullUser = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  id: '5f0c9a7e',
  externalId: 'E1042',
  meta: { resourceType: 'User', version: 'W/"a1b2"', location: 'https://example.com/v2/Users/5f0c9a7e' },
  userName: 'jo.quill@example.com',
  name: { formatted: 'Ms. Jo Quill', familyName: 'Quill', givenName: 'Jo' },
  displayName: 'Jo Quill',
  emails: [
    { value: 'jo.quill@example.com', type: 'work', primary: true },
    { value: 'jo@quill.example', type: 'home' },
  ],
  addresses: [{ type: 'work', locality: 'Bergen' }],
  active: true,
};

describe('a user', () => {
  it('is read with everything that is known of it', () => {
    expect(readAccount(fullUser)).toEqual({
      id: '5f0c9a7e',
      externalId: 'E1042',
      userName: 'jo.quill@example.com',
      active: true,
      displayName: 'Jo Quill',
      givenName: 'Jo',
      familyName: 'Quill',
      emails: ['jo.quill@example.com', 'jo@quill.example'],
      version: 'W/"a1b2"',
      raw: JSON.stringify(fullUser),
    });
  });

  it('keeps unknown extensions in the raw text', () => {
    const extended = {
      ...fullUser,
      'urn:ietf:params:scim:schemas:extension:linkedin:2.0:User': { seat: 'ID7' },
    };
    expect(readAccount(extended)?.raw).toContain('"seat":"ID7"');
  });

  it('is read whatever the case of its attribute names (RFC 7643 §2.1)', () => {
    const account = readAccount({
      ID: '1',
      ExternalID: 'E1',
      USERNAME: 'a@x.com',
      Active: true,
      Name: { GivenName: 'A', familyname: 'B' },
      Emails: [{ Value: 'a@x.com' }],
      Meta: { Version: 'W/"1"' },
    });
    expect(account).toMatchObject({
      id: '1',
      externalId: 'E1',
      userName: 'a@x.com',
      active: true,
      givenName: 'A',
      familyName: 'B',
      emails: ['a@x.com'],
      version: 'W/"1"',
    });
  });

  it.each([
    [true, true],
    [false, false],
    ['True', true],
    ['False', false],
    ['true', true],
    [' FALSE ', false],
    ['yes', undefined],
    [1, undefined],
    [null, undefined],
    [undefined, undefined],
  ])('with active %j is %j', (active, expected) => {
    expect(readAccount({ id: '1', active })?.active).toBe(expected);
  });

  it.each([
    ['nulls', { id: '1', externalId: null, userName: null, name: null, emails: null, meta: null }],
    ['wrong kinds', { id: '1', externalId: [], userName: {}, name: 'A B', emails: 'a@x.com', meta: 7 }],
    ['blanks', { id: '1', externalId: ' ', userName: '' }],
    ['odd addresses', { id: '1', emails: [null, 7, {}] }],
  ])('with %s is read for the rest', (_case, value) => {
    expect(readAccount(value)).toMatchObject({
      id: '1',
      externalId: undefined,
      userName: undefined,
      emails: [],
      version: undefined,
    });
  });

  it('may have numbers for ids', () => {
    expect(readAccount({ id: 12, externalId: 1042 })).toMatchObject({ id: '12', externalId: '1042' });
  });

  it.each([[undefined], [null], ['text'], [[]], [{}], [{ id: '' }], [{ userName: 'a' }]])(
    'is not %j',
    (value) => {
      expect(readAccount(value)).toBeUndefined();
    },
  );

  it.each<[string, string | undefined, string | undefined, boolean, string | undefined]>([
    ['the header before the version', '"6d8e"', '6d8e', false, '"6d8e"'],
    ['a version that is an entity tag', undefined, 'W/"3"', false, 'W/"3"'],
    ['no version that is none', undefined, 'v3', false, undefined],
    ['no header alone, which a web framework sets by itself', 'W/"29a-x"', undefined, false, undefined],
    ['a header alone where the service says that it supports them', '"7"', undefined, true, '"7"'],
    ['no header that is no entity tag', '7', undefined, true, undefined],
  ])('[V1] takes for If-Match %s', (_what, etag, version, trustsEtag, expected) => {
    const user = { id: '1', ...(version === undefined ? {} : { meta: { version } }) };
    expect(readAccount(user, { etag, trustsEtag })?.version).toBe(expected);
  });

  it('[SI1] keeps the digits of ids that are large numbers, and reads none that was rounded', () => {
    const read = (text: string): string | undefined => readAccount(parseJson(text))?.id;
    expect(read('{"id":9007199254740993}')).toBe('9007199254740993');
    expect(read('{"id":12345678901234567890123}')).toBe('12345678901234567890123');
    expect(read('{"id":42}')).toBe('42');
    expect(read('{"id":9007199254740993.0e0}')).toBeUndefined();
    expect(read('{"id":"9007199254740993"}')).toBe('9007199254740993');
  });
});

describe('a list', () => {
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:ListResponse'];

  it.each([
    [
      'empty, with Resources',
      { schemas, totalResults: 0, Resources: [] },
      { totalResults: 0, resources: [] },
    ],
    [
      'empty, without Resources (RFC 7644 §3.4.2)',
      { schemas, totalResults: 0 },
      { totalResults: 0, resources: [] },
    ],
    ['empty, with null', { schemas, totalResults: 0, Resources: null }, { totalResults: 0, resources: [] }],
    ['without a total', { schemas, Resources: [1] }, { totalResults: 1, resources: [1] }],
    ['with its total as text', { totalResults: '1', resources: [1] }, { totalResults: 1, resources: [1] }],
    ['one page of many', { totalResults: 900, Resources: [1, 2] }, { totalResults: 900, resources: [1, 2] }],
  ])('is read when %s', (_case, value, expected) => {
    expect(readList(value)).toEqual(expected);
  });

  it.each([
    [undefined],
    ['<html>'],
    [{}],
    [{ totalResults: 3 }],
    [{ Resources: 'none' }],
    [{ id: '1' }],
    [[]],
  ])('is not %j', (value) => {
    expect(readList(value)).toBeUndefined();
  });
});

describe('a problem', () => {
  it.each([
    [
      'in the form of RFC 7644 §3.12',
      {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
        scimType: 'mutability',
        detail: "Attribute 'id' is readOnly",
        status: '400',
      },
      { isScim: true, scimType: 'mutability', detail: "Attribute 'id' is readOnly" },
    ],
    [
      'without schemas',
      { status: 404, detail: 'Not here' },
      { isScim: true, scimType: undefined, detail: 'Not here' },
    ],
    [
      'of a gateway',
      { serviceErrorCode: 0, message: 'Resource not found', status: 404 },
      { isScim: false, scimType: undefined, detail: undefined },
    ],
  ])('is read %s', (_case, body, expected) => {
    expect(readProblem(JSON.stringify(body))).toEqual(expected);
  });

  it.each([[''], ['<html>Not found</html>'], ['[]'], ['null'], ['7']])('is no SCIM error in %j', (body) => {
    expect(readProblem(body).isScim).toBe(false);
  });
});

describe('[CL11] what speaks against itself', () => {
  it.each([
    ['active', { active: true, Active: false }],
    ['its id', { ID: 'another' }],
    ['its unique id', { externalid: 'E9999' }],
    ['its name', { username: 'somebody.else@example.com' }],
  ])('is no user by %s', (_, others) => {
    expect(readAccount({ ...fullUser, ...others })).toBeUndefined();
  });

  it('is a user where both say the same, or where nothing of it is read', () => {
    const twice = readAccount({ ...fullUser, Active: true, title: 'Rep', Title: 'Manager' });
    expect([twice?.id, twice?.active]).toEqual(['5f0c9a7e', true]);
  });

  it.each([
    [{ totalResults: -1, Resources: [] }],
    [{ totalResults: 1.5, Resources: [] }],
    [{ totalResults: 'many', Resources: [] }],
    [JSON.parse('{"totalResults":1e400,"Resources":[]}')],
    [{ totalResults: 0, Resources: [], resources: [fullUser] }],
    [{ totalResults: 0, totalresults: 1, Resources: [] }],
  ])('is no empty list: %j', (list: unknown) => {
    expect(readList(list)).toBeUndefined();
  });

  it.each([
    [{ totalResults: 'many', Resources: [fullUser] }, 1],
    [{ totalResults: '0', Resources: [] }, 0],
    [{ totalResults: null, Resources: [] }, 0],
    [{ Resources: [] }, 0],
    [{ totalResults: 0 }, 0],
  ])('is a list all the same: %j', (list: unknown, total) => {
    expect(readList(list)?.totalResults).toBe(total);
  });
});
