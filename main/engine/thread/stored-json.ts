/**
 * A value that this program itself wrote into the database as JSON. Keys that were `undefined` are missing in it, which reads the
 * same.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what its column holds
export function readStored<Value>(text: string): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only text from columns that this program alone writes gets here
  return JSON.parse(text) as Value;
}
