import { z } from 'zod';
import { count, day, id } from '../values/basics.ts';
import { care, personDetail } from '../values/person.ts';
import { facets, filter, personSummary, searchablePerson, selection, sort } from '../values/people.ts';
import { reportHeading } from '../values/reports.ts';

/** As many ids as cross in one answer. */
const mostOrdered = 100_000;

/** People. */
export const peopleProcedures = {
  'people.page': {
    input: z.object({
      filter,
      sort,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ rows: z.array(personSummary).readonly(), total: z.number().int() }),
  },
  /** Whose name is what was typed but for typing errors; nobody whom `people.page` finds by the same words of a name. */
  'people.named-alike': {
    input: z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(50) }),
    output: z.object({ rows: z.array(personSummary).readonly() }),
  },
  'people.facets': { input: z.object({ filter }), output: facets },
  /** Everybody by id, with the folded text that words are looked for in: up to some thousands the window finds them itself. */
  'people.searchable': {
    input: z.object({ after: z.number().int().nonnegative(), limit: z.number().int().min(1).max(1000) }),
    output: z.object({ rows: z.array(searchablePerson).readonly(), people: count }),
  },
  /** Everybody in an order of the list, or the first so many. */
  'people.order': {
    input: z.object({ sort, limit: z.number().int().min(1).max(mostOrdered) }),
    output: z.object({ ids: z.array(id).readonly() }),
  },
  /** Somebody is about to search: the first letter need not wait for what is read once. */
  'people.prepare-search': { input: z.object({}), output: z.object({}) },
  /** To the clipboard, as CSV; `copied` is false where there are too many people for one. */
  'people.copy': {
    input: z.object({ selection, columns: z.array(reportHeading).min(1).max(50).readonly() }),
    output: z.object({ copied: z.boolean(), people: z.number().int() }),
  },
  /** A note and a protection, in place of those before. */
  'people.save-care': {
    input: z.object({
      id,
      note: z.string().trim().max(4000).optional(),
      protectedBecause: z.string().trim().max(500).optional(),
      snoozedUntil: day.optional(),
    }),
    output: care,
  },
  'people.read': { input: z.object({ id }), output: personDetail },
} as const;
