import { choiceSettings, languageChoices } from '../../../preload/contract/lists.ts';
import { Switch } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Settings } from '../../../preload/contract/procedures/settings.ts';
import { setOffline, useOffline } from '../../app/state/offline.ts';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Segments } from '../../ui/page/Segments.tsx';
import { Line } from './Line.tsx';
import classes from './Settings.module.css';

const text = strings.settings;

export function Appearance({ settings }: { readonly settings: Settings }): ReactElement {
  const write = useAct('settings.write');
  return (
    <div className={classes['lines']}>
      <LanguageChoice />
      <Line name={text.appearance}>
        <Segments
          aria-label={text.appearance}
          data={choiceSettings.appearance.choices.map((value) => ({
            value,
            label: text.appearances[value],
          }))}
          value={settings.appearance}
          onChange={(appearance) => {
            write.mutate({ appearance });
          }}
        />
      </Line>
      <Line name={text.density}>
        <Segments
          aria-label={text.density}
          data={choiceSettings.density.choices.map((value) => ({
            value,
            label: text.densities[value],
          }))}
          value={settings.density}
          onChange={(density) => {
            write.mutate({ density });
          }}
        />
      </Line>
    </div>
  );
}

/** Chosen, it is kept and the page loads anew in it. */
function LanguageChoice(): ReactElement {
  const chosen = useAsk('app.language', {}).data?.chosen;
  const choose = useAct('app.choose-language');
  return (
    <Line name={text.language} hint={text.languageHint}>
      <Segments
        aria-label={text.language}
        data={languageChoices.map((value) => ({
          value,
          label: text.languages[value],
        }))}
        value={chosen ?? 'system'}
        onChange={(language) => {
          choose.mutate(
            { language },
            {
              onSuccess: () => {
                location.reload();
              },
            },
          );
        }}
      />
    </Line>
  );
}

export function Offline(): ReactElement {
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
