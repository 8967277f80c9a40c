import { words } from '../../words/words.ts';
import { resolve } from 'node:path';
import { instantOf } from '../../domain/instant.ts';
import { csvLine } from '../../domain/report/csv-cell.ts';
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
  for (const as of unknown) desk.say(words().job.managersManagerNobodyKnown(as));
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
  desk.say(words().job.teamsBy[by](teams.length, sayFigures(total, price)));
  for (const team of shown) desk.say(`           ${nameOf(team, by)}: ${sayFigures(team, price)}`);
  if (teams.length > shown.length) desk.say(words().job.more(teams.length - shown.length));
  tellManagers(desk, managers);
}

function nameOf({ name }: ReadTeam, by: RollUp): string {
  return name ?? words().job.noTeam[by];
}

type Figures = TeamsAnswer['total'];

function sayFigures(of: Figures, price: TeamsAnswer['price']): string {
  const costs =
    price === undefined
      ? [words().job.seatsSpentNobody(of.wastedSeats)]
      : [
          words().job.aYear(amount(of.seats * price.yearlyMinor, price.currency)),
          words().job.onNobody(amount(of.wastedSeats * price.yearlyMinor, price.currency)),
        ];
  return [words().job.teamFigures(of), ...costs].join(', ');
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

function tellManagers(desk: JobDesk, { unclear, loops, left }: ManagerRemarks): void {
  const lines = [
    ...unclear.map(({ as, why, people }) => words().job.managerOf[why](as, people)),
    ...loops.map((loop) => words().job.aboveEachOtherCircle(loop.join(', '))),
    ...left.map(({ displayName, people }) => words().job.managerGone(displayName, people)),
  ];
  const shown = desk.isTerminal ? lines.slice(0, shownOnTerminal) : lines;
  for (const line of shown) desk.say(words().job.managers(line));
  if (lines.length > shown.length) desk.say(words().job.more(lines.length - shown.length));
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
