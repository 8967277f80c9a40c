import { BusReader, BusWriter } from './marshal.ts';

/** A method call; `body` writes the arguments that `signature` names. */
export type BusCall = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: (writer: BusWriter) => void;
};

/** A method's answer, or its error by name. */
export type BusAnswer =
  | { readonly kind: 'values'; readonly replyTo: number; readonly values: readonly unknown[] }
  | { readonly kind: 'error'; readonly replyTo: number; readonly name: string; readonly says: string };

const version = 1;
const methodCall = 1;
const methodReturn = 2;
const errorReply = 3;
/** A service that is not running is not started by being asked. */
const noAutoStart = 0x2;
const fixedHeader = 16;
/** D-Bus's own limit is 128 MiB; no answer to what is asked here comes near this. */
const largestMessage = 4 * 1024 * 1024;

const field = {
  path: 1,
  interface: 2,
  member: 3,
  errorName: 4,
  replySerial: 5,
  destination: 6,
  signature: 8,
};

/** The bytes of a call. It never starts a service. */
export function writeCall(call: BusCall, serial: number): Buffer {
  const body = new BusWriter();
  call.body?.(body);
  const header = new BusWriter()
    .byte('l'.charCodeAt(0))
    .byte(methodCall)
    .byte(noAutoStart)
    .byte(version)
    .uint32(body.length)
    .uint32(serial)
    .array(8, (fields) => {
      text(fields, field.path, 'o', call.path);
      text(fields, field.interface, 's', call.interface);
      text(fields, field.member, 's', call.member);
      text(fields, field.destination, 's', call.destination);
      if (call.signature !== undefined)
        fields.align(8).byte(field.signature).signature('g').signature(call.signature);
    })
    .align(8);
  return Buffer.concat([header.toBuffer(), body.toBuffer()]);
}

function text(fields: BusWriter, code: number, type: 's' | 'o', value: string): void {
  fields.align(8).byte(code).signature(type).text(value);
}

/** Takes one message off the front: how many bytes it has, and the answer in it where it is one. `undefined` until it is whole. */
export function readMessage(
  bytes: Buffer,
): { readonly size: number; readonly answer: BusAnswer | undefined } | undefined {
  if (bytes.length < fixedHeader) return undefined;
  if (bytes[0] !== 'l'.charCodeAt(0)) throw new RangeError('The bus answers in another byte order.');
  const bodyLength = bytes.readUInt32LE(4);
  const headerEnd = fixedHeader + bytes.readUInt32LE(12);
  const bodyStart = headerEnd + ((8 - (headerEnd % 8)) % 8);
  const size = bodyStart + bodyLength;
  if (size > largestMessage) throw new RangeError('The answer is larger than any that is expected.');
  if (bytes.length < size) return undefined;
  const [fields] = new BusReader(bytes.subarray(0, headerEnd), 12).values('a(yv)');
  const known = new Map(pairs(fields));
  const replyTo = known.get(field.replySerial);
  const signature = known.get(field.signature);
  const body = typeof signature === 'string' ? bytes.subarray(bodyStart, size) : Buffer.alloc(0);
  const values = typeof signature === 'string' ? new BusReader(body).values(signature) : [];
  if (typeof replyTo !== 'number') return { size, answer: undefined };
  if (bytes[1] === methodReturn) return { size, answer: { kind: 'values', replyTo, values } };
  if (bytes[1] !== errorReply) return { size, answer: undefined };
  const says = typeof values[0] === 'string' ? values[0] : '';
  return { size, answer: { kind: 'error', replyTo, name: String(known.get(field.errorName)), says } };
}

function pairs(fields: unknown): readonly [unknown, unknown][] {
  if (!Array.isArray(fields)) return [];
  return fields.filter(Array.isArray).map((pair: readonly unknown[]) => [pair[0], pair[1]]);
}
