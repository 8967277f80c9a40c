import type { ReactElement } from 'react';
import { number } from '../text/format.ts';
import classes from './Steps.module.css';

type Step = { readonly title?: string; readonly text: string };

/** Numbered steps, in order. */
export function Steps({ steps }: { readonly steps: readonly Step[] }): ReactElement {
  return (
    <ol className={classes['steps']}>
      {steps.map((step, index) => (
        <li key={step.text} className={classes['step']}>
          <span className={classes['ordinal']} aria-hidden>
            {number(index + 1)}
          </span>
          <span>
            {step.title === undefined ? undefined : (
              <strong className={classes['title']}>{step.title}</strong>
            )}
            <span className={step.title === undefined ? undefined : classes['under']}>{step.text}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
