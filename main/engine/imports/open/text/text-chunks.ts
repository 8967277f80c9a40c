import { byteChunks, comesAsItIs, openBytes } from '../byte-source.ts';
import type { FileEncoding } from './encoding.ts';

/** An open file and how its bytes are read. */
export type TextSource = { readonly descriptor: number; readonly encoding: FileEncoding };

/** V8 keeps a decoded piece outside its heap until it collects, so the pieces are small. */
const changedBytes = 64 * 1024;

/**
 * The file's text in pieces from a position on, by default after its byte order mark. Decoded by a streaming decoder, because parsers that are given bytes
 * corrupt characters at the borders of chunks. Bytes that do not come as they are in the file are read from its beginning.
 */
export function* textChunks(
  source: TextSource,
  from: number = source.encoding.bomBytes,
): Generator<string, void, undefined> {
  const { descriptor, encoding } = source;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const chunks = comesAsItIs(encoding) ? byteChunks(descriptor, from) : changedChunks(source);
  for (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function* changedChunks({ descriptor, encoding }: TextSource): Generator<Uint8Array, void, undefined> {
  const source = openBytes(descriptor, encoding);
  const buffer = Buffer.allocUnsafe(changedBytes);
  for (let count = source.fill(buffer, 0); count > 0; count = source.fill(buffer, 0))
    yield buffer.subarray(0, count);
}

/** The first characters of the file, at most `length`. */
export function textStart(source: TextSource, length: number): string {
  let text = '';
  for (const chunk of textChunks(source)) {
    text += chunk;
    if (text.length >= length) break;
  }
  return text.slice(0, length);
}

/** Tells after each piece how much there was so far, a letter as a byte. */
export function* countBytes(
  pieces: Iterable<string>,
  onMore: (bytes: number) => void,
): Generator<string, void, undefined> {
  let bytes = 0;
  for (const piece of pieces) {
    bytes += piece.length;
    onMore(bytes);
    yield piece;
  }
}
