import { basename } from 'node:path';
import { dayFromNumber, dayNumber, isCalendarDay, localDayOf } from '../../domain/time/calendar.ts';
import type { CalendarDay, PersonId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { answerDays } from '../../domain/month/questions/question.ts';
import { mailLink } from '../../domain/month/questions/mail-link.ts';
import type { AskOrder, Letter, LettersOut } from '../../engine/operations/questions.ts';
import { asSelection, branded } from '../brands.ts';
import { RequestError } from '../errors/request-error.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf, Input, Output, ProceduresOf } from '../handler.ts';

export const questionHandlers: HandlersOf<ProceduresOf<'questions'>> = {
  'questions.read': async (context) => {
    const today = todayOf(context);
    return {
      today,
      dueUsually: dayFromNumber(dayNumber(today) + answerDays),
      ...(await context.engine.ask('read-questions', { on: today })),
    };
  },
  'questions.of-person': async (context, { id }) => ({
    question: await context.engine.ask('read-person-question', {
      id: branded<PersonId>(id),
      on: todayOf(context),
    }),
  }),
  'questions.tally': (context) => context.engine.ask('tally-questions', { on: todayOf(context) }),
  'questions.prepare': async (context, order) => {
    const { letters, ...others } = await context.engine.ask('prepare-letters', toOrder(context, order));
    return {
      letters: letters.map((letter) => ({ ...letter, fitsLink: linkOf(letter) !== undefined })),
      ...others,
    };
  },
  'questions.ask': ask,
  'questions.answer': async (context, { ids, answer, until, by }) => {
    const answered = await context.engine.ask('answer-questions', {
      ids,
      answer,
      until: until === undefined ? undefined : realDay(until),
      by: by === '' ? undefined : by,
      on: todayOf(context),
    });
    return tellQuestions(context, answered);
  },
  'questions.take-sheet': async (context, { file }) => {
    const path = context.files.pathOf(file);
    if (path === undefined) throw new RequestError('unknown-file');
    const { text = '' } = await context.engine.ask('read-answer-sheet', { path });
    return tellQuestions(context, await context.engine.ask('take-answers', { text, on: todayOf(context) }));
  },
  'questions.take-answers': async (context, { text }) =>
    tellQuestions(context, await context.engine.ask('take-answers', { text, on: todayOf(context) })),
  'questions.take-back': async (context, { ids }) =>
    tellQuestions(context, await context.engine.ask('take-questions-back', { ids })),
  'questions.templates': (context) => context.engine.ask('read-templates', {}),
  'questions.save-template': async (context, { audience, language, template }) => {
    await context.engine.ask('write-template', { audience, language, template });
    return tellQuestions(context, { done: true });
  },
};

/** Kept first, then opened: a letter that may have gone out is never unknown here. */
async function ask(context: HandlerContext, input: Input<'questions.ask'>): Promise<Output<'questions.ask'>> {
  const out = await placeFor(context, input.out);
  if (out === undefined) return { asked: false };
  const only = input.only?.map((one) => branded<Letter['to']['personId']>(one));
  const order = toOrder(context, input);
  if (out.kind === 'mail') {
    const { letters } = await context.engine.ask('prepare-letters', order);
    const meant = letters.filter(({ to }) => only?.includes(to.personId) === true);
    if (meant.length !== 1 || meant.every((letter) => linkOf(letter) === undefined))
      throw new RequestError('invalid-input');
  }
  const { asked, letters, ids, folder } = await context.engine.ask('ask-people', { ...order, only, out });
  if (out.kind === 'mail') await openMail(context, letters, ids);
  const path = out.kind === 'merge' ? out.path : folder;
  return tellQuestions(
    context,
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
async function openMail(
  context: HandlerContext,
  letters: readonly Letter[],
  ids: readonly number[],
): Promise<void> {
  const [letter] = letters;
  const link = letter === undefined ? undefined : linkOf(letter);
  if (link === undefined) return;
  try {
    await context.surroundings.openMail(link);
  } catch (error) {
    await context.engine.ask('take-questions-back', { ids });
    throw error;
  }
}

async function placeFor(
  context: HandlerContext,
  out: Input<'questions.ask'>['out'],
): Promise<LettersOut | undefined> {
  if (out === 'mail') return { kind: 'mail' };
  if (out === 'drafts') {
    const folder = await context.surroundings.chooseFolder();
    return folder === undefined ? undefined : { kind: 'drafts', folder };
  }
  const path = await context.surroundings.chooseReportPath({
    name: `questions-${todayOf(context)}.csv`,
    extension: 'csv',
  });
  return path === undefined ? undefined : { kind: 'merge', path };
}

function toOrder(
  context: HandlerContext,
  { who, audience, language, due }: Input<'questions.prepare'>,
): AskOrder {
  return {
    who: who.kind === 'reminder' ? who : { kind: 'people', selection: asSelection(who.selection) },
    audience,
    language,
    due: realDay(due),
    on: todayOf(context),
  };
}

function linkOf({ to, subject, text }: Letter): string | undefined {
  return mailLink({ to: to.email, subject, text });
}

function todayOf(context: HandlerContext): CalendarDay {
  return localDayOf(instantOf(context.now()));
}

function realDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RequestError('invalid-input');
  return text;
}

function tellQuestions<Value>(context: HandlerContext, value: Value): Value {
  context.tell('data-changed', { what: 'questions' });
  return value;
}
