import type { JournalEntry } from '../../domain/plans/action.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { readStored } from '../stored-json.ts';
import { journalColumns, toEntry, type JournalRow } from './journal.ts';

/** Entries of one person, the latest first, those of people that turned out to be the same included. */
export function readPersonJournal(database: ReadableDatabase, person: number): readonly JournalEntry[] {
  return database
    .prepare<[number, number], JournalRow>(
      `SELECT ${journalColumns} FROM journal
        WHERE person_id = ? OR person_id IN (SELECT old_id FROM person_successor WHERE person_id = ?)
        ORDER BY sequence DESC`,
    )
    .all(person, person)
    .map(readEntry);
}

/** One page of the journal, the latest entries first; `text` is part of a name or of what an entry says. */
export function pageJournal(
  database: ReadableDatabase,
  page: { readonly text: string | undefined; readonly offset: number; readonly limit: number },
): { entries: readonly JournalEntry[]; total: number } {
  const text = page.text?.trim() ?? '';
  const where =
    text === '' ? 'TRUE' : "(instr(lower(ifnull(display_name, '')), ?) > 0 OR instr(lower(body), ?) > 0)";
  const values = text === '' ? [] : [text.toLowerCase(), text.toLowerCase()];
  const entries = database
    .prepare<(string | number)[], JournalRow>(
      `SELECT ${journalColumns} FROM journal WHERE ${where} ORDER BY sequence DESC LIMIT ? OFFSET ?`,
    )
    .all(...values, page.limit, page.offset)
    .map(readEntry);
  const total = database
    .prepare<string[], number>(`SELECT count(*) FROM journal WHERE ${where}`)
    .pluck()
    .get(...values);
  return { entries, total: total ?? 0 };
}

function readEntry(row: JournalRow): JournalEntry {
  return toEntry(row, readStored<JournalEntry['body']>(row.body));
}
