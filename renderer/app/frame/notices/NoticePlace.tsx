import { Notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import classes from './NoticePlace.module.css';

/** Where notices are shown; what was told before it is there is kept until it is. */
export function NoticePlace(): ReactElement {
  return (
    <Notifications
      position="bottom-right"
      limit={4}
      withinPortal={false}
      classNames={{ root: classes['notices'] ?? '', notification: classes['notice'] ?? '' }}
    />
  );
}
