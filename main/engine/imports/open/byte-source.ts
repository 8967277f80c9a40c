import { readSync } from 'node:fs';

import type { FileEncoding } from './text/encoding.ts';
import { mendUtf8 } from './text/mend-utf8.ts';
import { cutCharacterBytes, isControl } from './text/utf8-check.ts';
import { lineDecoder } from './text/utf8-lines.ts';

/** An open file's bytes as UTF-8. */
export type ByteSource = {
  /** Fills the buffer from `from` on; answers how many bytes came, 0 at the end. */
  readonly fill: (buffer: Buffer, from: number) => number;
  /** Where the file's position of the first byte is, when bytes come as they are in the file; else `undefined`. */
  readonly firstByte: number | undefined;
};

const transcodedBytes = 256 * 1024;
/** To become text: V8 keeps a decoded piece outside its heap until it collects, so the pieces are small. */
const textBytes = 64 * 1024;
const space = 0x20;

/** Reads a file from its beginning, without its byte order mark; other encodings become UTF-8 on the way. */
export function openBytes(descriptor: number, encoding: FileEncoding): ByteSource {
  return comesAsItIs(encoding)
    ? plainBytes(descriptor, encoding.bomBytes)
    : changedBytes(descriptor, encoding);
}

/** Whether a file's bytes need no change to be read as UTF-8. */
export function comesAsItIs({ name, isMended, hasControls }: FileEncoding): boolean {
  return name === 'utf-8' && isMended !== true && hasControls !== true;
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

function changedBytes(descriptor: number, encoding: FileEncoding): ByteSource {
  const pieces = changedPieces(descriptor, encoding);
  let ready: Buffer = Buffer.alloc(0);
  let ended = false;
  return {
    firstByte: undefined,
    fill: (buffer, from) => {
      while (ready.length === 0 && !ended) {
        const next = pieces.next();
        if (next.done === true) ended = true;
        else ready = next.value;
      }
      const count = ready.copy(buffer, from);
      ready = ready.subarray(count);
      return count;
    },
  };
}

function toUtf8From(encoding: FileEncoding): (bytes: Buffer, isLast: boolean) => Buffer {
  if (encoding.name === 'utf-8') return mender();
  return encoding.hasUtf8Lines === true ? lineDecoder() : decoder(encoding);
}

function* changedPieces(descriptor: number, encoding: FileEncoding): Generator<Buffer, void, undefined> {
  const toUtf8 = toUtf8From(encoding);
  const raw = Buffer.allocUnsafe(transcodedBytes);
  let position = encoding.bomBytes;
  for (;;) {
    const count = readSync(descriptor, raw, 0, raw.length, position);
    position += count;
    const piece = toUtf8(raw.subarray(0, count), count === 0);
    if (encoding.hasControls === true) withoutControls(piece);
    yield piece;
    if (count === 0) return;
  }
}

/** A streaming decoder, because characters are cut at the borders of chunks. Gnumeric 1.12 marks the byte order within a text as well. */
function decoder({ name }: FileEncoding): (bytes: Buffer, isLast: boolean) => Buffer {
  const streaming = new TextDecoder(name, { ignoreBOM: true });
  const isMarked = name.startsWith('utf-16');
  return (bytes, isLast) => {
    const text = streaming.decode(bytes, { stream: !isLast });
    return Buffer.from(isMarked ? text.replaceAll('\uFEFF', '') : text);
  };
}

function mender(): (bytes: Buffer, isLast: boolean) => Buffer {
  let held: Buffer = Buffer.alloc(0);
  return (bytes, isLast) => {
    const all = Buffer.concat([held, bytes]);
    const cut = isLast ? 0 : cutCharacterBytes(all);
    held = Buffer.from(all.subarray(all.length - cut));
    return mendUtf8(all.subarray(0, all.length - cut));
  };
}

/** Control characters come with text that is pasted: they are read as spaces. */
function withoutControls(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; at += 1) if (isControl(bytes[at] ?? 0)) bytes[at] = space;
}

/** The file's bytes from `from` on, in chunks that are overwritten by the next one. */
export function* byteChunks(descriptor: number, from: number): Generator<Uint8Array, void, undefined> {
  const buffer = Buffer.allocUnsafe(textBytes);
  let position = from;
  for (;;) {
    const count = readSync(descriptor, buffer, 0, buffer.length, position);
    if (count === 0) return;
    position += count;
    yield buffer.subarray(0, count);
  }
}
