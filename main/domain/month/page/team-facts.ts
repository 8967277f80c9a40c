import type { SourceAge } from '../../files/source-age.ts';
import type { FindingKind } from '../../findings/finding.ts';
import type { UntoldReason } from '../../findings/untold-findings.ts';
import type { CalendarDay, Instant } from '../../ids.ts';
import type { UsageState } from '../../people/person.ts';
import type { SeatState } from '../../seats/seat.ts';
import type { RollUp, TeamFigures } from '../teams/roll-up.ts';
import type { TeamTrend } from '../teams/trend.ts';

/** One line of a team's people. */
export type TeamPagePerson = {
  readonly displayName: string;
  readonly seat: SeatState;
  readonly usage: UsageState;
  readonly daysActive: number | undefined;
  readonly idleDays: number | undefined;
  /** The gravest first, without what nothing is to be done about. */
  readonly findings: readonly FindingKind[];
};

/** What a team's page is made of, to be handed to whoever is responsible for it; words are made of it by `sayTeamPage`. */
export type TeamPageFacts = {
  readonly writtenAt: Instant;
  readonly withoutNames: boolean;
  readonly by: RollUp;
  /** `undefined`: those of whom nothing says their team. */
  readonly name: string | undefined;
  /** As the screen of teams has them. */
  readonly figures: TeamFigures;
  /** Whether a user list says who holds a seat. */
  readonly isHeldTold: boolean;
  readonly untold: Readonly<Partial<Record<FindingKind, UntoldReason>>>;
  readonly price: { readonly currency: string; readonly yearlyMinor: number } | undefined;
  /** `undefined` where there is nothing to compare with. */
  readonly changes: (TeamTrend & { readonly since: CalendarDay }) | undefined;
  /** Who holds a seat or is found to need something, the gravest first; nobody on a page without names. */
  readonly people: readonly TeamPagePerson[];
  /** How many of those are not among `people`, and how many of the team are neither. */
  readonly more: number;
  readonly others: number;
  readonly ages: readonly SourceAge[];
};
