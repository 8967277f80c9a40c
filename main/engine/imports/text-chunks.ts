import { byteChunks, type SourceFile } from './source-file.ts';

/**
 * The file's text in pieces, without its byte order mark. Decoded by a streaming decoder, because parsers that are given bytes
 * corrupt characters at the borders of chunks.
 */
export function* textChunks(source: SourceFile): Generator<string, void, undefined> {
  const decoder = new TextDecoder(source.encoding.name, { ignoreBOM: true });
  for (const chunk of byteChunks(source, source.encoding.bomBytes)) {
    yield decoder.decode(chunk, { stream: true });
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The first characters of the file, at most `length`. */
export function textStart(source: SourceFile, length: number): string {
  let text = '';
  for (const chunk of textChunks(source)) {
    text += chunk;
    if (text.length >= length) break;
  }
  return text.slice(0, length);
}
