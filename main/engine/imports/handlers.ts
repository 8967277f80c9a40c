import type { Handlers } from '../context.ts';
import { listImports, readRejectedRows } from '../database/imports.ts';
import { forgetMapping, listMappings } from '../database/mappings.ts';
import { commitImport } from './commit.ts';
import { compareImports } from './compare.ts';
import { previewImport } from './preview.ts';
import { undoImport } from './undo.ts';
import { writeRejectedRows } from './write-rejected.ts';

const allRejectedRows = -1;

/** What can be asked about imports. */
export const importHandlers = {
  'preview-import': previewImport,
  'commit-import': commitImport,
  'undo-import': undoImport,
  'list-imports': ({ readable }) => listImports(readable),
  'rejected-rows': ({ readable }, { id }) => readRejectedRows(readable, id, allRejectedRows),
  'write-rejected-rows': writeRejectedRows,
  'compare-imports': compareImports,
  'list-mappings': ({ readable }) => listMappings(readable),
  'forget-mapping': ({ writable }, { header }) => ({ forgotten: forgetMapping(writable, header) }),
} satisfies Partial<Handlers>;
