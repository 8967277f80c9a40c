import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import classes from './Card.module.css';

type Props = {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A titled surface; the title names it as a region. */
export function Card({ title, hint, aside, children }: Props): ReactElement {
  const id = useId();
  return (
    <section className={classes['card']} aria-labelledby={id}>
      <div className={classes['head']}>
        <div>
          <h2 id={id} className={classes['title']}>
            {title}
          </h2>
          {hint === undefined ? undefined : <p className={classes['hint']}>{hint}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
