import type { BrokerProcess, FromBroker, KeychainCall } from './messages.ts';

/** What became of a call. */
export type BrokerAnswer =
  | { readonly kind: 'answered'; readonly value: string | boolean | null }
  | { readonly kind: 'failed'; readonly says: string }
  | { readonly kind: 'no-library'; readonly says: string }
  /** No answer in time; the process was ended, and with it whatever it was waiting for. */
  | { readonly kind: 'silent' }
  /** The process ended by itself: libsecret's bus connection takes it along when the bus goes. */
  | { readonly kind: 'ended' };

export type BrokerOptions = {
  readonly start: () => BrokerProcess;
  /** From the asking to the answer, waiting for its turn included. */
  readonly deadlineMs: number;
};

/** Asks the keychain's process: one call at a time, each with a deadline. The process starts with the first call. */
export class Broker {
  readonly #options: BrokerOptions;
  #process: BrokerProcess | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #ticket = 0;
  #settle: ((answer: BrokerAnswer, ticket: number) => void) | undefined;
  #isClosed = false;

  constructor(options: BrokerOptions) {
    this.#options = options;
  }

  /** Never throws, and always answers within the deadline. */
  call(call: KeychainCall): Promise<BrokerAnswer> {
    return new Promise((resolve) => {
      let isOver = false;
      const finish = (answer: BrokerAnswer): void => {
        isOver = true;
        clearTimeout(timer);
        resolve(answer);
      };
      let giveUp = (): void => {
        finish({ kind: 'silent' });
      };
      const timer = setTimeout(() => {
        giveUp();
      }, this.#options.deadlineMs);
      this.#queue = this.#queue.then(async () => {
        if (isOver) return;
        const answer = this.#ask(call);
        giveUp = () => {
          this.#conclude({ kind: 'silent' });
        };
        finish(await answer);
      });
    });
  }

  /** The next call meets a new process. Not while a call is under way. */
  renew(): void {
    this.#end();
  }

  /** Ends the process; a call under way is answered as silent. */
  close(): void {
    this.#isClosed = true;
    this.#conclude({ kind: 'silent' });
    this.#end();
  }

  #ask(call: KeychainCall): Promise<BrokerAnswer> {
    if (this.#isClosed) return Promise.resolve({ kind: 'silent' });
    this.#ticket += 1;
    const ticket = this.#ticket;
    return new Promise((resolve) => {
      this.#settle = (answer, answered) => {
        if (answered !== ticket) return;
        this.#settle = undefined;
        resolve(answer);
      };
      try {
        this.#process ??= this.#start();
        this.#process.send({ ticket, call });
      } catch (error) {
        this.#end();
        const says = error instanceof Error ? error.message : String(error);
        this.#settle({ kind: 'no-library', says }, ticket);
      }
    });
  }

  #start(): BrokerProcess {
    const started = this.#options.start();
    started.onMessage((message) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own process sends it; see `serveKeychain`
      const { ticket, ...answer } = message as FromBroker;
      this.#settle?.(answer, ticket);
    });
    started.onEnd(() => {
      if (this.#process !== started) return;
      this.#process = undefined;
      this.#settle?.({ kind: 'ended' }, this.#ticket);
    });
    return started;
  }

  #conclude(answer: BrokerAnswer): void {
    if (this.#settle === undefined) return;
    this.#end();
    this.#settle(answer, this.#ticket);
  }

  #end(): void {
    const ending = this.#process;
    this.#process = undefined;
    ending?.end();
  }
}
