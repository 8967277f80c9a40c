import { join } from 'node:path';

import type { AlarmKind } from '../../main/domain/files/import-alarm.ts';
import type { ConnectionId, Instant, PersonId } from '../../main/domain/ids.ts';
import type { Account } from '../../main/domain/service/account.ts';
import type { LookUp, LookUpAnswer } from '../../main/domain/service/look-ups/look-up.ts';
import type { PersonSummary } from '../../main/domain/people/person.ts';
import type { Connection } from '../../main/domain/service/connection.ts';
import type { Engine } from '../../main/engine/operations.ts';
import { atDay, writeFile } from './engine.ts';
import type { PersonDetail } from '../../main/engine/operations/people.ts';
import { sayFinding } from '../../main/words/say-finding.ts';
import { findingWords } from '../../main/words/en/people/findings.ts';

export const sampleFolder = new URL('../../resources/sample/', import.meta.url).pathname;

/** The sample exports that go together, in the order a person would take them. */
export const sampleFiles = [
  'sample-users.csv',
  'sample-okta-assignments.csv',
  'sample-usage-2026-07-27-to-2026-08-25.csv',
  'sample-usage-2026-08-26-to-2026-09-24.csv',
  'sample-usage-2026-09-25-to-2026-10-24.csv',
  'sample-usage-2026-10-25-to-2026-11-23.csv',
].map((name) => join(sampleFolder, name));

/** `accepted`: alarms that are as they should be. */
export async function importAll(
  engine: Engine,
  paths: readonly string[],
  accepted: readonly AlarmKind[] = [],
): Promise<void> {
  for (const path of paths) {
    // Lists of a few rows: that seat holders are not in them is no question here.
    const outcome = await engine.ask('commit-import', {
      path,
      accepted: ['lacks-holders', ...accepted],
      at: atDay(23),
    });
    if (outcome.kind !== 'committed')
      throw new Error(`${path} was not committed: ${JSON.stringify(outcome)}`);
  }
}

/** A user list with the published headers (LinkedIn Help a7762565). */
export function userList(folder: string, rows: readonly string[], name = 'users.csv'): string {
  const header =
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status';
  return writeFile(folder, name, `${[header, ...rows].join('\n')}\n`);
}

export function usageReport(folder: string, window: string, rows: readonly string[]): string {
  return writeFile(
    folder,
    `usage-${window}.csv`,
    `${['Name,Email,Seat ID,Days Active', ...rows].join('\n')}\n`,
  );
}

export function assignments(folder: string, rows: readonly string[], name = 'assignments.csv'): string {
  const header =
    'User,Login,Application name,Application login,Assigned on,Unassigned on,Last login,Employee number,Title,Department';
  return writeFile(folder, name, `${[header, ...rows].join('\n')}\n`);
}

export async function everybody(engine: Engine): Promise<readonly PersonSummary[]> {
  const { rows } = await engine.ask('page-people', {
    filter: {},
    sort: { key: 'displayName', descending: false },
    offset: 0,
    limit: 10_000,
  });
  return rows;
}

export async function personByEmail(engine: Engine, email: string): Promise<PersonSummary> {
  const person = (await everybody(engine)).find((candidate) => candidate.email === email);
  if (person === undefined) throw new Error(`nobody has ${email}`);
  return person;
}

export async function connect(engine: Engine, change: Partial<Connection> = {}): Promise<ConnectionId> {
  const connection = await engine.ask('save-connection', {
    id: undefined,
    fields: {
      name: 'Practice',
      kind: 'practice',
      baseUrl: 'https://practice.invalid/scim',
      instance: 'Main',
      licenseType: 'Advanced',
      mayProvision: true,
      mayDeprovision: true,
      dialectJson: JSON.stringify({ createRule: 'listed-id' }),
      profileJson: undefined,
      tokenCreatedOn: undefined,
      ...change,
    },
    at: atDay(1),
  });
  return connection.id;
}

export function account(id: string, change: Partial<Account> = {}): Account {
  return {
    id,
    externalId: undefined,
    userName: undefined,
    active: true,
    displayName: undefined,
    givenName: undefined,
    familyName: undefined,
    emails: [],
    version: undefined,
    raw: JSON.stringify({ id, active: change.active ?? true }),
    ...change,
  };
}

export function answered(lookUp: LookUp, at: Instant = atDay(23)): LookUpAnswer {
  return { lookUp, attempts: [], askedAt: at };
}

/** Writes look-up answers as a run does. */
export async function record(
  engine: Engine,
  connectionId: ConnectionId,
  answers: readonly (readonly [PersonId, LookUp])[],
  askedAt: Instant = atDay(23),
): Promise<void> {
  const run = await engine.ask('start-look-ups', {
    connectionId,
    who: { kind: 'selection', selection: { kind: 'ids', ids: answers.map(([personId]) => personId) } },
    at: atDay(23),
  });
  const full = await Promise.all(
    answers.map(async ([personId, lookUp]) => ({
      personId,
      answer: answered(await named(engine, personId, lookUp), askedAt),
    })),
  );
  await engine.ask('record-look-ups', { runId: run.id, answers: full });
  await engine.ask('set-run-state', { runId: run.id, state: 'done', note: undefined, at: atDay(23) });
}

/** An account without identifiers of its own gets those of the person: what a test is not about agrees. */
async function named(engine: Engine, personId: PersonId, lookUp: LookUp): Promise<LookUp> {
  if (lookUp.kind !== 'found') return lookUp;
  const { externalId, userName, emails } = lookUp.account;
  if (externalId !== undefined || userName !== undefined || emails.length > 0) return lookUp;
  const person = await engine.ask('read-person', { id: personId });
  const own = { externalId: person?.summary.externalId, userName: person?.summary.email };
  return { ...lookUp, account: { ...lookUp.account, ...own } };
}

/** Why the first finding of a person is found, in words. */
export function firstReason(person: PersonDetail | undefined): string {
  const [first] = person?.findings ?? [];
  return person === undefined || first === undefined ? '' : sayFinding(findingWords, first, person.lists);
}
