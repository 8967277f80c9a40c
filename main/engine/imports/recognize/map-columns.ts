import type { ColumnMapping } from '../../../domain/files/import.ts';
import { foldHeader } from './header.ts';
import type { FieldDeclaration, KindDeclaration } from '../kinds/declaration.ts';
import { Refused } from '../refused.ts';

/** Which known field each column is read as, by its header. Of two columns that would be the same field, the likelier one is it. */
export function mapColumns(
  header: readonly string[],
  declaration: KindDeclaration,
): readonly ColumnMapping[] {
  const folded = header.map(foldHeader);
  const fieldOf = new Map<number, string>();
  for (const field of declaration.fields) {
    const index = bestColumn(folded, field, fieldOf);
    if (index !== undefined) fieldOf.set(index, field.field);
  }
  return header.map((column, index) => ({ column, field: fieldOf.get(index) }));
}

function bestColumn(
  folded: readonly string[],
  field: FieldDeclaration,
  taken: ReadonlyMap<number, string>,
): number | undefined {
  for (const alias of field.aliases) {
    const index = folded.findIndex((name, at) => name === alias && !taken.has(at));
    if (index !== -1) return index;
  }
  return undefined;
}

/**
 * Lays a mapping that was given over the columns that the file has. Columns it does not name stay beside the record. Throws
 * `Refused`: `mapping-mismatch` for columns or fields that are not there, and for a field that two columns claim.
 */
export function applyMapping(
  header: readonly string[],
  given: readonly ColumnMapping[],
  declaration: KindDeclaration,
  fileName: string,
): readonly ColumnMapping[] {
  const fields = new Set(declaration.fields.map((field) => field.field));
  const byColumn = new Map(given.map((column) => [column.column, column.field]));
  const columns = new Set(header);
  const claimed = new Set<string>();
  for (const { column, field } of given) {
    if (field === undefined) continue;
    if (!columns.has(column))
      throw mismatch(fileName, `names the column "${column}", which the file does not have`);
    if (!fields.has(field))
      throw mismatch(fileName, `names the field "${field}", which ${declaration.called} does not have`);
    if (claimed.has(field)) throw mismatch(fileName, `gives more than one column for the field "${field}"`);
    claimed.add(field);
  }
  return header.map((column) => ({ column, field: byColumn.get(column) }));
}

function mismatch(fileName: string, what: string): Refused {
  return new Refused(
    'mapping-mismatch',
    `"${fileName}": the mapping ${what}. Correct the mapping and import again.`,
  );
}
