import type { ReactElement } from 'react';
import classes from './Figure.module.css';
import { Sparkline } from './Sparkline.tsx';
import type { IconComponent, Tone } from './StateChip.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly tone: Tone;
  readonly icon: IconComponent;
  /** What it was before: how it changed, in words, and the line up to now, where it does not run level. */
  readonly trend?: { readonly says: string; readonly points: readonly (number | undefined)[] } | undefined;
  readonly href: string;
  readonly onOpen: () => void;
};

/** One number that matters, leading to the people behind it. */
export function Figure({ label, value, note, tone, icon: Icon, trend, href, onOpen }: Props): ReactElement {
  return (
    <a
      className={classes['figure']}
      href={href}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <span className={classes['label']}>
        <span className={classes['mark']} data-tone={tone}>
          <Icon size={16} stroke={1.9} aria-hidden />
        </span>
        {label}
      </span>
      <span className={classes['value']}>{value}</span>
      {trend === undefined ? undefined : (
        <span className={classes['trend']}>
          {trend.points.length === 0 ? undefined : <Sparkline points={trend.points} />}
          {trend.says}
        </span>
      )}
      <span className={classes['note']}>{note}</span>
    </a>
  );
}
