import type { ReactElement } from 'react';
import { SeatAlarms, SeatRoom } from '../../app/pieces/SeatRoom.tsx';
import { useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { AddWaiting } from './AddWaiting.tsx';
import { RenewalCard } from './RenewalCard.tsx';
import classes from './Seats.module.css';
import { WaitingCard } from './WaitingCard.tsx';

const text = strings.seats;

/** Seats bought, held and free, and who waits for one. */
export function SeatsScreen(): ReactElement | undefined {
  const room = useAsk('seats.room', {}).data;
  const list = useAsk('seats.waiting', {}).data;
  if (room === undefined || list === undefined) return undefined;
  return (
    <Page title={strings.shell.screens.seats} subtitle={text.subtitle(room.waiting)}>
      <SeatAlarms room={room} />
      <div className={classes['columns']}>
        <Card title={text.title}>
          <SeatRoom room={room} />
        </Card>
        <AddWaiting assigned={list.assigned} />
      </div>
      <WaitingCard list={list} room={room} />
      <RenewalCard />
    </Page>
  );
}
