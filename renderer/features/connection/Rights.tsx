import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import classes from './Connection.module.css';
import type { Draft } from './draft.ts';

const text = strings.connection;

type Props = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

/** The two boxes, both off to begin with. */
export function Rights({ draft, onChange }: Props): ReactElement {
  return (
    <fieldset className={classes['rights']}>
      <legend>{text.mayTitle}</legend>
      <p className={classes['hint']}>{text.mayHint}</p>
      <Checkbox
        label={text.mayProvision}
        description={text.mayProvisionHint}
        checked={draft.mayProvision}
        onChange={(event) => {
          onChange({ mayProvision: event.currentTarget.checked });
        }}
      />
      <Checkbox
        label={text.mayDeprovision}
        description={text.mayDeprovisionHint}
        checked={draft.mayDeprovision}
        onChange={(event) => {
          onChange({ mayDeprovision: event.currentTarget.checked });
        }}
      />
    </fieldset>
  );
}
