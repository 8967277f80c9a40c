import type { Rejection } from '../../../../domain/files/rejection.ts';
import type { Row } from '../../open/csv-rows.ts';
import type { CellProblem } from '../read-cell.ts';
import type { RowReading } from '../record.ts';
import type { Step } from './row-plan.ts';

/** A row that is rejected for one cell. */
export function rejectCell(row: Row, step: Step, { problem }: CellProblem): RowReading {
  const value = row.cells[step.index] ?? '';
  const reason: Rejection =
    typeof problem === 'string'
      ? { kind: 'cell', value, fault: problem }
      : { kind: 'other-window', value, expected: problem.expected };
  return reject(row, reason, { column: step.header, value });
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
