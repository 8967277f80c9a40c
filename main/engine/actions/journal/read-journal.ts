import type { JournalEntry } from '../../../domain/plans/action.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { readStored } from '../../thread/stored-json.ts';
import { journalColumns, toEntry, type JournalRow } from './journal.ts';
import type { Outcome } from '../../../domain/plans/outcome.ts';
import { say } from '../../../words/say.ts';
import type { ActionState } from '../../../domain/plans/act.ts';

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

type Acts = OperationOutput<'page-acts'>;

/**
 * The same, one act at a time: everything an action came to together, the oldest entry first, with the state it is in; what belongs
 * to no action stands alone. An act is found by any of its entries.
 */
export function pageActs(database: ReadableDatabase, page: OperationInput<'page-acts'>): Acts {
  const wanted = page.text?.trim().toLowerCase() ?? '';
  const acts = `SELECT ifnull(action_id, -sequence) AS folded, max(sequence) AS latest FROM journal
    WHERE :wanted = '' OR instr(lower(ifnull(display_name, '')), :wanted) > 0 OR instr(lower(body), :wanted) > 0
    GROUP BY folded`;
  const shown = database
    .prepare<[{ wanted: string; limit: number; offset: number }], number>(
      `SELECT folded FROM (${acts}) ORDER BY latest DESC LIMIT :limit OFFSET :offset`,
    )
    .pluck()
    .all({ wanted, limit: page.limit, offset: page.offset });
  const total = database
    .prepare<[{ wanted: string }], number>(`SELECT count(*) FROM (${acts})`)
    .pluck()
    .get({ wanted });
  const entries = database.prepare<[], number>('SELECT count(*) FROM journal').pluck().get();
  return { acts: shown.map((act) => readAct(database, act)), total: total ?? 0, entries: entries ?? 0 };
}

/** `act`: the id of an action, or below 0 the place of an entry without one. */
function readAct(database: ReadableDatabase, act: number): Acts['acts'][number] {
  const where = act < 0 ? 'sequence = ?' : 'action_id = ?';
  const entries = database
    .prepare<[number], JournalRow>(`SELECT ${journalColumns} FROM journal WHERE ${where} ORDER BY sequence`)
    .all(Math.abs(act))
    .map(readEntry);
  const state = database
    .prepare<[number], ActionState>('SELECT state FROM action WHERE id = ?')
    .pluck()
    .get(act);
  return { state, entries };
}

/** With what came of it in the language of this thread; the text that was kept beside the facts stays as it is. */
function readEntry(row: JournalRow): JournalEntry {
  const entry = toEntry(row, readStored<JournalEntry['body']>(row.body));
  const { outcome } = entry.body;
  return typeof outcome === 'string'
    ? { ...entry, shown: say().outcome(readStored<Outcome>(outcome)) }
    : entry;
}
