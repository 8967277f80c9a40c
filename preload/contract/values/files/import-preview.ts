import { z } from 'zod';
import { sourceSubjects } from '../../../../main/domain/files/import.ts';
import { teamColumns } from '../../../../main/domain/month/teams/team-column.ts';
import { shownName } from '../../shown-name.ts';
import { count, exportKind } from '../basics.ts';
import {
  dateOrder,
  encodingName,
  importAlarm,
  importCounts,
  importRecord,
  knownField,
  listSubject,
  mapping,
  rejectedRow,
} from './imports.ts';
import { personState } from '../people.ts';

const fieldSuggestion = z.object({ column: z.string(), field: z.string() });
const applicationRows = z.object({ application: z.string(), rows: count });
export const knownSource = z.object({
  id: z.string(),
  system: z.string(),
  systemName: z.string(),
  report: z.string(),
  about: z.enum(sourceSubjects),
});
/** A report of the catalog with what an admin wants to know of it. */
export const sourceGuide = knownSource.extend({
  where: z.string(),
  states: z.string(),
  trap: z.string().optional(),
  knownFrom: z.string(),
});
export type SourceGuide = z.infer<typeof sourceGuide>;
const listEffect = z.object({
  tellsWhoLeft: z.boolean(),
  here: count,
  left: count,
  unknown: count,
  seatHolders: count,
  seatHoldersLeft: count,
  assigned: count,
  unassigned: count,
  words: z
    .array(z.object({ column: z.string(), word: z.string(), rows: count, state: personState }))
    .readonly(),
});
const fileAtHand = z.object({
  exportKind: exportKind.optional(),
  header: z.array(z.string()).readonly(),
  firstRows: z.array(z.array(z.string()).readonly()).readonly(),
  fields: z.array(knownField).readonly(),
  columns: z.array(z.object({ column: z.string(), field: z.string().optional() })).readonly(),
  suggestions: z.array(fieldSuggestion).readonly(),
  applications: z.array(applicationRows).readonly().optional(),
  likely: listSubject.optional(),
  /** Of days that can be read in several ways: which day the first of them is in each. */
  days: z
    .array(z.object({ order: dateOrder, day: z.string() }))
    .readonly()
    .optional(),
});
const sheetChoice = z.object({
  name: z.string(),
  among: z.array(z.string()).readonly(),
  /** Those that the workbook does not show. */
  hidden: z.array(z.string()).readonly(),
});
export const importPreview = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('refused'),
    fileName: shownName,
    refusal: z.string(),
    /** What is wrong and the way out, ready to show. */
    detail: z.string(),
    /** The file, where the way out is to say what it is. */
    file: fileAtHand.optional(),
    /** Of a workbook: its sheets, where another one may be the right one. */
    sheet: sheetChoice.optional(),
  }),
  z.object({
    kind: z.literal('already-imported'),
    fileName: shownName,
    import: importRecord,
    sheet: sheetChoice.optional(),
  }),
  z.object({
    kind: z.literal('ready'),
    fileName: shownName,
    exportKind,
    source: knownSource.optional(),
    encoding: z.string(),
    encodingCertain: z.boolean(),
    /** Encodings in which the file may be written as well, the likeliest first, with some of its words. */
    readings: z.array(z.object({ name: encodingName, sample: z.array(z.string()).readonly() })).readonly(),
    sheet: sheetChoice.optional(),
    delimiter: z.string(),
    mapping,
    fields: z.array(knownField).readonly(),
    suggestions: z.array(fieldSuggestion).readonly(),
    /** Columns that no field is known for and that teams are read from. */
    teamColumns: z.array(z.object({ column: z.string(), says: z.enum(teamColumns) })).readonly(),
    header: z.array(z.string()).readonly(),
    firstRows: z.array(z.array(z.string()).readonly()).readonly(),
    counts: importCounts,
    rejected: z.array(rejectedRow).readonly(),
    warnings: z.array(z.string()).readonly(),
    alarms: z.array(importAlarm).readonly(),
    effect: listEffect.optional(),
    applications: z.array(applicationRows).readonly(),
  }),
]);
export type ImportPreview = z.infer<typeof importPreview>;
