import type { FindingKind } from '../../findings/finding.ts';
import type { UntoldReason } from '../../findings/untold-findings.ts';
import { count, day, money, number } from './format.ts';
import type { PageCount, PageFacts } from './facts.ts';
import type { SeatGroup } from './groups.ts';
import { nextSteps } from './next-steps.ts';
import { sayChanges } from './say-changes.ts';

/** A number that stands for itself, and what is to be said beside it. */
export type PageFigure = { readonly label: string; readonly value: string | number; readonly note: string };

/** One part of the page. */
export type PagePart = {
  readonly heading: string;
  readonly figures: readonly PageFigure[];
  readonly lines: readonly string[];
  readonly table:
    | { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] }
    | undefined;
};

/** The page as it is read, whatever it is shown on: window, HTML, PDF or workbook. */
export type PageWords = {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly PagePart[];
  readonly footer: string;
};

/** Kinds of findings as a person calls them. */
export const findingWords: Readonly<Record<FindingKind, string>> = {
  'leaver-with-seat': 'Leaver with a seat',
  'identifier-mismatch': 'Identifier mismatch',
  'differs-from-learning': 'Differs from Learning',
  duplicate: 'Duplicate',
  'unknown-to-service': 'Unknown to the service',
  'deactivated-but-listed': 'Deactivated but listed',
  idle: 'Idle',
  'never-activated': 'Never activated',
  'only-administers': 'Only administers',
  'usage-contradicts': 'Usage contradicts itself',
  'under-used': 'Under-used',
  'assigned-without-seat': 'Assigned without a seat',
  'seat-without-assignment': 'Seat without assignment',
  'not-in-staff': 'In no list of everybody',
  'unknown-in-usage': 'Unknown in usage',
  'in-order': 'In order',
};

/** Makes the page's words of its facts (PG1, PG5 of SPEC.md). */
export function sayPage(facts: PageFacts): PageWords {
  const { writtenAt, changes, ages, withoutNames } = facts;
  const period = changes === undefined ? '' : `, since ${day(changes.since)}`;
  return {
    title: 'Sales Navigator seats',
    subtitle: `As of ${day(writtenAt.slice(0, 10))}${period}`,
    parts: [
      part('Seats', { figures: seatFigures(facts) }),
      part('Since last month', { lines: [sayChanges(changes)] }),
      part('Money', moneyPart(facts)),
      part('Done', { lines: doneLines(facts) }),
      part('Open', openPart(facts)),
      ...groupPart(facts),
      part('Next steps', { lines: nextSteps(facts) }),
    ],
    footer: `${ages.map(({ source, on }) => `${sourceWords[source]} of ${day(on)}`).join(', ')}${ages.length === 0 ? 'No list was imported' : ''}. Written by Purser${withoutNames ? '; nobody is named' : ''}.`,
  };
}

const sourceWords = { users: 'User list', usage: 'usage', directory: 'list of people' } as const;

function part(heading: string, content: Partial<Omit<PagePart, 'heading'>>): PagePart {
  return { heading, figures: [], lines: [], table: undefined, ...content };
}

function seatFigures({ seats, before }: PageFacts): readonly PageFigure[] {
  const { bought, held, activated, invited } = seats;
  const free = bought === undefined || held === undefined ? undefined : bought - held;
  const earlier = before?.held === undefined ? '' : `, ${number(before.held)} on ${day(before.on)}`;
  return [
    {
      label: 'Bought',
      value: bought ?? 'not known',
      note: bought === undefined ? 'not entered in the settings' : '',
    },
    {
      label: 'Held',
      value: held ?? 'not known',
      note:
        held === undefined
          ? 'no user list says'
          : `${number(activated)} activated, ${number(invited)} invited${earlier}`,
    },
    {
      label: 'Free',
      value: free === undefined ? 'not known' : Math.max(0, free),
      note: free !== undefined && free < 0 ? `${number(-free)} more held than bought` : '',
    },
  ];
}

function moneyPart({ costs, renewsOn, seats, untold }: PageFacts): Partial<PagePart> {
  if (costs === undefined) return { lines: ['Not known: no price of a seat was entered.'] };
  const { currency, yearlyMinor, avoidedAtRenewalMinor } = costs;
  const isHeldKnown = seats.held !== undefined;
  return {
    figures: [
      {
        label: 'A year',
        value: isHeldKnown ? money(costs.heldYearlyMinor, currency) : 'not known',
        note: !isHeldKnown
          ? 'no user list says'
          : `${count(costs.heldSeats, 'seat', 'seats')} at ${money(yearlyMinor, currency)}`,
      },
      {
        label: 'Of that wasted',
        value: isHeldKnown ? money(costs.wastedYearlyMinor, currency) : 'not known',
        note: !isHeldKnown
          ? 'no user list says'
          : `${count(costs.wastedSeats, 'seat', 'seats')} ${wastedOf(untold)}`,
      },
      {
        label: 'Saved so far',
        value: money(costs.savedMinor, currency),
        note: `${count(costs.removedSeats, 'seat', 'seats')} taken back and not given again`,
      },
      ...(avoidedAtRenewalMinor === undefined
        ? []
        : [
            {
              label: 'Avoided at renewal',
              value: money(avoidedAtRenewalMinor, currency),
              note: renewsOn === undefined ? '' : `for the year from ${day(renewsOn)}`,
            },
          ]),
    ],
  };
}

