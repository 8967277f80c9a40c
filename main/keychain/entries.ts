import type { Broker, BrokerAnswer } from './broker/broker.ts';
import type { KeychainCall } from './broker/messages.ts';
import type { Survey } from './bus/survey.ts';
import { canTellCopies, explainMissing, explainRefusal, isGone, ownerOf } from './explain.ts';
import { KeychainError } from './keychain.ts';
import type { NotedEntry } from './ledger.ts';
import { programName } from './program-name.ts';

/** What the library or the bus said of a failure, for the log. */
export type KeychainLog = (said: {
  readonly call: string;
  readonly outcome: string;
  readonly says: string;
}) => void;

/** Asks the bus; where there is none (macOS, Windows) nothing can be known beforehand. */
export type Look = (order: { readonly deadlineMs: number; readonly account?: string }) => Promise<Survey>;

export type EntriesOptions = {
  readonly broker: Broker;
  readonly look: Look | undefined;
  readonly platform: NodeJS.Platform;
  readonly log: KeychainLog;
  /** How long a person has to answer the keychain's own question. */
  readonly answerMs: number;
};

/** A keychain that is alive answers this at once, also while a dialog of it stands. */
const lookDeadlineMs = 10_000;

/** What a write came to: what is read back, and where copies of the entry lie. */
export type Written = {
  readonly readBack: string | null;
  readonly survey: Survey | undefined;
};

/** The entries of the keychain, each use explained where it fails. Every method throws `KeychainError`. */
export class Entries {
  readonly #options: EntriesOptions;
  /** Who answered the broker's process: it never finds another by itself. */
  #owner: string | undefined;
  #hasLibrary = true;
  #hasFailedToStart = false;

  constructor(options: EntriesOptions) {
    this.#options = options;
  }

  /** The bus would start a keychain, and the last time it came to nothing. */
  get hasFailedToStart(): boolean {
    return this.#hasFailedToStart;
  }

  /** False once the library was seen not to load. */
  get hasLibrary(): boolean {
    return this.#hasLibrary;
  }

