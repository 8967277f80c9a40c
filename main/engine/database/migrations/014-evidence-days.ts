import type { Migration } from './migration.ts';

/**
 * The day of an import's file, and prices that hold from a day. The contract was one setting; what it says of prices becomes rows, so
 * that a new price leaves what was reported by the old one as it was.
 */
export const evidenceDays: Migration = {
  version: 14,
  name: 'evidence-days',
  sql: `
-- When the file was made, and never after it was imported. NULL of imports from before: they count as made when they were imported.
ALTER TABLE import ADD COLUMN made_at TEXT;

CREATE TABLE price (
  license_type TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- In the currency's smallest unit.
  yearly_minor INTEGER NOT NULL,
  -- The first day on which it holds; empty: ever since.
  holds_from TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (license_type, currency, holds_from)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO price (license_type, currency, yearly_minor, holds_from, position)
  SELECT p.value ->> 'licenseType', p.value ->> 'currency', p.value ->> 'yearlyMinor', '', p.key
    FROM setting s, json_each(s.value, '$.prices') p WHERE s.name = 'contract' AND json_valid(s.value);
UPDATE setting SET value = json_remove(value, '$.prices') WHERE name = 'contract' AND json_valid(value);

INSERT OR REPLACE INTO setting (name, value) VALUES ('reconcile_needed', '1');
`,
};
