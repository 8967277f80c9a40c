import { describe, expect, test } from 'vitest';
import { languageNamed, languageTagged } from '../../../main/words/language.ts';
import { madeUp, sayMadeUp } from '../../../main/words/made-up.ts';

describe('the made-up language', () => {
  test('gives every letter another look and makes a text a third longer', () => {
    expect(sayMadeUp('Look up')).toBe('⟦Ļööķ ûþ··⟧');
  });

  test.each(['', '12 %', '–', '+3'])('leaves %j, which has no word', (text) => {
    expect(sayMadeUp(text)).toBe(text);
  });

  test('keeps addresses and options of a command line', () => {
    expect(sayMadeUp('Add --data to https://api.linkedin.com/scim')).toContain(
      '--data ţö https://api.linkedin.com/scim',
    );
  });

  test('says what functions say, and keeps numbers and names that they are given', () => {
    const { file, people, of } = madeUp({
      file: (name: string) => `${name} is no list.`,
      people: (value: number) => `${String(value)} people`,
      of: ({ names }: { readonly names: readonly string[] }) => names.join(' and '),
    });
    expect(file('Users list.csv')).toBe('⟦Users list.csv îš ñö ļîšţ.···⟧');
    expect(people(12)).toBe('⟦12 þéöþļé··⟧');
    expect(of({ names: ['Anna Berg', 'Jo'] })).toBe('⟦Anna Berg åñð Jo·⟧');
  });

  test('says a kind, which is no name', () => {
    const { state } = madeUp({ state: (kind: 'left') => `They have ${kind}.` });
    expect(state('left')).toBe('⟦Ţĥéý ĥåṽé ļéƒţ.····⟧');
  });
});

describe('a language', () => {
  test.each([
    ['en', 'en'],
    ['en_US.UTF-8', 'en'],
    ['en-GB', 'en'],
    ['made-up', 'made-up'],
    ['eng', undefined],
    ['C', undefined],
    ['', undefined],
  ])('named %j is %j', (name, language) => {
    expect(languageNamed(name)).toBe(language);
  });

  test('of a page that is in none of them is English', () => {
    expect([languageTagged('art-x-made-up'), languageTagged('xx')]).toEqual(['made-up', 'en']);
  });
});
