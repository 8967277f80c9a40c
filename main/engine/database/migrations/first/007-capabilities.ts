import type { Migration } from '../migration.ts';

/** What a probe found out about a connection's service; answers by their run. */
export const capabilities: Migration = {
  version: 7,
  name: 'capabilities',
  sql: `
ALTER TABLE connection ADD COLUMN profile_json TEXT;
CREATE INDEX look_up_answer_by_run ON look_up_answer (run_id) WHERE run_id IS NOT NULL;
`,
};
