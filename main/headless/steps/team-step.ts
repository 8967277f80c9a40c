import { words } from '../../words/words.ts';
import { resolve } from 'node:path';
import { instantOf } from '../../domain/time/instant.ts';
import { countTeams, type RollUp } from '../../domain/month/teams/roll-up.ts';
import { decimals } from '../../domain/list/report/decimals.ts';
import { foldText } from '../../domain/list/search/fold-text.ts';
import type { TeamPageOrder } from '../arguments/options/teams.ts';
import { pageFormat, teamsFormat } from '../arguments/report-format.ts';
import type { ManagerRemarks, TeamsAnswer } from '../../engine/operations/teams.ts';
import type { JobContext } from '../begin/job-context.ts';

/** So many teams, and remarks of a kind, are printed on a terminal; in a file or a pipe all of them. */
const shownOnTerminal = 20;

type ReadTeam = TeamsAnswer['teams'][number];

/** Says and writes the roll-ups and pages that are wanted; how many answers about managers nobody has, and how many teams there are not. */
export async function tellTeams(context: JobContext): Promise<number> {
  const { rollUps, managers } = context.order.teams;
  const { unknown } =
    managers.length === 0 ? { unknown: [] } : await context.engine.ask('name-managers', { named: managers });
  for (const as of unknown) context.say(words().job.managersManagerNobodyKnown(as));
  for (const { by, file } of rollUps) {
    const answer = await context.engine.ask('read-teams', { by, at: instantOf(context.now()) });
    tell(context, answer);
    if (file === undefined) continue;
    const path = resolve(context.cwd, file);
    const format = teamsFormat(path) ?? 'csv';
    await context.engine.ask('write-teams', { path, format, by, at: instantOf(context.now()) });
    context.say(`           ${path}`);
  }
  const pages = await Promise.all(context.order.teams.pages.map((page) => writeTeamPage(context, page)));
  return unknown.length + pages.filter((isWritten) => !isWritten).length;
}

/** Whether there is such a team. */
async function writeTeamPage(context: JobContext, { by, name, file }: TeamPageOrder): Promise<boolean> {
  const at = instantOf(context.now());
  const { teams } = await context.engine.ask('read-teams', { by, at });
  const called = teams.filter((team) => team.name !== undefined && foldText(team.name) === foldText(name));
  const { ids } = await context.engine.ask('find-people', { identifiers: by === 'manager' ? [name] : [] });
  const [team, ...others] =
    called.length > 0 ? called : teams.filter(({ key }) => ids.some((id) => String(id) === key));
  if (team === undefined || others.length > 0) {
    context.say(words().job.noSuchTeam(`${by}:${name}`));
    return false;
  }
  const path = resolve(context.cwd, file);
  await context.engine.ask('write-page', {
    path,
    format: pageFormat(path) ?? 'html',
    at,
    withoutNames: context.order.reportOptions.isPseudonymised,
    team: { by, key: team.key },
  });
  context.say(words().job.teamPage(team.name ?? name, path));
  return true;
}

function tell(context: JobContext, answer: TeamsAnswer): void {
  const { by, teams, total, price, managers } = answer;
  const shown = context.isTerminal ? teams.slice(0, shownOnTerminal) : teams;
  context.say(words().job.teamsBy[by](countTeams(teams), sayFigures(total, price)));
  for (const team of shown) context.say(`           ${nameOf(team, by)}: ${sayFigures(team, price)}`);
  if (teams.length > shown.length) context.say(words().job.more(teams.length - shown.length));
  // They name people.
  if (!context.order.reportOptions.isPseudonymised) tellManagers(context, managers);
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

function tellManagers(context: JobContext, { unclear, loops, left }: ManagerRemarks): void {
  const lines = [
    ...unclear.map(({ as, why, people, self }) =>
      why === 'self' ? words().job.ownManager(self ?? as, as) : words().job.managerOf[why](as, people),
    ),
    ...loops.map((loop) => words().job.aboveEachOtherCircle(loop.join(', '))),
    ...left.map(({ displayName, people }) => words().job.managerGone(displayName, people)),
  ];
  const shown = context.isTerminal ? lines.slice(0, shownOnTerminal) : lines;
  for (const line of shown) context.say(words().job.managers(line));
  if (lines.length > shown.length) context.say(words().job.more(lines.length - shown.length));
}
