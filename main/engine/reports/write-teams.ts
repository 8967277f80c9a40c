import type { Cell, SheetData } from 'write-excel-file/node';
import { csvLine } from '../../domain/list/report/csv-cell.ts';
import { decimals } from '../../domain/list/report/decimals.ts';
import { teamHeadings } from '../../domain/list/report/team-columns.ts';
import { countTeams, type TeamFigures } from '../../domain/month/teams/roll-up.ts';
import type { TeamTrend } from '../../domain/month/teams/trend.ts';
import { words } from '../../words/words.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';
import type { TeamsAnswer } from '../operations/teams.ts';
import { readTeams } from '../month/teams/read-teams.ts';
import { readTeamTrends } from '../month/teams/read-trend.ts';
import type { EngineContext } from '../thread/context.ts';
import { writeBytes } from './page/write-page.ts';
import { toText } from './xlsx-report.ts';

type Row = readonly (string | number | undefined)[];

/** Writes a roll-up as a file: a line a team, and one for all together; amounts a year, and what changed since the month before. */
export async function writeTeams(
  { readable }: EngineContext,
  { path, format, by, at }: OperationInput<'write-teams'>,
): Promise<OperationOutput<'write-teams'>> {
  const teams = readTeams(readable, { by, at });
  const trends = readTeamTrends(readable, { by });
  const bytes =
    format === 'csv'
      ? teamsCsv(rowsOf(teams, trends, decimals))
      : await teamsWorkbook(rowsOf(teams, trends, (amount, currency) => Number(decimals(amount, currency))));
  return { teams: countTeams(teams.teams), bytes: writeBytes(path, bytes) };
}

/** A byte order mark: spreadsheets read UTF-8 by it. */
function teamsCsv(rows: readonly Row[]): Buffer {
  return Buffer.from(`\uFEFF${rows.map((row) => csvLine(row)).join('')}`, 'utf8');
}

async function teamsWorkbook([head = [], ...rows]: readonly Row[]): Promise<Buffer> {
  const bold = (value: Row[number]): Cell => ({
    value: String(value ?? ''),
    type: String,
    fontWeight: 'bold',
  });
  const data: SheetData = [head.map(bold), ...rows.map((row) => row.map(toCell))];
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile(data, {
    sheet: words().report.teams,
    columns: head.map((_, index) => ({ width: index === 0 ? 34 : 16 })),
    stickyRowsCount: 1,
  }).toBuffer();
}

/** Text is text and never a formula; what is not known stays empty. */
function toCell(value: Row[number]): Cell {
  return value === undefined ? null : toText(value);
}

function rowsOf(
  { by, teams, total, price }: TeamsAnswer,
  trends: ReturnType<typeof readTeamTrends>,
  amount: (minor: number, currency: string) => string | number,
): readonly Row[] {
  const money = (seats: number): string | number | undefined =>
    price === undefined ? undefined : amount(seats * price.yearlyMinor, price.currency);
  const trendOf = new Map(trends?.teams.map((one) => [one.key, one]));
  const cells = (name: string, of: TeamFigures, above: readonly string[], trend?: TeamTrend): Row => [
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
    trends?.since,
    trend?.newSeats,
    trend?.endedSeats,
    trend?.becameIdle,
    trend?.activeAgain,
  ];
  return [
    teamHeadings(by),
    ...teams.map((team) =>
      cells(
        team.name ?? words().job.noTeam[by],
        team,
        team.above,
        trendOf.get(team.key) ?? trends?.unchanged,
      ),
    ),
    cells(words().job.allTeams, total, [], trends?.total),
  ];
}
