import type { CellRemark, CellRemarkKind } from '../../../../domain/files/cell-remark.ts';

type Counted = { readonly firstLine: number; readonly example: string; cells: number };

/** Counts by column what is to be said of cells. */
export class CellRemarks {
  readonly #counted = new Map<CellRemarkKind, Map<number, Counted>>();
  /** Of formulas: how many there are of a column, and whether all of them have the value 0. */
  readonly #formulas = new Map<number, { readonly firstLine: number; cells: number; isAllZero: boolean }>();

  note(kind: CellRemarkKind, at: { readonly column: number; readonly line: number }, example: string): void {
    const columns = this.#counted.get(kind) ?? new Map<number, Counted>();
    this.#counted.set(kind, columns);
    const counted = columns.get(at.column) ?? { firstLine: at.line, example, cells: 0 };
    counted.cells += 1;
    columns.set(at.column, counted);
  }

  seeFormula(at: { readonly column: number; readonly line: number }, value: string): void {
    const seen = this.#formulas.get(at.column) ?? { firstLine: at.line, cells: 0, isAllZero: true };
    seen.cells += 1;
    seen.isAllZero &&= value === '0';
    this.#formulas.set(at.column, seen);
  }

  /** Columns of formulas whose every value is 0. */
  zeroColumns(): readonly CellRemark[] {
    return [...this.#formulas].flatMap(([column, { firstLine, cells, isAllZero }]): readonly CellRemark[] =>
      isAllZero ? [{ kind: 'no-value', column, cells, firstLine, example: '0' }] : [],
    );
  }

  list(): readonly CellRemark[] {
    return [...this.#counted].flatMap(([kind, columns]) =>
      [...columns].map(([column, counted]): CellRemark => ({ kind, column, ...counted })),
    );
  }
}
