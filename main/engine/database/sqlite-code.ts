/** SQLite's extended result code, for example `SQLITE_FULL`; `undefined` for an error of another origin. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE') ? error.code : undefined;
}
