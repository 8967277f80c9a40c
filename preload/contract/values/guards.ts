import { z } from 'zod';
import { agedSources } from '../../../main/domain/files/import.ts';
import { findingKinds } from '../../../main/domain/findings/finding.ts';
import { guardKinds, type GuardKind } from '../../../main/domain/plans/action.ts';
import { type GuardFacts, type GuardWord, noAccountReasons } from '../../../main/domain/plans/guard-facts.ts';
import { undecidableReasons } from '../../../main/domain/service/look-ups/look-up.ts';
import { answerKinds, questionStandings } from '../../../main/domain/month/questions/question.ts';
import { act, count, day, id } from './basics.ts';
import type { Fitting } from './fitting.ts';

const texts = z.array(z.string()).readonly();
const none = z.object({});

const doubt = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('identifier-mismatch') }),
  z.object({ kind: z.literal('in-review') }),
  z.object({ kind: z.literal('not-told-apart'), named: texts }),
  z.object({ kind: z.literal('no-agreement'), named: texts, account: z.string() }),
  z.object({ kind: z.literal('contradicted'), known: texts, account: z.string() }),
  z.object({ kind: z.literal('zeros-lost'), externalId: z.string(), other: z.string() }),
  z.object({ kind: z.literal('held-by-another'), others: texts, account: z.string() }),
  z.object({ kind: z.literal('named-as-another'), others: texts, account: z.string() }),
  z.object({ kind: z.literal('called-otherwise'), called: z.string(), account: z.string() }),
  z.object({ kind: z.literal('another-account'), account: z.string() }),
]);

const openAction = z.object({
  planId: id,
  act,
  isCreation: z.boolean(),
  state: z.enum(['intended', 'unsettled', 'requested']),
});

const noAccount = z.discriminatedUnion('reason', [
  z.object({ reason: z.enum(noAccountReasons) }),
  z.object({ reason: z.literal('undecidable'), why: z.enum(undecidableReasons) }),
]);

/** What each guard looks at. It does not compile where a kind is missing. */
const facts = {
  'left-out': none,
  'writing-off': z.union([
    z.object({ connection: z.string(), act }),
    z.object({ connection: z.undefined() }),
  ]),
  'clock-wrong': z.object({ fileName: z.string(), importedOn: day, today: day }),
  'no-account': noAccount,
  'person-in-doubt': z.object({ doubt }),
  'open-action': z.object({ open: openAction, wanted: act }),
  'acted-since': z.object({ planId: id, act }),
  'reason-gone': z.object({ reasons: z.array(z.enum(findingKinds)).readonly() }),
  'account-gone': none,
  'nothing-to-do': z.object({ isActive: z.boolean() }),
  'no-create-rule': z.object({ connection: z.string() }),
  'no-unique-id': z.object({ reason: z.enum(['none', 'not-askable']) }),
  'no-email': none,
  'differs-from-learning': z.object({ uniqueId: z.string(), learningIds: texts }),
  protected: z.object({ because: z.string(), override: z.string().optional() }),
  asked: z.object({
    said: z.object({
      askedOn: day,
      due: day,
      answer: z.enum(answerKinds).optional(),
      neededUntil: day.optional(),
      standing: z.enum(questionStandings),
      by: z.string().optional(),
    }),
    override: z.string().optional(),
  }),
  'directory-would-revert': z.object({ act }),
  'on-leave': z.object({}),
  'works-here': z.object({}),
  'has-left': z.object({}),
  administers: z.object({ permission: z.string() }),
  'no-free-seat': z.object({ assignments: count, free: count, bought: z.number() }),
  'monthly-cap': z.object({ assigned: count, more: count, cap: z.number() }),
  'old-source': z.object({
    sources: z
      .array(
        z.object({
          source: z.enum(agedSources),
          called: z.string().optional(),
          on: day,
          ageDays: z.number(),
          limitDays: z.number(),
        }),
      )
      .readonly(),
  }),
  'too-many': z.object({
    removals: count,
    seats: count,
    limits: z.object({ count: z.number(), share: z.number() }),
  }),
} satisfies Readonly<Record<GuardKind, z.ZodType>>;

/** The sentence of a guard that was kept before guards were facts. */
const told = z.object({ told: z.string() });

const guards = guardKinds.map((kind) =>
  z.object({ kind: z.literal(kind), stops: z.boolean(), facts: z.union([told, facts[kind]]) }),
);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there are kinds
const everyGuard = guards as [(typeof guards)[number]];

/** What a guard says, as facts. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table gives each kind its own facts
export const guardWord = z.discriminatedUnion('kind', everyGuard) as unknown as Fitting<
  GuardFacts,
  typeof facts,
  z.ZodType<GuardWord>
>;
