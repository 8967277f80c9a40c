/** What a column that no field is known for says of somebody's team, and the language to write to them in; the surest first. */
export const teamColumns = [
  'manager-email',
  'manager-id',
  'manager',
  'cost-center',
  'office',
  'language',
] as const;
export type TeamColumn = (typeof teamColumns)[number];
