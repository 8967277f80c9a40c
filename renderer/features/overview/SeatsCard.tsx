import type { ReactElement } from 'react';
import { SeatAlarms, SeatRoom } from '../../app/pieces/SeatRoom.tsx';
import { useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';
import classes from './OverviewScreen.module.css';

const text = strings.questions;

/** When holders were asked last whether they need their seats, and who has not answered; nothing while nobody was asked. */
function AskedFirst(): ReactElement | undefined {
  const tally = useAsk('questions.tally', {}).data;
  if (tally?.askedOn === undefined) return undefined;
  return (
    <p className={classes['asked']}>
      {text.tally(tally.askedOn, tally.unanswered, tally.silent)}{' '}
      <ScreenLink screen="questions">{text.tallyShow}</ScreenLink>
    </p>
  );
}

/** How many seats there are, are held and may still be given. */
export function SeatsCard(): ReactElement | undefined {
  const room = useAsk('seats.room', {}).data;
  if (room === undefined) return undefined;
  return (
    <Card title={strings.seats.title}>
      <SeatAlarms room={room} />
      <SeatRoom room={room} />
      <AskedFirst />
    </Card>
  );
}
