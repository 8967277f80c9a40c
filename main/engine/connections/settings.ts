import { words } from '../../words/words.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import {
  type NumberSetting,
  type NumberSettingName,
  numberSettings,
} from '../../domain/settings/settings.ts';
import { storedNumber } from '../../domain/settings/stored-settings.ts';
import { EngineError } from '../errors.ts';

/** Rows of `setting` that the engine keeps for itself. */
const ownNames: ReadonlySet<string> = new Set([
  'reconcile_needed',
  'finding_kinds',
  'last_person_id',
  'reconciled_up_to',
  'lost_zeros',
  'other_numbering',
  'pseudonym_key',
]);

/** Everything the admin has set. */
export function readStoredSettings(database: ReadableDatabase): Readonly<Record<string, string>> {
  const rows = database
    .prepare<[], { readonly name: string; readonly value: string }>(
      'SELECT name, value FROM setting ORDER BY name',
    )
    .all();
  return Object.fromEntries(
    rows.filter(({ name }) => !ownNames.has(name)).map(({ name, value }) => [name, value]),
  );
}

/** What the admin has set, `undefined` where nothing. */
export function readSetting(database: ReadableDatabase, name: string): string | undefined {
  return database.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck().get(name);
}

/** Changes one setting; the engine's own rows are no settings. */
export function writeSetting(
  database: WritableDatabase,
  { name, value }: { readonly name: string; readonly value: string },
): void {
  if (ownNames.has(name)) throw new EngineError('not-found', words().engine.noSuchSetting);
  database
    .prepare(
      'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, value);
}

/** A number that the admin may have set, a share in percent. */
export function readNumberSetting(database: ReadableDatabase, name: NumberSettingName): number {
  const setting: NumberSetting = numberSettings[name];
  return storedNumber(setting, { [setting.storedAs]: readSetting(database, setting.storedAs) });
}
