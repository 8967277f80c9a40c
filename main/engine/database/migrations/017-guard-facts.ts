import type { Migration } from './migration.ts';

const told = (says: string): string => `json_object('told', ${says})`;

/** The guards of a row with facts where they had sentences; `act` is what was wanted. */
const guards = (act: string): string => `(
  SELECT json_group_array(json_object(
    'kind', value ->> 'kind',
    'stops', json(iif(value ->> 'stops', 'true', 'false')),
    'facts', CASE
      WHEN value ->> 'doubt' IS NOT NULL THEN json_object('doubt', value -> 'doubt')
      WHEN value ->> 'open' IS NOT NULL THEN json_object('open', value -> 'open', 'wanted', ${act})
      ELSE ${told("value ->> 'says'")}
    END) ORDER BY key)
  FROM json_each(guards))`;

const held = (outcome: string): string => `json_object(
  'kind', 'held',
  'guard', json_object('kind', ${outcome} ->> 'guard', 'stops', json('true'), 'facts', ${told(`${outcome} ->> 'says'`)}),
  'isLate', json(iif(${outcome} ->> 'isLate', 'true', 'false')))`;

/**
 * What guards say and why runs stand still is kept as facts, in JSON, where they were sentences. Of a guard that kept what its sentence was
 * made of, that is kept; the other sentences stay as they were told. The journal is not touched: its entries are chained, and hold their
 * words.
 */
export const guardFacts: Migration = {
  version: 17,
  name: 'guard-facts',
  sql: `
UPDATE plan SET guards = ${guards('act')} WHERE guards <> '[]';
UPDATE action SET guards = ${guards('act')} WHERE guards <> '[]';
UPDATE action SET outcome = ${held('outcome')} WHERE outcome ->> 'kind' = 'held';
UPDATE action SET outcome = json_set(outcome, '$.noMore', ${held("(outcome -> 'noMore')")}) WHERE outcome ->> '$.noMore.kind' = 'held';
UPDATE run SET note = json_object('kind', 'told', 'says', note) WHERE note IS NOT NULL;
`,
};
