import type { Migration } from './migration.ts';

/** What people, or their managers, were asked about seats, and what they answered. Rows are of person ids, which outlive imports. */
export const questions: Migration = {
  version: 19,
  name: 'questions',
  sql: `
CREATE TABLE question (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL,
  -- As the person was called then: whom nothing imported names any more is still named.
  display_name TEXT NOT NULL,
  -- Days, YYYY-MM-DD.
  asked_on TEXT NOT NULL,
  due TEXT NOT NULL,
  -- 'person' or 'manager', and the language of the template.
  audience TEXT NOT NULL,
  language TEXT NOT NULL,
  -- Who was written to.
  recipient_id INTEGER NOT NULL,
  recipient_name TEXT NOT NULL,
  recipient_email TEXT NOT NULL,
  reminded_on TEXT,
  -- 'needs-it', 'gives-it-up' or 'not-mine'.
  answer TEXT,
  needed_until TEXT,
  answered_on TEXT,
  answered_by TEXT
) STRICT;
CREATE INDEX question_person ON question (person_id);
`,
};
