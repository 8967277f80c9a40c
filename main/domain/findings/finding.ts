/** What reconciling says of a person, gravest first. `in-order` alone means: nothing to do. */
export const findingKinds = [
  'leaver-with-seat',
  'identifier-mismatch',
  'differs-from-learning',
  'duplicate',
  'unknown-to-service',
  'deactivated-but-listed',
  'idle',
  'never-activated',
  'only-administers',
  'usage-contradicts',
  'under-used',
  'assigned-without-seat',
  'seat-without-assignment',
  'not-in-staff',
  'unknown-in-usage',
  'in-order',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Findings that lead to a plan or to a person's decision: what the service says of these people is needed first. */
export const findingsToDecide: readonly FindingKind[] = [
  'leaver-with-seat',
  'identifier-mismatch',
  'duplicate',
  'unknown-to-service',
  'deactivated-but-listed',
  'idle',
  'never-activated',
  'assigned-without-seat',
];

/** What would be done about a finding. */
export const suggestions = ['deprovision', 'provision', 'review', 'invite-again'] as const;
export type Suggestion = (typeof suggestions)[number];

/** Of the month that the threshold of little use is said for. */
export const daysPerMonth = 30;
