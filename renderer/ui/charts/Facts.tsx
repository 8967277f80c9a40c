import type { ReactElement, ReactNode } from 'react';
import classes from './Facts.module.css';

type Fact = { readonly name: string; readonly value: ReactNode };

/** Names and values beside each other. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  return (
    <dl className={classes['facts']}>
      {facts.map(({ name, value }) => (
        <div key={name} className={classes['fact']}>
          <dt className={classes['name']}>{name}</dt>
          <dd className={classes['value']}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
