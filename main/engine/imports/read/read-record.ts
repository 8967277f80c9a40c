import { emailKey, nameKey } from '../../../domain/people/identifier.ts';
import type { DateOrder, ImportMapping, RejectedRow } from '../../../domain/files/import.ts';
import type { UsageWindow } from '../../../domain/usage/usage.ts';
import type { Row } from '../open/csv-rows.ts';
import type { FieldDeclaration, FieldType, KindDeclaration } from '../kinds/declaration.ts';
import { readDay } from '../recognize/usage-window.ts';
import { cellReaders, type CellProblem } from './read-cell.ts';

import { contentColumns, type CellValue, type ContentColumn } from '../../database/records.ts';

/** One accepted row: which row of other files is the same one, and what goes into the table's content columns. */
export type ReadRecord = {
  readonly line: number;
  /** Without the counter that tells doubled rows apart. */
  readonly key: string;
  /** In the order of `contentColumns` of the table. */
  readonly values: readonly CellValue[];
};

export type RejectedWithCells = RejectedRow & { readonly cells: readonly string[] };

export type RowReading =
  | { readonly kind: 'record'; readonly record: ReadRecord }
  | { readonly kind: 'rejected'; readonly rejected: RejectedWithCells }
  | { readonly kind: 'blank' };

type Step = {
  readonly index: number;
  readonly header: string;
  readonly type: FieldType;
  readonly read: (typeof cellReaders)[FieldType];
  /** Where the value goes in `values`; -1 where it is not stored by itself. */
  readonly slot: number;
  readonly field: string;
};

const blankReading: RowReading = { kind: 'blank' };

/** Reads the rows of one file: made once from the mapping, then called per row. */
export class RecordReader {
  readonly #declaration: KindDeclaration;
  readonly #window: UsageWindow | undefined;
  readonly #dates: DateOrder | undefined;
  readonly #steps: readonly Step[];
  readonly #extras: readonly { readonly index: number; readonly name: string }[];
  readonly #columnCount: number;
  readonly #keys: readonly {
    readonly prefix: string;
    readonly slots: readonly number[];
    readonly isEmail: boolean;
  }[];
  readonly #template: readonly CellValue[];
  readonly #slots: Readonly<Record<'metrics' | 'userName', number>>;

  constructor(declaration: KindDeclaration, mapping: ImportMapping) {
    this.#declaration = declaration;
    this.#window = mapping.window;
    this.#dates = mapping.readAs?.dates;
    const columns: readonly ContentColumn[] = contentColumns[declaration.table];
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
          read: cellReaders[declared.type],
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
      if (problem !== undefined) return reject(row, step, problem.problem);
      if (step.type === 'metric' || step.type === 'day-metric') {
        metrics += `${metrics === '' ? '' : ','}${JSON.stringify(step.header)}:${JSON.stringify(this.#asMetric(step, text))}`;
      }
    }
    if (this.#slots.metrics !== -1) values[this.#slots.metrics] = `{${metrics}}`;
    values[values.length - 1] = this.#extra(cells);
    this.#addressFromUserName(values);
    const key = this.#key(values);
    return key === undefined
      ? reject(row, undefined, this.#noIdentifier())
      : { kind: 'record', record: { line: row.line, key, values } };
  }

  #asMetric({ type }: Step, text: string): string {
    // What is no day ("never") is kept as it came.
    return type === 'day-metric' ? (readDay(text, this.#dates) ?? text) : text;
  }

  /** Puts one value in its place; answers with what is wrong with it. */
  #put(values: CellValue[], step: Step, text: string): CellProblem | undefined {
    const value = step.read(text, this.#dates);
    if (typeof value === 'object' && value !== null) return value;
    // Whatever another column says, somebody whose assignment has ended is not assigned.
    const hasEnded = step.type === 'assignment' && values[step.slot] === 'not-assigned';
    if (step.slot !== -1 && !hasEnded) values[step.slot] = value;
    if (step.type === 'email') values[0] = emailKey(text) ?? null;
    return step.type === 'day' ? this.#checkDay(step, value) : undefined;
  }

  /** A file is of one window: a row of another one is not read as this one's. */
  #checkDay(step: Step, day: CellValue): CellProblem | undefined {
    const expected = step.field === 'windowStart' ? this.#window?.start : this.#window?.end;
    return expected === undefined || day === expected
      ? undefined
      : { problem: `is not the window of the other rows (${expected}). Export one file per window` };
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
      const [slot, second] = slots;
      if (slot === undefined) continue;
      if (second === undefined && prefix !== 'n') {
        const value = values[slot];
        if (value === null || value === undefined) continue;
        return `${prefix}:${String(value)}`;
      }
      const parts = slots.flatMap((at) => values[at] ?? []);
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

function reject(row: Row, step: Step | undefined, problem: string): RowReading {
  const value = step === undefined ? undefined : row.cells[step.index];
  const reason = step === undefined ? problem : `"${value ?? ''}" ${problem}.`;
  return {
    kind: 'rejected',
    rejected: { line: row.line, column: step?.header, value, reason, cells: row.cells },
  };
}
