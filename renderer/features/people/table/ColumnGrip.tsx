import type { PointerEvent, ReactElement } from 'react';
import { resetColumnWidth, setColumnWidth } from './column-choice.ts';
import type { ColumnKey } from './columns.tsx';
import classes from './ColumnGrip.module.css';

/** The edge of a heading, to be dragged. By keyboard the heading itself does the same. */
export function ColumnGrip({ column }: { readonly column: ColumnKey }): ReactElement {
  const drag = (begun: PointerEvent<HTMLSpanElement>): void => {
    begun.preventDefault();
    const grip = begun.currentTarget;
    const cell = grip.closest('th');
    if (cell === null) return;
    const { width } = cell.getBoundingClientRect();
    const sign = getComputedStyle(cell).direction === 'rtl' ? -1 : 1;
    const move = (event: globalThis.PointerEvent): void => {
      setColumnWidth(column, width + sign * (event.clientX - begun.clientX));
    };
    const end = (): void => {
      grip.removeEventListener('pointermove', move);
      grip.removeEventListener('pointerup', end);
      grip.removeEventListener('pointercancel', end);
    };
    grip.setPointerCapture(begun.pointerId);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', end);
    grip.addEventListener('pointercancel', end);
  };
  return (
    <span
      className={classes['grip']}
      aria-hidden
      onPointerDown={drag}
      onDoubleClick={() => {
        resetColumnWidth(column);
      }}
    />
  );
}

const stepPixels = 16;

/** Shift and an arrow make a column wider or narrower; answers whether that was meant. */
export function resizeByKey(
  event: { readonly key: string; readonly shiftKey: boolean; readonly currentTarget: HTMLElement },
  column: ColumnKey,
): boolean {
  const step = { ArrowRight: stepPixels, ArrowLeft: -stepPixels }[event.key];
  const cell = event.currentTarget.closest('th');
  if (!event.shiftKey || step === undefined || cell === null) return false;
  const sign = getComputedStyle(cell).direction === 'rtl' ? -1 : 1;
  setColumnWidth(column, cell.getBoundingClientRect().width + sign * step);
  return true;
}
