import { z } from 'zod';
import { setAsideReasons } from '../../../../main/domain/files/cells-set-aside.ts';
import { identifierKinds, listKinds } from '../../../../main/domain/people/record-table.ts';
import { count } from '../basics.ts';

/** Lists of people as their identifiers are compared. */
const listKind = z.enum(listKinds);
/** Cells of one column that were left out of rows that went in, for one reason. */
export const cellsSetAside = z.object({
  column: z.string(),
  reason: z.enum(setAsideReasons),
  cells: count,
  /** The first of them, and its line. */
  example: z.string(),
  line: count,
});
export type CellsSetAside = z.infer<typeof cellsSetAside>;
/** Identifiers that are nobody's, because different people have them within one list. */
export const sharedIdentifiers = z.object({
  identifiers: count,
  people: count,
  examples: z
    .array(
      z.object({
        kind: z.enum(identifierKinds),
        value: z.string(),
        source: listKind,
        rows: count,
      }),
    )
    .readonly(),
});
export type SharedIdentifiers = z.infer<typeof sharedIdentifiers>;
/** What of the lists in force counts for nothing, waits for an answer or holds its people. */
export const setAside = z.object({
  shared: sharedIdentifiers,
  lostZeros: z
    .object({ ids: count, lists: z.array(listKind).readonly(), withZeros: z.string(), without: z.string() })
    .optional(),
  unread: count,
  asked: count,
  held: count,
});
export type SetAside = z.infer<typeof setAside>;
