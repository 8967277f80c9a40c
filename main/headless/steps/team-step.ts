import { resolve } from 'node:path';
import { instantOf } from '../../domain/instant.ts';
import { csvLine } from '../../domain/report/csv-cell.ts';
import type { ManagerTrouble } from '../../domain/teams/managers.ts';
import type { RollUp } from '../../domain/teams/roll-up.ts';
import type { ManagerRemarks, TeamsAnswer } from '../../engine/operations/teams.ts';
import type { JobDesk } from '../desk/desk.ts';

/** So many teams, and remarks of a kind, are printed on a terminal; in a file or a pipe all of them. */
const shownOnTerminal = 20;

type ReadTeam = TeamsAnswer['teams'][number];

/** Says and writes the roll-ups that are wanted; how many answers about managers nobody has. */
export async function tellTeams(desk: JobDesk): Promise<number> {
  const { rollUps, managers } = desk.order.teams;
  const { unknown } =
    managers.length === 0 ? { unknown: [] } : await desk.engine.ask('name-managers', { named: managers });
  for (const as of unknown) desk.say(`Managers   --manager: nobody known here, or more than one, has ${as}`);
  for (const { by, file } of rollUps) {
    const answer = await desk.engine.ask('read-teams', { by, at: instantOf(desk.now()) });
    tell(desk, answer);
    if (file === undefined) continue;
    const path = resolve(desk.cwd, file);
    await desk.engine.ask('write-bytes', { path, bytes: Buffer.from(teamsCsv(answer), 'utf8') });
    desk.say(`           ${path}`);
  }
  return unknown.length;
}

const called: Readonly<Record<RollUp, string>> = {
  manager: 'manager',
  department: 'department',
  'cost-center': 'cost center',
  office: 'office',
  group: 'LinkedIn group',
};

function tell(desk: JobDesk, answer: TeamsAnswer): void {
  const { by, teams, total, price, managers } = answer;
  const shown = desk.isTerminal ? teams.slice(0, shownOnTerminal) : teams;
  desk.say(`Teams      by ${called[by]}: ${String(teams.length)}, ${sayFigures(total, price)}`);
  for (const team of shown) desk.say(`           ${nameOf(team, by)}: ${sayFigures(team, price)}`);
  if (teams.length > shown.length) desk.say(`           and ${String(teams.length - shown.length)} more`);
  tellManagers(desk, managers);
}

function nameOf({ name }: ReadTeam, by: RollUp): string {
  return name ?? `No ${called[by]} known`;
}

type Figures = TeamsAnswer['total'];

function sayFigures(of: Figures, price: TeamsAnswer['price']): string {
  const counts = [
    `${String(of.people)} people`,
    `${String(of.seats)} seats`,
    `${String(of.activated)} activated`,
    `${String(of.idle)} idle`,
    `${String(of.neverActivated)} never activated`,
    `${String(of.leavers)} leavers`,
  ];
  const costs =
    price === undefined
      ? [`${String(of.wastedSeats)} seats spent on nobody`]
      : [
          `${amount(of.seats * price.yearlyMinor, price.currency)} a year`,
          `${amount(of.wastedSeats * price.yearlyMinor, price.currency)} of it on nobody`,
        ];
  return [...counts, ...costs].join(', ');
}

/** With as many decimals as the currency has, and no separators: a figure that programs read too. */
function amount(minor: number, currency: string): string {
  return `${decimals(minor, currency)} ${currency}`;
}

function decimals(minor: number, currency: string): string {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return (minor / 10 ** digits).toFixed(digits);
}

const troubleWords: Readonly<Record<ManagerTrouble, string>> = {
  'by-name': 'is named by name alone. Say who is meant: --manager "NAME=ADDRESS or ID"',
  unknown: 'is an address or unique id that nobody known here has',
  shared: 'is had by more than one person',
  self: 'is the person, named as the own manager',
};

function tellManagers(desk: JobDesk, { unclear, loops, left }: ManagerRemarks): void {
  const lines = [
    ...unclear.map(({ as, why, people }) => `${as}, manager of ${String(people)}, ${troubleWords[why]}`),
    ...loops.map((loop) => `Above each other in a circle: ${loop.join(', ')}`),
    ...left.map(({ displayName, people }) => `${displayName}, manager of ${String(people)}, left`),
  ];
  const shown = desk.isTerminal ? lines.slice(0, shownOnTerminal) : lines;
  for (const line of shown) desk.say(`Managers   ${line}`);
  if (lines.length > shown.length) desk.say(`           and ${String(lines.length - shown.length)} more`);
}

/** One line a team and one for all together; amounts a year, in the currency that is named. */
function teamsCsv({ by, teams, total, price }: TeamsAnswer): string {
  const money = (seats: number): string | undefined =>
    price === undefined ? undefined : decimals(seats * price.yearlyMinor, price.currency);
  const cells = (name: string, of: Figures, above: readonly string[]) => [
    name,
    ...(by === 'manager' ? [above.join(' > ')] : []),
    of.people,
    of.seats,
    of.activated,
    of.idle,
    of.neverActivated,
    of.leavers,
    of.wastedSeats,
    money(of.seats),
    money(of.wastedSeats),
    price?.currency,
  ];
  const head = [
    called[by].replace(/^./u, (letter) => letter.toUpperCase()),
    ...(by === 'manager' ? ['Managers above'] : []),
    'People',
    'Seats',
    'Activated',
    'Idle',
    'Never activated',
    'Leavers with a seat',
    'Seats spent on nobody',
    'Cost a year',
    'Spent on nobody a year',
    'Currency',
  ];
  // A byte order mark: spreadsheets read UTF-8 by it.
  return [
    `\uFEFF${csvLine(head)}`,
    ...teams.map((team) => csvLine(cells(nameOf(team, by), team, team.above))),
    csvLine(cells('All teams', total, [])),
  ].join('');
}
