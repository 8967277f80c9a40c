import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { giveNext } from '../../app/state/acts/acts.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Notice } from '../../ui/page/Notice.tsx';
import classes from './PlanView.module.css';

const text = strings.seats;

/** Seats that were taken back are offered to who is next on the waiting list. */
export function NextInLine({ taken }: { readonly taken: number }): ReactElement | undefined {
  const room = useAsk('seats.room', {}).data;
  const entries = useAsk('seats.waiting', {}).data?.entries ?? [];
  const [isBusy, setBusy] = useState(false);
  if (taken === 0 || room === undefined || room.waiting === 0) return undefined;
  const { giveable } = room;
  const possible = giveable.kind === 'known' ? Math.min(taken, giveable.seats) : 0;
  const next = entries.filter(({ standing }) => standing === 'waits').slice(0, possible);
  return (
    <Notice tone="note" title={text.next.title(taken)}>
      <p>
        {giveable.kind === 'not-known'
          ? text.give.lacks[giveable.lacks]
          : next.length === 0
            ? text.give.limits[giveable.limit]
            : next.map(({ displayName }) => displayName).join(', ')}
      </p>
      <div className={classes['next']}>
        {next.length === 0 ? undefined : (
          <Button
            size="xs"
            loading={isBusy}
            onClick={() => {
              setBusy(true);
              void giveNext(next.length).finally(() => {
                setBusy(false);
              });
            }}
          >
            {text.next.act(next.length)}
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            go('seats');
          }}
        >
          {text.toSeats}
        </Button>
      </div>
    </Notice>
  );
}
