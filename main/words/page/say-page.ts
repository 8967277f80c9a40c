import type { FindingKind } from '../../domain/findings/finding.ts';
import type { SeatGroup } from '../../domain/month/page/groups.ts';
import type { PageCount, PageFacts } from '../../domain/month/page/facts.ts';
import type { PageCell, PageFigure, PagePart, PageWords } from '../../domain/month/page/words.ts';
import { traits } from '../language.ts';
import { spoken } from '../spoken.ts';
import { say } from '../say.ts';
import { words } from '../words.ts';
import { type Amounts, day, money, moneyCell, number, percent, seatPrice } from './format.ts';
import { nextSteps } from './next-steps.ts';
import { sayChanges } from './say-changes.ts';

/** Makes the page's words of its facts (PG1, PG5 of the month's SPEC.md), in the language of this thread. */
export function sayPage(facts: PageFacts): PageWords {
  const { writtenAt, changes } = facts;
  const said = words().page;
  const { headings } = said;
  const asOf = day(writtenAt.slice(0, 10));
  const { tag, direction } = traits[spoken()];
  return {
    title: said.title,
    subtitle: changes === undefined ? said.asOf(asOf) : said.asOfSince(asOf, day(changes.since)),
    parts: [
      toPart(headings.seats, { figures: seatFigures(facts) }),
      toPart(headings.since, { lines: [sayChanges(changes)] }),
      toPart(headings.money, moneyPart(facts)),
      toPart(headings.done, { lines: doneLines(facts) }),
      toPart(headings.open, openPart(facts)),
      ...groupPart(facts),
      toPart(headings.steps, { lines: nextSteps(facts) }),
    ],
    footer: sayFooter(facts),
    language: { tag, direction },
  };
}

/** What the page comes from, and who wrote it. */
export function sayFooter({ ages, withoutNames }: Pick<PageFacts, 'ages' | 'withoutNames'>): string {
  const said = words().page;
  // Of several lists of everybody of one day it is said once.
  const sources = [...new Set(ages.map(({ source, on }) => said.sources[source](day(on))))].join(', ');
  return (withoutNames ? said.writtenWithoutNames : said.writtenBy)(sources === '' ? said.noList : sources);
}

export function toPart(heading: string, content: Partial<Omit<PagePart, 'heading'>>): PagePart {
  return { heading, figures: [], lines: [], table: undefined, ...content };
}

function seatFigures({ seats, before, use }: PageFacts): readonly PageFigure[] {
  const said = words().page;
  const { bought, held, free, beyond, activated, invited, licensed } = seats;
  const [active, waiting] = [number(activated), number(invited)];
  const told =
    before?.held === undefined
      ? said.heldNote(active, waiting)
      : said.heldNoteBefore(active, waiting, number(before.held), day(before.on));
  const heldNote = licensed === 0 ? told : `${told}; ${said.heldNoteUntold(number(licensed))}`;
  return [
    {
      label: said.bought,
      value: bought ?? said.notKnown,
      note: bought === undefined ? said.notEntered : '',
    },
    {
      label: said.held,
      value: held ?? said.notKnown,
      note: held === undefined ? said.noUserList : heldNote,
    },
    {
      label: said.free,
      value: free ?? said.notKnown,
      note: beyond > 0 ? said.tooMany(number(beyond)) : '',
    },
    activeFigure(use),
  ];
}

/** Of those who hold a seat and of whom the reports tell, how many used it: not told is neither used nor unused. */
function activeFigure(use: PageFacts['use']): PageFigure {
  const { active, notKnown, noReport, activeNote } = words().page;
  if (use === undefined || use.told === 0) return { label: active, value: notKnown, note: noReport };
  const untold = use.holders - use.told;
  return {
    label: active,
    value: percent(use.used / use.told),
    note: activeNote(number(use.used), number(use.told), untold, number(untold)),
  };
}

