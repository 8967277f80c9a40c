/** In a word of fewer letters one that is wrong makes another word. */
export const fewestLettersForgiven = 4;

/**
 * Whether what was typed means the words of a command: each word typed is part of one of them, or, from four letters on, begins one
 * but for one letter that is wrong, missing, doubled or in the wrong place.
 */
export function fits(typed: string, words: string): boolean {
  const known = wordsOf(words);
  const all = words.toLowerCase();
  return wordsOf(typed).every(
    (word) =>
      all.includes(word) ||
      (word.length >= fewestLettersForgiven && known.some((other) => beginsAlike(word, other))),
  );
}

/** The words of a text: letters and digits, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** One typing error at the most between the word, or what it is one of, and the beginning of the other. */
function beginsAlike(word: string, other: string): boolean {
  return (
    beginsWithOneError(word, other) || (word.endsWith('s') && beginsWithOneError(word.slice(0, -1), other))
  );
}

/** Whether the other begins with the word but for one letter that is wrong, missing, too many or in its neighbor's place. */
export function beginsWithOneError(word: string, other: string): boolean {
  return [-1, 0, 1].some((more) => isOneErrorAway(word, other.slice(0, Math.max(0, word.length + more))));
}

/** Whether one text becomes the other by one letter at the most: wrong, missing, too many or in its neighbor's place. */
export function isOneErrorAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (restOne === '' && restOther === '') return true;
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1) ||
    (restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2))
  );
}
