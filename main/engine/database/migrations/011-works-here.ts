import type { Migration } from './migration.ts';

/**
 * Whether somebody works here, beside whether they are assigned the app. Lists of everybody are kept in `assignment_record` too, each
 * system's by itself: whose a row is, its import says.
 */
export const worksHere: Migration = {
  version: 11,
  name: 'works-here',
  sql: `
-- What the list says of the person, by meaning ('here', 'on-leave', 'suspended' and others); NULL where it says nothing.
ALTER TABLE assignment_record ADD COLUMN state TEXT AS (content ->> 12) VIRTUAL;

-- 'yes', 'left' or 'unknown'; what a list says of it, or 'vanished' for who is no longer in one; and the list, as "kind/series".
ALTER TABLE person ADD COLUMN works TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE person ADD COLUMN works_state TEXT;
ALTER TABLE person ADD COLUMN works_list TEXT;
CREATE INDEX person_by_works ON person (works, sort_name);

-- What was answered of such lists, as JSON: whom they are about, which application, what words mean.
ALTER TABLE remembered_mapping ADD COLUMN list TEXT;

INSERT OR REPLACE INTO setting (name, value) VALUES ('reconcile_needed', '1');
`,
};