  /** The bus's view; `undefined` where there is no bus to ask. */
  async look(account: string): Promise<Survey | undefined> {
    const deadlineMs = Math.min(lookDeadlineMs, this.#options.answerMs);
    return this.#options.look?.({ deadlineMs, account });
  }

  async read(account: string, entry: NotedEntry): Promise<string> {
    const value = await this.#carryOut({ do: 'get', account });
    if (typeof value === 'string') return value;
    throw new KeychainError(explainMissing(await this.look(account), { account, entry }));
  }

  /** Stores, and reads back, `beforeSending` first where it comes to that: keychains have refused with success, cut tokens, and written elsewhere than they read. */
  async write(account: string, token: string, beforeSending: () => Promise<void>): Promise<Written> {
    await this.#carryOut({ do: 'set', account, password: token }, beforeSending);
    const value = await this.#carryOut({ do: 'get', account });
    return { readBack: typeof value === 'string' ? value : null, survey: await this.look(account) };
  }

  /** Deletes every copy that is open, and says whether the keychain said so. Opens no dialog on its own account. */
  async delete(account: string): Promise<boolean> {
    return (await this.#carryOut({ do: 'delete', account })) === true;
  }

  /** Removes every copy and sees that none is left. Throws where one is, or where it cannot be told. */
  async remove(account: string, entry: NotedEntry): Promise<void> {
    if (this.#options.look === undefined) {
      await this.#removeUnseen(account, entry);
      return;
    }
    // A second time where a locked copy was opened by being read.
    for (let round = 1; round <= 2; round += 1) {
      let survey = await this.look(account);
      if (isGone(survey, entry)) break;
      if (!canTellCopies(survey)) {
        await this.#carryOut({ do: 'get', account });
        survey = await this.look(account);
        if (isGone(survey, entry)) break;
      }
      await this.delete(account);
    }
    const survey = await this.look(account);
    if (!isGone(survey, entry)) throw stillThere(survey, account, entry);
    if ((await this.#carryOut({ do: 'get', account })) !== null) throw stillThere(survey, account, entry);
  }

  async #removeUnseen(account: string, entry: NotedEntry): Promise<void> {
    await this.delete(account);
    if ((await this.#carryOut({ do: 'get', account })) !== null) throw stillThere(undefined, account, entry);
  }

  async #carryOut(call: KeychainCall, beforeSending?: () => Promise<void>): Promise<string | boolean | null> {
    const { broker } = this.#options;
    for (let tries = 1; ; tries += 1) {
      const before = await this.look(call.account);
      if (before?.kind === 'no-bus' || before?.kind === 'no-service' || before?.kind === 'silent')
        throw new KeychainError(this.#explain(before, call));
      if (this.#owner !== undefined && ownerOf(before) !== this.#owner) this.#startAnew();
      await beforeSending?.();
      const answer = await broker.call(call);
      this.#hasFailedToStart = false;
      if (answer.kind === 'answered') {
        this.#owner ??= ownerOf(before) ?? ownerOf(await this.look(call.account));
        return answer.value;
      }
      const after = await this.#note(call, answer);
      this.#hasFailedToStart = after?.kind === 'startable';
      const mayWork = isRestarted(answer, before, after) || (tries === 1 && isOpen(after));
      if (!mayWork) throw new KeychainError(this.#explain(after, call));
      this.#startAnew();
      if (tries > 1) throw new KeychainError({ kind: 'keychain-restarted' });
    }
  }

  /** Logs what was said; what the bus knows afterwards. Throws for what needs no further look. */
  async #note(
    call: KeychainCall,
    answer: Exclude<BrokerAnswer, { kind: 'answered' }>,
  ): Promise<Survey | undefined> {
    const says = 'says' in answer ? answer.says : '';
    this.#options.log({ call: call.do, outcome: answer.kind, says });
    if (answer.kind === 'silent') throw new KeychainError({ kind: 'keychain-silent' });
    if (answer.kind === 'no-library') {
      this.#hasLibrary = false;
      throw new KeychainError({ kind: 'keychain-absent' });
    }
    return this.look(call.account);
  }

  #explain(survey: Survey | undefined, call: KeychainCall): ReturnType<typeof explainRefusal> {
    if (survey?.kind === 'failing')
      this.#options.log({ call: call.do, outcome: survey.kind, says: survey.says });
    return explainRefusal(survey, this.#options.platform);
  }

  #startAnew(): void {
    this.#owner = undefined;
    this.#options.broker.renew();
  }
}

function isRestarted(answer: BrokerAnswer, before: Survey | undefined, after: Survey | undefined): boolean {
  if (answer.kind === 'ended') return true;
  const owner = ownerOf(before);
  return owner !== undefined && ownerOf(after) !== owner;
}

/**
 * Then nothing explains why it failed, and no question was asked. libsecret leaves leading zero bytes out of the key that it opens
 * its session with, which one process in 256 has, and KDE Wallet refuses such a key.
 */
function isOpen(survey: Survey | undefined): boolean {
  return survey?.kind === 'running' && survey.defaultKeyring?.isLocked === false;
}

function stillThere(survey: Survey | undefined, account: string, entry: NotedEntry): KeychainError {
  if (survey === undefined || survey.kind !== 'running') {
    const failure = survey === undefined ? undefined : explainRefusal(survey, process.platform);
    if (failure !== undefined && failure.kind !== 'keychain-failing') return new KeychainError(failure);
    return new KeychainError({ kind: 'keychain-not-forgotten', left: { account, ...placeOf(entry) } });
  }
  if (survey.defaultKeyring?.isLocked === true && survey.copies?.some(({ isLocked }) => !isLocked) !== true)
    return new KeychainError({ kind: 'keychain-locked' });
  const copy = survey.copies?.[0];
  const left =
    copy === undefined
      ? { account, ...placeOf(entry) }
      : { account, keyring: copy.label, program: programName(survey.program) };
  return new KeychainError({ kind: 'keychain-not-forgotten', left });
}

function placeOf({ keyring, program }: NotedEntry): { keyring: string; program: string } {
  return { keyring, program: programName(program) };
}
