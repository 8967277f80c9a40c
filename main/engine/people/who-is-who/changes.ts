import type { PersonSource } from '../../../domain/files/import.ts';

/** Rows that one import brought and rows that it ended. */
export type Changes = {
  readonly kind: PersonSource;
  readonly fresh: readonly number[];
  readonly closed: readonly number[];
};
