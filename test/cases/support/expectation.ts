import { z } from 'zod';

/** One person of the report, found by e-mail, name, seat id or unique id, and what must stand there of them. */
const personExpectation = z.strictObject({
  who: z.string(),
  has: z.array(z.string()).optional(),
  hasAny: z.array(z.string()).optional(),
  lacks: z.array(z.string()).optional(),
  is: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  isNot: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  idleAtMost: z.number().optional(),
  reasonSays: z.string().optional(),
  mayBeMissing: z.boolean().optional(),
});

const sentence = z.strictObject({
  says: z.array(z.string()).optional(),
  not: z.array(z.string()).optional(),
});

const facts = z.strictObject({
  people: z.number().optional(),
  persons: z.array(personExpectation).optional(),
  notPeople: z.array(z.string()).optional(),
  planned: z.array(z.string()).optional(),
  notPlanned: z.array(z.string()).optional(),
  window: z.string().optional(),
  counts: z.record(z.string(), z.unknown()).optional(),
  code: z.union([z.number(), z.array(z.number())]).optional(),
  said: z.array(z.string()).optional(),
  notSaid: z.array(z.string()).optional(),
  notSent: z.array(z.string()).optional(),
});

const outcome = z.union([
  z.strictObject({ refused: sentence }),
  z.strictObject({ failed: sentence }),
  z.strictObject({ asked: sentence.extend({ answer: z.string() }), answered: facts.optional() }),
  facts,
]);

const files = z.union([z.string(), z.array(z.string())]).optional();

const step = z.strictObject({
  users: files,
  directory: files,
  staff: files,
  usage: files,
  learning: files,
  more: z.array(z.string()).optional(),
  expect: z.union([outcome, z.array(outcome)]),
});

/** What a case's `expected.json` says: steps run one after the other in one data folder, each with what must come of it. */
export const caseExpectation = z.looseObject({
  title: z.string(),
  /** Why both answers can be argued: such a case is shown and not counted. */
  open: z.unknown().optional(),
  /** One of the small services of `services/reported.ts`; without it, the practice service. */
  service: z.string().optional(),
  rename: z.record(z.string(), z.string()).optional(),
  mtime: z.record(z.string(), z.string()).optional(),
  steps: z.array(step),
});

export type PersonExpectation = z.infer<typeof personExpectation>;
export type SentenceExpectation = z.infer<typeof sentence>;
export type FactsExpectation = z.infer<typeof facts>;
export type OutcomeExpectation = z.infer<typeof outcome>;
export type Step = z.infer<typeof step>;
export type CaseExpectation = z.infer<typeof caseExpectation>;
