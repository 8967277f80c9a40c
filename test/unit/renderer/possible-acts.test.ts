import { expect, it } from 'vitest';

import { possibleActs } from '../../../renderer/app/state/acts/possible-acts.ts';

it.each([
  ['activated', 'not-asked', 'take'],
  ['licensed', 'not-asked', 'take'],
  ['invited', 'undecidable', 'take'],
  ['none', 'not-asked', 'give'],
  ['deactivated', 'not-asked', 'give'],
  ['unknown', 'not-asked', 'give take'],
  ['deactivated', 'active', 'take'],
  ['activated', 'inactive', 'give'],
  ['activated', 'absent', 'give'],
] as const)('with a seat %s and the account %s only this makes sense: %s', (seat, account, acts) => {
  const { give, takeBack } = possibleActs({ seat, account });
  expect([give ? 'give' : '', takeBack ? 'take' : ''].join(' ').trim()).toBe(acts);
});
