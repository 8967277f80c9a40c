import type { Migration } from '../migration.ts';

/** Exports that make nobody a person: LinkedIn Learning's user list and the results of uploads; what files are compared by. */
export const furtherExports: Migration = {
  version: 3,
  name: 'further-exports',
  sql: `
CREATE TABLE learning_record (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  from_import INTEGER NOT NULL REFERENCES import (id),
  to_import INTEGER REFERENCES import (id),
  line INTEGER NOT NULL,
  content BLOB NOT NULL,
  email_key TEXT AS (content ->> 0) VIRTUAL,
  email TEXT AS (content ->> 1) VIRTUAL,
  external_id TEXT AS (content ->> 2) VIRTUAL,
  first_name TEXT AS (content ->> 3) VIRTUAL,
  last_name TEXT AS (content ->> 4) VIRTUAL,
  extra TEXT AS (content ->> 5) VIRTUAL
) STRICT;
CREATE INDEX learning_record_by_key ON learning_record (key) WHERE to_import IS NULL;
CREATE INDEX learning_record_by_email ON learning_record (email_key) WHERE to_import IS NULL;

CREATE TABLE upload_result_record (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  from_import INTEGER NOT NULL REFERENCES import (id),
  to_import INTEGER REFERENCES import (id),
  line INTEGER NOT NULL,
  content BLOB NOT NULL,
  email_key TEXT AS (content ->> 0) VIRTUAL,
  email TEXT AS (content ->> 1) VIRTUAL,
  external_id TEXT AS (content ->> 2) VIRTUAL,
  seat_id TEXT AS (content ->> 3) VIRTUAL,
  first_name TEXT AS (content ->> 4) VIRTUAL,
  last_name TEXT AS (content ->> 5) VIRTUAL,
  messages TEXT AS (content ->> 6) VIRTUAL,
  extra TEXT AS (content ->> 7) VIRTUAL
) STRICT;
CREATE INDEX upload_result_record_by_key ON upload_result_record (key) WHERE to_import IS NULL;
CREATE INDEX upload_result_record_by_email ON upload_result_record (email_key) WHERE to_import IS NULL;

ALTER TABLE remembered_mapping ADD COLUMN dates TEXT;

-- Fields that stood in any row, as a JSON array: a column that is suddenly blank is noticed by it. NULL where it was not noted.
ALTER TABLE import ADD COLUMN filled_fields TEXT;

-- There is one more finding, so that everybody's are to be decided anew.
INSERT OR REPLACE INTO setting (name, value) VALUES ('reconcile_needed', '1');
`,
};
