import type { CellValue } from '../../database/records.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import { personColumns, type PersonRow } from './person-columns.ts';

type Column = (typeof personColumns)[number];

const allButId = personColumns.slice(1);
/** So many statements are worth compiling; who changes otherwise is written whole. */
const mostStatements = 40;

/**
 * Writes of people what is said of them anew, and no more: each of the list's orders has an index, and those whose columns stay are not touched.
 * Of a thousand people among a hundred thousand that is a third of the pages.
 */
export class RowUpdater {
  readonly #database: WritableDatabase;
  readonly #statements = new Map<string, { readonly run: (values: readonly CellValue[]) => unknown }>();

  constructor(database: WritableDatabase) {
    this.#database = database;
  }

  /** The columns in which a person's row is another than before. */
  static changed(row: PersonRow, before: PersonRow): readonly Column[] {
    return personColumns.filter(([, field]) => row[field] !== before[field]);
  }

  /** `changed`: one at least. */
  write(row: PersonRow, changed: readonly Column[]): void {
    const names = changed.map(([name]) => name).join(', ');
    const isKnown = this.#statements.has(names) || this.#statements.size < mostStatements;
    const columns = isKnown ? changed : allButId;
    this.#statementOf(columns).run([...columns.map(([, field]) => row[field]), row.id]);
  }

  #statementOf(columns: readonly Column[]): { readonly run: (values: readonly CellValue[]) => unknown } {
    const names = columns.map(([name]) => name).join(', ');
    const known = this.#statements.get(names);
    if (known !== undefined) return known;
    const statement = this.#database.prepare<[readonly CellValue[]]>(
      `UPDATE person SET ${columns.map(([name]) => `${name} = ?`).join(', ')} WHERE id = ?`,
    );
    this.#statements.set(names, statement);
    return statement;
  }
}
