import type { ExportKind } from '../files/import.ts';
import { findingDefinition, type FindingKind, type FindingNeed } from './finding.ts';

/** What was imported and asked, as far as it decides which findings can be told at all. */
export type ToldBy = {
  /** Kinds of files that were imported. */
  readonly imported: ReadonlySet<ExportKind>;
  /** A list in force is of everybody in the company, and not of some alone. */
  readonly listsEverybody: boolean;
  /** The latest user list has a column that says who holds a license. */
  readonly saysWhoHolds: boolean;
  /** Of nobody it only has the license, and no seat id, which tells activated from invited. */
  readonly hasSeatIds: boolean;
  /** A list of people in force has a column that says who left. */
  readonly tellsWhoLeft: boolean;
  /** The service has answered about somebody. */
  readonly hasAnswers: boolean;
};

/** Why nobody can have a finding: what it is told by is not there. */
export const untoldReasons = [
  'no-user-list',
  'says-not-who-holds',
  'no-seat-ids',
  'no-usage',
  'no-directory',
  'no-staff',
  'no-people-list',
  'says-not-who-left',
  'no-learning-list',
  'nobody-asked',
] as const;
export type UntoldReason = (typeof untoldReasons)[number];

/** Figures that are none, as what they are told by is not there ([FI18]). */
export type Untold = {
  /** Why it is not known how many seats are held. */
  readonly held?: UntoldReason;
  readonly findings: Readonly<Partial<Record<FindingKind, UntoldReason>>>;
};

type Need = (told: ToldBy) => UntoldReason | undefined;

function file(kind: ExportKind, reason: UntoldReason): Need {
  return ({ imported }) => (imported.has(kind) ? undefined : reason);
}

function leaversUntold({ imported, tellsWhoLeft }: ToldBy): UntoldReason | undefined {
  if (!imported.has('directory') && !imported.has('staff')) return 'no-people-list';
  return tellsWhoLeft ? undefined : 'says-not-who-left';
}

/** Why it is not known how many seats are held ([FI18]); `undefined` where it is. */
export const heldUntold: Need = ({ imported, saysWhoHolds }) => {
  if (!imported.has('users')) return 'no-user-list';
  return saysWhoHolds ? undefined : 'says-not-who-holds';
};

/** Why what a finding needs is not there. */
const needs: Readonly<Record<FindingNeed, Need>> = {
  holders: heldUntold,
  'seat-ids': ({ hasSeatIds }) => (hasSeatIds ? undefined : 'no-seat-ids'),
  leavers: leaversUntold,
  usage: file('usage', 'no-usage'),
  directory: file('directory', 'no-directory'),
  staff: ({ listsEverybody }) => (listsEverybody ? undefined : 'no-staff'),
  learning: file('learning', 'no-learning-list'),
  answers: ({ hasAnswers }) => (hasAnswers ? undefined : 'nobody-asked'),
};

/** Why nobody can be told to have a finding ([FI18]), which is no zero; `undefined` where it can be told. */
export function untoldReason(kind: FindingKind, told: ToldBy): UntoldReason | undefined {
  for (const need of findingDefinition(kind).needs) {
    const reason = needs[need](told);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
