import { words } from '../../words/words.ts';
import type { Connection, ConnectionFields } from '../../domain/service/connection.ts';
import type { ConnectionId, Instant } from '../../domain/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import { EngineError } from '../errors.ts';
import { refreshAnswered } from './refresh-answered.ts';

type ConnectionRow = Omit<
  Connection,
  'mayProvision' | 'mayDeprovision' | 'profileJson' | 'filtersJson' | 'tokenCreatedOn'
> & {
  readonly profileJson: string | null;
  readonly filtersJson: string | null;
  readonly mayProvision: 0 | 1;
  readonly mayDeprovision: 0 | 1;
  readonly tokenCreatedOn: string | null;
};

const selectSql = `
SELECT id, name, kind, base_url AS baseUrl, instance, license_type AS licenseType, may_provision AS mayProvision,
  may_deprovision AS mayDeprovision, dialect_json AS dialectJson, profile_json AS profileJson,
  filters_json AS filtersJson, token_created_on AS tokenCreatedOn, created_at AS createdAt
FROM connection`;

/** All connections in the order they were made, removed ones left out. */
export function listConnections(database: ReadableDatabase): readonly Connection[] {
  return database
    .prepare<[], ConnectionRow>(`${selectSql} WHERE is_removed = 0 ORDER BY id`)
    .all()
    .map(toConnection);
}

/** One connection, also a removed one; `EngineError` of kind `not-found` where it never was. */
export function readConnection(database: ReadableDatabase, id: ConnectionId): Connection {
  const row = database.prepare<[number], ConnectionRow>(`${selectSql} WHERE id = ?`).get(id);
  if (row === undefined) throw new EngineError('not-found', words().engine.connectionNotThere);
  return toConnection(row);
}

/** Writes a new connection, or changes one that is there. */
export function saveConnection(
  database: WritableDatabase,
  {
    id,
    fields,
    at,
  }: {
    readonly id: ConnectionId | undefined;
    readonly fields: ConnectionFields;
    readonly at: Instant;
  },
): Connection {
  const values = {
    name: fields.name,
    kind: fields.kind,
    baseUrl: fields.baseUrl,
    instance: fields.instance,
    licenseType: fields.licenseType,
    mayProvision: fields.mayProvision ? 1 : 0,
    mayDeprovision: fields.mayDeprovision ? 1 : 0,
    dialectJson: fields.dialectJson,
    profileJson: fields.profileJson ?? null,
    tokenCreatedOn: fields.tokenCreatedOn ?? null,
  };
  if (id === undefined) {
    const { lastInsertRowid } = database.prepare(insertSql).run({ ...values, at });
    const made = database
      .prepare<[number | bigint], ConnectionRow>(`${selectSql} WHERE id = ?`)
      .get(lastInsertRowid);
    if (made === undefined) throw new EngineError('unexpected', words().engine.connectionNotStored);
    return toConnection(made);
  }
  const before = readConnection(database, id);
  const { changes } = database.prepare(updateSql).run({ ...values, id });
  if (changes === 0) throw new EngineError('not-found', words().engine.connectionGone);
  if (before.instance !== fields.instance) refreshAnswered(database, id);
  return readConnection(database, id);
}

/** Takes a connection away. Its runs, plans and journal entries stay. */
export function removeConnection(database: WritableDatabase, id: ConnectionId): { removed: boolean } {
  const { changes } = database
    .prepare('UPDATE connection SET is_removed = 1 WHERE id = ? AND is_removed = 0')
    .run(id);
  if (changes > 0) refreshAnswered(database, id);
  return { removed: changes > 0 };
}

const insertSql = `
INSERT INTO connection (name, kind, base_url, instance, license_type, may_provision, may_deprovision, dialect_json,
  profile_json, token_created_on, created_at)
VALUES (:name, :kind, :baseUrl, :instance, :licenseType, :mayProvision, :mayDeprovision, :dialectJson, :profileJson,
  :tokenCreatedOn, :at)`;

const updateSql = `
UPDATE connection SET name = :name, kind = :kind, base_url = :baseUrl, instance = :instance, license_type = :licenseType,
  may_provision = :mayProvision, may_deprovision = :mayDeprovision, dialect_json = :dialectJson, profile_json = :profileJson,
  token_created_on = :tokenCreatedOn,
  -- What was seen of one address says nothing of another.
  filters_json = CASE WHEN base_url = :baseUrl THEN filters_json END
WHERE id = :id AND is_removed = 0`;

function toConnection(row: ConnectionRow): Connection {
  return {
    ...row,
    mayProvision: row.mayProvision === 1,
    mayDeprovision: row.mayDeprovision === 1,
    profileJson: row.profileJson ?? undefined,
    filtersJson: row.filtersJson ?? undefined,
    tokenCreatedOn: row.tokenCreatedOn ?? undefined,
  };
}
