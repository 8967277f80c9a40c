/** Identifiers of somebody in the form in which they are compared, for example `email:ak@acme.test`. */
export type HolderFacts = {
  /** Those that lead to them. */
  readonly owned: ReadonlySet<string>;
  /** Those that they had until somebody else got them ([HO1]). */
  readonly former: ReadonlySet<string>;
};

/**
 * By which identifier an account that was answered for both may have been handed on with it ([HO8]): one had it before, the other has it
 * now, and the account says nothing else of either. `told`: the identifiers of the account, in the same form.
 */
export function handedOnBy(
  told: readonly string[],
  { past, present }: { readonly past: HolderFacts; readonly present: HolderFacts },
): string | undefined {
  if (told.some((key) => past.owned.has(key))) return undefined;
  const ids = told.filter(isUniqueId);
  const own = [...present.owned].filter(isUniqueId);
  if (ids.length > 0 && own.length > 0 && !ids.some((id) => own.includes(id))) return undefined;
  return told.find((key) => past.former.has(key) && present.owned.has(key));
}

function isUniqueId(key: string): boolean {
  return key.startsWith('external-id:');
}
