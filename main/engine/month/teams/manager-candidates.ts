import { emailKey, idKey, nameKey } from '../../../domain/people/identifiers/identifier.ts';
import { partsOfName, readManagerCell } from '../../../domain/month/teams/managers.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { ManagerCandidate } from '../../operations/teams.ts';
import { ownerReader } from './manager-leads.ts';

const mostOffered = 5;

type Row = {
  readonly id: number;
  readonly displayName: string;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly department: string | null;
};

/** Who is called as a cell names a manager, each by an address or a unique id that is nobody else's ([TE15]). */
export function managerCandidates(
  database: ReadableDatabase,
  names: readonly string[],
): (name: string) => readonly ManagerCandidate[] {
  const wanted = new Set(names.flatMap((name) => keyOf(name) ?? []));
  const found = new Map<string, ManagerCandidate[]>();
  if (wanted.size === 0) return () => [];
  const ownerOf = ownerReader(database);
  const rows = database.prepare<[], Row>(
    'SELECT id, display_name AS displayName, email, external_id AS externalId, title, department FROM person ORDER BY sort_name, id',
  );
  for (const { id, displayName, email, externalId, title, department } of rows.iterate()) {
    const key = nameKey(displayName);
    if (key === undefined || !wanted.has(key)) continue;
    const as = [email, externalId].find((value) => value !== null && isTheirs(value, id));
    if (typeof as !== 'string') continue;
    const others = found.get(key) ?? [];
    found.set(key, others);
    if (others.length < mostOffered)
      others.push({ as, displayName, title: title ?? undefined, department: department ?? undefined });
  }
  return (name) => found.get(keyOf(name) ?? '') ?? [];

  function isTheirs(value: string, id: number): boolean {
    const lead = ownerOf(emailKey(value), idKey(value));
    return lead.kind === 'person' && lead.person === id;
  }
}

/** The name in what is asked, comparable. */
function keyOf(asked: string): string | undefined {
  return nameKey(readManagerCell(partsOfName(asked).name)?.name);
}
