import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { build as buildApp } from '../../.dev/build.ts';
import { launchApp } from '../support/app-driver.ts';
import { fillPeople, run as startup, writeBlankApp } from './startup.ts';
import { percentile95, rounded } from './ui/figures.ts';
import { descendantsPssMiB } from './ui/memory.ts';
import { makePlan, planned } from './ui/plan.ts';
import { departments, switchTeams, type TeamTimes } from './ui/teams.ts';
import {
  type KeystrokeFigures,
  type Painted,
  type Typed,
  keystrokeFigures,
  timeLetters,
  traceLetters,
} from './ui/typing.ts';
import { openList, scroll, switchAll } from './ui/walk.ts';

export type UiFigures = KeystrokeFigures & {
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

/**
 * How the window feels on many people: typing, scrolling, switching screens, a plan, memory, starting. `--only keystroke` leaves out all
 * but typing.
 */
export async function run({
  args,
}: {
  readonly args: readonly string[];
}): Promise<UiFigures | KeystrokeFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '3' },
      build: { type: 'string' },
      only: { type: 'string' },
    },
  });
  if (values.only !== undefined && values.only !== 'keystroke')
    throw new Error('Only what? Known: keystroke.');
  if (values.build === undefined && !buildApp({ always: false }).ok)
    throw new Error('There is no build to measure.');
  const people = Number(values.people);
  const rounds = Number(values.rounds);
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-ui-'));
  try {
    const dataFolder = join(folder, 'data');
    await fillPeople(dataFolder, { folder, people, named: planned, build: values.build, departments });
    const appFolder = values.build;
    if (values.only !== undefined) return await driveTyping({ dataFolder, rounds, people, appFolder });
    const used = await driveWindow({ dataFolder, rounds, people, appFolder });
    const { frames, switches, teams, planShownMs, afterPlanPssMiB } = used;
    const blankPssMiB = values.build === undefined ? await blankPss(folder) : undefined;
    // The window is closed by now: what a start takes is measured on a machine that does nothing else. Of another build it is not asked.
    const start =
      values.build === undefined ? await startup({ args: ['--people', String(people)] }) : undefined;
    return {
      ...keystrokeFigures(people, used),
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

type Used = Typed &
  Painted & {
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

async function driveTyping({ dataFolder, rounds, people, appFolder }: Drive): Promise<KeystrokeFigures> {
  const app = await launchApp({ dataFolder, ...(appFolder === undefined ? {} : { appFolder }) });
  try {
    await openList(app.page);
    const typed = await timeLetters(app.page, rounds);
    return keystrokeFigures(people, { ...typed, ...(await traceLetters(app.page, rounds)) });
  } finally {
    await app.close();
  }
}

async function driveWindow({ dataFolder, rounds, people, appFolder }: Drive): Promise<Used> {
  const app = await launchApp({ dataFolder, ...(appFolder === undefined ? {} : { appFolder }) });
  try {
    await openList(app.page);
    const typed = await timeLetters(app.page, rounds);
    const frames = (await scroll(app.page)).map(rounded);
    const switches = (await switchAll(app.page, rounds)).map(rounded);
    const planShownMs = rounded(await makePlan(app.page));
    await app.page.waitForTimeout(restMs);
    const afterPlanPssMiB = descendantsPssMiB();
    // Last, so that what comes before is measured as it was when there were no teams.
    const hasTeams = (await app.page.locator('nav a', { hasText: 'Teams' }).count()) > 0;
    const teams = hasTeams ? await switchTeams(app.page, { rounds, people }) : undefined;
    await openList(app.page);
    const painted = await traceLetters(app.page, rounds);
    return {
      ...typed,
      ...painted,
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
