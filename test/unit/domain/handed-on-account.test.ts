import { expect, it } from 'vitest';
import { handedOnBy } from '../../../main/domain/people/holders/handed-on-account.ts';

const [address, id, otherId] = ['email:ak@x.example', 'external-id:A1', 'external-id:Z9'];
const past = { owned: ['seat-id:S2'], former: [address] };
const present = { owned: [address, 'seat-id:S9'], former: [] };

it.each([
  ['the address alone', [address], past, present, address],
  ['a unique id that no list has', [address, id], past, present, address],
  [
    'the present one’s unique id',
    [address, otherId],
    past,
    { ...present, owned: [address, otherId] },
    address,
  ],
  ['the past one’s unique id', [address, id], { ...past, owned: [id] }, present, undefined],
  [
    'an address the past one has now',
    [address, 'email:a@x'],
    { ...past, owned: ['email:a@x'] },
    present,
    undefined,
  ],
  [
    'a unique id against the present one’s',
    [address, id],
    past,
    { ...present, owned: [address, otherId] },
    undefined,
  ],
  ['an address that nobody handed on', [address], { ...past, former: [] }, present, undefined],
  ['an address that a third one has now', [address], past, { ...present, owned: [] }, undefined],
])('[HO8] an account with %s may have been handed on or not', (_, told, before, now, by) => {
  const facts = (one: { readonly owned: readonly string[]; readonly former: readonly string[] }) => ({
    owned: new Set(one.owned),
    former: new Set(one.former),
  });
  expect(handedOnBy(told, { past: facts(before), present: facts(now) })).toBe(by);
});
