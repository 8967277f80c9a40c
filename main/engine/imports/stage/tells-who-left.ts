const stateFields: ReadonlySet<string> = new Set([
  'assignment',
  'ended',
  'accountControl',
  'endedOn',
  'endedUntil',
  'unassignedOn',
]);

/** Whether a list says who left: a column of it is read as a state. */
export function tellsWhoLeft(columns: readonly { readonly field: string | undefined }[]): boolean {
  return columns.some(({ field }) => field !== undefined && stateFields.has(field));
}
