/** Of each text which of the commonest letters it has: 32 of them in a number, the rest in another. */
export type LettersOfTexts = { readonly first: Uint32Array; readonly rest: Uint32Array };

const known = "abcdefghijklmnopqrstuvwxyz.@-'_+0123456789";
const inNumber = 32;
const none = 255;
/** The place of each letter below 128 among the known ones. */
const placeOf = new Uint8Array(128).fill(none);
for (let place = 0; place < known.length; place += 1) placeOf[known.charCodeAt(place)] = place;

/** Reads all texts once; `starts` has where each begins, and one more. */
export function readLetters(all: string, starts: Int32Array): LettersOfTexts {
  const people = starts.length - 1;
  const first = new Uint32Array(people);
  const rest = new Uint32Array(people);
  for (let person = 0; person < people; person += 1) {
    const end = starts[person + 1] ?? 0;
    let [low, high] = [0, 0];
    for (let at = starts[person] ?? 0; at < end; at += 1) {
      const place = placeOf[all.charCodeAt(at)] ?? none;
      if (place < inNumber) low |= 1 << place;
      else if (place !== none) high |= 1 << (place - inNumber);
    }
    first[person] = low;
    rest[person] = high;
  }
  return { first, rest };
}

/** Whose text has the letter, in order; `undefined` for one that is not kept. */
export function whoHasLetter({ first, rest }: LettersOfTexts, letter: string): Int32Array | undefined {
  const place = letter.length === 1 ? (placeOf[letter.charCodeAt(0)] ?? none) : none;
  if (place === none) return undefined;
  const [numbers, bit] = place < inNumber ? [first, 1 << place] : [rest, 1 << (place - inNumber)];
  const places = new Int32Array(numbers.length);
  let found = 0;
  for (let person = 0; person < numbers.length; person += 1) {
    places[found] = person;
    found += ((numbers[person] ?? 0) & bit) === 0 ? 0 : 1;
  }
  return places.subarray(0, found);
}
