import { readBoolean } from '../../../domain/states/words.ts';
import type { FieldDeclaration } from '../kinds/declaration.ts';
import { columnName, foldedPlain } from './column-name.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/** Fields that are what somebody is called. */
const ofNames: ReadonlySet<string> = new Set(['firstName', 'lastName', 'displayName']);

/** The names of columns that a field may be read from: nobody is called by a flag or a number ("Employee" with 1 and 0). */
export function namesThatFit(
  names: readonly string[],
  { field }: FieldDeclaration,
  rows: Rows,
): readonly string[] {
  if (!ofNames.has(field)) return names;
  return names.map((name, at) => (holdsFlags(rows, at) ? '' : name));
}

function holdsFlags(rows: Rows, at: number): boolean {
  const values = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
  return (
    values.length > 0 && values.every((value) => /^\d+$/u.test(value) || readBoolean(value) !== undefined)
  );
}

/**
 * Reads a field from the likelier column (`likelier` of its declaration) where it was found in one whose name says less and exactly one likelier
 * one has something in it. `isTold`: the report itself says what the column is.
 */
export function preferLikelier(of: {
  readonly header: readonly string[];
  readonly fields: readonly FieldDeclaration[];
  readonly fieldOf: Map<number, string>;
  readonly isTold: (at: number) => boolean;
  readonly isBlank: (at: number) => boolean;
}): void {
  const { header, fields, fieldOf, isTold, isBlank } = of;
  for (const { field, aliases, form, likelier } of fields) {
    if (likelier === undefined) continue;
    const at = [...fieldOf].find(([, one]) => one === field)?.[0];
    if (at === undefined || isTold(at) || likelier.test(foldedPlain(header[at] ?? ''))) continue;
    const wanted = new Set(aliases.map(columnName));
    const found = header.flatMap((column, other) => {
      const name = foldedPlain(column);
      const isField = wanted.has(columnName(column)) || form?.test(name) === true;
      return !fieldOf.has(other) && isField && likelier.test(name) && !isBlank(other) ? [other] : [];
    });
    if (found.length !== 1 || found[0] === undefined) continue;
    fieldOf.delete(at);
    fieldOf.set(found[0], field);
  }
}
