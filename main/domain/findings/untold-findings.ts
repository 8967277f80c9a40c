import type { ExportKind } from '../files/import.ts';
import type { FindingKind } from './finding.ts';

/** What was imported and asked, as far as it decides which findings can be told at all. */
export type ToldBy = {
  /** Kinds of files that were imported. */
  readonly imported: ReadonlySet<ExportKind>;
  /** A list of people in force has a column that says who left. */
  readonly tellsWhoLeft: boolean;
  /** The service has answered about somebody. */
  readonly hasAnswers: boolean;
};

/** Why nobody can have a finding: what it is told by is not there. */
export const untoldReasons = [
  'no-user-list',
  'no-usage',
  'no-directory',
  'no-staff',
  'no-people-list',
  'says-not-who-left',
  'no-learning-list',
  'nobody-asked',
] as const;
export type UntoldReason = (typeof untoldReasons)[number];

type Need = (told: ToldBy) => UntoldReason | undefined;

function file(kind: ExportKind, reason: UntoldReason): Need {
  return ({ imported }) => (imported.has(kind) ? undefined : reason);
}

function leaversUntold({ imported, tellsWhoLeft }: ToldBy): UntoldReason | undefined {
  if (!imported.has('directory') && !imported.has('staff')) return 'no-people-list';
  return tellsWhoLeft ? undefined : 'says-not-who-left';
}

const users = file('users', 'no-user-list');
const usage = file('usage', 'no-usage');
const directory = file('directory', 'no-directory');
const answers: Need = ({ hasAnswers }) => (hasAnswers ? undefined : 'nobody-asked');

const needs: Readonly<Record<FindingKind, readonly Need[]>> = {
  'leaver-with-seat': [users, leaversUntold],
  'identifier-mismatch': [],
  'differs-from-learning': [file('learning', 'no-learning-list')],
  duplicate: [],
  'unknown-to-service': [users, answers],
  'deactivated-but-listed': [users, answers],
  idle: [users, usage],
  'never-activated': [users],
  'only-administers': [users],
  'usage-contradicts': [usage],
  'under-used': [users, usage],
  'assigned-without-seat': [users, directory],
  'seat-without-assignment': [users, directory],
  'not-in-staff': [users, file('staff', 'no-staff')],
  'unknown-in-usage': [usage],
  'in-order': [],
};

/** Why nobody can be told to have a finding, which is no zero; `undefined` where it can be told. */
export function untoldReason(kind: FindingKind, told: ToldBy): UntoldReason | undefined {
  for (const need of needs[kind]) {
    const reason = need(told);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
