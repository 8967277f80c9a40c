/*
 * Whose answer tells what account somebody has, where several services were asked ([U10] and [U11] of people). SQL, of the answer `t` through
 * the connection `c`.
 */

/** Connections of one address are one service, but where both name another instance. */
const isSameService = (one: string, other: string): string =>
  `(${one}.id = ${other}.id OR (${one}.kind = ${other}.kind AND ${one}.base_url = ${other}.base_url
    AND (${one}.instance = ${other}.instance OR '' IN (${one}.instance, ${other}.instance))))`;

const isAside = (connection: string): string =>
  `(${connection}.is_removed = 1 OR ${connection}.kind = 'practice')`;

const from = 'look_up_answer t JOIN connection c ON c.id = t.connection_id';

const stands = `NOT EXISTS (SELECT 1 FROM look_up_answer later JOIN connection d ON d.id = later.connection_id
    WHERE later.person_id = t.person_id AND later.id > t.id AND ${isSameService('c', 'd')})
  AND (NOT ${isAside('c')} OR NOT EXISTS (SELECT 1 FROM look_up_answer better JOIN connection e ON e.id = better.connection_id
    WHERE better.person_id = t.person_id AND NOT ${isAside('e')}))`;

/** An account that is there before what is not known, and nobody last; of several that know nobody, the one that was asked first. */
const order = `CASE t.outcome WHEN 'active' THEN 0 WHEN 'active-unknown' THEN 1 WHEN 'ambiguous' THEN 2 WHEN 'undecidable' THEN 3
    WHEN 'failed' THEN 4 WHEN 'inactive' THEN 5 ELSE 6 END, CASE t.outcome WHEN 'absent' THEN t.id ELSE -t.id END`;

/** Whether nobody is known, and some service that has answered about anybody was not asked about the person. */
const isUnasked = `t.outcome = 'absent' AND EXISTS (SELECT 1 FROM connection x WHERE NOT ${isAside('x')}
    AND EXISTS (SELECT 1 FROM run r WHERE r.connection_id = x.id AND r.kind = 'look-up' AND r.done > r.failed)
    AND NOT EXISTS (SELECT 1 FROM look_up_answer own JOIN connection f ON f.id = own.connection_id
      WHERE own.person_id = t.person_id AND ${isSameService('f', 'x')}))`;

/** The latest answers of all services about the people in a JSON list of ids, of each person the one first that tells what account they have. */
export const standingAnswersSql = `
SELECT t.person_id AS person, t.connection_id AS connectionId, t.answer, ${isUnasked} AS isUnasked
FROM ${from} WHERE t.person_id IN (SELECT value FROM json_each(?)) AND ${stands} ORDER BY t.person_id, ${order}`;

/** As a condition on an answer `t`: the latest of its service, and counts. */
export const standingSql = `EXISTS (SELECT 1 FROM connection c WHERE c.id = t.connection_id AND ${stands})`;

/** The id of the answer that tells what account somebody has. `person`: SQL for their id. */
export const tellingAnswerSql = (person: string): string =>
  `(SELECT t.id FROM ${from} WHERE t.person_id = ${person} AND ${stands} ORDER BY ${order} LIMIT 1)`;
