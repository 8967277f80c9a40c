import type { Migration } from './migration.ts';

/** People who wait for a seat. Two rows of people who turn out to be one stay two: should they be parted again, each has the own place. */
export const waitingList: Migration = {
  version: 18,
  name: 'waiting-list',
  sql: `
CREATE TABLE waiting (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL UNIQUE,
  -- As the person was called then: whom nothing imported names any more is still named.
  display_name TEXT NOT NULL,
  -- What the list named the person by; NULL where chosen here.
  named_as TEXT,
  reason TEXT,
  asked_by TEXT,
  -- A day, YYYY-MM-DD.
  since TEXT NOT NULL,
  -- The place by hand.
  position INTEGER NOT NULL
) STRICT;
`,
};
