import type { Migration } from '../migration.ts';

/** What it takes to give two people that were one back what each had. */
export const splits: Migration = {
  version: 9,
  name: 'splits',
  sql: `
-- Identifiers of somebody who turned out to be another person, at that time. own: 1 theirs, 0 those of the other.
CREATE TABLE merged_identifier (
  old_id INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  value TEXT NOT NULL,
  own INTEGER NOT NULL,
  PRIMARY KEY (old_id, kind, value)
) STRICT, WITHOUT ROWID;

-- Rows that went over to the other. source: 'look_up_answer', 'run_person' (row_id is the run) or 'action'.
CREATE TABLE merged_row (
  old_id INTEGER NOT NULL,
  source TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  PRIMARY KEY (old_id, source, row_id)
) STRICT, WITHOUT ROWID;
`,
};
