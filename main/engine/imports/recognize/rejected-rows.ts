/** What stands behind the columns of a file in the file of its rejected rows. */
export const reasonColumn = 'why it was rejected';
export const lineColumn = 'line in the file';

/** The columns of the file whose rejected rows these are, corrected; `undefined` for any other file. */
export function headerOfRejected(header: readonly string[]): readonly string[] | undefined {
  const [reason, line] = header.slice(-2);
  return reason === reasonColumn && line === lineColumn ? header.slice(0, -2) : undefined;
}
