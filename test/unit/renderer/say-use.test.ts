import { expect, test } from 'vitest';
import { sayUse } from '../../../renderer/features/plans/draft/say-use.ts';

const use = { idle: { days: 97, since: '2026-08-19' }, daysActive: 0, until: '2026-11-23' };

test('[G50] a plan says from when to when nobody saw the person, and how many days these are', () => {
  expect(sayUse({ act: 'deprovision', use })).toBe('not seen from Aug\u00A019 to Nov\u00A023: 97 days');
  const active = { idle: undefined, daysActive: 1, until: '2026-11-23' };
  expect(sayUse({ act: 'deprovision', use: active })).toBe('active on 1 day up to Nov\u00A023');
});

test('[G50] what no report tells is not said, nor anything of whoever is given a seat', () => {
  expect(sayUse({ act: 'deprovision', use: undefined })).toBeUndefined();
  expect(
    sayUse({ act: 'deprovision', use: { idle: undefined, daysActive: undefined, until: '2026-11-23' } }),
  ).toBeUndefined();
  expect(sayUse({ act: 'provision', use })).toBeUndefined();
});
