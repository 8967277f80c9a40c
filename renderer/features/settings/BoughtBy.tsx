import type { ReactElement } from 'react';
import { choiceSettings } from '../../../preload/contract/lists.ts';
import type { Settings } from '../../../preload/contract/procedures/settings.ts';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Segments } from '../../ui/page/Segments.tsx';
import { Line } from './Line.tsx';

const text = strings.settings.boughtBy;
const { choices } = choiceSettings.boughtBy;

/** How the seats were bought, which says when those not needed can be given back. */
export function BoughtBy({ settings }: { readonly settings: Settings }): ReactElement {
  const write = useAct('settings.write');
  return (
    <Line name={text.name} hint={text.hint}>
      <Segments
        aria-label={text.name}
        data={choices.map((value) => ({ value, label: text.ways[value] }))}
        value={settings.boughtBy}
        onChange={(boughtBy) => {
          write.mutate({ boughtBy });
        }}
      />
    </Line>
  );
}
