import type { Language } from '../../words/language.ts';
import type { EventName, EventPayload } from '../../../preload/contract/events.ts';
import type { CapabilityProfile } from '../../domain/service/look-ups/capabilities.ts';
import type { ConnectionTest } from '../../domain/service/connection-test.ts';
import type { CalendarDay, ConnectionId, PlanId } from '../../domain/ids.ts';
import type { Rehearsal, Scene } from '../../domain/plans/rehearsal.ts';
import type { LookUpIdentifiers } from '../../domain/service/look-ups/look-up.ts';
import type { Engine, Recovered, Recovery } from '../../engine/operations.ts';
import type { OwnCopy } from '../../engine/operations/database.ts';
import type { EngineError } from '../../engine/errors.ts';
import type { TokenStore } from '../../keychain/keychain.ts';
import type { FileTokens } from '../file-tokens.ts';
import type { Runs } from '../../runs/runs-interface.ts';

/** Tells the window something; a payload that the contract does not describe does not leave. */
export type Tell = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

/** What the handlers ask of the system around the window. */
export type Surroundings = {
  readonly version: string;
  readonly runtime: string;
  readonly chooseExports: () => Promise<readonly string[]>;
  /** A copy of the database to be restored; `undefined` when the dialog was cancelled. */
  readonly chooseCopy: () => Promise<string | undefined>;
  /** Empties the log, and answers the names of its files. */
  readonly eraseLogs: () => readonly string[];
  readonly chooseReportPath: (suggestion: {
    readonly name: string;
    readonly extension: string;
  }) => Promise<string | undefined>;
  /** A folder to write into; `undefined` when the dialog was cancelled. */
  readonly chooseFolder: () => Promise<string | undefined>;
  /** A page of HTML as PDF, on sheets of A4. */
  readonly printPage: (html: string) => Promise<Uint8Array>;
  /** False where the address is not of the short list. */
  readonly openLink: (url: string) => Promise<boolean>;
  /** A letter in the system's mail program, by a link that Purser made. */
  readonly openMail: (link: string) => Promise<void>;
  readonly copyText: (text: string) => Promise<void>;
  readonly offlineChanged: (isOffline: boolean) => void;
  /** The language that was chosen; `undefined` for that of the system. What is chosen is spoken at once, by menu and dialogs as well. */
  readonly language: {
    readonly chosen: () => Language | undefined;
    /** Throws where the data folder cannot be written. */
    readonly choose: (language: Language | undefined) => Promise<void>;
  };
};

/** The ways out of a damaged database. */
export type DatabaseRecovery = {
  /** Copies that Purser made, the newest first. */
  readonly copies: () => readonly OwnCopy[];
  /** Throws `EngineError`; then all is as it was, unless it says that what was put there cannot be opened either. */
  readonly recover: (recovery: Recovery) => Promise<Recovered>;
};

/** Everything that handlers work with. */
export type HandlerContext = {
  readonly engine: Engine;
  readonly trouble: () => Promise<EngineError | undefined>;
  readonly recovery: DatabaseRecovery;
  readonly tokens: TokenStore;
  readonly runs: Runs;
  /** One at a time; `rehearse` throws `EngineError`. */
  readonly rehearsals: {
    rehearse(order: { readonly planId: PlanId; readonly scenes: readonly Scene[] }): Promise<Rehearsal>;
    stop(): Promise<void>;
  };
  readonly network: { isOffline(): boolean; setOffline(offline: boolean): void };
  readonly services: {
    /** Never throws for what the service says; throws where the connection itself is not usable. */
    test(connectionId: ConnectionId): Promise<ConnectionTest>;
    /** The connection or its token changed: what comes next uses the new one. */
    forget(connectionId: ConnectionId): void;
    retire(connectionId: ConnectionId): void;
    /** Throws `ScimError` where nothing can be found out. */
    probe(connectionId: ConnectionId, known: LookUpIdentifiers | undefined): Promise<CapabilityProfile>;
    /** The base URL as it will be used. Throws `ScimError`. */
    readBaseUrl(text: string): string;
  };
  readonly sampleExports: readonly string[];
  /** Gives the sample company its contract and its waiting list. */
  readonly giveSampleSeats: (since: CalendarDay) => Promise<void>;
  readonly files: FileTokens;
  /** Imports under way, by their file's token. */
  readonly underWay: Map<string, AbortController>;
  readonly surroundings: Surroundings;
  readonly tell: Tell;
  readonly now: () => Date;
};
