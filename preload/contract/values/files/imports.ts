import { z } from 'zod';
import {
  dateOrders,
  differenceKinds,
  encodingNames,
  listSubjects,
} from '../../../../main/domain/files/import.ts';
import { cellFaults } from '../../../../main/domain/files/rejection.ts';
import { alarmKinds } from '../../../../main/domain/files/import-alarm.ts';
import { givenMeanings } from '../../../../main/domain/states/state.ts';
import { shownName } from '../../shown-name.ts';
import { count, exportKind, id, instant, usageWindow } from '../basics.ts';

const givenMeaning = z.enum(givenMeanings);
export type GivenMeaning = z.infer<typeof givenMeaning>;
export const encodingName = z.enum(encodingNames);
export const dateOrder = z.enum(dateOrders);
/** A sheet of a workbook by its name. */
export const sheetName = z.string().max(200);
export const readAs = z.object({
  encoding: encodingName.optional(),
  sheet: sheetName.optional(),
  dates: dateOrder.optional(),
});
export type ReadAs = z.infer<typeof readAs>;
export const importCounts = z.object({
  read: count,
  accepted: count,
  rejected: count,
  blank: count,
  added: count,
  changed: count,
  unchanged: count,
  missing: count,
});
/** How a list of people is read where it does not say so itself. */
export const listSubject = z.enum(listSubjects);
export const importRecord = z.object({
  id,
  kind: exportKind,
  fileName: shownName,
  fileHash: z.string(),
  importedAt: instant,
  madeAt: instant,
  window: usageWindow.optional(),
  /** Id of the report in the catalog of sources. */
  source: z.string().optional(),
  /** Whom a list is about, where somebody said so. */
  subject: listSubject.optional(),
  counts: importCounts,
  undoable: z.boolean(),
});
export type ImportRecord = z.infer<typeof importRecord>;
const text = z.string();
/** Why a row could not be read; of imports of before the sentence alone. */
const rejection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), value: text, fault: z.enum(cellFaults) }),
  z.object({ kind: z.literal('other-window'), value: text, expected: text }),
  z.object({ kind: z.literal('too-many-cells'), cells: count, columns: count }),
  z.object({ kind: z.literal('stray-quote') }),
  z.object({ kind: z.literal('nobody'), of: z.enum(['usage', 'people']) }),
  z.object({ kind: z.literal('other-months-alone'), column: z.string(), others: z.string() }),
  z.object({ kind: z.literal('no-seat') }),
  z.object({ kind: z.literal('not-a-time'), value: text }),
  z.object({ kind: z.literal('account'), value: text, addresses: z.array(text).readonly() }),
  z.object({ kind: z.literal('too-many-alike'), most: count }),
]);
export const rejectedRow = z.object({
  line: count,
  column: z.string().optional(),
  value: z.string().optional(),
  reason: z.union([rejection, z.string()]),
});
export type ListSubject = z.infer<typeof listSubject>;
const listReading = z.object({
  subject: listSubject.optional(),
  source: z.string().max(100).optional(),
  applications: z.array(z.string().max(500)).max(20).readonly().optional(),
  meanings: z.record(z.string().max(200), givenMeaning).optional(),
});
export const mapping = z.object({
  kind: exportKind,
  columns: z
    .array(z.object({ column: z.string().max(1000), field: z.string().max(100).optional() }))
    .max(2000),
  window: usageWindow.optional(),
  readAs: readAs.optional(),
  list: listReading.optional(),
});
export type ImportMapping = z.infer<typeof mapping>;
export const alarmKind = z.enum(alarmKinds);
export const importAlarm = z.object({ kind: alarmKind, says: z.string() });
export type ImportAlarm = z.infer<typeof importAlarm>;
export const knownField = z.object({ field: z.string(), means: z.string(), required: z.boolean() });
export const importDifference = z.object({
  what: z.enum(differenceKinds),
  called: z.string(),
  fields: z
    .array(z.object({ field: z.string(), before: z.string().optional(), after: z.string().optional() }))
    .readonly(),
});
export type ImportDifference = z.infer<typeof importDifference>;
const columnMapping = z.object({ column: z.string().max(1000), field: z.string().max(100).optional() });
export const headerRow = z.array(z.string().max(1000)).max(2000);
export const mappingChange = z.object({
  header: headerRow,
  columns: z.array(columnMapping).max(2000),
  dates: dateOrder.optional(),
});
export const rememberedMapping = z.object({
  header: z.array(z.string()).readonly(),
  kind: exportKind,
  columns: z.array(columnMapping).readonly(),
  dates: dateOrder.optional(),
  list: listReading.optional(),
  savedAt: instant,
  fields: z.array(knownField).readonly(),
});
export type RememberedMapping = z.infer<typeof rememberedMapping>;
