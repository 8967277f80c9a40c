import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ImportAlarm } from '../../../../preload/contract/values/files/imports.ts';
import { strings } from '../../../strings/strings.ts';
import { Notice } from '../../../ui/page/Notice.tsx';
import { answersTo } from '../sheet/sheet-file.ts';
import classes from '../ImportDialog.module.css';

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
            {answersTo(kind).map((answer) => (
              <Checkbox
                key={answer}
                label={text.alarmAccept[answer]}
                checked={accepted.has(answer)}
                onChange={(event) => {
                  const next = new Set(accepted);
                  for (const other of answersTo(kind)) next.delete(other);
                  if (event.currentTarget.checked) next.add(answer);
                  onChange(next);
                }}
              />
            ))}
          </div>
        ))}
      </div>
    </Notice>
  );
}
