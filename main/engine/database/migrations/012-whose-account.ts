import type { Migration } from './migration.ts';

/** Whose latest answer an account is, found without reading all answers: the last check asks before every write. */
export const whoseAccount: Migration = {
  version: 12,
  name: 'whose-account',
  sql: `
CREATE INDEX look_up_answer_by_account ON look_up_answer (answer ->> '$.lookUp.account.id')
  WHERE answer ->> '$.lookUp.account.id' IS NOT NULL;
`,
};
