import { emailKey, idKey, nameKey } from '../../domain/identifier.ts';
import type { ImportMapping, RejectedRow } from '../../domain/import.ts';
import type { UsageWindow } from '../../domain/usage.ts';
import type { Row } from './csv-rows.ts';
import type { FieldDeclaration, FieldType, KindDeclaration } from './kinds/declaration.ts';
import { readDay } from './usage-window.ts';

import type { CellValue } from '../database/records.ts';

/** One accepted row: which row of other files is the same one, and what goes into the table's content columns. */
export type ReadRecord = {
  readonly line: number;
  /** Without the counter that tells doubled rows apart. */
  readonly key: string;
  /** In the order of `contentColumns`. */
  readonly values: readonly CellValue[];
};

export type RejectedWithCells = RejectedRow & { readonly cells: readonly string[] };

export type RowReading =
  | { readonly kind: 'record'; readonly record: ReadRecord }
  | { readonly kind: 'rejected'; readonly rejected: RejectedWithCells }
  | { readonly kind: 'blank' };

/** The columns of the kind's table that hold a row's content, in the order of `ReadRecord.values`. */
export function contentColumns(declaration: KindDeclaration): readonly string[] {
  const own = declaration.fields.flatMap((field) => (field.column === undefined ? [] : [field.column]));
  const usage = declaration.kind === 'usage' ? ['window_start', 'window_end', 'metrics'] : [];
  const assignment = declaration.kind === 'directory' && !own.includes('assignment') ? ['assignment'] : [];
  return ['email_key', ...own, ...assignment, ...usage, 'extra'];
}

type Step = {
  readonly index: number;
  readonly header: string;
  readonly type: FieldType;
  /** Where the value goes in `values`; -1 where it is not stored by itself. */
  readonly slot: number;
  readonly field: string;
};

const blankReading: RowReading = { kind: 'blank' };
const noAddress = 'is not an e-mail address';

