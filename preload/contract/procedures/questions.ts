import { z } from 'zod';
import { count, day, id } from '../values/basics.ts';
import { selection } from '../values/people.ts';
import {
  answerKind,
  audience,
  language,
  letter,
  notAsked,
  question,
  refusedAnswer,
  template,
  templates,
} from '../values/month/questions.ts';
import { done, nothing } from './shared.ts';

const order = z.object({
  who: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('people'), selection }),
    /** Everybody who has not answered and was not reminded. */
    z.object({ kind: z.literal('reminder') }),
  ]),
  audience,
  /** Of recipients who say none. */
  language,
  due: day,
});

const most = 100_000;
const ids = z.array(id).max(most).readonly();
const who = z.string().trim().max(500);

/** Questions to people, or their managers, whether a seat is needed. Nothing is sent by Purser itself. */
export const questionsProcedures = {
  'questions.read': {
    input: nothing,
    output: z.object({ today: day, dueUsually: day, questions: z.array(question).readonly() }),
  },
  /** What was asked last about one person's seat, and what was answered. */
  'questions.of-person': { input: z.object({ id }), output: z.object({ question: question.optional() }) },
  /** Of those asked who hold a seat: when they were asked last, who has not answered, and of these who is past the day. */
  'questions.tally': {
    input: nothing,
    output: z.object({ askedOn: day.optional(), unanswered: count, silent: count }),
  },
  'questions.prepare': {
    input: order,
    output: z.object({
      letters: z.array(letter).readonly(),
      notAsked: z.array(notAsked).readonly(),
      /** Fields of the templates that there are not. */
      unknownFields: z.array(z.string()).readonly(),
    }),
  },
  /** Writes the letters and keeps who was asked; `asked: false` when the dialog was cancelled or nobody is left to be asked. */
  'questions.ask': {
    input: order.extend({
      /** The recipients meant; all where absent. */
      only: ids.optional(),
      out: z.enum(['drafts', 'merge', 'mail']),
    }),
    output: z.discriminatedUnion('asked', [
      z.object({
        asked: z.literal(true),
        people: count,
        letters: count,
        ids,
        /** The folder or file written. */
        name: z.string().optional(),
      }),
      z.object({ asked: z.literal(false) }),
    ]),
  },
  /** By hand, in place of the answer before; without one the question is open again. */
  'questions.answer': {
    input: z.object({ ids, answer: answerKind.optional(), until: day.optional(), by: who.optional() }),
    output: z.object({ answered: count }),
  },
  /** Answers of a list that came back, as CSV or cells copied from a table. */
  'questions.take-answers': {
    input: z.object({ text: z.string().max(100_000) }),
    output: z.object({ taken: count, blank: count, refused: z.array(refusedAnswer).readonly() }),
  },
  /** The same of a workbook that was chosen. */
  'questions.take-sheet': {
    input: z.object({ file: z.string().max(100) }),
    output: z.object({ taken: count, blank: count, refused: z.array(refusedAnswer).readonly() }),
  },
  /** Questions that were not sent. */
  'questions.take-back': { input: z.object({ ids }), output: z.object({ gone: count }) },
  'questions.templates': { input: nothing, output: templates },
  /** Without a template, the one that Purser has. */
  'questions.save-template': {
    input: z.object({ audience, language, template: template.optional() }),
    output: done,
  },
} as const;
