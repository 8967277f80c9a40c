import { words } from './words/words.ts';
import type { HolderKind } from './domain/folder/holder.ts';
import type { CalendarDay } from './domain/ids.ts';
import { instantOf } from './domain/time/instant.ts';
import { ownCopies } from './engine/folder/own-copies.ts';
import { EngineError } from './engine/errors.ts';
import { isHolderAlive } from './engine/folder/holder-file.ts';
import { isSomebodyWaiting } from './engine/folder/waiting.ts';
import { recoverEngine, startEngine } from './engine/client.ts';
import { giveMemoryBack } from './engine/thread/give-back.ts';
import type { Engine, Recovered, Recovery } from './engine/operations.ts';
import type { OwnCopy } from './engine/operations/database.ts';
import { type BrokerProcess, keychainService } from './keychain/broker/messages.ts';
import { surveyKeychain } from './keychain/bus/survey.ts';
import type { KeychainLog, Look } from './keychain/entries.ts';
import type { TokenStore } from './keychain/keychain.ts';
import { hasKeytar } from './keychain/load-keytar.ts';
import { createTokenStore } from './keychain/token-store.ts';
import { createRuns } from './runs/runs.ts';
import type { Fetch } from './scim/fetch.ts';
import type { PaceLimits } from './domain/service/dialect.ts';
import { openInBackground } from './services/engine-in-background.ts';
import { type Lending, lendFolder } from './services/lend-folder.ts';
import { createKeychainLedger } from './services/keychain-ledger.ts';
import { createLines, type Lines } from './services/lines.ts';
import { createNetwork, type Network } from './services/network.ts';
import { createRehearsals, type Rehearsals } from './services/rehearsals.ts';
import { givingMemoryBack } from './services/give-memory-back.ts';
import { giveSampleSeats, sampleExports } from './services/sample.ts';
import type { RunProgress, Runs } from './runs/runs-interface.ts';

export type ComposeOptions = {
  readonly dataFolder: string;
  /** Who this is for, as others are told who find the data folder held. */
  readonly as: HolderKind;
  /** Somebody said that the holder on another machine has ended. */
  readonly takeOver?: boolean;
  /** The built `engine.js`, or `main/engine/thread.ts` where Node runs the source. */
  readonly engineThread: URL;
  /** `resources/sample`. */
  readonly sampleFolder: string;
  readonly fetch: Fetch;
  readonly isOffline: boolean;
  readonly now: () => Date;
  /** The process through which tokens get to the system's keychain. */
  readonly keychain?: KeychainOptions;
  readonly paceLimits?: Partial<PaceLimits>;
  readonly onRunProgress: (progress: RunProgress) => void;
};

export type KeychainOptions = {
  readonly startBroker: () => BrokerProcess;
  readonly log: KeychainLog;
  /** Where the session bus is found; this process's own environment where nothing else is said. */
  readonly env?: NodeJS.ProcessEnv;
  /** How long the keychain's own question may stand. */
  readonly answerMs?: number;
};

/** Everything that the window and the headless job work with. */
export type Composition = {
  readonly engine: Engine;
  /** Why the database could not be opened; `undefined` once it is. */
  readonly trouble: () => Promise<EngineError | undefined>;
  /** Tries to open the database anew, after something was done about the trouble. */
  readonly openAgain: () => Promise<EngineError | undefined>;
  /** Lends the data folder to jobs that wait, whenever nothing is under way; until `close`. */
  readonly lend: (changed: Lending['changed']) => void;
  /** The ways out of a damaged database, as the window offers them. */
  readonly recovery: {
    readonly copies: () => readonly OwnCopy[];
    readonly recover: (recovery: Recovery) => Promise<Recovered>;
  };
  readonly tokens: TokenStore;
  readonly network: Network;
  readonly lines: Lines;
  readonly runs: Runs;
  readonly rehearsals: Rehearsals;
  readonly sampleExports: readonly string[];
  /** Gives the sample company its contract and its waiting list, as from a day. */
  readonly giveSampleSeats: (since: CalendarDay) => Promise<void>;
  readonly now: () => Date;
  /** Stops what is under way so that it can be taken up, then closes the database. */
  close(): Promise<void>;
};

/** Constructs everything, once per process; the only place that does. Answers at once: the database opens behind. */
export function compose(options: ComposeOptions): Composition {
  const { dataFolder, as, engineThread, sampleFolder, now } = options;
  const {
    engine: opening,
    trouble,
    openAgain,
    letGo,
    isQuiet,
  } = openInBackground(() =>
    startEngine({ thread: engineThread, dataFolder, as, takeOver: options.takeOver === true }),
  );
  const engine = givingMemoryBack(opening, {
    heldBytes: () => process.memoryUsage.rss(),
    giveBack: async () => {
      await opening.ask('give-back', {});
      giveMemoryBack();
    },
  });
  const tokens = createTokens(engine, options.keychain);
  const network = createNetwork(options);
  const practice = once(async () => {
    const { createSamplePractice } = await import('./services/sample-practice.ts');
    return createSamplePractice({ engine, sampleFolder, now });
  });
  const lines = createLines({
    engine,
    tokens,
    fetch: network.fetch,
    practice,
    now,
    ...(options.paceLimits === undefined ? {} : { paceLimits: options.paceLimits }),
  });
  const runs = createRuns({
    engine,
    clientFor: (connectionId) => lines.lineFor(connectionId),
    now,
    onProgress: options.onRunProgress,
  });
  let stopLending = (): void => undefined;
  const lend = (changed: Lending['changed']): void => {
    stopLending = lendFolder({
      trouble,
      openAgain,
      letGo,
      isQuiet,
      isRunning: () => runs.current() !== undefined,
      isSomebodyWaiting: () => isSomebodyWaiting(dataFolder),
      isHolderAlive: () => isHolderAlive(dataFolder),
      changed,
    });
  };
  const rehearsals = createRehearsals({ engineThread, dataFolder, now });
  const close = async (): Promise<void> => {
    stopLending();
    await rehearsals.stop();
    await runs.close();
    tokens.close();
    await engine.close();
  };
  return {
    engine,
    trouble,
    openAgain,
    lend,
    recovery: {
      copies: () => ownCopies(dataFolder),
      recover: async (recovery) => {
        const known = await trouble();
        if (known?.kind !== 'database-damaged')
          throw new EngineError('not-found', words().engine.databaseNotDamaged);
        const at = instantOf(now());
        const recovered = await recoverEngine({
          thread: engineThread,
          dataFolder,
          as,
          takeOver: options.takeOver,
          recovery,
          at,
        });
        const left = await openAgain();
        if (left !== undefined) throw left;
        return recovered;
      },
    },
    tokens,
    network,
    lines,
    runs,
    rehearsals,
    sampleExports: sampleExports(sampleFolder),
    giveSampleSeats: (since) => giveSampleSeats(engine, sampleFolder, since),
    now,
    close: once(close),
  };
}

function createTokens(engine: Engine, keychain: KeychainOptions | undefined): TokenStore {
  return createTokenStore({
    log: () => undefined,
    ...keychain,
    startBroker: hasKeytar() ? keychain?.startBroker : undefined,
    look: process.platform === 'linux' ? lookOnBus(keychain?.env ?? process.env) : undefined,
    ledger: createKeychainLedger(engine),
  });
}

function lookOnBus(env: NodeJS.ProcessEnv): Look {
  return ({ deadlineMs, account }) => {
    const entry = account === undefined ? undefined : { service: keychainService, account };
    return surveyKeychain({ env, deadlineMs, entry });
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