function moneyPart({ costs, renewsOn, seats, untold }: PageFacts): Partial<PagePart> {
  const said = words().page;
  if (costs === undefined) return { lines: [said.noPrice] };
  const { currency, yearlyMinor, avoidedAtRenewalMinor, heldSeats, wastedSeats, removedSeats } = costs;
  const isHeldKnown = seats.held !== undefined;
  const amount = (minor: number | undefined): Pick<PageFigure, 'value' | 'money'> =>
    minor === undefined
      ? { value: said.notKnown }
      : { value: money(minor, costs), money: moneyCell(minor, costs) };
  return {
    figures: [
      {
        label: said.aYear,
        ...amount(isHeldKnown ? costs.heldYearlyMinor : undefined),
        note: isHeldKnown
          ? said.seatsAt(heldSeats, number(heldSeats), seatPrice(yearlyMinor, currency))
          : said.noUserList,
      },
      {
        label: said.wasted,
        ...amount(isHeldKnown ? costs.wastedYearlyMinor : undefined),
        note: isHeldKnown
          ? said.wastedNote(wastedSeats, number(wastedSeats), wastedOf(untold))
          : said.noUserList,
      },
      {
        label: said.saved,
        ...amount(costs.savedMinor),
        note: said.savedNote(removedSeats, number(removedSeats)),
      },
      ...(avoidedAtRenewalMinor === undefined
        ? []
        : [
            {
              label: said.avoided,
              ...amount(avoidedAtRenewalMinor),
              note: renewsOn === undefined ? '' : said.avoidedNote(day(renewsOn)),
            },
          ]),
    ],
  };
}

const wastedKinds = ['idle', 'never-activated', 'leaver-with-seat'] as const;

/** Which seats are counted as wasted: those of which nothing is told are not among them. */
function wastedOf(untold: PageFacts['untold']): string {
  return words().page.wastedKinds(wastedKinds.filter((kind) => untold[kind] === undefined));
}

function doneLines({ done }: PageFacts): readonly string[] {
  const said = words().page;
  const { since, taken, given, undone, failed, open } = done;
  const lines = [
    ...(taken.people > 0 ? [said.taken(taken.people, number(taken.people), namesOf(taken))] : []),
    ...(given.people > 0 ? [said.given(given.people, number(given.people), namesOf(given))] : []),
    ...(undone > 0 ? [said.undone(undone, number(undone))] : []),
    ...(failed > 0 ? [said.failed(failed, number(failed))] : []),
    ...(open > 0 ? [said.unsure(open, number(open))] : []),
  ];
  return lines.length === 0 ? [said.nothingDone(day(since))] : lines;
}

/** What the page has to say is not known, where nothing tells it ([PG1]). */
const toldOfOpen = ['leaver-with-seat', 'idle', 'never-activated'] as const;

function untoldLines({ untold }: PageFacts): readonly string[] {
  const said = words().page;
  return toldOfOpen.flatMap((kind) => {
    const reason = untold[kind];
    return reason === undefined ? [] : [said.untoldOpen[kind](said.untold[reason])];
  });
}

function openPart(facts: PageFacts): Partial<PagePart> {
  const { open, withoutNames } = facts;
  const { nothingOpen, openHead } = words().page;
  const { findings } = say();
  const lines = untoldLines(facts);
  if (open.length === 0) return { lines: lines.length === 0 ? [nothingOpen] : lines };
  return {
    lines,
    table: {
      head: withoutNames ? openHead.slice(0, 2) : openHead,
      rows: open.map((one) => [findings[one.kind].name, one.people, ...(withoutNames ? [] : [namesOf(one)])]),
    },
  };
}

function groupPart(facts: PageFacts): readonly PagePart[] {
  const {
    by,
    groups: { shown, rest },
    costs,
  } = facts;
  if (shown.length === 0) return [];
  const { headings, teamOf, groupHead, onNobodyAYear, others } = words().page;
  const head = costs === undefined ? groupHead : [...groupHead.slice(0, -1), onNobodyAYear];
  const rows = shown.map((group) => groupRow(facts, group.name, group));
  const left = rest === undefined ? [] : [groupRow(facts, others(rest.groups, number(rest.groups)), rest)];
  return [toPart(headings.groups[by], { table: { head: [teamOf[by], ...head], rows: [...rows, ...left] } })];
}

function groupRow(
  { untold, costs, seats }: PageFacts,
  name: string,
  of: Omit<SeatGroup, 'name'>,
): readonly PageCell[] {
  const told = (kind: FindingKind, people: number): PageCell => (untold[kind] === undefined ? people : '–');
  const isWasteTold = seats.held !== undefined && wastedKinds.some((kind) => untold[kind] === undefined);
  const wasted = costs === undefined ? of.wastedSeats : amountCell(of.wastedSeats * costs.yearlyMinor, costs);
  return [
    name,
    of.seats,
    of.activated,
    told('idle', of.idle),
    told('leaver-with-seat', of.leavers),
    isWasteTold ? wasted : '–',
  ];
}

/** An amount among cells, in the smallest unit. */
export function amountCell(minor: number, amounts: Amounts): PageCell {
  return { text: money(minor, amounts), ...moneyCell(minor, amounts) };
}

function namesOf({ people, names }: PageCount): string {
  const more = people - names.length;
  if (names.length === 0) return '';
  const listed = names.join(', ');
  return more > 0 ? words().page.namesAndMore(listed, number(more)) : listed;
}
