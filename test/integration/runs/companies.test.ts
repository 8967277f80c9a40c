import { expect, it } from 'vitest';
import { lastCheck } from '../../../main/domain/plans/last-check.ts';
import { companiesChaos, isSound } from '../../chaos/companies.ts';

const seed = 20_261_128;
const say = (): void => undefined;
/** A company in which somebody's address stands on somebody else's account. */
const withStrayAccount = 37;

it('nobody is taken for somebody else in random companies whose files are damaged', async () => {
  const result = await companiesChaos({ companies: 12, seed, lastCheck, say });
  expect(result).toMatchObject({
    companies: 12,
    wrongAccount: 0,
    falseLeavers: 0,
    falseIdle: 0,
    missedLeavers: 0,
  });
  expect(result.plans).toBeGreaterThan(12);
}, 120_000);

it.each([
  ['[LC6] an account with a unique id that ends in zeros, found by the address of a leaver', 20_261_207, 353],
  [
    '[LC6] an account with a unique id that the lists of now have as damaged cells alone, found by the address of a leaver',
    20_261_208,
    784,
  ],
  ['[OF1] two who have the same remark in place of a seat id in one list', 20_261_208, 242],
  ['[U6] somebody renamed, of whose name two words together tell, in lists without ids', 20_261_208, 605],
  ['[U6] somebody renamed, whose given name is a part of those of many', 20_261_212, 175],
  ["[Q7] a row of a list's first half whose mailbox is somebody else's in the second", 20_261_219, 476],
  [
    '[U8] an invited seat of somebody renamed, whom the list of who has the app has as before',
    20_261_223 + 500 * 7919,
    281,
  ],
  ['[LC13] an account of a namesake in part, found by the address of a leaver', 20_261_301, 385],
  [
    '[LC12] a seat under a mailbox of several, whose holder has an account under an address of before',
    20_261_207,
    1744,
  ],
])(
  'nobody is taken for somebody else: %s',
  async (_, from, only) => {
    const result = await companiesChaos({ companies: 1, only, seed: from, lastCheck, say });
    expect(isSound(result)).toBe(true);
    expect(result.plans).toBeGreaterThan(0);
  },
  60_000,
);

it.each([
  ['[OF9] of two who have the same remark in a report one left', 20_261_219, 130],
  ['[U6] somebody renamed, whose given name a few of those have who came with them', 20_261_302, 152],
  ['[Q3] a list comes in half, and lacks two of the seven of the one before', 20_261_231, 607],
  ['[U6] who was renamed is in a list of everybody that never had the name of before', 20_261_221, 491],
])(
  'nobody is taken for somebody else: %s',
  async (_, from, only) => {
    const result = await companiesChaos({ companies: 1, only, seed: from, lastCheck, say });
    expect(isSound(result)).toBe(true);
  },
  60_000,
);

it.each([
  ['with the last check its account is left alone', lastCheck, 0],
  ['without it the license of somebody else is taken, and the bench says so', () => undefined, 1],
])(
  '%s',
  async (_, check, wrongAccount) => {
    const result = await companiesChaos({
      companies: 1,
      only: withStrayAccount,
      seed,
      lastCheck: check,
      say,
    });
    expect(result.wrongAccount).toBe(wrongAccount);
    expect(isSound(result)).toBe(wrongAccount === 0);
  },
  60_000,
);
