import type { Migration } from '../migration.ts';

/** People are searched in memory now: an index of every three letters took as much room as all people. */
export const searchInMemory: Migration = {
  version: 6,
  name: 'search-in-memory',
  sql: `
DROP TABLE person_search;
`,
};
