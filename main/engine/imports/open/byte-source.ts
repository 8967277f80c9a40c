import { readSync } from 'node:fs';

import type { FileEncoding } from './encoding.ts';

/** An open file's bytes as UTF-8. */
export type ByteSource = {
  /** Fills the buffer from `from` on; answers how many bytes came, 0 at the end. */
  readonly fill: (buffer: Buffer, from: number) => number;
  /** Where the file's position of the first byte is, when bytes come as they are in the file; else `undefined`. */
  readonly firstByte: number | undefined;
};

const transcodedBytes = 256 * 1024;

/** Reads a file from its beginning, without its byte order mark; other encodings become UTF-8 on the way. */
export function openBytes(descriptor: number, encoding: FileEncoding): ByteSource {
  return encoding.name === 'utf-8'
    ? plainBytes(descriptor, encoding.bomBytes)
    : transcoded(descriptor, encoding);
}

function plainBytes(descriptor: number, firstByte: number): ByteSource {
  let position = firstByte;
  return {
    firstByte,
    fill: (buffer, from) => {
      const count = readSync(descriptor, buffer, from, buffer.length - from, position);
      position += count;
      return count;
    },
  };
}

function transcoded(descriptor: number, encoding: FileEncoding): ByteSource {
  // A streaming decoder, because characters are cut at the borders of chunks.
  const decoder = new TextDecoder(encoding.name, { ignoreBOM: true });
  const raw = Buffer.allocUnsafe(transcodedBytes);
  let position = encoding.bomBytes;
  let ready = Buffer.alloc(0);
  let ended = false;
  const more = (): void => {
    const count = readSync(descriptor, raw, 0, raw.length, position);
    position += count;
    ended = count === 0;
    ready = Buffer.from(ended ? decoder.decode() : decoder.decode(raw.subarray(0, count), { stream: true }));
  };
  return {
    firstByte: undefined,
    fill: (buffer, from) => {
      while (ready.length === 0 && !ended) more();
      const count = ready.copy(buffer, from);
      ready = ready.subarray(count);
      return count;
    },
  };
}
