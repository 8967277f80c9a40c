import { expect, test } from 'vitest';

import { sayNotTakenBack as sayInGerman } from '../../../main/words/de/plans/say-not-taken-back.ts';
import { sayNotTakenBack } from '../../../main/words/en/plans/say-not-taken-back.ts';

test.each([
  ['outcome-unknown', 'provision', /not known yet whether it was done/u, /noch nicht bekannt/u],
  ['before-unknown', 'provision', /before it was provisioned/u, /vor der Provisionierung/u],
  ['before-unknown', 'deprovision', /before it was deprovisioned/u, /vor der Deprovisionierung/u],
] as const)('%s of a %s says so in either language', (kind, act, english, german) => {
  expect(sayNotTakenBack({ kind, act })).toMatch(english);
  expect(sayInGerman({ kind, act })).toMatch(german);
});
