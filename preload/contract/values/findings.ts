import { z } from 'zod';
import { personSources } from '../../../main/domain/files/import.ts';
import { type FindingKind, findingKinds, suggestions } from '../../../main/domain/findings/finding.ts';
import type { Finding, FindingFacts } from '../../../main/domain/findings/finding-facts.ts';
import { identifierKinds, listKinds } from '../../../main/domain/people/record-table.ts';
import { personStates } from '../../../main/domain/states/state.ts';
import { accountState, count, day, directoryState, findingKind, seatState, worksState } from './basics.ts';

const texts = z.array(z.string()).readonly();
const list = z.enum(listKinds);
const identifierKind = z.enum(identifierKinds);
const idle = z.object({ days: count, until: day });

const openList = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unread'), source: z.enum(personSources), line: count }),
  z.object({ kind: z.literal('undecided'), list }),
]);

const serviceConflict = z.discriminatedUnion('kind', [
  z.object({ askedOn: day, kind: z.literal('two-accounts') }),
  z.object({ askedOn: day, kind: z.literal('several-accounts'), accounts: count }),
  z.object({
    askedOn: day,
    kind: z.literal('other-unique-id'),
    told: z.string().optional(),
    known: z.string().optional(),
    foundByAddress: z.boolean(),
  }),
  z.object({
    askedOn: day,
    kind: z.literal('other-address'),
    told: z.string(),
    known: z.string(),
    byUniqueId: z.literal(true).optional(),
  }),
  z.object({ askedOn: day, kind: z.literal('answered-for-others'), accountId: z.string(), others: texts }),
]);

const conflicts = z
  .array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('leads-apart'),
        identifier: z.object({ kind: identifierKind, value: z.string() }),
        uniqueIds: z.array(z.object({ id: z.string(), lists: z.array(list).readonly() })).readonly(),
      }),
      z.object({
        kind: z.literal('set-aside'),
        fact: z.object({ kind: identifierKind, value: z.string(), source: list, rows: count }),
        alone: z.boolean(),
      }),
      z.object({ kind: z.literal('elsewhere'), list }),
      z.object({ kind: z.literal('namesake'), list }),
      z.object({
        kind: z.literal('other-names'),
        listed: z.string(),
        assigned: z.string(),
        list: list.optional(),
      }),
      z.object({ kind: z.literal('service'), conflict: serviceConflict }),
    ]),
  )
  .readonly();

const figures = z
  .array(z.object({ window: z.object({ start: day, end: day }), daysActive: count.optional() }))
  .readonly();

/** What each kind of finding says. */
const facts = {
  'leaver-with-seat': z.object({
    seat: seatState,
    by: z.union([
      z.object({ list: z.string(), state: z.enum([...personStates, 'vanished']) }),
      z.object({ assignment: z.enum(['ended', 'never']) }),
    ]),
    idle: idle.optional(),
    contradictedBy: texts,
  }),
  'identifier-mismatch': z.object({ conflicts }),
  'differs-from-learning': z.object({ uniqueId: z.string(), learningIds: texts }),
  duplicate: z.object({ conflicts, lines: z.array(count).readonly() }),
  'unknown-to-service': z.object({ seat: seatState, askedOn: day.optional() }),
  'deactivated-but-listed': z.object({ seat: seatState, askedOn: day.optional() }),
  idle: z.object({ idle, isOnLeave: z.literal(true).optional() }),
  'never-activated': z.object({ by: z.enum(['seat', 'usage']) }),
  'only-administers': z.object({ permission: z.string(), idle: idle.optional() }),
  'usage-contradicts': z.object({ contradictions: z.array(z.object({ figures })).readonly() }),
  'under-used': z.object({ days: count, activeAtMost: count, until: day, belowDays: count }),
  'assigned-without-seat': z.object({ lacks: z.enum(['row', 'license']), seat: seatState }),
  'seat-without-assignment': z.object({ seat: seatState, assignment: z.enum(['ended', 'never']) }),
  'not-in-staff': z.object({ seat: seatState, lists: texts }),
  'unknown-in-usage': z.object({}),
  'in-order': z.object({
    seat: seatState.optional(),
    directory: directoryState.optional(),
    works: worksState.optional(),
    account: accountState.optional(),
    takenBackOn: day.optional(),
    givenOn: day.optional(),
    open: z.array(openList).readonly().optional(),
    use: z.literal('not-known').optional(),
    snoozed: z.object({ until: z.string(), kinds: z.array(findingKind).readonly() }).optional(),
  }),
} satisfies Readonly<Record<FindingKind, z.ZodType>>;

/** Kinds whose facts are others in the domain: there must be none, or nothing below compiles. */
type Unfit = {
  [Kind in FindingKind]: FindingFacts[Kind] extends z.input<(typeof facts)[Kind]> ? never : Kind;
}[FindingKind];

/** Past its age, so that nothing is suggested by it. */
const oldSource = z.object({ source: z.enum(personSources), on: day }).optional();

export type ShownFinding = Finding & { readonly oldSource?: z.infer<typeof oldSource> };

const findings = findingKinds.map((kind) =>
  z.object({
    kind: z.literal(kind),
    facts: facts[kind],
    suggestion: z.enum(suggestions).optional(),
    oldSource,
  }),
);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there are kinds
const everyFinding = findings as [(typeof findings)[number]];

/** A finding as facts. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table gives each kind its own facts, as the domain has them
export const finding = z.discriminatedUnion('kind', everyFinding) as unknown as [Unfit] extends [never]
  ? z.ZodType<ShownFinding>
  : never;

/** The lists in force, of whose days findings speak; lists of people as `kind/series`. */
export const findingLists = z.object({
  userListOn: day.optional(),
  directoryOn: day.optional(),
  called: z.record(z.string(), z.object({ called: z.string(), on: day })).readonly(),
});
