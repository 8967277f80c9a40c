import type { Migration } from '../migration.ts';

/**
 * Imports and their records. A record is kept once for as long as its content stays the same: `from_import` is the import
 * that brought it, `to_import` the one that changed or no longer had it (NULL while it is current). So years of
 * imports cost what changed in them, any two can be compared, and the latest can be undone.
 * `key` says which row of the next file is the same one: unique id, else e-mail, else seat id, else name (each with its prefix), then
 * a counter for doubled rows. Usage records are keyed within their window.
 * `content` is what the row says, as SQLite's binary JSON: an array in the order of the columns that read from it. So a row
 * goes in as two values rather than sixteen, which is what a large import waits for.
 */
export const records: Migration = {
  version: 1,
  name: 'records',
  sql: `
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  -- Imports of one kind follow each other within a series: the usage window, otherwise empty.
  series TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  file_bytes INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  window_start TEXT,
  window_end TEXT,
  encoding TEXT NOT NULL,
  delimiter TEXT NOT NULL,
  header TEXT NOT NULL,
  mapping TEXT NOT NULL,
  read_rows INTEGER NOT NULL,
  accepted_rows INTEGER NOT NULL,
  rejected_rows INTEGER NOT NULL,
  blank_rows INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  missing INTEGER NOT NULL
) STRICT;
CREATE INDEX import_by_series ON import (kind, series, id);

CREATE TABLE rejected_row (
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  line INTEGER NOT NULL,
  column_name TEXT,
  value TEXT,
  reason TEXT NOT NULL,
  -- The whole row as JSON array, to be written out, fixed and dropped again.
  cells TEXT NOT NULL
) STRICT;
CREATE INDEX rejected_row_by_import ON rejected_row (import_id, line);

-- What an admin said that the columns of a header row mean, applied to the next file with the same one.
CREATE TABLE remembered_mapping (
  header TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  columns TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Of the import in force of each series: a hash of every accepted row and the record it became, to tell unchanged rows of the next
-- file quickly. Derived; without it the next file is compared cell by cell.
CREATE TABLE import_digest (
  import_id INTEGER PRIMARY KEY REFERENCES import (id) ON DELETE CASCADE,
  fingerprint TEXT NOT NULL,
  seed_low INTEGER NOT NULL,
  seed_high INTEGER NOT NULL,
  rows BLOB NOT NULL
) STRICT;

CREATE TABLE seat_record (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  from_import INTEGER NOT NULL REFERENCES import (id),
  to_import INTEGER REFERENCES import (id),
  line INTEGER NOT NULL,
  content BLOB NOT NULL,
  -- Normalised for joining (lower case, NFC, trimmed); the cell as it came is in email.
  email_key TEXT AS (content ->> 0) VIRTUAL,
  email TEXT AS (content ->> 1) VIRTUAL,
  external_id TEXT AS (content ->> 2) VIRTUAL,
  seat_id TEXT AS (content ->> 3) VIRTUAL,
  first_name TEXT AS (content ->> 4) VIRTUAL,
  last_name TEXT AS (content ->> 5) VIRTUAL,
  title TEXT AS (content ->> 10) VIRTUAL,
  department TEXT AS (content ->> 11) VIRTUAL,
  -- 'active', 'inactive' or NULL where the column is absent or blank.
  sales_license TEXT AS (content ->> 6) VIRTUAL,
  teamlink_license TEXT AS (content ->> 7) VIRTUAL,
  admin_permission TEXT AS (content ->> 8) VIRTUAL,
  groups TEXT AS (content ->> 9) VIRTUAL,
  -- Columns that no field is known for, as a JSON object.
  extra TEXT AS (content ->> 12) VIRTUAL
) STRICT;
CREATE INDEX seat_record_by_key ON seat_record (key) WHERE to_import IS NULL;

CREATE TABLE assignment_record (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  from_import INTEGER NOT NULL REFERENCES import (id),
  to_import INTEGER REFERENCES import (id),
  line INTEGER NOT NULL,
  content BLOB NOT NULL,
  email_key TEXT AS (content ->> 0) VIRTUAL,
  email TEXT AS (content ->> 1) VIRTUAL,
  -- The identity provider's sign-in name, where it is not the e-mail address.
  user_name TEXT AS (content ->> 2) VIRTUAL,
  external_id TEXT AS (content ->> 3) VIRTUAL,
  first_name TEXT AS (content ->> 4) VIRTUAL,
  last_name TEXT AS (content ->> 5) VIRTUAL,
  display_name TEXT AS (content ->> 6) VIRTUAL,
  title TEXT AS (content ->> 7) VIRTUAL,
  department TEXT AS (content ->> 8) VIRTUAL,
  location TEXT AS (content ->> 9) VIRTUAL,
  -- 'assigned', or 'not-assigned' where the export says so (deprovisioned, suspended, disabled).
  assignment TEXT AS (content ->> 10) VIRTUAL,
  extra TEXT AS (content ->> 11) VIRTUAL
) STRICT;
CREATE INDEX assignment_record_by_key ON assignment_record (key) WHERE to_import IS NULL;

CREATE TABLE usage_record (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  from_import INTEGER NOT NULL REFERENCES import (id),
  to_import INTEGER REFERENCES import (id),
  line INTEGER NOT NULL,
  content BLOB NOT NULL,
  window_start TEXT AS (content ->> 8) VIRTUAL,
  window_end TEXT AS (content ->> 9) VIRTUAL,
  email_key TEXT AS (content ->> 0) VIRTUAL,
  email TEXT AS (content ->> 1) VIRTUAL,
  external_id TEXT AS (content ->> 2) VIRTUAL,
  seat_id TEXT AS (content ->> 3) VIRTUAL,
  first_name TEXT AS (content ->> 5) VIRTUAL,
  last_name TEXT AS (content ->> 6) VIRTUAL,
  display_name TEXT AS (content ->> 4) VIRTUAL,
  -- NULL where the report is blank (not onboarded): never zero.
  days_active INTEGER AS (content ->> 7) VIRTUAL,
  -- Every other metric as a JSON object, header to cell.
  metrics TEXT AS (content ->> 10) VIRTUAL,
  extra TEXT AS (content ->> 11) VIRTUAL
) STRICT;
CREATE INDEX usage_record_by_key ON usage_record (window_end, window_start, key) WHERE to_import IS NULL;
`,
};
