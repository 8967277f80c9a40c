/** One numbered step of the schema. A released one is never edited. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };
