import type { Migration } from '../migration.ts';

/** A finding more, under which everybody is described anew; people whose findings are put off until a day. */
export const underUsed: Migration = {
  version: 8,
  name: 'under-used',
  sql: `
ALTER TABLE person_care ADD COLUMN snoozed_until TEXT;
INSERT OR REPLACE INTO setting (name, value) VALUES ('reconcile_needed', '1');
`,
};
