import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { build as buildApp } from '../../.dev/build.ts';
import { launchApp } from '../support/app-driver.ts';
import { fillPeople, run as startup, writeBlankApp } from './startup.ts';
import {
  traceLeastList,
  tracePlainInput,
  traceSearch,
  typeIntoLeastList,
  typeIntoPlainInput,
  typeIntoSearch,
} from './ui/keystrokes.ts';
import { descendantsPssMiB } from './ui/memory.ts';
import { makePlan, planned } from './ui/plan.ts';
import { departments, switchTeams, type TeamTimes } from './ui/teams.ts';
import { openList, scroll, switchAll } from './ui/walk.ts';

export type UiFigures = {
  readonly people: number;
  /** From the input event to the frame after the last change of the list that follows from it; 95th percentile. */
  readonly keystrokeP95Ms: number;
  readonly keystrokeMaxMs: number;
  /** The same letters into a plain input on an empty page, to the frame after each. */
  readonly plainKeystrokeP95Ms: number;
  /** How many times as long as in a plain input a letter takes until the rows are those it asks for; 95th percentiles. */
  readonly keystrokeRatio: number;
  /** From the key to the screen, by the browser's trace, 95th percentile; nothing where rows come later than in the letter's own frame. */
  readonly paintedP95Ms: number | undefined;
  readonly plainPaintedP95Ms: number | undefined;
  readonly paintedRatio: number | undefined;
  /** The same letters where as many rows stand in a plain table and are written anew in the letter's own event: the least a list can take. */
  readonly leastListP95Ms: number;
  readonly leastListRatio: number;
  readonly leastListPaintedP95Ms: number | undefined;
  readonly leastListPaintedRatio: number | undefined;
  /** Between frames while the whole list is scrolled from top to bottom. */
  readonly frameP95Ms: number;
  readonly frameMaxMs: number;
  readonly frames: number;
  /** From the click to the frame in which the screen's heading and content stand. */
  readonly switchP95Ms: number;
  readonly switchMaxMs: number;
  /** From the click to the frame in which a plan of 236 people stands. */
  readonly planShownMs: number;
  /** From the click to the frame in which 2,000 teams stand, opened for the first time; nothing of a build without them. */
  readonly teamsMs: number | undefined;
  /** From one way of parting people to another, and from one team's people to another's; 95th percentile. */
  readonly teamFilterP95Ms: number | undefined;
  /** Proportional set size of all processes of the app, a while after the plan; nothing where the system does not tell. */
  readonly afterPlanPssMiB: number | undefined;
  /** The same of a window with nothing in it: what the runtime takes for itself. Of this build's bench alone. */
  readonly blankPssMiB: number | undefined;
  readonly startRatio: number | undefined;
  readonly runtime: string;
};

/** What is built or let go after a screen has changed is over by then: both threads give memory back after half a minute of rest. */
const restMs = 60_000;

/** `--build FOLDER` drives the build of that checkout instead of this one: a window of before has no bench for what is asked of it now. */
export const drivesAnyBuild = true;

