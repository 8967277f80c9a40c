import type { Migration } from './migration.ts';

/** Lists of people can be taken out of use. */
export const listsInUse: Migration = {
  version: 20,
  name: 'lists-in-use',
  sql: `
-- 0 where the system of a list is not used any more: what it says counts for nothing until its next one comes.
ALTER TABLE import ADD COLUMN is_used INTEGER NOT NULL DEFAULT 1;
`,
};
