import type { EncodingName } from '../../../../domain/files/import.ts';
import type { NamesUnder } from '../../examined/known-people.ts';
import { foldText } from '../../../../domain/list/search/fold-text.ts';

/** A word of fewer letters is in too many addresses by chance. */
const lettersAtLeast = 4;
/** The very name weighs more than any that has its letters. */
const overAlike = 1000;
const lineBreak = 0x0a;
const linesLookedAt = 20_000;

/** Letters that addresses write as two, where folding them gives one. */
const asTwo: readonly (readonly [RegExp, string])[] = [
  [/[äæ]/gu, 'ae'],
  [/[öøœ]/gu, 'oe'],
  [/ü/gu, 'ue'],
  [/å/gu, 'aa'],
];

const emailAddress = /[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+/gu;
const wordBeyondAscii = /[\p{L}\p{M}]*[^\0-\x7F][\p{L}\p{M}]*/gu;

/**
 * The one of several encodings in which names past ASCII agree with the e-mail addresses in their lines: "Sørensen" stands beside
 * ingrid.sorensen@ or soerensen@, "Sřrensen" beside neither, unless somebody of
 * that address is called so in the lists that are in. `undefined` where no line tells, or lines tell different ones.
 */
export function encodingByAddresses(
  bytes: Uint8Array,
  names: readonly EncodingName[],
  namesUnder: NamesUnder = () => [],
): EncodingName | undefined {
  const decoders = names.map((name) => ({ name, decoder: new TextDecoder(name) }));
  const told = new Set<EncodingName>();
  for (const line of linesBeyondAscii(bytes)) {
    const addresses = Buffer.from(line).toString('latin1').match(emailAddress) ?? [];
    if (addresses.length === 0) continue;
    const known = new Set(addresses.flatMap(namesUnder).flatMap(wordsIn));
    const rated = decoders
      .map(({ name, decoder }) => {
        const words = [...new Set(wordsIn(decoder.decode(line)))];
        // Of "João" and "Joăo", which are both joao in an address, somebody of that address is called one.
        const called = words.filter((word) => known.has(word)).length;
        const alike = words.filter((word) => !known.has(word) && isInAddress(word, addresses)).length;
        return { name, agreeing: called * overAlike + alike };
      })
      .toSorted((one, other) => other.agreeing - one.agreeing);
    const [best, next] = rated;
    if (best !== undefined && best.agreeing > (next?.agreeing ?? 0)) told.add(best.name);
  }
  return told.size === 1 ? [...told][0] : undefined;
}

function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').match(wordBeyondAscii) ?? [];
}

function isInAddress(word: string, addresses: readonly string[]): boolean {
  const lower = word.toLowerCase();
  const written = [lower, asTwo.reduce((text, [letters, two]) => text.replaceAll(letters, two), lower)].map(
    foldText,
  );
  return written.some(
    (text) =>
      /^[a-z]+$/u.test(text) &&
      text.length >= lettersAtLeast &&
      addresses.some((address) => lettersBeforeAt(address).includes(text)),
  );
}

function* linesBeyondAscii(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let read = 0; start < bytes.length && read < linesLookedAt; read += 1) {
    const found = bytes.indexOf(lineBreak, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte >= 0x80)) yield line;
    start = end + 1;
  }
}

function lettersBeforeAt(address: string): string {
  return address
    .slice(0, address.indexOf('@'))
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '');
}