/** How the window feels on many people: typing, scrolling, switching screens, a plan, memory, starting. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<UiFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '3' },
      build: { type: 'string' },
    },
  });
  if (values.build === undefined && !buildApp({ always: false }).ok)
    throw new Error('There is no build to measure.');
  const people = Number(values.people);
  const rounds = Number(values.rounds);
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-ui-'));
  try {
    const dataFolder = join(folder, 'data');
    await fillPeople(dataFolder, { folder, people, named: planned, build: values.build, departments });
    const used = await driveWindow({ dataFolder, rounds, people, appFolder: values.build });
    const { keystrokes, plain, frames, switches, teams, planShownMs, afterPlanPssMiB } = used;
    const [keystrokeP95Ms, plainKeystrokeP95Ms] = [percentile95(keystrokes), percentile95(plain)];
    const leastListP95Ms = percentile95(used.leastList);
    const [paintedP95Ms, plainPaintedP95Ms, leastListPaintedP95Ms] = [
      paintedOf(used.painted),
      paintedOf(used.plainPainted),
      paintedOf(used.leastListPainted),
    ];
    const blankPssMiB = values.build === undefined ? await blankPss(folder) : undefined;
    // The window is closed by now: what a start takes is measured on a machine that does nothing else. Of another build it is not asked.
    const start =
      values.build === undefined ? await startup({ args: ['--people', String(people)] }) : undefined;
    return {
      people,
      keystrokeP95Ms,
      keystrokeMaxMs: Math.max(...keystrokes),
      plainKeystrokeP95Ms,
      keystrokeRatio: ratioOf(keystrokeP95Ms, plainKeystrokeP95Ms),
      paintedP95Ms,
      plainPaintedP95Ms,
      paintedRatio: ratioOf(paintedP95Ms, plainPaintedP95Ms),
      leastListP95Ms,
      leastListRatio: ratioOf(leastListP95Ms, plainKeystrokeP95Ms),
      leastListPaintedP95Ms,
      leastListPaintedRatio: ratioOf(leastListPaintedP95Ms, plainPaintedP95Ms),
      frameP95Ms: percentile95(frames),
      frameMaxMs: Math.max(...frames),
      frames: frames.length,
      switchP95Ms: percentile95(switches),
      switchMaxMs: Math.max(...switches),
      planShownMs,
      teamsMs: teams === undefined ? undefined : rounded(teams.opened),
      teamFilterP95Ms: teams === undefined ? undefined : percentile95(teams.switches.map(rounded)),
      afterPlanPssMiB,
      blankPssMiB,
      startRatio: start?.ratio,
      runtime: start?.runtime ?? 'stand-in',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Measured after as long a rest as the app's own. */
async function blankPss(folder: string): Promise<number | undefined> {
  const app = await launchApp({
    dataFolder: join(folder, 'blank-data'),
    appFolder: writeBlankApp(folder),
  });
  try {
    await app.page.waitForTimeout(restMs);
    return descendantsPssMiB();
  } finally {
    await app.close();
  }
}

type Used = {
  readonly keystrokes: readonly number[];
  readonly plain: readonly number[];
  readonly leastList: readonly number[];
  /** From the key to the screen, where that can be told. */
  readonly painted: readonly number[] | undefined;
  readonly plainPainted: readonly number[] | undefined;
  readonly leastListPainted: readonly number[] | undefined;
  readonly planShownMs: number;
  readonly afterPlanPssMiB: number | undefined;
  readonly frames: readonly number[];
  readonly switches: readonly number[];
  readonly teams: TeamTimes | undefined;
};

type Drive = {
  readonly dataFolder: string;
  readonly rounds: number;
  readonly people: number;
  readonly appFolder: string | undefined;
};

async function driveWindow({ dataFolder, rounds, people, appFolder }: Drive): Promise<Used> {
  const app = await launchApp({ dataFolder, ...(appFolder === undefined ? {} : { appFolder }) });
  try {
    await openList(app.page);
    const keystrokes = (await typeIntoSearch(app.page, rounds)).map(rounded);
    const plain = (await typeIntoPlainInput(app.page, rounds)).map(rounded);
    const frames = (await scroll(app.page)).map(rounded);
    const switches = (await switchAll(app.page, rounds)).map(rounded);
    const planShownMs = rounded(await makePlan(app.page));
    await app.page.waitForTimeout(restMs);
    const afterPlanPssMiB = descendantsPssMiB();
    // Last, so that what comes before is measured as it was when there were no teams.
    const hasTeams = (await app.page.locator('nav a', { hasText: 'Teams' }).count()) > 0;
    const teams = hasTeams ? await switchTeams(app.page, { rounds, people }) : undefined;
    await openList(app.page);
    const painted = await traceSearch(app.page, rounds);
    const plainPainted = await tracePlainInput(app.page, rounds);
    const leastList = (await typeIntoLeastList(app.page, rounds)).map(rounded);
    const leastListPainted = await traceLeastList(app.page, rounds);
    return {
      keystrokes,
      plain,
      leastList,
      painted,
      plainPainted,
      leastListPainted,
      frames,
      switches,
      teams,
      planShownMs,
      afterPlanPssMiB,
    };
  } finally {
    await app.close();
  }
}

function paintedOf(times: readonly number[] | undefined): number | undefined {
  return times === undefined ? undefined : percentile95(times.map(rounded));
}

function ratioOf(one: number, other: number): number;
function ratioOf(one: number | undefined, other: number | undefined): number | undefined;
function ratioOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : Math.round((one / other) * 100) / 100;
}

function percentile95(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
