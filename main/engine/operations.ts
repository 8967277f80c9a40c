import type { AlarmsOperations } from './operations/alarms.ts';
import type { ImportsOperations } from './operations/imports.ts';
import type { PeopleOperations } from './operations/people.ts';
import type { ReviewOperations } from './operations/review.ts';
import type { ConnectionsOperations } from './operations/connections.ts';
import type { LookUpsOperations } from './operations/look-ups.ts';
import type { PlansOperations } from './operations/plans.ts';
import type { JournalOperations } from './operations/journal.ts';
import type { NetworkOperations } from './operations/network.ts';
import type { DatabaseOperations } from './operations/database.ts';
import type { QuestionsOperations } from './operations/questions.ts';
import type { RenewalOperations } from './operations/renewal.ts';
import type { ReportsOperations } from './operations/reports.ts';
import type { SeatsOperations } from './operations/seats.ts';
import type { TeamsOperations } from './operations/teams.ts';

/** Progress of one operation; `total` is `undefined` until it is known. */
export type Progress = {
  readonly stage: 'reading' | 'merging' | 'reconciling' | 'writing';
  readonly done: number;
  readonly total: number | undefined;
};

/**
 * What the data engine can be asked; everything is a value that structured clone carries. Writing operations are one
 * transaction each. Failures are `EngineError`.
 */
export type Operations = ImportsOperations &
  PeopleOperations &
  ReviewOperations &
  ConnectionsOperations &
  LookUpsOperations &
  PlansOperations &
  JournalOperations &
  NetworkOperations &
  DatabaseOperations &
  ReportsOperations &
  SeatsOperations &
  TeamsOperations &
  QuestionsOperations &
  RenewalOperations &
  AlarmsOperations;

export type OperationName = keyof Operations;

export type OperationInput<Name extends OperationName> = Operations[Name]['input'];

export type OperationOutput<Name extends OperationName> = Operations[Name]['output'];

/** The data engine as the main thread sees it. */
export type Engine = {
  ask<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void },
  ): Promise<OperationOutput<Name>>;
  close(): Promise<void>;
};

/** The ways out of a database that cannot be opened. */
export type Recovery =
  | { readonly kind: 'copy'; readonly path: string }
  /** A copy that Purser made, by its name in the data folder. */
  | { readonly kind: 'own-copy'; readonly name: string }
  | { readonly kind: 'salvage' }
  | { readonly kind: 'fresh' }
  /** The file itself, where it was changed on purpose: only SQLite's own check holds then. */
  | { readonly kind: 'as-is' };

export type Recovered = {
  /** The name under which the damaged database stays in the data folder; `undefined` where it is used itself. */
  readonly kept: string | undefined;
  /** Of a salvage. */
  readonly rows: number | undefined;
  readonly incomplete: readonly string[];
};

/** Failures of the engine, each with its safe sentence in the contract's error table. */
export const engineErrorKinds = [
  'folder-held',
  'database-newer',
  'database-damaged',
  'data-folder-unwritable',
  'data-folder-shared',
  'disk-full',
  'file-unreadable',
  'report-unwritable',
  'cancelled',
  'not-found',
  'two-unique-ids',
  'engine-stopped',
  'not-a-copy',
  'unexpected',
] as const;

export type EngineErrorKind = (typeof engineErrorKinds)[number];
