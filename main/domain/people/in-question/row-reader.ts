import type { WrittenName } from './written-name.ts';

/** Reads what rows say beside their identifiers, where somebody asks. */
export type RowReader = {
  /** `undefined` where a row has no name. */
  readonly namesOf: (records: readonly number[]) => ReadonlyMap<number, WrittenName | undefined>;
  /** Title, department and location of rows of lists of people, in one order, `undefined` where a row has none. */
  readonly postsOf: (records: readonly number[]) => ReadonlyMap<number, Post>;
  /** Rows that say of their person that they left or do not have the app, of now and of before. */
  readonly goneRecords: () => ReadonlySet<number>;
  /** The day on which the file of an import was made, as `YYYY-MM-DD`. */
  readonly madeOn: (importId: number) => string | undefined;
};

export type Post = readonly (string | undefined)[];

/** Whether two rows have something of their posts to compare, and nothing of it is the same. */
export function haveOtherPosts(one: Post | undefined, other: Post | undefined): boolean {
  const pairs = (one ?? []).map((value, at) => [value, other?.[at]] as const);
  const compared = pairs.filter(([left, right]) => left !== undefined && right !== undefined);
  return compared.length > 0 && compared.every(([left, right]) => left !== right);
}
