import { createHmac, randomBytes } from 'node:crypto';

import type { PersonId } from '../../domain/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';

/** Never leaves the database: without it a code says nothing of whom it stands for. */
const keyName = 'pseudonym_key';
const keyBytes = 32;
const codeDigits = 20;

/** A function that answers with the code of a person: the same one in every report of this database. */
export function pseudonymizer(database: WritableDatabase): (person: PersonId) => string {
  const key = readKey(database) ?? makeKey(database);
  return (person) => codeOf(key, person);
}

/** Who is behind these codes, of those that this database gave. */
export function revealPseudonyms(
  database: ReadableDatabase,
  { codes }: OperationInput<'reveal-pseudonyms'>,
): OperationOutput<'reveal-pseudonyms'> {
  const key = readKey(database);
  const wanted = new Set(codes.map((code) => code.trim().toUpperCase()));
  if (key === undefined || wanted.size === 0) return { people: [] };
  const people: { code: string; personId: PersonId; displayName: string }[] = [];
  const rows = database
    .prepare<[], [id: PersonId, name: string]>('SELECT id, display_name FROM person ORDER BY sort_name, id')
    .raw();
  for (const [personId, displayName] of rows.iterate()) {
    const code = codeOf(key, personId);
    if (wanted.has(code)) people.push({ code, personId, displayName });
  }
  return { people };
}

function codeOf(key: Buffer, person: PersonId): string {
  const digest = createHmac('sha256', key)
    .update(`person ${String(person)}`)
    .digest('hex');
  return `P-${digest.slice(0, codeDigits).toUpperCase()}`;
}

function readKey(database: ReadableDatabase): Buffer | undefined {
  const stored = database
    .prepare<[string], string>('SELECT value FROM setting WHERE name = ?')
    .pluck()
    .get(keyName);
  return stored === undefined ? undefined : Buffer.from(stored, 'hex');
}

function makeKey(database: WritableDatabase): Buffer {
  const key = randomBytes(keyBytes);
  database.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run(keyName, key.toString('hex'));
  return key;
}
