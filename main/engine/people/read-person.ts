import type { Finding } from '../../domain/findings/finding-facts.ts';
import type { PersonId } from '../../domain/ids.ts';
import { emailKey, idKey } from '../../domain/people/identifiers/identifier.ts';
import type { MatchEvidence } from '../../domain/matching/pairs/evidence.ts';
import { explainUsage } from '../../domain/usage/idle.ts';
import type { Usage } from '../../domain/usage/usage.ts';
import { readPersonJournal } from '../actions/journal/read-journal.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { PersonDetail } from '../operations/people.ts';
import { readStored } from '../thread/stored-json.ts';
import { readCare } from './admin/care.ts';
import {
  createFactReader,
  readUsageRows,
  type PersonFacts,
  type UsageFact,
} from './describe/facts/person-facts.ts';
import { readPersonRecords } from './describe/person-records.ts';
import { readSummaries } from './describe/summary.ts';
import { findingLists, readSurvey } from './survey/survey.ts';

type Identifier = PersonDetail['identifiers'][number];

/** Everything behind one person; somebody who turned out to be another is answered with that other. */
export function readPerson(database: ReadableDatabase, asked: PersonId): PersonDetail | undefined {
  const id = followSuccessor(database, asked);
  const summary = readSummaries(database, [id])[0];
  const facts = createFactReader(database)([id])[0];
  if (summary === undefined || facts === undefined) return undefined;
  const survey = readSurvey(database);
  const reasons = database
    .prepare<[number], string>('SELECT reasons FROM person WHERE id = ?')
    .pluck()
    .get(id);
  return {
    summary,
    findings: reasons === undefined ? [] : readStored<readonly Finding[]>(reasons),
    lists: findingLists(survey),
    identifiers: identifiersOf(facts, readUsageRows(database, id)),
    records: readPersonRecords(database, id),
    usage: readUsage(database, id),
    usageReading: explainUsage(facts.figures, survey.usageUntil, facts.heldSince),
    matches: readMatches(database, id),
    lookUp: facts.answers[0],
    journal: readPersonJournal(database, id),
    care: readCare(database, id),
  };
}

function followSuccessor(database: ReadableDatabase, asked: PersonId): PersonId {
  const successor = database
    .prepare<[number], PersonId>('SELECT person_id FROM person_successor WHERE old_id = ?')
    .pluck();
  let id = asked;
  const seen = new Set<PersonId>();
  for (let next = successor.get(id); next !== undefined && !seen.has(next); next = successor.get(id)) {
    seen.add(id);
    id = next;
  }
  return id;
}

function readMatches(database: ReadableDatabase, person: number): PersonDetail['matches'] {
  return database
    .prepare<[number], { readonly one: string; readonly other: string; readonly evidence: string }>(
      'SELECT one, other, evidence FROM person_match WHERE person_id = ? ORDER BY one, other',
    )
    .all(person)
    .map(({ one, other, evidence }) => ({ one, other, evidence: readStored<MatchEvidence>(evidence) }));
}

function readUsage(database: ReadableDatabase, person: number): readonly Usage[] {
  return database
    .prepare<
      [number],
      {
        readonly start: Usage['window']['start'];
        readonly end: Usage['window']['end'];
        readonly days: number | null;
        readonly metrics: string;
      }
    >(
      `SELECT u.window_start AS start, u.window_end AS end, u.days_active AS days, u.metrics
         FROM person_record pr JOIN usage_record u ON u.id = pr.record_id
        WHERE pr.person_id = ? AND pr.source = 2 AND u.to_import IS NULL
        ORDER BY u.window_end DESC, u.window_start DESC`,
    )
    .all(person)
    .map((row) => ({
      window: { start: row.start, end: row.end },
      daysActive: row.days ?? undefined,
      metrics: readStored<Usage['metrics']>(row.metrics),
    }));
}

/** Every identifier that any record or the account has, with where it stands. */
function identifiersOf(facts: PersonFacts, usageRows: readonly UsageFact[]): readonly Identifier[] {
  const found = new Map<
    string,
    { kind: Identifier['kind']; value: string; sources: Set<Identifier['sources'][number]> }
  >();
  const add = (
    kind: Identifier['kind'],
    value: string | null | undefined,
    source: Identifier['sources'][number],
  ): void => {
    const shown = value?.trim() ?? '';
    const key = kind === 'email' ? emailKey(shown) : idKey(shown);
    if (key === undefined) return;
    const known = found.get(`${kind} ${key}`) ?? {
      kind,
      value: shown,
      sources: new Set<Identifier['sources'][number]>(),
    };
    known.sources.add(source);
    found.set(`${kind} ${key}`, known);
  };
  for (const row of facts.seats) {
    add('external-id', row.externalId, 'users');
    add('email', row.email, 'users');
    add('seat-id', row.seatId, 'users');
  }
  for (const row of facts.assignments) {
    add('external-id', row.externalId, 'directory');
    for (const address of [row.email, row.userName]) add('email', address, 'directory');
  }
  for (const row of usageRows) {
    add('external-id', row.externalId, 'usage');
    add('email', row.email, 'usage');
    add('seat-id', row.seatId, 'usage');
  }
  for (const { lookUp } of facts.answers) {
    if (lookUp.kind !== 'found') continue;
    add('external-id', lookUp.account.externalId, 'service');
    for (const address of [lookUp.account.userName, ...lookUp.account.emails])
      add('email', address, 'service');
  }
  return [...found.values()].map(({ kind, value, sources }) => ({ kind, value, sources: [...sources] }));
}
