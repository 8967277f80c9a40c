import type { Migration } from './migration.ts';

/**
 * What came of an action is kept as facts, in JSON, where it was a sentence. Sentences of before stay as they were told: what they were
 * made of is not known any more. The journal is not touched: its entries are chained, and hold their words.
 */
export const outcomeFacts: Migration = {
  version: 16,
  name: 'outcome-facts',
  sql: `
UPDATE action SET outcome = json_object('kind', 'told', 'says', outcome) WHERE outcome IS NOT NULL;
`,
};
