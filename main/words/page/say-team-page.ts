import type { FindingKind } from '../../domain/findings/finding.ts';
import { fewestNamelessPeople, sizeOf } from '../../domain/month/page/groups.ts';
import type { TeamPageFacts, TeamPagePerson } from '../../domain/month/page/team-facts.ts';
import type { PageCell, PageFigure, PagePart, PageWords } from '../../domain/month/page/words.ts';
import { traits } from '../language.ts';
import { spoken } from '../spoken.ts';
import { say } from '../say.ts';
import { words } from '../words.ts';
import { day, money, moneyCell, number, seatPrice } from './format.ts';
import { sayChanges } from './say-changes.ts';
import { sayFooter, toPart } from './say-page.ts';

/** Makes the words of a team's page of its facts ([TE21], [TE20] of the teams' SPEC.md), in the language of this thread. */
export function sayTeamPage(facts: TeamPageFacts): PageWords {
  const { writtenAt, changes, by, withoutNames, figures } = facts;
  const said = words().page;
  const { headings, team } = said;
  const asOf = day(writtenAt.slice(0, 10));
  const { tag, direction } = traits[spoken()];
  const isTooFew = withoutNames && sizeOf([figures]) < fewestNamelessPeople;
  return {
    title: team.title(nameOf(facts)),
    subtitle: `${said.teamOf[by]} · ${changes === undefined ? said.asOf(asOf) : said.asOfSince(asOf, day(changes.since))}`,
    parts: isTooFew
      ? [toPart(headings.seats, { lines: [team.tooFew] })]
      : [
          toPart(headings.seats, { figures: seatFigures(facts), lines: untoldLines(facts) }),
          toPart(headings.since, { lines: [sayChanges(changes)] }),
          toPart(headings.money, moneyPart(facts)),
          ...peoplePart(facts),
        ],
    footer: sayFooter(facts),
    language: { tag, direction },
  };
}

/** Names of managers and groups may tell who somebody is. */
function nameOf({ name, by, withoutNames }: TeamPageFacts): string {
  const { noTeam, team } = words().page;
  if (name === undefined) return noTeam[by];
  return withoutNames && (by === 'manager' || by === 'group') ? team.nameless : name;
}

function seatFigures({ figures, isHeldTold, untold }: TeamPageFacts): readonly PageFigure[] {
  const said = words().page;
  const told = (kind: FindingKind, people: number): PageFigure => ({
    label: say().findings[kind].name,
    value: untold[kind] === undefined ? people : said.notKnown,
    note: '',
  });
  const { people, seats, activated, idle, neverActivated, leavers } = figures;
  return [
    {
      label: said.held,
      value: isHeldTold ? seats : said.notKnown,
      note: isHeldTold ? said.team.heldNote(number(activated), people, number(people)) : said.noUserList,
    },
    told('idle', idle),
    told('never-activated', neverActivated),
    told('leaver-with-seat', leavers),
  ];
}

const toldOfTeam = ['leaver-with-seat', 'idle', 'never-activated'] as const;

function untoldLines({ untold }: TeamPageFacts): readonly string[] {
  const said = words().page;
  return toldOfTeam.flatMap((kind) => {
    const reason = untold[kind];
    return reason === undefined ? [] : [said.untoldOpen[kind](said.untold[reason])];
  });
}

function moneyPart({ price, figures, isHeldTold, untold }: TeamPageFacts): Partial<PagePart> {
  const said = words().page;
  if (price === undefined) return { lines: [said.noPrice] };
  if (!isHeldTold) return { lines: [said.noUserList] };
  const { currency, yearlyMinor } = price;
  const { seats, wastedSeats } = figures;
  const amount = (of: number): Pick<PageFigure, 'value' | 'money'> => ({
    value: money(of * yearlyMinor, price),
    money: moneyCell(of * yearlyMinor, price),
  });
  const kinds = said.wastedKinds(
    (['idle', 'never-activated', 'leaver-with-seat'] as const).filter((kind) => untold[kind] === undefined),
  );
  return {
    figures: [
      {
        label: said.aYear,
        ...amount(seats),
        note: said.seatsAt(seats, number(seats), seatPrice(yearlyMinor, currency)),
      },
      {
        label: said.wasted,
        ...amount(wastedSeats),
        note: said.wastedNote(wastedSeats, number(wastedSeats), kinds),
      },
    ],
  };
}

function peoplePart({ people, more, others, withoutNames }: TeamPageFacts): readonly PagePart[] {
  if (withoutNames) return [];
  const { team } = words().page;
  const lines = [
    ...(people.length === 0 ? [team.nobody] : []),
    ...(more > 0 ? [team.more(number(more))] : []),
    ...(others > 0 ? [team.others(others, number(others))] : []),
  ];
  const table = { head: team.head, rows: people.map(personRow) };
  return [toPart(team.people, people.length === 0 ? { lines } : { lines, table })];
}

function personRow({ displayName, seat, findings, ...use }: TeamPagePerson): readonly PageCell[] {
  const { team } = words().page;
  const { findings: said } = say();
  return [displayName, team.seats[seat], sayUse(use), findings.map((kind) => said[kind].name).join(', ')];
}

function sayUse({
  usage,
  daysActive,
  idleDays,
}: Pick<TeamPagePerson, 'usage' | 'daysActive' | 'idleDays'>): string {
  const { team } = words().page;
  if (usage === 'absent') return team.notTold;
  if (usage === 'used' && daysActive !== undefined && daysActive > 0)
    return team.daysActive(daysActive, number(daysActive));
  return idleDays === undefined ? team.notTold : team.daysIdle(idleDays, number(idleDays));
}
