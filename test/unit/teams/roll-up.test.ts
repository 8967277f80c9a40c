import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countTeams,
  groupTeam,
  rollUp,
  teamName,
  totalOf,
  type TeamMember,
} from '../../../main/domain/month/teams/roll-up.ts';

const member: TeamMember = {
  seats: 1,
  wastedSeats: 0,
  isActivated: true,
  isIdle: false,
  isNeverActivated: false,
  isLeaver: false,
};

describe('a roll-up', () => {
  it('[TE3] takes one team for one, called as it is written most', () => {
    const written = ['Vente  Régionale', 'vente regionale', 'Vente Régionale', 'Nord'];
    const teams = rollUp(written.map((name) => ({ ...member, team: teamName(name) })));
    expect(teams.map(({ name, people }) => [name, people])).toEqual([
      ['Vente Régionale', 3],
      ['Nord', 1],
    ]);
  });

  it('[TE22] counts no team that has no name', () => {
    const teams = rollUp([...['Nord', 'Süd'].map(teamName), undefined].map((team) => ({ ...member, team })));
    expect([teams.length, countTeams(teams)]).toEqual([3, 2]);
  });

  it('[TE4] has one team of the same groups in any order', () => {
    const teams = [groupTeam('APAC, Nordics'), groupTeam('nordics; APAC'), groupTeam(' , ')];
    expect(teams.map((team) => team?.key)).toEqual(['apac + nordics', 'apac + nordics', undefined]);
  });

  it('[TE1] [TE11] adds up to the whole, whatever the teams are', () => {
    const anyMember = fc.record({
      seats: fc.nat(3),
      isActivated: fc.boolean(),
      isIdle: fc.boolean(),
      isNeverActivated: fc.boolean(),
      isLeaver: fc.boolean(),
      wastedSeats: fc.nat(2),
      team: fc.option(fc.constantFrom('North', 'north ', 'South', 'Ost').map(teamName), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anyMember, { maxLength: 60 }), fc.nat(200_000), (members, yearlyMinor) => {
        const teams = rollUp(members);
        const sum = (of: (one: (typeof members)[number]) => number): number =>
          members.reduce((total, one) => total + of(one), 0);
        expect(totalOf(teams)).toEqual({
          people: members.length,
          seats: sum(({ seats }) => seats),
          activated: sum(({ isActivated }) => Number(isActivated)),
          idle: sum(({ isIdle }) => Number(isIdle)),
          neverActivated: sum(({ isNeverActivated }) => Number(isNeverActivated)),
          leavers: sum(({ isLeaver }) => Number(isLeaver)),
          wastedSeats: sum(({ wastedSeats }) => wastedSeats),
        });
        const cost = teams.reduce((total, { seats }) => total + seats * yearlyMinor, 0);
        expect(cost).toBe(sum(({ seats }) => seats) * yearlyMinor);
        expect(new Set(teams.map(({ key }) => key)).size).toBe(teams.length);
      }),
    );
  });
});
