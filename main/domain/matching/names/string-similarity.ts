/** Longer texts are compared by their beginning: no name or address part says more after so many characters. */
const longest = 64;

/** The shorter one first, then by code units, so that every measure is the same both ways round. */
function inOrder(one: string, other: string): readonly [string, string] {
  const a = one.length > longest ? one.slice(0, longest) : one;
  const b = other.length > longest ? other.slice(0, longest) : other;
  return a.length < b.length || (a.length === b.length && a <= b) ? [a, b] : [b, a];
}

/** Which positions of the longer text are taken; reused, because millions of pairs are compared. */
const taken = new Uint8Array(longest);
const matchedLetters = new Uint16Array(longest);

/**
 * Jaro-Winkler similarity, 0 (nothing in common) to 1 (equal), with the usual prefix bonus of 0.1 for up to four letters
 * (W. E. Winkler, "String Comparator Metrics", 1990). Two empty texts are equal.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = inOrder(one, other);
  const jaro = jaroSimilarity(short, long);
  let prefix = 0;
  while (prefix < 4 && prefix < short.length && short.charCodeAt(prefix) === long.charCodeAt(prefix))
    prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(short: string, long: string): number {
  if (short === '') return 0;
  const reach = Math.max(0, Math.floor(long.length / 2) - 1);
  taken.fill(0, 0, long.length);
  let matches = 0;
  for (let i = 0; i < short.length; i += 1) {
    const letter = short.charCodeAt(i);
    const end = Math.min(long.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j += 1) {
      if (taken[j] === 1 || long.charCodeAt(j) !== letter) continue;
      taken[j] = 1;
      matchedLetters[matches] = letter;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  let outOfOrder = 0;
  let next = 0;
  for (let j = 0; j < long.length; j += 1) {
    if (taken[j] !== 1) continue;
    if (long.charCodeAt(j) !== matchedLetters[next]) outOfOrder += 1;
    next += 1;
  }
  return (matches / short.length + matches / long.length + (matches - outOfOrder / 2) / matches) / 3;
}

/** Three rows of the table of distances, reused. */
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;

/**
 * How many letters must be added, left out, replaced or swapped with their neighbor to turn one text into the other (optimal
 * string alignment, the restricted Damerau-Levenshtein distance).
 */
export function editDistance(one: string, other: string): number {
  const [a, b] = inOrder(one, other);
  let [before, last, current]: [Uint8Array, Uint8Array, Uint8Array] = [...rows];
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j += 1) {
      const target = b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (letter === target ? 0 : 1);
      cost = Math.min(cost, (last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === target)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current[j] = cost;
    }
    [before, last, current] = [last, current, before];
  }
  return last[b.length] ?? 0;
}

/**
 * The share of letters that two texts have in common, wherever they stand: 1 for an anagram, 0 for no letter in common. Finds
 * what was typed in the wrong order across more than one place.
 */
export function letterOverlap(one: string, other: string): number {
  const [short, long] = inOrder(one, other);
  if (long === '') return 1;
  taken.fill(0, 0, long.length);
  let common = 0;
  for (let i = 0; i < short.length; i += 1) {
    const letter = short.charCodeAt(i);
    for (let j = 0; j < long.length; j += 1) {
      if (taken[j] === 1 || long.charCodeAt(j) !== letter) continue;
      taken[j] = 1;
      common += 1;
      break;
    }
  }
  return common / long.length;
}
