import { z } from 'zod';
import { agedSources, personSources } from '../../../main/domain/files/import.ts';
import {
  findingDefinitions,
  type FindingKind,
  findingKinds,
  suggestions,
} from '../../../main/domain/findings/finding.ts';
import type { Finding, FindingValues } from '../../../main/domain/findings/finding-facts.ts';
import { identifierKinds, listKinds } from '../../../main/domain/people/record-table.ts';
import { personStates } from '../../../main/domain/states/state.ts';
import type { Fitting } from './fitting.ts';
import { accountState, count, day, directoryState, findingKind, seatState, worksState } from './basics.ts';

const texts = z.array(z.string()).readonly();
const list = z.enum(listKinds);
const identifierKind = z.enum(identifierKinds);
const assignment = z.enum(['ended', 'never']);

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
        byUniqueId: z.literal(true).optional(),
      }),
      z.object({
        kind: z.literal('recycled-id'),
        listed: z.string(),
        before: z.string(),
        emails: z.tuple([z.string(), z.string()]).readonly(),
        seats: z.tuple([z.string(), z.string()]).readonly().optional(),
      }),
      z.object({ kind: z.literal('service'), conflict: serviceConflict }),
    ]),
  )
  .readonly();

const figures = z
  .array(z.object({ window: z.object({ start: day, end: day }), daysActive: count.optional() }))
  .readonly();

/** What fields of findings hold. */
const values = {
  seat: seatState,
  directory: directoryState,
  works: worksState,
  account: accountState,
  text: z.string(),
  texts,
  lists: texts,
  lines: z.array(count).readonly(),
  count,
  day,
  yes: z.literal(true),
  idle: z.object({ days: count, until: day }),
  conflicts,
  contradictions: z.array(z.object({ figures })).readonly(),
  'left-by': z.union([
    z.object({ list: z.string(), state: z.enum([...personStates, 'vanished']) }),
    z.object({ assignment }),
  ]),
  assignment,
  'seat-or-usage': z.enum(['seat', 'usage']),
  lacks: z.enum(['row', 'license']),
  'open-lists': z.array(openList).readonly(),
  'not-known': z.literal('not-known'),
  snoozed: z.object({ until: z.string(), kinds: z.array(findingKind).readonly() }),
} satisfies Readonly<Record<keyof FindingValues, z.ZodType>>;

/** The fields of a kind, as its definition has them. */
function factsOf(kind: FindingKind): z.ZodType {
  const fields = Object.entries<string>(findingDefinitions[kind].facts).map(([field, declared]) => {
    const value: z.ZodType | undefined = valueNamed(declared.replace(/\?$/u, ''));
    return [field, declared.endsWith('?') ? value.optional() : value] as const;
  });
  return z.object(Object.fromEntries(fields));
}

function valueNamed(name: string): z.ZodType {
  const [, value] = Object.entries<z.ZodType>(values).find(([known]) => known === name) ?? [];
  return value ?? z.never();
}

/** Past its age, so that nothing is suggested by it. */
const oldSource = z
  .object({ source: z.enum(agedSources), called: z.string().optional(), on: day })
  .optional();

export type ShownFinding = Finding & { readonly oldSource?: z.infer<typeof oldSource> };

const findings = findingKinds.map((kind) =>
  z.object({
    kind: z.literal(kind),
    facts: factsOf(kind),
    suggestion: z.enum(suggestions).optional(),
    oldSource,
  }),
);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there are kinds
const everyFinding = findings as [(typeof findings)[number]];

/** A finding as facts. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind has the fields of its definition, and values are those of the domain
export const finding = z.discriminatedUnion('kind', everyFinding) as unknown as Fitting<
  FindingValues,
  typeof values,
  z.ZodType<ShownFinding>
>;

/** The lists in force, of whose days findings speak; lists of people as `kind/series`. */
export const findingLists = z.object({
  userListOn: day.optional(),
  directoryOn: day.optional(),
  called: z.record(z.string(), z.object({ called: z.string(), on: day })).readonly(),
});
