import { Button, Kbd, NumberInput, SegmentedControl, Switch } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Settings } from '../../../preload/contract/procedures.ts';
import { tellDone } from '../../app/frame/notices.tsx';
import { setOffline, useOffline } from '../../app/state/offline.ts';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { commandKey } from '../../app/keys/shortcuts.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/Card.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { bytes } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ContractCard } from './ContractCard.tsx';
import { Erase, Restore } from './Replace.tsx';
import { Mailboxes } from './Mailboxes.tsx';
import { Line } from './Line.tsx';
import classes from './Settings.module.css';

const text = strings.settings;

export function SettingsScreen(): ReactElement | undefined {
  const settings = useAsk('settings.read', {}).data;
  if (settings === undefined) return undefined;
  return (
    <Page title={strings.shell.screens.settings} width="text">
      <Card title={text.findings}>
        <div className={classes['lines']}>
          <IdleThreshold key={settings.idleDays} idleDays={settings.idleDays} />
          <Limit
            key={`under ${String(settings.underUsedDays)}`}
            name="underUsedDays"
            value={settings.underUsedDays}
            most={366}
            suffix=""
          />
          {ages.map((name) => (
            <Limit
              key={`${name} ${String(settings[name])}`}
              name={name}
              value={settings[name]}
              most={3650}
              suffix=""
            />
          ))}
        </div>
      </Card>
      <Card title={text.licenses}>
        <div className={classes['lines']}>
          {limits.map(({ name, most, suffix }) => (
            <Limit
              key={`${name} ${String(settings[name])}`}
              name={name}
              value={settings[name]}
              most={most}
              suffix={suffix}
            />
          ))}
        </div>
      </Card>
      <Card title={text.mailboxes.title}>
        <Mailboxes settings={settings} />
      </Card>
      <ContractCard />
      <Card title={text.appearance}>
        <Appearance settings={settings} />
      </Card>
      <Card title={text.network}>
        <Offline />
      </Card>
      <Card title={text.data}>
        <div className={classes['lines']}>
          <BackUp />
          <Restore />
          <Erase />
        </div>
      </Card>
      <Card title={text.keys}>
        <Keys />
      </Card>
      <Card title={text.about}>
        <About />
      </Card>
    </Page>
  );
}

function BackUp(): ReactElement {
  const backUp = useAct('app.back-up');
  return (
    <Line name={text.backUp} hint={text.backUpHint}>
      <Button
        variant="default"
        loading={backUp.isPending}
        onClick={() => {
          backUp.mutate(
            {},
            {
              onSuccess: (copy) => {
                if (copy.saved)
                  tellDone({ title: text.backedUp, message: `${copy.fileName}, ${bytes(copy.bytes)}` });
              },
            },
          );
        }}
      >
        {text.backUpDo}
      </Button>
    </Line>
  );
}

const mostDays = 3650;

function IdleThreshold({ idleDays }: { readonly idleDays: number }): ReactElement {
  const [days, setDays] = useState<number | string>(idleDays);
  const write = useAct('settings.write');
  const save = (): void => {
    const wanted = Math.round(Number(days));
    if (wanted === idleDays || wanted < 1 || wanted > mostDays) {
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
        min={1}
        max={mostDays}
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

const ages = ['usageAgeDays', 'usersAgeDays', 'directoryAgeDays'] as const;

const limits = [
  { name: 'removalCount', most: 1_000_000, suffix: '' },
  { name: 'removalPercent', most: 100, suffix: ' %' },
  { name: 'seatsBought', most: 10_000_000, suffix: '' },
  { name: 'monthlyAssignments', most: 10_000_000, suffix: '' },
] as const;

function Limit(props: {
  readonly name: (typeof limits)[number]['name'] | (typeof ages)[number] | 'underUsedDays';
  readonly value: number;
  readonly most: number;
  readonly suffix: string;
}): ReactElement {
  const [value, setValue] = useState<number | string>(props.value);
  const write = useAct('settings.write');
  const words = text.limits[props.name];
  const save = (): void => {
    const wanted = props.suffix === '' ? Math.round(Number(value)) : Number(value);
    if (value === '' || wanted === props.value || !(wanted >= 0 && wanted <= props.most)) {
      setValue(props.value);
      return;
    }
    write.mutate(
      { [props.name]: wanted },
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
        min={0}
        max={props.most}
        allowDecimal={props.suffix !== ''}
        suffix={props.suffix}
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

function Appearance({ settings }: { readonly settings: Settings }): ReactElement {
  const write = useAct('settings.write');
  return (
    <div className={classes['lines']}>
      <Line name={text.appearance}>
        <SegmentedControl
          aria-label={text.appearance}
          data={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: text.appearances[value],
          }))}
          value={settings.appearance}
          onChange={(value) => {
            const appearance = (['system', 'light', 'dark'] as const).find((known) => known === value);
            if (appearance !== undefined) write.mutate({ appearance });
          }}
        />
      </Line>
      <Line name={text.density}>
        <SegmentedControl
          aria-label={text.density}
          data={(['comfortable', 'dense'] as const).map((value) => ({
            value,
            label: text.densities[value],
          }))}
          value={settings.density}
          onChange={(value) => {
            write.mutate({ density: value === 'dense' ? 'dense' : 'comfortable' });
          }}
        />
      </Line>
    </div>
  );
}

function Offline(): ReactElement {
  const offline = useOffline();
  return (
    <Line name={text.offline} hint={text.offlineHint}>
      <Switch
        aria-label={text.offline}
        checked={offline}
        onChange={(event) => {
          void setOffline(event.currentTarget.checked);
        }}
      />
    </Line>
  );
}

function Keys(): ReactElement {
  const keys = [
    [`${commandKey} K`, text.paletteKey],
    ...text.keyList,
    [`${commandKey} A`, text.selectAllKey],
  ] as const;
  return (
    <dl className={classes['keys']}>
      {keys.map(([key, does]) => (
        <div key={does} className={classes['key']}>
          <dt>
            <Kbd>{key}</Kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

function About(): ReactElement {
  const status = useAsk('app.status', {}).data;
  return (
    <Facts
      facts={[
        { name: text.version, value: status?.version ?? '' },
        { name: text.runtime, value: status?.runtime ?? '' },
        { name: text.keychain, value: status === undefined ? '' : text.keychains[status.keychain] },
      ]}
    />
  );
}
