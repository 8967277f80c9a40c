import { contentColumns, type ContentColumn } from '../../../database/records.ts';
import { kindDeclarations } from '../../kinds/all.ts';
import { cellReaders } from '../../read/read-cell.ts';
import type { ReadJob } from '../../read/read-job.ts';
import { isOfName } from '../../read/rows/row-plan.ts';

/** Words of a column that are kept in the form in which they are written. */
const keptWords = 8;

/** Where the value of a content column comes from. */
export type Source =
  | { readonly how: 'nothing' }
  | { readonly how: 'extra' }
  | { readonly how: 'text' | 'name' | 'id' | 'email' | 'email-key'; readonly column: number }
  | { readonly how: 'word'; readonly column: number; readonly words: Words };

export type Key = { readonly prefix: string; readonly column: number; readonly isEmail: boolean };

/** Words that come again and again, in the form in which they are written. */
class Words {
  readonly #encode: (text: string) => string | undefined;
  readonly #kept: { readonly came: Buffer; readonly written: Buffer }[] = [];

  constructor(encode: (text: string) => string | undefined) {
    this.#encode = encode;
  }

  find(bytes: Buffer, from: number, to: number): Buffer | undefined {
    for (const { came, written } of this.#kept) {
      if (came.length !== to - from) continue;
      let index = 0;
      while (index < came.length && came[index] === bytes[from + index]) index += 1;
      if (index === came.length) return written;
    }
    const value = this.#encode(bytes.toString('utf8', from, to));
    if (value === undefined) return undefined;
    const written = Buffer.from(value);
    if (this.#kept.length < keptWords)
      this.#kept.push({ came: Buffer.from(bytes.subarray(from, to)), written });
    return written;
  }
}

/** How the rows of a file are written from its bytes. */
export type PlainPlan = {
  readonly columns: number;
  readonly sources: readonly Source[];
  readonly keys: readonly Key[];
  readonly extras: readonly { readonly column: number; readonly name: Buffer }[];
};

/** How rows of the file are written, where their fields are of the kinds that need no reading of more than one cell. */
export function planPlainRows({ exportKind, mapping }: ReadJob): PlainPlan | undefined {
  const declaration = kindDeclarations[exportKind];
  const content: readonly ContentColumn[] = contentColumns[declaration.table];
  if (content.some((column) => ['metrics', 'user_name', 'assignment', 'window_start'].includes(column)))
    return undefined;
  const sources: Source[] = content.map(() => ({ how: 'nothing' }));
  const columnOf = new Map<string, number>();
  const extras: { column: number; name: Buffer }[] = [];
  for (const [column, { column: header, field }] of mapping.columns.entries()) {
    const declared = declaration.fields.find((one) => one.field === field);
    if (declared === undefined) {
      extras.push({ column, name: Buffer.from(`${JSON.stringify(header)}:"`) });
      continue;
    }
    const slot = declared.column === undefined ? -1 : content.indexOf(declared.column);
    if (slot === -1 || sources[slot]?.how !== 'nothing') return undefined;
    const { type } = declared;
    if (type === 'license') {
      const words = new Words((text) => {
        const value = cellReaders.license(text, undefined);
        return typeof value === 'string' ? value : undefined;
      });
      sources[slot] = { how: 'word', column, words };
    } else if (isOfName(declared)) sources[slot] = { how: 'name', column };
    else if (type === 'text' || type === 'id' || type === 'email') sources[slot] = { how: type, column };
    else return undefined;
    if (type === 'email') {
      if (sources[0]?.how !== 'nothing') return undefined;
      sources[0] = { how: 'email-key', column };
    }
    columnOf.set(declared.field, column);
  }
  sources[sources.length - 1] = { how: 'extra' };
  const keys: Key[] = [];
  for (const { prefix, fields } of declaration.keys) {
    const [field, second] = fields;
    if (second !== undefined || field === undefined || prefix === 'n') return undefined;
    const column = columnOf.get(field);
    if (column !== undefined) keys.push({ prefix: `${prefix}:`, column, isEmail: field === 'email' });
  }
  return { columns: mapping.columns.length, sources, keys, extras };
}
