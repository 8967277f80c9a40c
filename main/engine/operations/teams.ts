import type { CalendarDay, Instant, PersonId } from '../../domain/ids.ts';
import type { ManagerTrouble } from '../../domain/month/teams/managers.ts';
import type { RollUp, Team, TeamFigures } from '../../domain/month/teams/roll-up.ts';
import type { TeamTrend } from '../../domain/month/teams/trend.ts';

/** Somebody who is called as a manager is named; `as` is an address or a unique id that is nobody else's. */
export type ManagerCandidate = {
  readonly as: string;
  readonly displayName: string;
  readonly title: string | undefined;
  readonly department: string | undefined;
};

/** What is to be known of managers beside the teams; empty of other roll-ups. */
export type ManagerRemarks = {
  /** Cells that lead to no manager: as they stand, why, and of how many people. */
  readonly unclear: readonly {
    readonly as: string;
    readonly why: ManagerTrouble;
    readonly people: number;
    /** Who is named as their own manager. */
    readonly self?: string | undefined;
    /** Who is called so, where a name is all there is. */
    readonly candidates: readonly ManagerCandidate[];
  }[];
  /** Who was said to be meant by a name alone: the name as it was asked about, what was said, and whom that leads to. */
  readonly answered: readonly { readonly name: string; readonly as: string; readonly displayName: string }[];
  /** People above each other in a circle, by name. */
  readonly loops: readonly (readonly string[])[];
  /** Managers who left, and how many people they have. */
  readonly left: readonly { readonly displayName: string; readonly people: number }[];
};

export type TeamsAnswer = {
  readonly by: RollUp;
  /** Most seats first; the team of whom nothing says it last. A manager's name is followed by those above, the nearest first. */
  readonly teams: readonly (Team & { readonly above: readonly string[] })[];
  readonly total: TeamFigures;
  /** What a seat costs a year, in the smallest unit; `undefined` while no price is known. */
  readonly price: { readonly currency: string; readonly yearlyMinor: number } | undefined;
  readonly managers: ManagerRemarks;
  /** The day on which it is counted what is spent on nobody. */
  readonly today: CalendarDay;
  /** The day since when `read-team-trends` tells what changed; `undefined` where there is nothing to compare with. */
  readonly comparedOn: CalendarDay | undefined;
};

export type TeamsOperations = {
  /** Everybody parted into teams, with seats, use and what is spent on nobody. */
  'read-teams': { input: { by: RollUp; at: Instant }; output: TeamsAnswer };
  /** What changed of each team since the month before; `undefined` where there is nothing to compare with. */
  'read-team-trends': {
    input: { by: RollUp };
    output:
      | {
          since: CalendarDay;
          until: CalendarDay;
          /** Those of whom anybody changed. */
          teams: readonly (TeamTrend & { readonly key: string | undefined })[];
          /** What is said of all others. */
          unchanged: TeamTrend;
          total: TeamTrend;
        }
      | undefined;
  };
  /** The teams of one person; without a key where a cell names a manager and leads to nobody. */
  'read-person-teams': {
    input: { id: PersonId };
    output: readonly { by: RollUp; key: string | undefined; name: string }[];
  };
  /** What the teams of people are called by one roll-up; whose team nothing says is left out. */
  'read-team-names': {
    input: { by: RollUp; ids: readonly PersonId[] };
    output: readonly { id: PersonId; name: string }[];
  };
  /** Who is meant where a manager is named by name alone, by an address or a unique id; whoever nobody has is answered and not kept. A blank forgets what was said of the name. */
  'name-managers': {
    input: { named: readonly { readonly name: string; readonly as: string }[] };
    output: { unknown: readonly string[] };
  };
};
