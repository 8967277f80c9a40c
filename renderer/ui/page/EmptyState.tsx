import type { ReactElement, ReactNode } from 'react';
import type { IconComponent, Tone } from '../charts/StateChip.tsx';
import classes from './EmptyState.module.css';

type Props = {
  readonly icon: IconComponent;
  readonly title: string;
  readonly text?: ReactNode;
  readonly action?: ReactNode;
  readonly tone?: Tone;
  /** Where nothing else is on the page, its title is the page's heading. */
  readonly isWholePage?: boolean;
};

/** What a screen shows while there is nothing: what is missing and what to do about it. */
export function EmptyState({
  icon: Icon,
  title,
  text,
  action,
  tone = 'quiet',
  isWholePage = false,
}: Props): ReactElement {
  const Title = isWholePage ? 'h1' : 'h2';
  return (
    <div className={classes['empty']}>
      <span className={classes['mark']} data-tone={tone}>
        <Icon size={28} stroke={1.6} aria-hidden />
      </span>
      <Title className={classes['title']}>{title}</Title>
      {text === undefined ? undefined : <p className={classes['text']}>{text}</p>}
      {action === undefined ? undefined : <div className={classes['action']}>{action}</div>}
    </div>
  );
}
