import type { ImportMapping } from '../../../../preload/contract/values/files/imports.ts';

/** What can be said of a file by who sees its preview. */
export type ImportFile = {
  /** Adds one answer to what the admin said before. */
  readonly answer: (said: Partial<ImportMapping> & Pick<ImportMapping, 'kind'>) => void;
  /** Previews another sheet of the workbook, as if nothing had been said of it. */
  readonly readSheet: (name: string) => void;
};
