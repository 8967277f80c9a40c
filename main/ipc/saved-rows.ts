import { basename } from 'node:path';

import type { HandlerContext } from './handlers/context.ts';

export type SavedRows =
  { readonly saved: true; readonly fileName: string; readonly rows: number } | { readonly saved: false };

/** The save dialog, then the file of rows; `saved: false` when the dialog was cancelled. */
export async function saveRows(
  context: HandlerContext,
  name: string,
  write: (path: string) => Promise<{ readonly rows: number }>,
): Promise<SavedRows> {
  const path = await context.surroundings.chooseReportPath({ name: `${name}.csv`, extension: 'csv' });
  if (path === undefined) return { saved: false };
  return { saved: true, fileName: basename(path), ...(await write(path)) };
}
