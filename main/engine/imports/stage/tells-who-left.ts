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

/** Whether a list has days of leaving, and nothing by which somebody is here. */
export function tellsEndsAlone(columns: readonly { readonly field: string | undefined }[]): boolean {
  const states = columns.flatMap(({ field }) =>
    field !== undefined && stateFields.has(field) ? [field] : [],
  );
  return states.length > 0 && states.every((field) => field === 'endedOn' || field === 'endedUntil');
}
