import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import classes from './Segments.module.css';

type Segment<Value extends string> = { readonly value: Value; readonly label: ReactNode };

/**
 * One of a few, side by side: radio buttons of one group, which arrow keys go through. The kit's own measures the page for each of its
 * marks, so that a screen of seven was laid out fourteen times before it was shown.
 */
export function Segments<Value extends string>(props: {
  readonly 'aria-label': string;
  readonly data: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
  readonly size?: 'xs';
  readonly fullWidth?: boolean;
}): ReactElement {
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-label={props['aria-label']}
      className={`${classes['root'] ?? ''} ${props.className ?? ''}`}
      data-size={props.size}
      data-full-width={props.fullWidth === true ? true : undefined}
    >
      {props.data.map(({ value, label }) => {
        const id = `${group}-${value}`;
        return (
          <div key={value} className={classes['choice']}>
            <input
              className={`visually-hidden ${classes['input'] ?? ''}`}
              type="radio"
              name={group}
              id={id}
              value={value}
              checked={value === props.value}
              onChange={() => {
                props.onChange(value);
              }}
            />
            <label className={classes['label']} htmlFor={id}>
              {label}
            </label>
          </div>
        );
      })}
    </div>
  );
}
