import type { ReactElement } from 'react';
import { SeatAlarms, SeatRoom } from '../../app/pieces/SeatRoom.tsx';
import { useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';

/** How many seats there are, are held and may still be given. */
export function SeatsCard(): ReactElement | undefined {
  const room = useAsk('seats.room', {}).data;
  if (room === undefined) return undefined;
  return (
    <Card title={strings.seats.title}>
      <SeatAlarms room={room} />
      <SeatRoom room={room} />
    </Card>
  );
}
