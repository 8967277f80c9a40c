import type { ReactElement, ReactNode } from 'react';
import classes from './Settings.module.css';

/** A setting: its name, what it means, and what it is set with. */
export function Line(props: {
  readonly name: string;
  readonly hint?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={classes['line']}>
      <div className={classes['names']}>
        <span className={classes['name']}>{props.name}</span>
        {props.hint === undefined ? undefined : <span className={classes['hint']}>{props.hint}</span>}
      </div>
      {props.children}
    </div>
  );
}
