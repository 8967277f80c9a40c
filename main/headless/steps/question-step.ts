import { mkdir, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { dayFromNumber, dayNumber, dayOf } from '../../domain/time/calendar.ts';
import type { CalendarDay } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import {
  answerDays,
  questionLanguages,
  type QuestionLanguage,
} from '../../domain/month/questions/question.ts';
import { spoken } from '../../words/spoken.ts';
import { words } from '../../words/words.ts';
import { readPeopleList } from '../arguments/list-file.ts';
import type { JobDesk } from '../desk/desk.ts';
import { JobFailure } from '../job-failure.ts';
import { namedInRows } from './named-in-list.ts';

/** Takes the answers that came back; how many lines were not taken. */
export async function takeAnswers(desk: JobDesk): Promise<number> {
  const { answers } = desk.order.questions;
  if (answers === undefined) return 0;
  const path = resolve(desk.cwd, answers);
  const bytes = await readAnswers(path, basename(answers));
  const sheet =
    bytes.subarray(0, 2).toString('latin1') === 'PK'
      ? await desk.engine.ask('read-answer-sheet', { path })
      : undefined;
  const text = sheet?.text ?? textOf(bytes, basename(answers));
  const { taken, blank, refused } = await desk.engine.ask('take-answers', { text, on: todayOf(desk) });
  desk.say(words().job.answers(basename(answers), taken, blank, refused.length));
  for (const one of refused) desk.say(`${words().job.indent}${words().answerRefused[one.why](one)}`);
  return refused.length;
}

/** Writes the letters that ask; how many people named were not asked. */
export async function askFirst(desk: JobDesk): Promise<number> {
  const { ask, letters: place, areManagers, answerBy } = desk.order.questions;
  if (ask === undefined || place === undefined) return 0;
  const list = await readPeopleList(resolve(desk.cwd, ask), basename(ask));
  if (list.kind === 'refused') throw new JobFailure('failed', list.says);
  const identifiers = [...new Set(list.rows.flat().filter((cell) => cell !== ''))];
  const { ids, unknown, shared } = namedInRows(list, await desk.engine.ask('find-people', { identifiers }));
  const on = todayOf(desk);
  const due = answerBy ?? dayFromNumber(dayNumber(on) + answerDays);
  if (due < on) throw new JobFailure('wrong-arguments', words().job.answerByPast(due));
  const path = resolve(desk.cwd, place);
  const isMerge = /\.csv$/iu.test(place);
  if (!isMerge) await makeFolder(path, place);
  const { asked, letters, notAsked, unknownFields, folder } = await desk.engine.ask('ask-people', {
    who: { kind: 'people', selection: { kind: 'ids', ids } },
    audience: areManagers ? 'manager' : 'person',
    language: languageOfLetters(),
    due,
    on,
    only: undefined,
    out: isMerge ? { kind: 'merge', path } : { kind: 'drafts', folder: path },
  });
  if (unknownFields.length > 0) throw new JobFailure('failed', words().job.unknownFields(unknownFields));
  desk.say(words().job.asked(asked, letters.length, due, notAsked.length + unknown.length + shared.length));
  if (asked > 0) desk.say(`${words().job.indent}${folder ?? path}`);
  for (const { why, displayName, until } of notAsked)
    desk.say(`${words().job.indent}${words().notAsked[why](displayName, until ?? '')}`);
  for (const as of unknown)
    desk.say(`${words().job.indent}${words().answerRefused.unknown({ as, people: [], cell: undefined })}`);
  for (const { as, people } of shared)
    desk.say(`${words().job.indent}${words().answerRefused.shared({ as, people, cell: undefined })}`);
  return notAsked.length + unknown.length + shared.length;
}

/** That of the job, where there are templates in it. */
function languageOfLetters(): QuestionLanguage {
  const own = spoken();
  return questionLanguages.find((language) => language === own) ?? 'en';
}

async function makeFolder(path: string, name: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch {
    throw new JobFailure('failed', words().job.noLetterFolder(name));
  }
}

function todayOf(desk: JobDesk): CalendarDay {
  return dayOf(instantOf(desk.now()));
}

async function readAnswers(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw new JobFailure('failed', words().job.answersAsCsv(name, words().job.cannotRead));
  }
}

function textOf(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new JobFailure('failed', words().job.answersAsCsv(name, words().job.notUtfText));
  }
}
