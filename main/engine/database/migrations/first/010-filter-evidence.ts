import type { Migration } from '../migration.ts';

/** What a connection's filters were seen to do. */
export const filterEvidence: Migration = {
  version: 10,
  name: 'filter-evidence',
  sql: `
ALTER TABLE connection ADD COLUMN filters_json TEXT;
`,
};
