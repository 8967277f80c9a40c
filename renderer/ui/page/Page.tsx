import type { ReactElement, ReactNode } from 'react';
import classes from './Page.module.css';

type Props = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** `fill` gives the content the remaining height, for lists that scroll themselves; `text` keeps lines short. */
  readonly width?: 'text' | 'wide' | 'fill';
};

/** Heading, acts and content of a screen. */
export function Page({ title, subtitle, actions, children, width = 'wide' }: Props): ReactElement {
  return (
    <div className={classes['page']} data-width={width}>
      <div className={classes['head']}>
        <div className={classes['titles']}>
          <h1 className={classes['title']}>{title}</h1>
          {subtitle === undefined ? undefined : <div className={classes['subtitle']}>{subtitle}</div>}
        </div>
        {actions === undefined ? undefined : <div className={classes['actions']}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
