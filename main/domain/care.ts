/** What somebody wrote down about a person; it stays whatever is imported. */
export type Care = {
  readonly note: string | undefined;
  /** Why the license is not to be taken away; `undefined` where nobody protects it. */
  readonly protectedBecause: string | undefined;
};

export const noCare: Care = { note: undefined, protectedBecause: undefined };
