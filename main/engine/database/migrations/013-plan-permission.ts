import type { Migration } from './migration.ts';

/** What may be written for a plan, and what it was made from, kept with the plan. */
export const planPermission: Migration = {
  version: 13,
  name: 'plan-permission',
  sql: `
-- JSON, PlanPermission. NULL: the boxes of the connection decide.
ALTER TABLE plan ADD COLUMN permission TEXT;
-- What a job was told to do, so that the same order takes the plan up. NULL: made in the window.
ALTER TABLE plan ADD COLUMN ordered_as TEXT;
`,
};
