import { numberSettings } from '../../../preload/contract/lists.ts';
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Settings } from '../../../preload/contract/procedures/settings.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Line } from './Line.tsx';
import classes from './Settings.module.css';

const text = strings.settings;

type LimitName = keyof typeof numberSettings;
type Definition = (typeof numberSettings)[LimitName];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the definitions are the names
const definitions = Object.entries(numberSettings) as readonly (readonly [LimitName, Definition])[];

/** The numbers that are set under a heading, each saved as it is left. */
export function Limits({
  settings,
  under,
}: {
  readonly settings: Settings;
  readonly under: Definition['under'];
}): ReactElement {
  return (
    <>
      {definitions
        .filter(([, definition]) => definition.under === under)
        .map(([name]) => (
          <Limit key={`${name} ${String(settings[name])}`} name={name} value={settings[name]} />
        ))}
    </>
  );
}

function Limit(props: { readonly name: LimitName; readonly value: number }): ReactElement {
  const { name } = props;
  const { least, most } = numberSettings[name];
  const isShare = 'isShare' in numberSettings[name];
  const words = text.limits[name];
  const unit = isShare ? ' %' : words.unit === undefined ? '' : ` ${words.unit}`;
  const shown = props.value === 0 && words.unset !== undefined ? '' : props.value;
  const [value, setValue] = useState<number | string>(shown);
  const write = useAct('settings.write');
  const save = (): void => {
    const wanted = isShare ? Number(value) : Math.round(Number(value));
    const isBlank = value === '' && words.unset === undefined;
    if (isBlank || wanted === props.value || !(wanted >= least && wanted <= most)) {
      setValue(shown);
      return;
    }
    write.mutate(
      { [name]: wanted },
      {
        onSuccess: () => {
          tellDone(
            words.saved === undefined
              ? { title: text.saved, message: words.name }
              : { title: words.saved(wanted) },
          );
        },
      },
    );
  };
  return (
    <Line name={words.name} hint={words.hint}>
      <NumberInput
        aria-label={words.name}
        className={classes['number'] ?? ''}
        min={least}
        max={most}
        allowDecimal={isShare}
        suffix={unit}
        placeholder={words.unset ?? ''}
        value={value}
        onChange={setValue}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
    </Line>
  );
}
