import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText } from '../../../main/domain/list/search/fold-text.ts';
import { areNicknames } from '../../../main/domain/matching/names/nicknames.ts';
import { scriptOf, soundOf, toLatin } from '../../../main/domain/matching/names/scripts.ts';
import { letterOverlap, jaroWinkler } from '../../../main/domain/matching/names/string-similarity.ts';
import {
  compareWords,
  isHopeless,
  wordOf,
  type NameLevel,
} from '../../../main/domain/matching/names/words.ts';

const levelOf = (one: string, other: string): NameLevel =>
  compareWords(wordOf(foldText(one)), wordOf(foldText(other))).level;

describe('two words of a name', () => {
  it.each<readonly [string, string, NameLevel]>([
    ['Müller', 'Muller', 'same'],
    ['Siobhán', 'SIOBHAN', 'same'],
    ['Łukasz', 'Lukasz', 'same'],
    ['أحمد', 'احمد', 'same'],
    ['王', '王', 'same'],
    // Other spellings of one name.
    ['Müller', 'Mueller', 'spelled'],
    ['Søren', 'Soeren', 'spelled'],
    ['Philip', 'Phillip', 'spelled'],
    ['Сергей', 'Sergey', 'spelled'],
    ['Юлия', 'Julia', 'spelled'],
    ['Γιώργος', 'Giorgos', 'spelled'],
    ['فاطمة', 'فاطمه', 'spelled'],
    // Short forms.
    ['Bill', 'William', 'nickname'],
    ['Bill', 'Will', 'nickname'],
    ['Kate', 'Katherine', 'nickname'],
    ['Sasha', 'Alexander', 'nickname'],
    // Typos.
    ['Harris', 'Haris', 'close'],
    ['Harris', 'Harros', 'close'],
    ['Isabella', 'Isabelal', 'close'],
    ['Harris', 'Hsrir', 'garbled'],
    ['Thomas', 'mhoTa', 'garbled'],
    // The same letters as another name has them.
    ['Leon', 'Noel', 'anagram'],
    ['Clara', 'Carla', 'anagram'],
    ['May', 'Amy', 'anagram'],
    ['Brain', 'Brian', 'close'],
    ['Carla', 'Laura', 'similar'],
    ['Sundberg', 'Lundgren', 'similar'],
    ['Christodoulou', 'Christo', 'similar'],
    // Initials.
    ['J', 'John', 'initial'],
    ['J', 'Karl', 'different'],
    // Not the same, however short the way.
    ['王', '汪', 'different'],
    ['健一', '健二', 'different'],
    ['Li', 'Lu', 'different'],
    ['Anna', 'Carl', 'different'],
    // Two well-known names.
    ['Alexander', 'Alexandra', 'different'],
    ['Paul', 'Paula', 'different'],
    ['John', 'Joan', 'different'],
    // Without readings nothing can be said.
    ['王', 'Wang', 'foreign'],
    ['محمد', 'Mohammed', 'foreign'],
    ['王', 'محمد', 'foreign'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(levelOf(one, other)).toBe(level);
    expect(levelOf(other, one)).toBe(level);
  });
});

test('forms of one name share a line of the table, forms of two names do not', () => {
  expect(areNicknames('bob', 'robert')).toBe(true);
  expect(areNicknames('alexander', 'alexandra')).toBe(false);
  expect(areNicknames('bob', 'bob')).toBe(false);
  expect(areNicknames('wei', 'robert')).toBe(false);
});

describe('scripts', () => {
  it.each([
    ['berg', 'latin'],
    ['бергман', 'cyrillic'],
    ['παπασ', 'greek'],
    ['王伟', 'ideographic'],
    ['かとう', 'ideographic'],
    ['김', 'ideographic'],
    ['محمد', 'arabic'],
    ['שרה', 'other'],
  ])('%s is %s', (word, script) => {
    expect(scriptOf(word)).toBe(script);
  });

  it.each([
    ['щукин', 'shchukin'],
    ['жуков', 'zhukov'],
    ['κωνσταντινου', 'konstantinou'],
    ['berg', undefined],
    ['王伟', undefined],
    ['محمد', undefined],
  ])('%s in Latin letters is %s', (word, latin) => {
    expect(toLatin(word)).toBe(latin);
  });

  it('has no sound for signs that stand for words', () => {
    expect(soundOf('林林')).toBe('林林');
  });
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'a', 'b', 'e', 'i', 'n', 'r', 's', 't'),
  minLength: 1,
  maxLength: 10,
});

test('the shortcut for hopeless pairs never hides a likeness', () => {
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      if (!isHopeless(wordOf(one), wordOf(other))) return;
      expect(jaroWinkler(one, other)).toBeLessThan(0.86);
      expect(letterOverlap(one, other)).toBeLessThan(0.75);
      expect(one.startsWith(other) || other.startsWith(one)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('comparing two words is the same both ways round', () => {
  const word = fc.oneof(letters, fc.constantFrom('bill', 'william', 'j', '王', 'сергеи', 'sergey', 'فاطمة'));
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(compareWords(wordOf(one), wordOf(other))).toEqual(compareWords(wordOf(other), wordOf(one)));
    }),
  );
});
