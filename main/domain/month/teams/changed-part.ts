/** The two changes that are shown beside a figure: of seats held, and of idleness. */
export const changedParts = ['seats', 'idle'] as const;
export type ChangedPart = (typeof changedParts)[number];
