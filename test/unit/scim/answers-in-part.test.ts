import { expect, it } from 'vitest';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';

type Page = {
  readonly status?: number;
  readonly totalResults?: number;
  readonly Resources?: readonly object[];
};

/** What a service answers one request after the other, the last answer over and over; and what it was asked. */
function serviceOf(...pages: readonly Page[]) {
  const asked: (string | null)[] = [];
  const client = createScimClient({
    fetch: (url) => {
      const { status = 200, ...body } = pages[Math.min(asked.length, pages.length - 1)] ?? {};
      asked.push(new URL(url).searchParams.get('startIndex'));
      return Promise.resolve(new Response(JSON.stringify(body), { status }));
    },
    baseUrl: 'https://service.test/scim',
    dialect: defaultDialect,
    token: () => Promise.resolve('token'),
    now: () => new Date(),
  });
  const signal = new AbortController().signal;
  return { asked, find: () => client.find({ attribute: 'externalId', value: 'E1', signal }) };
}

const one = { id: 'u-1', externalId: 'E1' };
const two = { id: 'u-2', externalId: 'E1' };
const other = { id: 'u-3', externalId: 'E3' };

it.each([
  [
    'the second is another account',
    [
      { totalResults: 2, Resources: [one] },
      { totalResults: 2, Resources: [two] },
    ],
    ['u-1', 'u-2'],
    [null, '2'],
  ],
  ['the same page comes again', [{ totalResults: 2, Resources: [one] }], ['u-1'], [null, '2']],
  [
    'everybody is counted',
    [
      { totalResults: 500, Resources: [one] },
      { totalResults: 500, Resources: [other] },
    ],
    ['u-1'],
    [null, '2'],
  ],
  ['there are no pages', [{ totalResults: 2, Resources: [one] }, { status: 400 }], ['u-1'], [null, '2']],
  ['nothing is left out', [{ totalResults: 1, Resources: [one] }], ['u-1'], [null]],
  ['whom it has was not asked for', [{ totalResults: 500, Resources: [other] }], [], [null]],
] as const)('[L13] an answer in part, where %s', async (_, pages, ids, startIndexes) => {
  const { asked, find } = serviceOf(...pages);
  expect((await find()).accounts.map(({ id }) => id)).toEqual(ids);
  expect(asked).toEqual(startIndexes);
});
