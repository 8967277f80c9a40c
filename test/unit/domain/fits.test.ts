import { describe, expect, it } from 'vitest';
import { fits } from '../../../main/domain/list/search/fits.ts';

describe('what the palette takes typed words for', () => {
  it.each([
    ['leaver', 'Leaver with a seat', true],
    ['seat leaver', 'Leaver with a seat', true],
    ['leavre', 'Leaver with a seat', true],
    ['laver', 'Leaver with a seat', true],
    ['levaers', 'Leaver with a seat', true],
    ['leaaver', 'Leaver with a seat', true],
    ['setings', 'Settings', true],
    ['overvuew', 'Overview', true],
    ['price', 'Settings price cost contract', true],
    ['', 'Settings', true],
    ['sea', 'Sex', false],
    ['plans', 'Runs', false],
    ['seats', 'Sex', false],
    ['leaver idle', 'Leaver with a seat', false],
  ])('"%s" for "%s": %s', (typed, words, isMeant) => {
    expect(fits(typed, words)).toBe(isMeant);
  });
});
