import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  findWord,
  type JoinedPeople,
  type KnownWord,
  leaveWhoHas,
} from '../../../main/engine/people/search/texts/find-word.ts';
import { noLetterPairs, readLetterPairs } from '../../../main/engine/people/search/texts/letter-pairs.ts';
import {
  allMarks,
  marksOf,
  pageOf,
  placesOf,
  setOfMarks,
} from '../../../main/engine/people/search/texts/people-set.ts';
import { tryOut } from '../../../main/engine/people/search/texts/try-out.ts';

function joined(texts: readonly string[], hasPairs: boolean): JoinedPeople {
  const starts = new Int32Array(texts.length + 1);
  for (const [place, text] of texts.entries()) starts[place + 1] = (starts[place] ?? 0) + text.length + 1;
  const all = texts.map((text) => `${text}\0`).join('');
  return { all, starts, pairs: hasPairs ? readLetterPairs(all, starts) : noLetterPairs(texts.length) };
}

function havingAll(texts: readonly string[], words: readonly string[]): readonly number[] {
  return texts.flatMap((text, place) => (words.every((word) => text.includes(word)) ? [place] : []));
}

/** Everybody has some letters, many have others, few the rest; and of some texts most comes after their 255th letter. */
function peopleOf(count: number, letters: readonly string[]): fc.Arbitrary<readonly string[]> {
  const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 0, maxLength: 6 });
  const address = fc.constantFrom('@halden.example', '@haldenhalden.example', '');
  const far = fc.nat(19).map((one) => (one === 0 ? 'x'.repeat(249) : ''));
  const person = fc.tuple(name, far, fc.nat(count * 3), name, address);
  return fc
    .array(person, { minLength: count, maxLength: count, size: 'max' })
    .map((all) =>
      all.map(
        ([given, before, id, family, ending]) =>
          `${given} ${before}${family}\nhg${String(id).padStart(5, '0')}\nper.${given}${ending}`,
      ),
    );
}

const few = ['a', 'b', 'ha', "o'"];
const every = Array.from("abcdefghijklmnopqrstuvwxyz.@-'_+0123456789é王/ ");

describe.each([
  { people: 1, letters: few },
  { people: 33, letters: few },
  { people: 400, letters: few },
  { people: 400, letters: every },
  { people: 2100, letters: every },
])('among $people people', ({ people, letters }) => {
  test('finds whose text has a word, however it was typed, and several words', () => {
    let hits = 0;
    fc.assert(
      fc.property(peopleOf(people, letters), fc.gen(), (texts, gen) => {
        const all = joined(texts, gen(fc.nat, 4) > 0);
        let known: KnownWord | undefined;
        for (let asked = 0; asked < 12; asked += 1) {
          const text = texts[gen(fc.nat, people - 1)] ?? '';
          const parts = text.split(/\s+/u).filter((part) => part !== '');
          const part = parts[gen(fc.nat, parts.length - 1)] ?? '';
          const from = gen(fc.nat, part.length - 1);
          const whole = gen(fc.boolean)
            ? part
            : `${part.slice(from)}${gen(fc.constantFrom, ...every.slice(0, -1))}`;
          known = undefined;
          for (let length = 1; length <= whole.length; length += gen(fc.integer, { min: 1, max: 3 })) {
            const word = whole.slice(0, length);
            const found = findWord(all, word, known);
            expect(placesOf(found.people)).toEqual(Int32Array.from(havingAll(texts, [word])));
            expect(found.people.count).toBe(placesOf(found.people).length);
            hits += found.people.count;
            known = word.length > 1 ? { word, found } : undefined;
          }
          const words = [whole, gen(fc.constantFrom, 'a', 'b', 'ha', 'hal', '0', '00', '王', 'é/')];
          const marks = allMarks(people);
          leaveWhoHas(all, marks, words);
          expect(placesOf(setOfMarks(marks))).toEqual(Int32Array.from(havingAll(texts, words)));
        }
      }),
      { numRuns: people > 1000 ? 15 : 60, endOnFailure: true },
    );
    expect(hits).toBeGreaterThan(people);
  }, 60_000);
});

test.each([true, false])(
  'trying out among many people, their pairs noted: %s, changes nothing',
  (hasPairs) => {
    const texts = Array.from(
      { length: 4200 },
      (_, at) => `ada lee\nhg${String(at)}\nada${String(at)}@x.example`,
    );
    const all = joined(texts, hasPairs);
    tryOut(all);
    for (const word of ['e', 'hg', 'g41', 'ada4199', '@x.e', 'q'])
      expect(placesOf(findWord(all, word).people)).toEqual(Int32Array.from(havingAll(texts, [word])));
  },
);

test('a set of people is the same by its pages, as marks and as places', () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 300 }),
      fc.nat(320),
      fc.nat(70),
      (has, offset, limit) => {
        const marks = allMarks(has.length);
        const expected = Int32Array.from(has.flatMap((one, place) => (one ? [place] : [])));
        for (const [place, one] of has.entries())
          if (!one) marks[place >>> 5] = (marks[place >>> 5] ?? 0) & ~(1 << (place & 31));
        const set = setOfMarks(marks.slice());
        expect(set.count).toBe(expected.length);
        expect(placesOf(set)).toEqual(expected);
        expect(marksOf(set, has.length)).toEqual(marks);
        expect(pageOf(set, { offset, limit })).toEqual(expected.slice(offset, offset + limit));
      },
    ),
    { numRuns: 500 },
  );
});
