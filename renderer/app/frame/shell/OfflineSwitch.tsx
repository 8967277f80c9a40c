import { Switch } from '@mantine/core';
import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { setOffline, useOffline } from '../../state/offline.ts';
import classes from './OfflineSwitch.module.css';

export function OfflineSwitch(): ReactElement {
  const offline = useOffline();
  return (
    <Switch
      size="xs"
      color="orange.9"
      className={classes['offline'] ?? ''}
      label={offline ? strings.shell.offlineOn : strings.shell.offline}
      aria-label={strings.shell.offline}
      checked={offline}
      data-on={offline}
      onChange={(event) => {
        void setOffline(event.currentTarget.checked);
      }}
    />
  );
}
