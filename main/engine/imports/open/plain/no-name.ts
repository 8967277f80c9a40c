import { namelessWords, saysNoName } from '../../../../domain/people/names/no-name.ts';

const longest = Math.max(...namelessWords.map(({ length }) => length));
/** 1 for the first byte and the length of a cell that may say that there is no name; of most names it says that they are some. */
const mayBe = new Uint8Array(256 * (longest + 1));
for (let byte = 0; byte < 256; byte += 1) {
  const isLetter = /[a-z]/iu.test(String.fromCharCode(byte));
  for (let length = 1; length <= longest; length += 1)
    if (!isLetter) mayBe[byte * (longest + 1) + length] = 1;
}
for (const word of namelessWords)
  for (const form of [word, word.toUpperCase()])
    mayBe[(form.codePointAt(0) ?? 0) * (longest + 1) + word.length] = 1;

/** `saysNoName` of the bytes of a cell in ASCII, of which a text is made only where it may be so. */
export function isNoName(bytes: Buffer, from: number, to: number): boolean {
  if (to - from > longest || mayBe[(bytes[from] ?? 0) * (longest + 1) + to - from] === 0) return false;
  return saysNoName(bytes.toString('utf8', from, to));
}
