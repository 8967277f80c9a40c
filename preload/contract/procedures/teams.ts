import { z } from 'zod';
import { managerTroubles } from '../../../main/domain/month/teams/managers.ts';
import { rollUps } from '../../../main/domain/month/teams/roll-up.ts';
import { shownName } from '../shown-name.ts';
import { count, day, id } from '../values/basics.ts';
import { changeCounts } from '../values/month/overview.ts';

const figures = z.object({
  people: count,
  seats: count,
  activated: count,
  idle: count,
  neverActivated: count,
  leavers: count,
  wastedSeats: count,
});
export type TeamFigures = z.infer<typeof figures>;

const team = figures.extend({
  /** Both are absent for those of whom nothing says their team. */
  key: z.string().optional(),
  name: z.string().optional(),
  /** Managers above a manager, the nearest first. */
  above: z.array(z.string()).readonly(),
});
export type Team = z.infer<typeof team>;

export type TeamTrend = z.infer<typeof changeCounts>;

const trendsAnswer = z
  .object({
    since: day,
    until: day,
    /** Those of whom anybody changed; without a key those of whom nothing says their team. */
    teams: z.array(changeCounts.extend({ key: z.string().optional() })).readonly(),
    /** What is said of all others. */
    unchanged: changeCounts,
    total: changeCounts,
  })
  .optional();
export type TrendsAnswer = z.infer<typeof trendsAnswer>;

const teamsAnswer = z.object({
  by: z.enum(rollUps),
  teams: z.array(team).readonly(),
  total: figures,
  /** What a seat costs a year, in the smallest unit. */
  price: z.object({ currency: z.string(), yearlyMinor: count }).optional(),
  /** The day on which it is counted what is spent on nobody. */
  today: day,
  /** The day since when `teams.trends` tells what changed. */
  comparedOn: day.optional(),
  managers: z.object({
    unclear: z
      .array(
        z.object({
          as: z.string(),
          why: z.enum(managerTroubles),
          people: count,
          /** Who is named as their own manager. */
          self: z.string().optional(),
          /** Who is called so, each by an address or a unique id that is nobody else's. */
          candidates: z
            .array(
              z.object({
                as: z.string(),
                displayName: z.string(),
                title: z.string().optional(),
                department: z.string().optional(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    /** Who was said to be meant by a name alone; the name as it was asked about. */
    answered: z.array(z.object({ name: z.string(), as: z.string(), displayName: z.string() })).readonly(),
    loops: z.array(z.array(z.string()).readonly()).readonly(),
    left: z.array(z.object({ displayName: z.string(), people: count })).readonly(),
  }),
});
export type TeamsAnswer = z.infer<typeof teamsAnswer>;

export const teamsProcedures = {
  /** Everybody parted into teams, most seats first, those of whom nothing says it last. */
  'teams.read': { input: z.object({ by: z.enum(rollUps) }), output: teamsAnswer },
  /** What changed of each team since the month before. */
  'teams.trends': { input: z.object({ by: z.enum(rollUps) }), output: z.object({ trends: trendsAnswer }) },
  /** The save dialog, then the teams as a file; `saved: false` when the dialog was cancelled. */
  'teams.save': {
    input: z.object({ by: z.enum(rollUps), format: z.enum(['csv', 'xlsx']) }),
    output: z.discriminatedUnion('saved', [
      z.object({ saved: z.literal(true), fileName: shownName, teams: count }),
      z.object({ saved: z.literal(false) }),
    ]),
  },
  /** One person's teams; without a key where a cell names a manager and leads to nobody. */
  'teams.of-person': {
    input: z.object({ id }),
    output: z
      .array(z.object({ by: z.enum(rollUps), key: z.string().optional(), name: z.string() }))
      .readonly(),
  },
  /** What the teams of people are called; whose team nothing says is left out. */
  'teams.names': {
    input: z.object({ by: z.enum(rollUps), ids: z.array(id).max(2000).readonly() }),
    output: z.object({ names: z.array(z.object({ id, name: z.string() })).readonly() }),
  },
  /** Who is meant where lists name a manager by name alone; `kept` is false where nobody, or more than one, has that address or id. A blank forgets what was said. */
  'teams.name-manager': {
    input: z.object({ name: z.string().max(500), as: z.string().trim().max(500) }),
    output: z.object({ kept: z.boolean() }),
  },
} as const;
