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

type LimitName = Exclude<keyof typeof numberSettings, 'idleDays'>;

/** What 0 stands for: nobody is to read it as a number. */
const unset: Readonly<Partial<Record<LimitName, string>>> = text.unset;

/** Some limits, each saved as it is left. */
export function Limits({
  settings,
  names,
}: {
  readonly settings: Settings;
  readonly names: readonly LimitName[];
}): ReactElement {
  return (
    <>
      {names.map((name) => (
        <Limit key={`${name} ${String(settings[name])}`} name={name} value={settings[name]} />
      ))}
    </>
  );
}

export function IdleThreshold({ idleDays }: { readonly idleDays: number }): ReactElement {
  const { least, most } = numberSettings.idleDays;
  const [days, setDays] = useState<number | string>(idleDays);
  const write = useAct('settings.write');
  const save = (): void => {
    const wanted = Math.round(Number(days));
    if (wanted === idleDays || wanted < least || wanted > most) {
      setDays(idleDays);
      return;
    }
    write.mutate(
      { idleDays: wanted },
      {
        onSuccess: () => {
          tellDone({ title: text.idleSaved(wanted) });
        },
      },
    );
  };
  return (
    <Line name={text.idle} hint={text.idleHint}>
      <NumberInput
        aria-label={text.idle}
        className={classes['number'] ?? ''}
        min={least}
        max={most}
        allowDecimal={false}
        suffix={` ${text.idleUnit}`}
        value={days}
        onChange={setDays}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
    </Line>
  );
}

function Limit(props: { readonly name: LimitName; readonly value: number }): ReactElement {
  const { name } = props;
  const { least, most } = numberSettings[name];
  const suffix = name === 'removalPercent' ? ' %' : '';
  const shown = props.value === 0 && unset[name] !== undefined ? '' : props.value;
  const [value, setValue] = useState<number | string>(shown);
  const write = useAct('settings.write');
  const words = text.limits[name];
  const save = (): void => {
    const wanted = suffix === '' ? Math.round(Number(value)) : Number(value);
    const isBlank = value === '' && unset[name] === undefined;
    if (isBlank || wanted === props.value || !(wanted >= least && wanted <= most)) {
      setValue(shown);
      return;
    }
    write.mutate(
      { [name]: wanted },
      {
        onSuccess: () => {
          tellDone({ title: text.saved, message: words.name });
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
        allowDecimal={suffix !== ''}
        suffix={suffix}
        placeholder={unset[name] ?? ''}
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
