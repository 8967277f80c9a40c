import { memo } from 'react';
import type { ComponentType, ReactElement } from 'react';
import classes from './StateChip.module.css';

export type Tone = 'good' | 'warn' | 'grave' | 'note' | 'quiet';

export type IconComponent = ComponentType<{
  size?: number | string;
  stroke?: number | string;
  className?: string;
  'aria-hidden'?: boolean | 'true' | 'false';
}>;

/** How a state is shown: always a word, always an icon, the tone only besides. */
export type StateLook = { readonly label: string; readonly tone: Tone; readonly icon: IconComponent };

type Props = { readonly look: StateLook; readonly plain?: boolean; readonly title?: string };

/** `plain` leaves the background out, for lists where most lines say the same. */
export const StateChip = memo(function StateChip({ look, plain = false, title }: Props): ReactElement {
  const Icon = look.icon;
  return (
    <span className={classes['chip']} data-tone={look.tone} data-plain={plain} title={title}>
      <Icon size={14} stroke={2} aria-hidden />
      <span className={classes['label']}>{look.label}</span>
    </span>
  );
});