/** Reads the rows of one file: made once from the mapping, then called per row. */
export class RecordReader {
  readonly #declaration: KindDeclaration;
  readonly #window: UsageWindow | undefined;
  readonly #steps: readonly Step[];
  readonly #extras: readonly { readonly index: number; readonly name: string }[];
  readonly #columnCount: number;
  readonly #keys: readonly {
    readonly prefix: string;
    readonly slots: readonly number[];
    readonly isEmail: boolean;
  }[];
  readonly #template: readonly CellValue[];
  readonly #slots: Readonly<Record<'assignment' | 'metrics' | 'userName', number>>;

  constructor(declaration: KindDeclaration, mapping: ImportMapping) {
    this.#declaration = declaration;
    this.#window = mapping.window;
    const columns = contentColumns(declaration);
    const byName = new Map(declaration.fields.map((field) => [field.field, field]));
    const slotOf = (field: FieldDeclaration | undefined): number =>
      field?.column === undefined ? -1 : columns.indexOf(field.column);
    const steps: Step[] = [];
    const extras: { index: number; name: string }[] = [];
    mapping.columns.forEach(({ column, field }, index) => {
      const declared = field === undefined ? undefined : byName.get(field);
      if (declared === undefined) extras.push({ index, name: JSON.stringify(column) });
      else
        steps.push({
          index,
          header: column,
          type: declared.type,
          slot: slotOf(declared),
          field: declared.field,
        });
    });
    this.#steps = steps;
    this.#extras = extras;
    this.#columnCount = mapping.columns.length;
    this.#keys = declaration.keys.map(({ prefix, fields }) => ({
      prefix,
      slots: fields.map((field) => slotOf(byName.get(field))),
      isEmail: fields[0] === 'email',
    }));
    this.#slots = {
      assignment: columns.indexOf('assignment'),
      metrics: columns.indexOf('metrics'),
      userName: columns.indexOf('user_name'),
    };
    this.#template = columns.map((column) => {
      if (column === 'assignment') return 'assigned';
      if (column === 'window_start') return mapping.window?.start ?? null;
      if (column === 'window_end') return mapping.window?.end ?? null;
      return null;
    });
  }

  read(row: Row): RowReading {
    const { cells } = row;
    if (cells.every((cell) => cell.trim() === '')) return blankReading;
    if (row.fault !== undefined) return reject(row, undefined, row.fault);
    if (
      cells.length > this.#columnCount &&
      cells.slice(this.#columnCount).some((cell) => cell.trim() !== '')
    ) {
      const reason = `The row has ${String(cells.length)} cells where the header has ${String(this.#columnCount)}.`;
      return reject(row, undefined, reason);
    }
    const values = [...this.#template];
    let metrics = '';
    for (const step of this.#steps) {
      const text = (cells[step.index] ?? '').trim();
      if (text === '') continue;
      const problem = this.#put(values, step, text);
      if (problem !== undefined) return reject(row, step, problem);
      if (step.type === 'metric')
        metrics += `${metrics === '' ? '' : ','}${JSON.stringify(step.header)}:${JSON.stringify(text)}`;
    }
    if (this.#slots.metrics !== -1) values[this.#slots.metrics] = `{${metrics}}`;
    values[values.length - 1] = this.#extra(cells);
    this.#addressFromUserName(values);
    const key = this.#key(values);
    return key === undefined
      ? reject(row, undefined, this.#noIdentifier())
      : { kind: 'record', record: { line: row.line, key, values } };
  }

  /** Puts one value in its place; answers with what is wrong with it. */
  #put(values: CellValue[], step: Step, text: string): string | undefined {
    switch (step.type) {
      case 'metric':
        return undefined;
      case 'day':
        return this.#checkDay(step, text);
      case 'text':
        values[step.slot] = text;
        return undefined;
      case 'id':
        values[step.slot] = idKey(text) ?? null;
        return undefined;
      case 'email': {
        const key = emailKey(text);
        values[step.slot] = text;
        values[0] = key ?? null;
        return key === undefined ? noAddress : undefined;
      }
      case 'count':
        values[step.slot] = readCount(text) ?? null;
        return readCount(text) === undefined ? 'is not a whole number' : undefined;
      case 'license': {
        const status = licenseWords.get(text.toLowerCase());
        values[step.slot] = status ?? null;
        return status === undefined ? 'is neither "active" nor "inactive"' : undefined;
      }
      case 'assignment':
        if (endedWords.has(text.toLowerCase())) values[step.slot] = 'not-assigned';
        return undefined;
      case 'assignment-end':
        values[this.#slots.assignment] = 'not-assigned';
        return undefined;
      case 'entry-type':
        return text.toLowerCase().includes('group') ? groupRow : undefined;
    }
  }

  /** A file is of one window: a row of another one is not read as this one's. */
  #checkDay(step: Step, text: string): string | undefined {
    const day = readDay(text);
    if (day === undefined) return 'is not a day that can be read with certainty';
    const window = this.#window;
    const expected = step.field === 'windowStart' ? window?.start : window?.end;
    return expected === undefined || day === expected
      ? undefined
      : `is not the window of the other rows (${expected}). Export one file per window`;
  }

  /** Where the provider gives no e-mail address, its sign-in name is one more often than not. */
  #addressFromUserName(values: CellValue[]): void {
    if (this.#slots.userName === -1 || values[0] !== null) return;
    const userName = values[this.#slots.userName];
    if (typeof userName === 'string') values[0] = emailKey(userName) ?? null;
  }

  #extra(cells: readonly string[]): string | null {
    let json = '';
    for (const { index, name } of this.#extras) {
      const cell = cells[index];
      if (cell === undefined || cell === '') continue;
      json += `${json === '' ? '' : ','}${name}:${JSON.stringify(cell)}`;
    }
    return json === '' ? null : `{${json}}`;
  }

  #key(values: readonly CellValue[]): string | undefined {
    for (const { prefix, slots, isEmail } of this.#keys) {
      if (isEmail) {
        if (values[0] !== null) return `${prefix}:${String(values[0])}`;
        continue;
      }
      const parts = slots.flatMap((slot) => values[slot] ?? []);
      if (parts.length === 0) continue;
      const text = parts.join(' ');
      const key = prefix === 'n' ? nameKey(text) : text;
      if (key !== undefined) return `${prefix}:${key}`;
    }
    return undefined;
  }

  #noIdentifier(): string {
    return this.#declaration.kind === 'usage'
      ? 'The row has no name, e-mail address or id.'
      : 'The row has neither an e-mail address nor an id.';
  }
}

const groupRow = 'is a group: its members are not in this file. Export the assigned people as well';

const licenseWords: ReadonlyMap<string, string> = new Map([
  ['active', 'active'],
  ['activated', 'active'],
  ['invited', 'active'],
  ['assigned', 'active'],
  ['inactive', 'inactive'],
  ['unassigned', 'inactive'],
  ['deactivated', 'inactive'],
  ['no license', 'inactive'],
  ['none', 'inactive'],
]);

/** States of a user at the identity provider in which the app is out of reach (Okta's user status, Entra's accountEnabled). */
const endedWords: ReadonlySet<string> = new Set([
  'deprovisioned',
  'suspended',
  'deactivated',
  'inactive',
  'disabled',
  'deleted',
  'unassigned',
  'removed',
  'false',
  'no',
]);

function readCount(text: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,]0{1,2})?$/u.exec(text);
  return match === null ? undefined : Number(match[1]);
}

function reject(row: Row, step: Step | undefined, problem: string): RowReading {
  const value = step === undefined ? undefined : row.cells[step.index];
  const reason = step === undefined ? problem : `"${value ?? ''}" ${problem}.`;
  return {
    kind: 'rejected',
    rejected: { line: row.line, column: step?.header, value, reason, cells: row.cells },
  };
}
