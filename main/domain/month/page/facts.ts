import type { SourceAge } from '../../files/source-age.ts';
import type { FindingKind } from '../../findings/finding.ts';
import type { UntoldReason } from '../../findings/untold-findings.ts';
import type { CalendarDay, Instant } from '../../ids.ts';
import type { RollUp } from '../teams/roll-up.ts';
import type { Costs } from '../../seats/costs.ts';
import type { MonthChanges, RoundFigures } from '../changes.ts';
import type { ShownGroups } from './groups.ts';

/** People of one line: how many, and who the first of them are; nobody on a page without names. */
export type PageCount = { readonly people: number; readonly names: readonly string[] };

/** What a page without names may be parted by: names of managers and groups may tell who somebody is ([PG10]). */
export const namelessRollUps = ['department', 'cost-center', 'office'] as const satisfies readonly RollUp[];

/** Whether a page may be parted so. */
export function isPartedBy(by: RollUp, { withoutNames }: { readonly withoutNames: boolean }): boolean {
  return !withoutNames || namelessRollUps.some((known) => known === by);
}

/** What one page for those who pay is made of; words are made of it by `sayPage`. */
export type PageFacts = {
  readonly writtenAt: Instant;
  readonly withoutNames: boolean;
  readonly seats: {
    /** `undefined` where nobody said how many were bought. */
    readonly bought: number | undefined;
    /** `undefined` where no user list says. */
    readonly held: number | undefined;
    /** As the Seats screen has it ([SR1]); `undefined` where it is not known. */
    readonly free: number | undefined;
    /** Held beyond those bought ([SR7]). */
    readonly beyond: number;
    readonly activated: number;
    readonly invited: number;
    /** Whether they are activated is not told. */
    readonly licensed: number;
  };
  /** People who hold a seat, by what the latest reports say of their use; `undefined` where no report covers anybody. */
  readonly use: { readonly used: number; readonly told: number; readonly holders: number } | undefined;
  readonly before: RoundFigures | undefined;
  readonly changes: MonthChanges | undefined;
  /** `undefined` while no price is known. */
  readonly costs: Costs | undefined;
  readonly renewsOn: CalendarDay | undefined;
  /** Since when acts are told, and what the journal has of them. */
  readonly done: {
    readonly since: CalendarDay;
    readonly taken: PageCount;
    readonly given: PageCount;
    /** Acts that were undone in the same days; neither they nor what undid them are among those taken and given. */
    readonly undone: number;
    readonly failed: number;
    /** Sent or begun, and it is not known what became of it. */
    readonly open: number;
  };
  /** The gravest first, without those of whom nothing is to be done. */
  readonly open: readonly (PageCount & { readonly kind: FindingKind })[];
  /** Idle people who may be asked ([AQ1], [AQ2]), and of seats that are held, whose answer is missing past its day and who gives it up. */
  readonly asking: { readonly idle: number; readonly silent: number; readonly givenUp: number };
  /** Findings that nothing tells, which is no zero ([FI18]). */
  readonly untold: Readonly<Partial<Record<FindingKind, UntoldReason>>>;
  /** What the groups are parted by. */
  readonly by: RollUp;
  readonly groups: ShownGroups;
  readonly ages: readonly SourceAge[];
};
