import type { ExportKind } from '../../../../domain/files/import.ts';
import type { Rejection } from '../../../../domain/files/rejection.ts';
import type { Row } from '../../open/csv-rows.ts';
import type { CellProblem } from '../read-cell.ts';
import type { RowReading } from '../record.ts';
import { damageIn } from '../set-aside.ts';
import type { RowPlan, Step } from './row-plan.ts';

/** A row that is rejected for one cell. */
export function rejectCell(row: Row, step: Step, { problem }: CellProblem): RowReading {
  const value = row.cells[step.index] ?? '';
  const reason: Rejection =
    typeof problem === 'string'
      ? { kind: 'cell', value, fault: problem }
      : { kind: 'other-window', value, expected: problem.expected };
  return reject(row, reason, { column: step.header, value });
}

/** A row without days active under the month that is read, and with some under another one; `undefined` where it has none there. */
export function rejectOtherMonths(
  row: Row,
  { header }: Step,
  months: RowPlan['months'],
): RowReading | undefined {
  const month = months.findLast(({ index }) => /[1-9]/u.test(row.cells[index] ?? ''));
  if (month === undefined) return undefined;
  return reject(
    row,
    { kind: 'other-months-alone', column: header, others: month.name },
    { column: header, value: '' },
  );
}

/** A row that tells nobody, with the id that a spreadsheet damaged where one stands in it. */
export function rejectNobody(
  row: Row,
  steps: readonly Step[],
  { kind, isWorkbook }: { readonly kind: ExportKind; readonly isWorkbook: boolean },
): RowReading {
  const damaged = steps.flatMap(({ type, index, header }) => {
    const value = (row.cells[index] ?? '').trim();
    const damage = type === 'id' && value !== '' ? damageIn(value, isWorkbook) : undefined;
    return damage === undefined ? [] : [{ column: header, value, damage }];
  })[0];
  const of = kind === 'usage' ? 'usage' : 'people';
  return reject(row, { kind: 'nobody', of, ...(damaged === undefined ? {} : { damaged }) });
}

/** A row that is rejected as it is. */
export function reject(
  { line, cells }: Row,
  reason: Rejection,
  at?: { readonly column: string; readonly value: string },
): RowReading {
  return {
    kind: 'rejected',
    rejected: { line, column: at?.column, value: at?.value, reason, cells },
  };
}
