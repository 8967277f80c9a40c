import { say as sayWords } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { resolve } from 'node:path';
import type { AlarmFact, AlarmRecord } from '../../domain/month/alarms/alarm.ts';
import type { SourceAge } from '../../domain/files/source-age.ts';
import type { LookUpCounts } from '../../domain/service/run.ts';
import type { SetAside } from '../../domain/people/set-aside.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { stamp } from '../begin/data-folder.ts';
import { pageFormat, reportFormat } from '../arguments/report-format.ts';
import type { JobContext } from '../begin/job-context.ts';
import { type PlanOutcome, sum } from './plan-step.ts';

/** What `--json` prints. */
export type JobResult = {
  readonly people: number;
  readonly found: number;
  readonly absent: number;
  readonly undecidable: number;
  readonly ambiguous: number;
  readonly failed: number;
  /** People by finding. */
  readonly findings: Readonly<Record<string, number>>;
  /** How old what each source says is, and whether that is past the age that is set. */
  readonly ages: readonly SourceAge[];
  /** What counts for nothing, waits for an answer or holds its people: cells of the files given, the rest of all lists in force. */
  readonly setAside: {
    readonly cells: number;
    readonly identifiers: number;
    readonly people: number;
    readonly lostZeros: number;
    readonly unread: number;
    readonly asked: number;
    readonly held: number;
  };
  /** What is unusual by the lists and reports before, without what is said not to ring again. */
  readonly alarms: readonly (AlarmFact & AlarmRecord)[];
  readonly planned: number;
  readonly applied: number;
  /** The report's path. */
  readonly report: string;
  /** The path of the page for those who pay, where one was wanted. */
  readonly onePage?: string;
};

/** Writes the matched report and says what was found. */
export async function writeReport(
  context: JobContext,
  {
    counts,
    outcomes,
    cells,
    setAside,
  }: {
    readonly counts: LookUpCounts | undefined;
    readonly outcomes: readonly PlanOutcome[];
    readonly cells: number;
    readonly setAside: SetAside;
  },
): Promise<JobResult> {
  const path = resolve(context.cwd, context.order.report ?? `purser-report-${stamp(context.now())}.csv`);
  const overview = await context.engine.ask('overview', {});
  const findings = Object.entries(overview.findings).filter(([, count]) => count > 0);
  const ages = await context.engine.ask('read-source-ages', { at: instantOf(context.now()) });
  for (const { source, called, on, ageDays, limitDays, isOld } of ages) {
    const { age, oldAge } = words().job;
    context.say(isOld ? oldAge(source, called, on, ageDays, limitDays) : age(source, called, on, ageDays));
  }
  context.say(words().job.findings(findings.map(([kind, count]) => `${kind} ${String(count)}`).join(', ')));
  const alarms = await tellAlarms(context);
  const { rows } = await context.engine.ask('write-report', {
    path,
    filter: {},
    sort: { key: 'displayName', descending: false },
    format: reportFormat(path) ?? 'csv',
    options: context.order.reportOptions,
    at: instantOf(context.now()),
  });
  context.say(words().job.report(path, rows));
  const onePage = await writeOnePage(context);
  const { found = 0, absent = 0, undecidable = 0, ambiguous = 0, failed = 0 } = counts ?? {};
  return {
    people: overview.people,
    found,
    absent,
    undecidable,
    ambiguous,
    failed,
    findings: overview.findings,
    ages,
    setAside: {
      cells,
      identifiers: setAside.shared.identifiers,
      people: setAside.shared.people,
      lostZeros: setAside.lostZeros?.ids ?? 0,
      unread: setAside.unread,
      asked: setAside.asked,
      held: setAside.held,
    },
    alarms,
    planned: sum(outcomes, ({ planned }) => planned),
    applied: sum(outcomes, ({ applied }) => applied),
    report: path,
    ...(onePage === undefined ? {} : { onePage }),
  };
}

/** Says what is unusual by one's own history, and how often such an alarm was right before. */
async function tellAlarms({ engine, say }: JobContext): Promise<JobResult['alarms']> {
  const told = await engine.ask('read-alarms', {});
  const ringing = told.filter(({ isSetAside }) => !isSetAside);
  for (const { alarm, record } of ringing)
    say(words().job.alarm(sayWords().historyAlarm(alarm), sayWords().alarmRecord(record)));
  return ringing.map(({ alarm, record }) => {
    const { ids: _, ...fact } = { ids: [], ...alarm };
    return { ...fact, ...record };
  });
}

async function writeOnePage({ order, engine, cwd, now, say }: JobContext): Promise<string | undefined> {
  if (order.onePage === undefined) return undefined;
  const path = resolve(cwd, order.onePage);
  await engine.ask('write-page', {
    path,
    format: pageFormat(path) ?? 'html',
    at: instantOf(now()),
    withoutNames: order.reportOptions.isPseudonymised,
    by: order.onePageBy,
  });
  say(words().job.onePage(path));
  return path;
}
