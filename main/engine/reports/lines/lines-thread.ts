import { words } from '../../../words/words.ts';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';

import { spoken } from '../../../words/spoken.ts';
import {
  saidAt,
  signalWords,
  toldAt,
  type FromLines,
  type LinesOrder,
  type LinesStart,
} from './serve-lines.ts';
import type { NamedColumn } from './team-columns.ts';

/** Lines are short-lived: a small young part of the heap is enough for them. */
const youngMiB = 8;
const waitMs = 50;
const silenceMs = 60_000;

/** What went wrong in the other thread; `code` is the system's. */
export class LinesFailure extends Error {
  override readonly name = 'LinesFailure';
  readonly code: string | undefined;

  constructor(cause: unknown, code: string | undefined) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = code;
  }

  /** Whether it is the file that could not be written. */
  get isOfFile(): boolean {
    return this.code !== undefined && !this.code.startsWith('SQLITE_');
  }
}

/** A thread that makes lines of a report beside this one, which waits for it without its event loop: nothing else happens meanwhile. */
export class LinesThread {
  readonly #port: MessagePort;
  readonly #signals: Int32Array<SharedArrayBuffer>;
  #hasEnded = false;

  constructor(thread: URL, start: Pick<LinesStart, 'databasePath' | 'wanted' | 'rollUps'>) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#signals = new Int32Array(new SharedArrayBuffer(signalWords * Int32Array.BYTES_PER_ELEMENT));
    const begun: LinesStart = { role: 'lines', port: port2, signals: this.#signals, ...start };
    const worker = new Worker(thread, {
      workerData: { ...begun, language: spoken() },
      transferList: [port2],
      name: 'lines',
      resourceLimits: { maxYoungGenerationSizeMb: youngMiB },
    });
    // One that could not start says nothing, and that is what is told of it.
    worker.on('error', () => undefined);
    worker.unref();
  }

  /** The columns of teams that it was asked for. `look` is called meanwhile, and may throw. Throws `LinesFailure`. */
  teams(look: () => void): readonly NamedColumn[] {
    const said = this.#receive(look);
    return said.kind === 'teams' ? said.teams : [];
  }

  /** Has it take its turns. */
  begin(order: LinesOrder): void {
    this.#port.postMessage(order);
    this.#tell();
  }

  /** Waits until it has ended. `look` is called meanwhile, and may throw. Throws `LinesFailure`. */
  end(look: () => void): void {
    while (!this.#hasEnded) this.#receive(look);
    this.#port.close();
  }

  /** Waits until it has stopped, whatever it was at. */
  giveUp(): void {
    // Where it was not told anything yet, this tells it that there is nothing.
    this.#tell();
    try {
      this.end(() => undefined);
    } catch {
      // Something else went wrong before, or it is what is thrown already.
      this.#port.close();
    }
  }

  #tell(): void {
    Atomics.store(this.#signals, toldAt, 1);
    Atomics.notify(this.#signals, toldAt);
  }

  #receive(look: () => void): FromLines {
    const silentFrom = performance.now();
    for (;;) {
      const before = Atomics.load(this.#signals, saidAt);
      const received: { readonly message: FromLines } | undefined = receiveMessageOnPort(this.#port);
      if (received !== undefined) {
        const { message } = received;
        this.#hasEnded = message.kind !== 'teams';
        if (message.kind === 'failed') throw new LinesFailure(message.error, message.code);
        return message;
      }
      look();
      Atomics.wait(this.#signals, saidAt, before, waitMs);
      if (performance.now() - silentFrom > silenceMs) {
        this.#hasEnded = true;
        throw new LinesFailure(words().report.threadSilent, undefined);
      }
    }
  }
}
