import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SeatRoom } from '../../../preload/contract/values/month/seats.ts';
import { giveNext } from '../../app/state/acts/acts.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import classes from './Seats.module.css';

const text = strings.seats.give;

/** How many of those who wait are given a seat: all that can be, or fewer. */
export function GiveNext({ room }: { readonly room: SeatRoom }): ReactElement {
  const { giveable, waiting } = room;
  const most = giveable.kind === 'known' ? Math.min(giveable.seats, waiting) : 0;
  const [typed, setTyped] = useState<number | string>();
  const [isBusy, setBusy] = useState(false);
  const wanted = Math.round(Number(typed ?? most));
  if (giveable.kind === 'not-known') return <p className={classes['can']}>{text.lacks[giveable.lacks]}</p>;
  return (
    <>
      <NumberInput
        label={text.label}
        className={classes['number'] ?? ''}
        min={1}
        max={Math.max(1, most)}
        allowDecimal={false}
        disabled={most === 0}
        value={typed ?? most}
        onChange={setTyped}
      />
      <Button
        disabled={most === 0 || !(wanted >= 1)}
        loading={isBusy}
        onClick={() => {
          setBusy(true);
          void giveNext(wanted).finally(() => {
            setBusy(false);
          });
        }}
      >
        {text.act(wanted)}
      </Button>
      <p className={classes['can']}>{text.can(giveable.seats, giveable.limit)}</p>
      {most === 0 && waiting > 0 ? <InPlans room={room} /> : undefined}
    </>
  );
}

/** What keeps seats that nobody holds, and the way there. */
function InPlans({ room: { planned, plannedIn } }: { readonly room: SeatRoom }): ReactElement | undefined {
  const [newest] = plannedIn;
  if (newest === undefined) return undefined;
  return (
    <div className={classes['inPlans']}>
      <p className={classes['can']}>{text.inPlans(planned)}</p>
      <Button
        variant="default"
        size="xs"
        onClick={() => {
          go('plans', { plan: String(newest) });
        }}
      >
        {text.toPlan}
      </Button>
    </div>
  );
}
