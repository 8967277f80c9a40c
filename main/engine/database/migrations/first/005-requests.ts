import type { Migration } from '../migration.ts';

/** Every request that left this machine, without values and bodies. */
export const requests: Migration = {
  version: 5,
  name: 'requests',
  sql: `
CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  method TEXT NOT NULL,
  host TEXT NOT NULL,
  -- With the values taken out.
  path TEXT NOT NULL,
  -- NULL where no answer came.
  status INTEGER,
  bytes INTEGER NOT NULL,
  ms INTEGER NOT NULL
) STRICT;
`,
};
