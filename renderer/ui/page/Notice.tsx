import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconOctagon } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import classes from './Notice.module.css';
import type { Tone } from '../charts/StateChip.tsx';

const icons = {
  good: IconCircleCheck,
  warn: IconAlertTriangle,
  grave: IconOctagon,
  note: IconInfoCircle,
  quiet: IconInfoCircle,
} as const;

type Props = { readonly tone: Tone; readonly title?: string; readonly children?: ReactNode };

/** A sentence that must not be overlooked, in the flow of the page. Grave ones are announced. */
export function Notice({ tone, title, children }: Props): ReactElement {
  const Icon = icons[tone];
  return (
    <div className={classes['notice']} data-tone={tone} role={tone === 'grave' ? 'alert' : undefined}>
      <Icon size={18} stroke={1.8} aria-hidden />
      <div className={classes['text']}>
        {title === undefined ? undefined : <p className={classes['title']}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
