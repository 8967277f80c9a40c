import { heldSeatStates } from '../../../main/domain/seats/seat.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp, teamName } from '../../../main/domain/month/teams/roll-up.ts';
import {
  amountKeys,
  changedFilter,
  changeOf,
  figureKeys,
  figureOf,
  filterOf,
  firstSort,
  sortTeams,
  trendReader,
} from '../../../renderer/features/teams/figures.ts';

const anyMember = fc.record({
  seats: fc.nat(3),
  wastedSeats: fc.nat(2),
  isActivated: fc.boolean(),
  isIdle: fc.boolean(),
  isNeverActivated: fc.boolean(),
  isLeaver: fc.boolean(),
  team: fc.option(fc.constantFrom('North', 'South', 'Ost').map(teamName), { nil: undefined }),
});

const anyTeams = fc.array(anyMember, { maxLength: 40 }).map((members) => ({
  whole: rollUp(members.map((member) => ({ ...member, team: undefined }))),
  teams: rollUp(members).map((team) => ({ ...team, above: [] })),
}));

const unpriced = { price: undefined, trendOf: () => undefined };

describe('the figures of teams', () => {
  it('[TE1] add up to the whole to the smallest unit, at any price', () => {
    fc.assert(
      fc.property(anyTeams, fc.nat(1_000_000), ({ whole, teams }, yearlyMinor) => {
        const price = { currency: 'EUR', yearlyMinor };
        for (const key of [...figureKeys, ...amountKeys]) {
          const sum = teams.reduce((total, team) => total + figureOf(key, team, price), 0);
          expect(sum).toBe(whole.reduce((total, team) => total + figureOf(key, team, price), 0));
        }
      }),
    );
  });

  it('are sorted by any column, and those without a team stay last', () => {
    fc.assert(
      fc.property(
        anyTeams,
        fc.constantFrom('name', ...figureKeys, ...amountKeys),
        fc.boolean(),
        ({ teams }, key, descending) => {
          const sorted = sortTeams(teams, { key, descending }, unpriced);
          expect(sorted).toHaveLength(teams.length);
          expect(sorted.findIndex((team) => team.key === undefined)).toBeOneOf([-1, teams.length - 1]);
          if (key === 'name') return;
          const figures = sorted
            .filter((team) => team.key !== undefined)
            .map((team) => figureOf(key, team, undefined) * (descending ? -1 : 1));
          expect(figures).toEqual(figures.toSorted((one, other) => one - other));
        },
      ),
    );
  });

  it('stand at first as they are answered', () => {
    fc.assert(
      fc.property(anyTeams, ({ teams }) => {
        expect(sortTeams(teams, firstSort, unpriced)).toEqual(teams);
      }),
    );
  });

  it('open the people whom the overview opens, of the one team', () => {
    const team = { by: 'office', key: 'oslo', name: 'Oslo' } as const;
    const today = '2026-11-29';
    expect(filterOf('leavers', team, today)).toEqual({ findings: ['leaver-with-seat'], team });
    expect(filterOf('wasted', team, today)).toEqual({ spentOnNobodyOn: today, team });
    expect(filterOf('seats', undefined, today)).toEqual({ seat: [...heldSeatStates] });
  });

  it('[TE17] [TE18] have changes beside them, those of nobody where nobody changed', () => {
    const told = {
      left: 0,
      cameBack: 0,
      newSeats: 2,
      endedSeats: 3,
      becameIdle: undefined,
      activeAgain: undefined,
    };
    const unchanged = { ...told, newSeats: 0, endedSeats: 0 };
    const trends = {
      since: '2026-10-31',
      until: '2026-11-27',
      teams: [{ key: 'oslo', ...told }],
      unchanged,
      total: told,
    };
    const trendOf = trendReader(trends);
    expect(changeOf('seatsChange', trendOf({ key: 'oslo' }) ?? unchanged)).toEqual({ more: 2, less: 3 });
    expect(changeOf('seatsChange', trendOf({ key: 'rome' }) ?? told)).toEqual({ more: 0, less: 0 });
    expect(changeOf('idleChange', told)).toBeUndefined();
    const team = { by: 'office', key: 'oslo', name: 'Oslo' } as const;
    expect(changedFilter('idleChange', team, '2026-10-31')).toEqual({
      changed: { part: 'idle', since: '2026-10-31' },
      team,
    });
  });
});
