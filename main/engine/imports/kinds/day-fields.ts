/** Fields of lists of people with a day on which something ends or begins: whether it is past is another question every day. */
export const dayFields: ReadonlySet<string> = new Set([
  'endedOn',
  'endedUntil',
  'unassignedOn',
  'leaveFrom',
  'leaveUntil',
  'leaveReturn',
]);
