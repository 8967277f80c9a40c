import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ImportAlarm } from '../../../preload/contract/values.ts';
import { strings } from '../../strings/strings.ts';
import { Notice } from '../../ui/Notice.tsx';
import classes from './ImportDialog.module.css';

const text = strings.imports;

type Props = {
  readonly alarms: readonly ImportAlarm[];
  readonly accepted: ReadonlySet<ImportAlarm['kind']>;
  readonly onChange: (accepted: ReadonlySet<ImportAlarm['kind']>) => void;
};

/** What speaks against the file, each to be answered before it goes in. */
export function Alarms({ alarms, accepted, onChange }: Props): ReactElement | undefined {
  if (alarms.length === 0) return undefined;
  const kinds = [...new Set(alarms.map(({ kind }) => kind))];
  return (
    <Notice tone="grave" title={text.alarmsTitle(kinds.length)}>
      <div className={classes['alarms']}>
        {kinds.map((kind) => (
          <div key={kind}>
            {alarms
              .filter((alarm) => alarm.kind === kind)
              .map(({ says }) => (
                <p key={says}>{says}</p>
              ))}
            <Checkbox
              label={text.alarmAccept[kind]}
              checked={accepted.has(kind)}
              onChange={(event) => {
                const next = new Set(accepted);
                if (event.currentTarget.checked) next.add(kind);
                else next.delete(kind);
                onChange(next);
              }}
            />
          </div>
        ))}
      </div>
    </Notice>
  );
}
