import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';

import { type BusAnswer, type BusCall, readMessage, writeCall } from './message.ts';

/** A connection to the session bus. Sockets alone: nothing here can hold a thread. */
export type Bus = {
  /** The method's values. Throws `BusError`. */
  readonly call: (call: BusCall) => Promise<readonly unknown[]>;
  readonly close: () => void;
};

/** What the bus or a service on it refused, by D-Bus's own name for it; `''` where the connection itself ended. */
export class BusError extends Error {
  readonly errorName: string;

  constructor(errorName: string, says: string) {
    super(says);
    this.name = 'BusError';
    this.errorName = errorName;
  }
}

export const busName = 'org.freedesktop.DBus';
const busPath = '/org/freedesktop/DBus';

/**
 * The sockets that an environment names, in the order in which they are to be tried. Where the variable is not set, the one in
 * the runtime folder, as GLib does it. Chromium sets `disabled:` where it was not set.
 */
export function busSockets(env: NodeJS.ProcessEnv): readonly string[] {
  const address = env['DBUS_SESSION_BUS_ADDRESS'];
  if (address !== undefined && address !== '') return address.split(';').flatMap(socketOf);
  const runtime = env['XDG_RUNTIME_DIR'];
  const own = runtime === undefined || runtime === '' ? undefined : join(runtime, 'bus');
  return own !== undefined && existsSync(own) ? [own] : [];
}

/** `unix:path=/run/user/1000/bus,guid=…`; a leading NUL is Linux's abstract name space. Other transports are not for a session here. */
function socketOf(address: string): readonly string[] {
  if (!address.startsWith('unix:')) return [];
  const values = new Map(
    address
      .slice('unix:'.length)
      .split(',')
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescape(pair.slice(at + 1))] as const;
      }),
  );
  const path = values.get('path');
  const abstract = values.get('abstract');
  if (path !== undefined) return [path];
  return abstract === undefined ? [] : [`\0${abstract}`];
}

function unescape(value: string): string {
  return value.replaceAll(/%([0-9a-f]{2})/giu, (_whole, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/** Connects and says hello. `undefined` where no socket takes the connection. The caller closes it, also to give up. */
export async function openBus(sockets: readonly string[], signal: AbortSignal): Promise<Bus | undefined> {
  for (const path of sockets) {
    const socket = await dial(path, signal);
    if (socket === undefined) continue;
    const bus = new Connection(socket);
    signal.addEventListener('abort', bus.close, { once: true });
    await bus.call({ destination: busName, path: busPath, interface: busName, member: 'Hello' });
    return bus;
  }
  return undefined;
}

/** A call of the bus itself. */
export function busCall(member: string, name?: string): BusCall {
  const call = { destination: busName, path: busPath, interface: busName, member };
  return name === undefined ? call : { ...call, signature: 's', body: (writer) => void writer.text(name) };
}

function dial(path: string, signal: AbortSignal): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    const giveUp = (): void => {
      socket.destroy();
      resolve(undefined);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    socket.once('error', giveUp);
    socket.once('connect', () => {
      socket.off('error', giveUp);
      resolve(socket);
    });
  });
}

type Waiting = {
  readonly resolve: (values: readonly unknown[]) => void;
  readonly reject: (error: BusError) => void;
};

class Connection implements Bus {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #unsent: Buffer[] = [];
  #serial = 0;
  #received = Buffer.alloc(0);
  #isAdmitted = false;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => {
      this.#take(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    });
    socket.on('error', this.close);
    socket.on('close', this.close);
    // Who asks is proven by the socket itself: the user's number, in the hexadecimal of its digits.
    const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
    socket.write(`\0AUTH EXTERNAL ${user}\r\n`);
  }

  readonly call = (call: BusCall): Promise<readonly unknown[]> => {
    this.#serial += 1;
    const bytes = writeCall(call, this.#serial);
    const answered = new Promise<readonly unknown[]>((resolve, reject) => {
      if (this.#socket.destroyed) reject(ended());
      else this.#waiting.set(this.#serial, { resolve, reject });
    });
    if (this.#isAdmitted) this.#socket.write(bytes);
    else this.#unsent.push(bytes);
    return answered;
  };

  readonly close = (): void => {
    this.#socket.destroy();
    for (const { reject } of this.#waiting.values()) reject(ended());
    this.#waiting.clear();
  };

  #take(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    try {
      if (this.#isAdmitted || this.#admit()) this.#readMessages();
    } catch {
      this.close();
    }
  }

  #admit(): boolean {
    const end = this.#received.indexOf('\r\n');
    if (end === -1) return false;
    if (!this.#received.toString('ascii', 0, end).startsWith('OK ')) throw ended();
    this.#received = this.#received.subarray(end + 2);
    this.#isAdmitted = true;
    this.#socket.write(Buffer.concat([Buffer.from('BEGIN\r\n'), ...this.#unsent.splice(0)]));
    return true;
  }

  #readMessages(): void {
    for (let next = readMessage(this.#received); next !== undefined; next = readMessage(this.#received)) {
      this.#received = this.#received.subarray(next.size);
      if (next.answer !== undefined) this.#settle(next.answer);
    }
  }

  #settle(answer: BusAnswer): void {
    const waiting = this.#waiting.get(answer.replyTo);
    this.#waiting.delete(answer.replyTo);
    if (answer.kind === 'values') waiting?.resolve(answer.values);
    else waiting?.reject(new BusError(answer.name, answer.says));
  }
}

function ended(): BusError {
  return new BusError('', 'The connection to the session bus ended.');
}
