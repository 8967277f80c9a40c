import type { FindingKind } from '../findings/finding.ts';
import type { AgedSource } from '../files/import.ts';
import type { UndecidableReason } from '../service/look-ups/look-up.ts';
import type { SaidOfSeat } from '../month/questions/question.ts';
import type { CalendarDay, PlanId } from '../ids.ts';
import type { Act } from './act.ts';
import type { Doubt } from './last-check.ts';
import type { OpenAction } from './open-action.ts';

/** A source past its age: `on` is the day it is of. */
export type OldSource = {
  readonly source: AgedSource;
  /** Which list of people, where there may be others. */
  readonly called?: string | undefined;
  readonly on: string;
  readonly ageDays: number;
  readonly limitDays: number;
};

/** A list in force that was imported on a day that is to come. */
export type LaterImport = { readonly fileName: string; readonly importedOn: CalendarDay };

/** Why there is no account to act on, but for what cannot be decided. */
export const noAccountReasons = [
  'not-imported',
  'not-known',
  'not-asked',
  'too-old',
  'several',
  'no-answer',
  'not-read',
  'not-told',
] as const;
export type NoAccountReason = (typeof noAccountReasons)[number];

/** The same, with why it cannot be decided. */
export type NoAccountFact =
  { readonly reason: NoAccountReason } | { readonly reason: 'undecidable'; readonly why: UndecidableReason };

type None = Readonly<Record<never, never>>;

/** What each guard looks at and says, as facts: kept with plans and actions, and said by `sayGuard`. */
export type GuardFacts = {
  readonly 'left-out': None;
  readonly 'writing-off':
    | { readonly connection: string; readonly act: Act }
    /** The connection is no more. */
    | { readonly connection: undefined };
  /** By the clock of now, and by that of when the file came. */
  readonly 'clock-wrong': LaterImport & { readonly today: CalendarDay };
  readonly 'no-account': NoAccountFact;
  readonly 'person-in-doubt': { readonly doubt: Doubt };
  /** `wanted`: what was to be done now. */
  readonly 'open-action': { readonly open: OpenAction; readonly wanted: Act };
  readonly 'acted-since': { readonly planId: PlanId; readonly act: Act };
  /** What was found of the person when the plan was agreed. */
  readonly 'reason-gone': { readonly reasons: readonly FindingKind[] };
  readonly 'account-gone': None;
  readonly 'nothing-to-do': { readonly isActive: boolean };
  readonly 'no-create-rule': { readonly connection: string };
  readonly 'no-unique-id': { readonly reason: 'none' | 'not-askable' };
  readonly 'no-email': None;
  readonly 'differs-from-learning': { readonly uniqueId: string; readonly learningIds: readonly string[] };
  /** `override`: why it is done all the same. */
  readonly protected: { readonly because: string; readonly override: string | undefined };
  readonly asked: { readonly said: SaidOfSeat; readonly override: string | undefined };
  readonly 'directory-would-revert': { readonly act: Act };
  readonly 'on-leave': None;
  readonly 'works-here': None;
  readonly 'has-left': None;
  readonly administers: { readonly permission: string };
  readonly 'no-free-seat': {
    readonly assignments: number;
    readonly free: number;
    readonly bought: number;
  };
  readonly 'monthly-cap': { readonly assigned: number; readonly more: number; readonly cap: number };
  readonly 'old-source': { readonly sources: readonly OldSource[] };
  readonly 'too-many': {
    readonly removals: number;
    readonly seats: number;
    /** So many removals at once, or such a share of the seats, pass by themselves. */
    readonly limits: { readonly count: number; readonly share: number };
  };
};

/** The sentence of a guard that was kept before guards were facts. */
export type ToldGuard = { readonly told: string };

/** What a guard says of an action or a plan. A mark (`stops: false`) is there to be thought about. */
export type GuardWord<Kind extends keyof GuardFacts = keyof GuardFacts> = {
  [One in Kind]: {
    readonly kind: One;
    readonly stops: boolean;
    readonly facts: GuardFacts[One] | ToldGuard;
  };
}[Kind];

/** A guard that stops. */
export function stopping<Kind extends keyof GuardFacts>(kind: Kind, facts: GuardFacts[Kind]): GuardWord {
  return guard({ kind, stops: true, facts });
}

/** A guard that lets pass. */
export function mark<Kind extends keyof GuardFacts>(kind: Kind, facts: GuardFacts[Kind]): GuardWord {
  return guard({ kind, stops: false, facts });
}

function guard<Kind extends keyof GuardFacts>(made: {
  readonly kind: Kind;
  readonly stops: boolean;
  readonly facts: GuardFacts[Kind];
}): GuardWord {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parameters give each kind its own facts
  return made as unknown as GuardWord;
}
