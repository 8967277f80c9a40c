import { mkdir, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { dayFromNumber, dayNumber, localDayOf } from '../../domain/time/calendar.ts';
import type { CalendarDay } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import {
  answerDays,
  questionLanguages,
  type QuestionLanguage,
} from '../../domain/month/questions/question.ts';
import { spoken } from '../../words/spoken.ts';
import { words } from '../../words/words.ts';
import type { JobContext } from '../begin/job-context.ts';
import { JobFailure } from '../job-failure.ts';
import { namedIn } from './select-people.ts';

/** Takes the answers that came back; how many lines were not taken. */
export async function takeAnswers(context: JobContext): Promise<number> {
  const { answers } = context.order.questions;
  if (answers === undefined) return 0;
  const path = resolve(context.cwd, answers);
  const bytes = await readAnswers(path, basename(answers));
  const sheet =
    bytes.subarray(0, 2).toString('latin1') === 'PK'
      ? await context.engine.ask('read-answer-sheet', { path })
      : undefined;
  const text = sheet?.text ?? textOf(bytes, basename(answers));
  const { taken, blank, refused } = await context.engine.ask('take-answers', { text, on: todayOf(context) });
  context.say(words().job.answers(basename(answers), taken, blank, refused.length));
  for (const one of refused) context.say(`${words().job.indent}${words().answerRefused[one.why](one)}`);
  return refused.length;
}

/** Writes the letters that ask; how many people named were not asked. */
export async function askFirst(context: JobContext): Promise<number> {
  const { ask, letters: place, areManagers, answerBy } = context.order.questions;
  if (ask === undefined || place === undefined) return 0;
  const { readPeopleList } = await import('../arguments/list-file.ts');
  const list = await readPeopleList(resolve(context.cwd, ask), basename(ask));
  if (list.kind === 'refused') throw new JobFailure('failed', list.says);
  const { ids, unknown, shared } = await namedIn(context, list);
  const on = todayOf(context);
  const due = answerBy ?? dayFromNumber(dayNumber(on) + answerDays);
  if (due < on) throw new JobFailure('wrong-arguments', words().job.answerByPast(due));
  const path = resolve(context.cwd, place);
  const isMerge = /\.csv$/iu.test(place);
  if (!isMerge) await makeFolder(path, place);
  const { asked, letters, notAsked, unknownFields, folder } = await context.engine.ask('ask-people', {
    who: { kind: 'people', selection: { kind: 'ids', ids } },
    audience: areManagers ? 'manager' : 'person',
    language: languageOfLetters(),
    due,
    on,
    only: undefined,
    out: isMerge ? { kind: 'merge', path } : { kind: 'drafts', folder: path },
  });
  if (unknownFields.length > 0) throw new JobFailure('failed', words().job.unknownFields(unknownFields));
  context.say(
    words().job.asked(asked, letters.length, due, notAsked.length + unknown.length + shared.length),
  );
  if (asked > 0) context.say(`${words().job.indent}${folder ?? path}`);
  for (const { why, displayName, until } of notAsked)
    context.say(`${words().job.indent}${words().notAsked[why](displayName, until ?? '')}`);
  for (const as of unknown)
    context.say(
      `${words().job.indent}${words().answerRefused.unknown({ as, people: [], cell: undefined, line: as })}`,
    );
  for (const { as, people } of shared)
    context.say(
      `${words().job.indent}${words().answerRefused.shared({ as, people, cell: undefined, line: as })}`,
    );
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

function todayOf(context: JobContext): CalendarDay {
  return localDayOf(instantOf(context.now()));
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
