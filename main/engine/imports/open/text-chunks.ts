import type { FileEncoding } from './encoding.ts';
import { byteChunks } from './source-file.ts';

/** An open file and how its bytes are read. */
export type TextSource = { readonly descriptor: number; readonly encoding: FileEncoding };

/**
 * The file's text in pieces from a position on, by default after its byte order mark. Decoded by a streaming decoder, because parsers that are given bytes
 * corrupt characters at the borders of chunks.
 */
export function* textChunks(
  source: TextSource,
  from: number = source.encoding.bomBytes,
): Generator<string, void, undefined> {
  const decoder = new TextDecoder(source.encoding.name, { ignoreBOM: true });
  for (const chunk of byteChunks(source.descriptor, from)) {
    yield decoder.decode(chunk, { stream: true });
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
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
