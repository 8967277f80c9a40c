import type { WrittenName } from './written-name.ts';

/** Reads what rows say beside their identifiers, where somebody asks. */
export type RowReader = {
  /** `undefined` where a row has no name. */
  readonly namesOf: (records: readonly number[]) => ReadonlyMap<number, WrittenName | undefined>;
  /** Rows that say of their person that they left or do not have the app, of now and of before. */
  readonly goneRecords: () => ReadonlySet<number>;
};
