import type { LostZeros } from '../../../domain/people/identifiers/leading-zeros.ts';
import type { SetAside, SetAsideFact, SharedIdentifiers } from '../../../domain/people/set-aside.ts';
import { readSetting } from '../../connections/settings.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import { findingMask } from '../bring-together/codes.ts';

const examplesAtMost = 3;
/** Row of `setting`: what was found of lost zeros when everybody was brought up to date. */
const lostZerosName = 'lost_zeros';

/** Keeps what was found of unique ids that lost their zeros; takes it away where none has. */
export function storeLostZeros(database: WritableDatabase, lost: LostZeros | undefined): void {
  if (lost === undefined) {
    database.prepare('DELETE FROM setting WHERE name = ?').run(lostZerosName);
    return;
  }
  database
    .prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)')
    .run(lostZerosName, JSON.stringify(lost));
}

/** Also where only lists of before lost theirs (`ids` 0): who is who rests on it, and nothing is to be said. */
export function readLostZeros(database: ReadableDatabase): LostZeros | undefined {
  const stored = readSetting(database, lostZerosName);
  return stored === undefined ? undefined : readStored<LostZeros>(stored);
}

/** What of the lists in force was set aside, is asked about or holds its people, in numbers with examples. */
export function readSetAside(database: ReadableDatabase): SetAside {
  const count = (sql: string): number => database.prepare<[], number>(sql).pluck().get() ?? 0;
  const held = findingMask(['identifier-mismatch']);
  const lostZeros = readLostZeros(database);
  return {
    shared: sharedOf(database.prepare<[], SharedRow>(sharedSql).raw().all()),
    lostZeros: lostZeros?.ids === 0 ? undefined : lostZeros,
    unread: count("SELECT count(DISTINCT person_id) FROM person_remark WHERE kind = 'unread'"),
    asked: count('SELECT count(DISTINCT one) FROM match_review'),
    held: count(`SELECT count(*) FROM person WHERE findings & ${String(held)} <> 0`),
  };
}

/** The identifiers that were set aside at the people of a plan. */
export function readSharedInPlan(database: ReadableDatabase, planId: number): SharedIdentifiers {
  const rows = database
    .prepare<[number], SharedRow>(
      `${sharedSql} AND person_id IN (
         SELECT ifnull(s.person_id, a.person_id) FROM action a LEFT JOIN person_successor s ON s.old_id = a.person_id
          WHERE a.plan_id = ?)`,
    )
    .raw()
    .all(planId);
  return sharedOf(rows);
}

type SharedRow = [person: number, says: string];
const sharedSql = "SELECT person_id, says FROM person_remark WHERE kind = 'set-aside'";

function sharedOf(rows: readonly SharedRow[]): SharedIdentifiers {
  const facts = [...new Set(rows.map(([, says]) => says))].map((says) => readStored<SetAsideFact>(says));
  return {
    identifiers: new Set(facts.map(({ kind, value }) => `${kind} ${value}`)).size,
    people: new Set(rows.map(([person]) => person)).size,
    examples: facts
      .toSorted((one, other) => other.rows - one.rows || (one.value < other.value ? -1 : 1))
      .slice(0, examplesAtMost),
  };
}
