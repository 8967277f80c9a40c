import { basename } from 'node:path';
import { dayFromNumber, dayNumber, dayOf, isCalendarDay } from '../../domain/time/calendar.ts';
import type { CalendarDay, PersonId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { answerDays } from '../../domain/month/questions/question.ts';
import { mailLink } from '../../domain/month/questions/mail-link.ts';
import type { AskOrder, Letter, LettersOut } from '../../engine/operations/questions.ts';
import { asSelection, branded } from '../brands.ts';
import { RequestError } from '../errors/request-error.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, Input, Output, ProceduresOf } from '../handler.ts';

export const questionHandlers: HandlersOf<ProceduresOf<'questions'>> = {
  'questions.read': async (desk) => {
    const today = todayOf(desk);
    return {
      today,
      dueUsually: dayFromNumber(dayNumber(today) + answerDays),
      ...(await desk.engine.ask('read-questions', { on: today })),
    };
  },
  'questions.of-person': async (desk, { id }) => ({
    question: await desk.engine.ask('read-person-question', { id: branded<PersonId>(id), on: todayOf(desk) }),
  }),
  'questions.tally': (desk) => desk.engine.ask('tally-questions', { on: todayOf(desk) }),
  'questions.prepare': async (desk, order) => {
    const { letters, ...others } = await desk.engine.ask('prepare-letters', toOrder(desk, order));
    return {
      letters: letters.map((letter) => ({ ...letter, fitsLink: linkOf(letter) !== undefined })),
      ...others,
    };
  },
  'questions.ask': ask,
  'questions.answer': async (desk, { ids, answer, until, by }) => {
    const answered = await desk.engine.ask('answer-questions', {
      ids,
      answer,
      until: until === undefined ? undefined : realDay(until),
      by: by === '' ? undefined : by,
      on: todayOf(desk),
    });
    return tellQuestions(desk, answered);
  },
  'questions.take-sheet': async (desk, { file }) => {
    const path = desk.files.pathOf(file);
    if (path === undefined) throw new RequestError('unknown-file');
    const { text = '' } = await desk.engine.ask('read-answer-sheet', { path });
    return tellQuestions(desk, await desk.engine.ask('take-answers', { text, on: todayOf(desk) }));
  },
  'questions.take-answers': async (desk, { text }) =>
    tellQuestions(desk, await desk.engine.ask('take-answers', { text, on: todayOf(desk) })),
  'questions.take-back': async (desk, { ids }) =>
    tellQuestions(desk, await desk.engine.ask('take-questions-back', { ids })),
  'questions.templates': (desk) => desk.engine.ask('read-templates', {}),
  'questions.save-template': async (desk, { audience, language, template }) => {
    await desk.engine.ask('write-template', { audience, language, template });
    return tellQuestions(desk, { done: true });
  },
};

/** Kept first, then opened: a letter that may have gone out is never unknown here. */
async function ask(desk: Desk, input: Input<'questions.ask'>): Promise<Output<'questions.ask'>> {
  const out = await placeFor(desk, input.out);
  if (out === undefined) return { asked: false };
  const only = input.only?.map((one) => branded<Letter['to']['personId']>(one));
  const order = toOrder(desk, input);
  if (out.kind === 'mail') {
    const { letters } = await desk.engine.ask('prepare-letters', order);
    const meant = letters.filter(({ to }) => only?.includes(to.personId) === true);
    if (meant.length !== 1 || meant.every((letter) => linkOf(letter) === undefined))
      throw new RequestError('invalid-input');
  }
  const { asked, letters, ids, folder } = await desk.engine.ask('ask-people', { ...order, only, out });
  if (out.kind === 'mail') await openMail(desk, letters, ids);
  const path = out.kind === 'merge' ? out.path : folder;
  return tellQuestions(
    desk,
    asked === 0
      ? { asked: false }
      : {
          asked: true,
          people: asked,
          letters: letters.length,
          ids,
          ...(path === undefined ? {} : { name: basename(path) }),
        },
  );
}

/** Where the system has no mail program, nobody was asked. */
async function openMail(desk: Desk, letters: readonly Letter[], ids: readonly number[]): Promise<void> {
  const [letter] = letters;
  const link = letter === undefined ? undefined : linkOf(letter);
  if (link === undefined) return;
  try {
    await desk.surroundings.openMail(link);
  } catch (error) {
    await desk.engine.ask('take-questions-back', { ids });
    throw error;
  }
}

async function placeFor(desk: Desk, out: Input<'questions.ask'>['out']): Promise<LettersOut | undefined> {
  if (out === 'mail') return { kind: 'mail' };
  if (out === 'drafts') {
    const folder = await desk.surroundings.chooseFolder();
    return folder === undefined ? undefined : { kind: 'drafts', folder };
  }
  const path = await desk.surroundings.chooseReportPath({
    name: `questions-${todayOf(desk)}.csv`,
    extension: 'csv',
  });
  return path === undefined ? undefined : { kind: 'merge', path };
}

function toOrder(desk: Desk, { who, audience, language, due }: Input<'questions.prepare'>): AskOrder {
  return {
    who: who.kind === 'reminder' ? who : { kind: 'people', selection: asSelection(who.selection) },
    audience,
    language,
    due: realDay(due),
    on: todayOf(desk),
  };
}

function linkOf({ to, subject, text }: Letter): string | undefined {
  return mailLink({ to: to.email, subject, text });
}

function todayOf(desk: Desk): CalendarDay {
  return dayOf(instantOf(desk.now()));
}

function realDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RequestError('invalid-input');
  return text;
}

function tellQuestions<Value>(desk: Desk, value: Value): Value {
  desk.tell('data-changed', { what: 'questions' });
  return value;
}
