import type { ReactElement } from 'react';
import classes from './Sparkline.module.css';

const width = 72;
const height = 22;
const edge = 3;

/**
 * A number over time as a line, the latest point marked; a time of which it is not known is a gap. What it shows is said beside it: it
 * is hidden from who does not see it.
 */
export function Sparkline({ points }: { readonly points: readonly (number | undefined)[] }): ReactElement {
  const known = points.filter((point) => point !== undefined);
  const lowest = Math.min(...known);
  const span = Math.max(...known) - lowest;
  const x = (index: number): number => edge + (index / Math.max(1, points.length - 1)) * (width - 2 * edge);
  // What did not change runs through the middle.
  const y = (value: number): number =>
    height - edge - (span === 0 ? 0.5 : (value - lowest) / span) * (height - 2 * edge);
  const path = points
    .map((value, index) => {
      if (value === undefined) return '';
      return `${points[index - 1] === undefined ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  const last = points.at(-1);
  return (
    <svg className={classes['line']} width={width} height={height} aria-hidden focusable="false">
      <path d={path} />
      {last === undefined ? undefined : <circle cx={x(points.length - 1)} cy={y(last)} r={2.5} />}
    </svg>
  );
}
