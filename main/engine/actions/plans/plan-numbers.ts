import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { words } from '../../../words/words.ts';
import { EngineError } from '../../errors.ts';
import { folderOf, type WritableDatabase } from '../../database/handles.ts';

/*
 * Numbers of plans are typed to take a plan back, and stand in reports and scripts. A copy that takes the database's place does not know
 * the plans that were made since, so the highest number stands beside the database as well ([D10]).
 */

/** Where the highest number stands that a plan ever had in a data folder. */
export function planNumbersPath(dataFolder: string): string {
  return join(dataFolder, 'purser.plans');
}

/** The number of the next plan: behind every one that the database, the folder's note or the copies made before plans know. */
export function nextPlanNumber(database: WritableDatabase): number {
  return Math.max(highestIn(database), ...numbersOfFolder(folderOf(database))) + 1;
}

/**
 * Notes, beside the database, the highest number in it: the one that stood there stays until the next is whole. Throws where the folder
 * cannot be written to, or what stands there cannot be read.
 */
export function keepPlanNumber(database: WritableDatabase): void {
  const dataFolder = folderOf(database);
  const highest = highestIn(database);
  if (dataFolder === undefined || highest <= notedIn(dataFolder)) return;
  const part = `${planNumbersPath(dataFolder)}.part`;
  try {
    rmSync(part, { force: true });
    writeFileSync(part, `${String(highest)}\n`, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(part, planNumbersPath(dataFolder));
  } finally {
    rmSync(part, { force: true });
  }
}

/** The highest number noted in the folder, where the database has no plan of it and so is one of before; `undefined` else. */
export function missingSincePlan(database: WritableDatabase): number | undefined {
  const dataFolder = folderOf(database);
  if (dataFolder === undefined) return undefined;
  try {
    const noted = notedIn(dataFolder);
    return noted > highestIn(database) ? noted : undefined;
  } catch (error) {
    // It is said when the next plan is made.
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}

function highestIn(database: WritableDatabase): number {
  return database.prepare<[], number | null>('SELECT max(id) FROM plan').pluck().get() ?? 0;
}

function numbersOfFolder(dataFolder: string | undefined): readonly number[] {
  if (dataFolder === undefined) return [];
  const copied = readdirSync(dataFolder).flatMap((name) => {
    const plan = /^purser-before-plan-(\d{1,9})\.db$/u.exec(name)?.[1];
    return plan === undefined ? [] : [Number(plan)];
  });
  return [notedIn(dataFolder), ...copied];
}

/** 0 where nothing stands there. Throws `EngineError` of kind `file-unreadable` where it cannot be told what does ([Q82]). */
function notedIn(dataFolder: string): number {
  const path = planNumbersPath(dataFolder);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw new EngineError('file-unreadable', words().engine.planNumbersUnreadable(path), { cause: error });
  }
  if (/^\d{1,9}\n?$/u.test(text)) return Number(text);
  throw new EngineError('file-unreadable', words().engine.planNumbersUnreadable(path));
}