/** Which seats are counted as wasted: those of which nothing is told are not among them. */
function wastedOf(untold: PageFacts['untold']): string {
  const kinds = [
    ...(untold.idle === undefined ? ['idle'] : []),
    ...(untold['never-activated'] === undefined ? ['never activated'] : []),
    ...(untold['leaver-with-seat'] === undefined ? ['of leavers'] : []),
  ];
  const last = kinds.pop();
  if (last === undefined) return 'are known of';
  return kinds.length === 0 ? last : `${kinds.join(', ')} or ${last}`;
}

function doneLines({ done }: PageFacts): readonly string[] {
  const { since, taken, given, failed, open } = done;
  const lines = [
    ...(taken.people > 0 ? [`${count(taken.people, 'seat', 'seats')} taken back${named(taken)}`] : []),
    ...(given.people > 0 ? [`${count(given.people, 'seat', 'seats')} given${named(given)}`] : []),
    ...(failed > 0 ? [`${count(failed, 'act', 'acts')} refused by the service or not carried out`] : []),
    ...(open > 0
      ? [`${count(open, 'act', 'acts')} of which it is not known yet whether the service did it`]
      : []),
  ];
  return lines.length === 0
    ? [`Nothing was changed with Purser since ${day(since)}.`]
    : lines.map((line) => `${line}.`);
}

/** What the page has to say is not known, where nothing tells it ([PG1]). */
const toldOfOpen: readonly (readonly [kind: FindingKind, what: string])[] = [
  ['leaver-with-seat', 'who left'],
  ['idle', 'who is idle'],
  ['never-activated', 'who never activated'],
];

/** Why a figure is none. */
export const untoldWords: Readonly<Record<UntoldReason, string>> = {
  'no-user-list': 'no user list was imported',
  'says-not-who-holds': 'no column of the user list says who holds a license',
  'no-usage': 'no usage report was imported',
  'no-directory': 'no list of who is assigned the app was imported',
  'no-staff': 'no list of everybody in the company was imported',
  'no-people-list': 'no list of people was imported',
  'says-not-who-left': 'no list says who left',
  'no-learning-list': 'no LinkedIn Learning list was imported',
  'nobody-asked': 'the service was not asked about anybody',
};

function untoldLines({ untold }: PageFacts): readonly string[] {
  return toldOfOpen.flatMap(([kind, what]) => {
    const reason = untold[kind];
    return reason === undefined ? [] : [`Not known: ${what} (${untoldWords[reason]}).`];
  });
}

function openPart(facts: PageFacts): Partial<PagePart> {
  const { open, withoutNames } = facts;
  const lines = untoldLines(facts);
  if (open.length === 0) return { lines: lines.length === 0 ? ['Nothing is open.'] : lines };
  return {
    lines,
    table: {
      head: withoutNames ? ['What', 'People'] : ['What', 'People', 'Who'],
      rows: open.map((one) => [findingWords[one.kind], one.people, ...(withoutNames ? [] : [namesOf(one)])]),
    },
  };
}

function groupPart({ groups: { shown, rest }, untold }: PageFacts): readonly PagePart[] {
  if (shown.length === 0) return [];
  const told = (kind: FindingKind, people: number): string | number =>
    untold[kind] === undefined ? people : '–';
  const row = (name: string, of: Omit<SeatGroup, 'name'>): readonly (string | number)[] => [
    name,
    of.seats,
    told('idle', of.idle),
    told('leaver-with-seat', of.leavers),
  ];
  const rows = shown.map((group) => row(group.name, group));
  const others = rest === undefined ? [] : [row(`${count(rest.groups, 'other', 'others')} together`, rest)];
  return [
    part('By department', {
      table: { head: ['Department', 'Seats', 'Idle', 'Leavers'], rows: [...rows, ...others] },
    }),
  ];
}

function named(of: PageCount): string {
  return of.names.length === 0 ? '' : `: ${namesOf(of)}`;
}

function namesOf({ people, names }: PageCount): string {
  const more = people - names.length;
  if (names.length === 0) return '';
  return more > 0 ? `${names.join(', ')} and ${number(more)} more` : names.join(', ');
}
