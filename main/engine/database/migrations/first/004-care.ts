import type { Migration } from '../migration.ts';

/** What is written down about people by hand. Rows are of person ids, which outlive imports. */
export const care: Migration = {
  version: 4,
  name: 'care',
  sql: `
CREATE TABLE person_care (
  person_id INTEGER PRIMARY KEY,
  note TEXT,
  -- Why the license is not to be taken away.
  protected_because TEXT,
  changed_at TEXT NOT NULL
) STRICT;

ALTER TABLE plan ADD COLUMN override_reason TEXT;
`,
};
