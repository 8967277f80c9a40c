import type { Migration } from './migration.ts';

/**
 * Findings and remarks are kept as facts, in JSON, where they were sentences. Both are made from the records: they are made anew when the
 * database is opened, and until then nobody has a reason in the words of before.
 */
export const findingFacts: Migration = {
  version: 15,
  name: 'finding-facts',
  sql: `
UPDATE person SET reasons = '[]';
DELETE FROM person_remark;
INSERT OR REPLACE INTO setting (name, value) VALUES ('reconcile_needed', '1');
`,
};
