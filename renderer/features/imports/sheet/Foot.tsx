import type { ReactElement, ReactNode } from 'react';
import classes from '../ImportDialog.module.css';

/** The acts of the dialog, always in sight. */
export function Foot({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={classes['foot']}>{children}</div>;
}
