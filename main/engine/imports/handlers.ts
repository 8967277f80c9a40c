import type { Handlers } from '../context.ts';
import { listImports, readRejectedRows } from '../database/imports.ts';
import { commitImport } from './commit.ts';
import { previewImport } from './preview.ts';
import { undoImport } from './undo.ts';

const allRejectedRows = -1;

/** What can be asked about imports. */
export const importHandlers = {
  'preview-import': previewImport,
  'commit-import': commitImport,
  'undo-import': undoImport,
  'list-imports': ({ readable }) => listImports(readable),
  'rejected-rows': ({ readable }, { id }) => readRejectedRows(readable, id, allRejectedRows),
} satisfies Partial<Handlers>;
