import { z } from 'zod';
import { identifierKinds } from '../../../main/domain/people/record-table.ts';
import { lookUpKinds } from '../../../main/domain/service/look-ups/look-up.ts';
import { shownName } from '../shown-name.ts';
import { count, day, exportKind, id, instant, usageWindow } from './basics.ts';
import { finding, findingLists } from './findings.ts';
import { personSummary } from './people.ts';
import { journalEntry } from './plans.ts';

export const lookUpEvidence = z.object({
  outcome: z.enum(lookUpKinds),
  askedAt: instant,
  /** In a sentence: what was asked, what was answered, what follows. */
  says: z.string(),
  attempts: z
    .array(
      z.object({
        filter: z.string(),
        result: z.string(),
        status: z.number().optional(),
        detail: z.string().optional(),
      }),
    )
    .readonly(),
  /** The accounts as answered, JSON text each. */
  accounts: z
    .array(
      z.object({
        id: z.string(),
        userName: z.string().optional(),
        externalId: z.string().optional(),
        active: z.boolean().optional(),
        displayName: z.string().optional(),
        raw: z.string(),
      }),
    )
    .readonly(),
});
export const care = z.object({
  note: z.string().optional(),
  protectedBecause: z.string().optional(),
  snoozedUntil: day.optional(),
});
export type Care = z.infer<typeof care>;
export const personDetail = z.object({
  care,
  /** What brought records together that no identifier joins; each can be decided otherwise. */
  matches: z.array(z.object({ one: z.string(), other: z.string(), says: z.string() })).readonly(),
  summary: personSummary,
  findings: z.array(finding).readonly(),
  /** The lists in force, of whose days the findings speak. */
  lists: findingLists,
  identifiers: z
    .array(
      z.object({
        kind: z.enum(identifierKinds),
        value: z.string(),
        /** Which lists have it, or the service. */
        sources: z.array(z.enum(['users', 'directory', 'usage', 'service'])).readonly(),
      }),
    )
    .readonly(),
  records: z
    .array(
      z.object({
        importId: id,
        exportKind,
        fileName: shownName,
        importedAt: instant,
        line: count,
        current: z.boolean(),
        cells: z.array(z.object({ column: z.string(), value: z.string() })).readonly(),
      }),
    )
    .readonly(),
  usage: z
    .array(
      z.object({
        window: usageWindow,
        daysActive: count.optional(),
        metrics: z.record(z.string(), z.string()).readonly(),
      }),
    )
    .readonly(),
  /** How the idle days come about. */
  usageReading: z.object({
    idle: z.object({ since: day, until: day, days: count }).optional(),
    lastKnownActive: day.optional(),
    notKnownSince: day.optional(),
    heldSince: day.optional(),
    use: z.object({ days: count, activeAtMost: count }).optional(),
    contradictions: z.array(usageWindow).readonly(),
  }),
  lookUp: lookUpEvidence.optional(),
  journal: z.array(journalEntry).readonly(),
});
export type PersonDetail = z.infer<typeof personDetail>;
