import type { ImportMapping } from '../../../domain/files/import.ts';
import {
  type IdPair,
  isSurelyNumberedOtherwise,
  type NumbersFact,
  questionListBefore,
  questionNumbers,
} from '../../../domain/files/other-numbers.ts';
import { emailKey } from '../../../domain/people/identifiers/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readOtherNumbering } from '../../people/who-is-who/other-numbering.ts';
import type { ReadyFile } from '../examined/file.ts';
import { rowsFrom } from '../open/data-rows.ts';

/** So many rows tell how a list is numbered. */
const rowsRead = 20_000;

/** A list that is numbered by another system; `isSure` where its rows leave no doubt, and nobody needs to be asked. */
export type NumbersFound = { readonly fact: NumbersFact; readonly isSure: boolean };

/**
 * Whether a list of everybody has other unique ids than the user list and the directory, whichever came first; where somebody said what
 * its columns are, or that it is numbered by another system, it is not asked.
 */
export function otherNumbers(database: ReadableDatabase, file: ReadyFile): readonly NumbersFound[] {
  const { columns } = file.mapping;
  const { kind } = file.declaration;
  const placeOf = (field: string): number => columns.findIndex((column) => column.field === field);
  const [id, email] = [placeOf('externalId'), placeOf('email')];
  const column = columns[id]?.column;
  if (file.isMapped || column === undefined || email === -1) return [];
  const settled = readOtherNumbering(database);
  if (kind === 'staff')
    return settled.has(file.series)
      ? []
      : found(database, file, {
          id,
          email,
          known: knownIds(database),
          ask: (pairs) => questionNumbers(column, pairs),
        });
  if (kind !== 'users' && kind !== 'directory') return [];
  return [...staffIds(database)]
    .filter(([series]) => !settled.has(series))
    .flatMap(([, known]) =>
      found(database, file, { id, email, known, ask: (pairs) => questionListBefore(column, pairs) }),
    )
    .slice(0, 1);
}

function found(
  database: ReadableDatabase,
  file: ReadyFile,
  { ask, ...places }: Places & { readonly ask: (pairs: readonly IdPair[]) => readonly NumbersFact[] },
): readonly NumbersFound[] {
  const { pairs, ids } = compared(file, places);
  return ask(pairs).map((fact) => ({
    fact,
    isSure:
      ids !== undefined &&
      isSurelyNumberedOtherwise(pairs, {
        here: ids,
        known: allIds(database, { ofStaff: fact.ofListBefore }),
      }),
  }));
}

type Places = { readonly id: number; readonly email: number; readonly known: ReadonlyMap<string, string> };

/** The ids of addresses that are known, and all ids of the file; `undefined` where it is too long to read all. */
function compared(
  file: ReadyFile,
  { id, email, known }: Places,
): { readonly pairs: readonly IdPair[]; readonly ids: readonly string[] | undefined } {
  const pairs: IdPair[] = [];
  const ids: string[] = [];
  if (known.size === 0) return { pairs, ids };
  let read = 0;
  for (const rows of rowsFrom(file.source, file.shape, file.dataLine)) {
    for (const { cells } of rows) {
      const here = cells[id] ?? '';
      ids.push(here);
      const other = known.get(emailKey(cells[email]) ?? '');
      if (other !== undefined) pairs.push({ here, known: other });
    }
    read += rows.length;
    if (read >= rowsRead) return { pairs, ids: undefined };
  }
  return { pairs, ids };
}

/** Every unique id of the lists of everybody, or of the user list and the directory. */
function allIds(database: ReadableDatabase, { ofStaff }: { readonly ofStaff: boolean }): readonly string[] {
  const ofLists = database
    .prepare<[string], string>(
      `SELECT external_id FROM assignment_record JOIN import ON import.id = from_import
        WHERE to_import IS NULL AND kind = ? AND external_id IS NOT NULL`,
    )
    .pluck()
    .all(ofStaff ? 'staff' : 'directory');
  if (ofStaff) return ofLists;
  const ofSeats = database
    .prepare<[], string>(
      'SELECT external_id FROM seat_record WHERE to_import IS NULL AND external_id IS NOT NULL',
    )
    .pluck()
    .all();
  return [...ofLists, ...ofSeats];
}

/** The mapping with unique ids kept beside. */
export function withoutUniqueIds(mapping: ImportMapping): ImportMapping {
  const columns = mapping.columns.map(({ column, field }) => ({
    column,
    field: field === 'externalId' ? undefined : field,
  }));
  return { ...mapping, columns };
}

/** The unique id of each address in each list of everybody, by its series. */
function staffIds(database: ReadableDatabase): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rows = database
    .prepare<[], [series: string, email: string, id: string]>(
      `SELECT series, email_key, external_id FROM assignment_record JOIN import ON import.id = from_import
        WHERE to_import IS NULL AND kind = 'staff' AND email_key IS NOT NULL AND external_id IS NOT NULL`,
    )
    .raw();
  const ids = new Map<string, Map<string, string>>();
  for (const [series, email, id] of rows.iterate()) {
    const known = ids.get(series) ?? new Map<string, string>();
    ids.set(series, known.set(email, id));
  }
  return ids;
}

/** The unique id of each address in the user list and in the list of who has the app. */
function knownIds(database: ReadableDatabase): ReadonlyMap<string, string> {
  const rows = database
    .prepare<[], [email: string, id: string]>(
      `SELECT email_key, external_id FROM assignment_record JOIN import ON import.id = from_import
        WHERE to_import IS NULL AND kind = 'directory' AND email_key IS NOT NULL AND external_id IS NOT NULL
       UNION ALL SELECT email_key, external_id FROM seat_record
        WHERE to_import IS NULL AND email_key IS NOT NULL AND external_id IS NOT NULL`,
    )
    .raw()
    .all();
  return new Map(rows);
}
