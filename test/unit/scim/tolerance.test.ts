import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../../main/practice/filter.ts';
import { filterFor } from '../../../main/scim/create-client.ts';
import { ScimError } from '../../../main/scim/errors.ts';
import { parseRetryAfter } from '../../../main/scim/pace/retry-after.ts';
import { parseJson, readAccount, readList, readProblem } from '../../../main/scim/requests/wire.ts';

const many = { numRuns: 2000 };

describe('whatever is answered', () => {
  it('is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const account = readAccount(value);
        readList(value);
        readProblem(JSON.stringify(value));
        expect(account === undefined || account.id !== '').toBe(true);
      }),
      many,
    );
  });

  it('keeps the resource as it was', () => {
    const user = fc.record(
      {
        id: fc.string({ minLength: 1 }),
        userName: fc.string(),
        active: fc.boolean(),
        extension: fc.jsonValue(),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(user, (value) => {
        expect(parseJson(readAccount(value)?.raw ?? '')).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('as Retry-After is a time between now and tomorrow, or none', () => {
    const date = fc.date({ noInvalidDate: true }).map((at) => at.toUTCString());
    const header = fc.oneof(fc.string(), fc.integer().map(String), date);
    fc.assert(
      fc.property(header, (text) => {
        const ms = parseRetryAfter(text, new Date('2026-11-23T10:00:00Z')) ?? 0;
        expect(ms >= 0 && ms <= 86_400_000).toBe(true);
      }),
      many,
    );
  });
});

/** What a service reads in the filter sent for a value, or the kind of error instead of one. */
function filterOf(value: string): unknown {
  try {
    const sent = encodeURIComponent(filterFor('userName', value));
    return parseFilter(decodeURIComponent(sent), ['userName']);
  } catch (error) {
    return error instanceof ScimError ? error.kind : error;
  }
}

describe('whatever is asked for', () => {
  it('comes out of the filter as it went in, or is not sent', () => {
    const value = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.emailAddress());
    fc.assert(
      fc.property(value, (text) => {
        const mustNotBeSent = /["\\\p{Cc}]|^\s*$/u.test(text) || !text.isWellFormed();
        const expected = mustNotBeSent ? 'invalid-request' : [{ attribute: 'userName', value: text }];
        expect(filterOf(text)).toEqual(expected);
      }),
      many,
    );
  });
});
