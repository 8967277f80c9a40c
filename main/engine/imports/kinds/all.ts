import type { ExportKind } from '../../../domain/files/import.ts';
import type { KindDeclaration } from './declaration.ts';
import { directory } from './directory.ts';
import { learning } from './learning.ts';
import { staff } from './staff.ts';
import { uploadResult } from './upload-result.ts';
import { usage } from './usage.ts';
import { users } from './users.ts';

/** Every kind of export that is known. */
export const kindDeclarations: Readonly<Record<ExportKind, KindDeclaration>> = {
  users,
  usage,
  directory,
  staff,
  learning,
  'upload-result': uploadResult,
};
