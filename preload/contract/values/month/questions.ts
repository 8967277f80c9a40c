import { z } from 'zod';
import {
  answerKinds,
  askRefusals,
  audiences,
  questionLanguages,
  questionStandings,
} from '../../../../main/domain/month/questions/question.ts';
import { answerRefusals } from '../../../../main/domain/month/questions/answer-refusal.ts';
import { day, id } from '../basics.ts';

export const audience = z.enum(audiences);
export type Audience = z.infer<typeof audience>;
export const language = z.enum(questionLanguages);
export type QuestionLanguage = z.infer<typeof language>;
export const answerKind = z.enum(answerKinds);
export type AnswerKind = z.infer<typeof answerKind>;

export const template = z.object({ subject: z.string().max(500), text: z.string().max(20_000) });
export type Template = z.infer<typeof template>;
const ofLanguage = z.object({ person: template, manager: template });
export const templates = z.object({ en: ofLanguage, de: ofLanguage });

export const letter = z.object({
  to: z.object({ personId: id, displayName: z.string(), email: z.string() }),
  audience,
  language,
  people: z.array(z.object({ personId: id, displayName: z.string() })).readonly(),
  subject: z.string(),
  text: z.string(),
  /** Short enough for a link to the mail program. */
  fitsLink: z.boolean(),
});
export type Letter = z.infer<typeof letter>;

/** Somebody who is not asked, and the first day on which that holds no more. */
export const notAsked = z.object({
  personId: id,
  displayName: z.string(),
  why: z.enum(askRefusals),
  until: day.optional(),
});
export type NotAsked = z.infer<typeof notAsked>;

export const question = z.object({
  id,
  personId: id,
  displayName: z.string(),
  /** False for whom nothing imported names any more. */
  isKnown: z.boolean(),
  holdsSeat: z.boolean(),
  askedOn: day,
  due: day,
  audience,
  language,
  recipientName: z.string(),
  recipientEmail: z.string(),
  remindedOn: day.optional(),
  standing: z.enum(questionStandings),
  neededUntil: day.optional(),
  answeredOn: day.optional(),
  answeredBy: z.string().optional(),
});
export type Question = z.infer<typeof question>;
export type QuestionStanding = Question['standing'];

export const refusedAnswer = z.object({
  line: z.string(),
  as: z.string(),
  why: z.enum(answerRefusals),
  people: z.array(z.string()).readonly(),
  /** What is not understood. */
  cell: z.string().optional(),
});
export type RefusedAnswer = z.infer<typeof refusedAnswer>;
