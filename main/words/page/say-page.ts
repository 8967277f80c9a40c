import type { FindingKind } from '../../domain/findings/finding.ts';
import type { SeatGroup } from '../../domain/month/page/groups.ts';
import type { PageCount, PageFacts } from '../../domain/month/page/facts.ts';
import type { PageFigure, PagePart, PageWords } from '../../domain/month/page/words.ts';
import { spoken, traits } from '../language.ts';
import { words } from '../words.ts';
import { day, money, moneyCell, number } from './format.ts';
import { nextSteps } from './next-steps.ts';
import { sayChanges } from './say-changes.ts';

/** Makes the page's words of its facts (PG1, PG5 of the month's SPEC.md), in the language of this thread. */
export function sayPage(facts: PageFacts): PageWords {
  const { writtenAt, changes, ages, withoutNames } = facts;
  const said = words().page;
  const { headings } = said;
  const asOf = day(writtenAt.slice(0, 10));
  const sources = ages.map(({ source, on }) => said.sources[source](day(on))).join(', ');
  const { tag, direction } = traits[spoken()];
  return {
    title: said.title,
    subtitle: changes === undefined ? said.asOf(asOf) : said.asOfSince(asOf, day(changes.since)),
    parts: [
      part(headings.seats, { figures: seatFigures(facts) }),
      part(headings.since, { lines: [sayChanges(changes)] }),
      part(headings.money, moneyPart(facts)),
      part(headings.done, { lines: doneLines(facts) }),
      part(headings.open, openPart(facts)),
      ...groupPart(facts),
      part(headings.steps, { lines: nextSteps(facts) }),
    ],
    footer: (withoutNames ? said.writtenWithoutNames : said.writtenBy)(
      sources === '' ? said.noList : sources,
    ),
    language: { tag, direction },
  };
}

function part(heading: string, content: Partial<Omit<PagePart, 'heading'>>): PagePart {
  return { heading, figures: [], lines: [], table: undefined, ...content };
}

function seatFigures({ seats, before }: PageFacts): readonly PageFigure[] {
  const said = words().page;
  const { bought, held, free, beyond, activated, invited } = seats;
  const [active, waiting] = [number(activated), number(invited)];
  const heldNote =
    before?.held === undefined
      ? said.heldNote(active, waiting)
      : said.heldNoteBefore(active, waiting, number(before.held), day(before.on));
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
  ];
}

function moneyPart({ costs, renewsOn, seats, untold }: PageFacts): Partial<PagePart> {
  const said = words().page;
  if (costs === undefined) return { lines: [said.noPrice] };
  const { currency, yearlyMinor, avoidedAtRenewalMinor, heldSeats, wastedSeats, removedSeats } = costs;
  const isHeldKnown = seats.held !== undefined;
  const amount = (minor: number | undefined): Pick<PageFigure, 'value' | 'money'> =>
    minor === undefined
      ? { value: said.notKnown }
      : { value: money(minor, currency), money: moneyCell(minor, currency) };
  return {
    figures: [
      {
        label: said.aYear,
        ...amount(isHeldKnown ? costs.heldYearlyMinor : undefined),
        note: isHeldKnown
          ? said.seatsAt(heldSeats, number(heldSeats), money(yearlyMinor, currency))
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
  const { since, taken, given, failed, open } = done;
  const lines = [
    ...(taken.people > 0 ? [said.taken(taken.people, number(taken.people), namesOf(taken))] : []),
    ...(given.people > 0 ? [said.given(given.people, number(given.people), namesOf(given))] : []),
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
  const { nothingOpen, openHead, findings } = words().page;
  const lines = untoldLines(facts);
  if (open.length === 0) return { lines: lines.length === 0 ? [nothingOpen] : lines };
  return {
    lines,
    table: {
      head: withoutNames ? openHead.slice(0, 2) : openHead,
      rows: open.map((one) => [findings[one.kind], one.people, ...(withoutNames ? [] : [namesOf(one)])]),
    },
  };
}

function groupPart({ groups: { shown, rest }, untold }: PageFacts): readonly PagePart[] {
  if (shown.length === 0) return [];
  const { headings, groupHead, others } = words().page;
  const told = (kind: FindingKind, people: number): string | number =>
    untold[kind] === undefined ? people : '–';
  const row = (name: string, of: Omit<SeatGroup, 'name'>): readonly (string | number)[] => [
    name,
    of.seats,
    told('idle', of.idle),
    told('leaver-with-seat', of.leavers),
  ];
  const rows = shown.map((group) => row(group.name, group));
  const left = rest === undefined ? [] : [row(others(rest.groups, number(rest.groups)), rest)];
  return [part(headings.groups, { table: { head: groupHead, rows: [...rows, ...left] } })];
}

function namesOf({ people, names }: PageCount): string {
  const more = people - names.length;
  if (names.length === 0) return '';
  const listed = names.join(', ');
  return more > 0 ? words().page.namesAndMore(listed, number(more)) : listed;
}
