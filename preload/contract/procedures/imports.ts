import { z } from 'zod';
import { shownName } from '../shown-name.ts';
import { day, fileToken, id } from '../values/basics.ts';
import {
  alarmKind,
  headerRow,
  importAlarm,
  importDifference,
  importRecord,
  mapping,
  mappingChange,
  rejectedRow,
  rememberedMapping,
  sheetName,
} from '../values/files/imports.ts';
import { importPreview, sourceGuide } from '../values/files/import-preview.ts';
import { cellsSetAside, setAside } from '../values/files/set-aside.ts';
import { done, nothing, savedRows } from './shared.ts';

/** Files that go in. */
export const importsProcedures = {
  /** The open dialog; empty when it was cancelled. */
  'imports.pick': { input: nothing, output: z.array(fileToken) },
  'imports.preview': {
    input: z.object({ file: z.string().max(100), mapping: mapping.optional(), sheet: sheetName.optional() }),
    output: importPreview,
  },
  'imports.commit': {
    input: z.object({
      file: z.string().max(100),
      mapping: mapping.optional(),
      sheet: sheetName.optional(),
      accepted: z.array(alarmKind).max(20).optional(),
    }),
    output: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('committed'),
        import: importRecord,
        rejected: z.array(rejectedRow).readonly(),
        setAside: z.array(cellsSetAside).readonly(),
      }),
      z.object({
        kind: z.literal('unanswered'),
        fileName: shownName,
        alarms: z.array(importAlarm).readonly(),
      }),
      ...importPreview.options.slice(0, 2),
    ]),
  },
  /** Cancels the preview or import of that file that is under way. */
  'imports.cancel': { input: z.object({ file: z.string().max(100) }), output: done },
  'imports.list': { input: nothing, output: z.array(importRecord).readonly() },
  /** What of the lists in force was set aside, is asked about or holds its people. */
  'imports.set-aside': { input: nothing, output: setAside },
  /** The latest list of people of each system; those out of use as well. */
  'imports.lists': {
    input: nothing,
    output: z
      .array(
        z.object({
          key: z.string().max(300),
          kind: z.enum(['directory', 'staff']),
          called: shownName,
          on: day,
          isOfSome: z.boolean(),
          isUsed: z.boolean(),
        }),
      )
      .readonly(),
  },
  /** What a list out of use says counts for nothing, until the next one of its system comes. */
  'imports.set-list-use': {
    input: z.object({ key: z.string().max(300), isUsed: z.boolean() }),
    output: done,
  },
  'imports.undo': { input: z.object({ id }), output: done },
  'imports.rejected': { input: z.object({ id }), output: z.array(rejectedRow).readonly() },
  /** The save dialog, then the rejected rows as CSV, to be corrected and dropped again. */
  'imports.save-rejected': { input: z.object({ id }), output: savedRows },
  /** What the later of two imports of a kind has otherwise than the earlier. */
  'imports.compare': {
    input: z.object({
      before: id,
      after: id,
      text: z.string().max(200).optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('compared'),
        counts: z.object({ came: z.number().int(), went: z.number().int(), changed: z.number().int() }),
        rows: z.array(importDifference).readonly(),
        total: z.number().int(),
      }),
      z.object({ kind: z.literal('not-comparable') }),
    ]),
  },
  'imports.save-comparison': {
    input: z.object({ before: id, after: id, text: z.string().max(200).optional() }),
    output: savedRows,
  },
  /** What reports of other systems are known, and where they are exported. */
  'imports.sources': { input: nothing, output: z.array(sourceGuide).readonly() },
  'imports.mappings': { input: nothing, output: z.array(rememberedMapping).readonly() },
  'imports.change-mapping': { input: mappingChange, output: done },
  'imports.forget-mapping': { input: z.object({ header: headerRow }), output: done },
} as const;
