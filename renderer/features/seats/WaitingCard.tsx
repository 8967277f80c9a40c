import { Button, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import type { SeatRoom, WaitingList } from '../../../preload/contract/values/month/seats.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useConnection } from '../../app/state/connections.ts';
import { useAct } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Notice } from '../../ui/page/Notice.tsx';
import { GiveNext } from './GiveNext.tsx';
import classes from './Seats.module.css';
import { WaitingTable } from './WaitingTable.tsx';

const text = strings.seats;
const orders = ['by-hand', 'longest-first'] as const;

/** Who waits, in which order, and the act that gives the next their seats. */
export function WaitingCard({
  list,
  room,
}: {
  readonly list: WaitingList;
  readonly room: SeatRoom;
}): ReactElement {
  const order = useAct('seats.order-waiting');
  return (
    <Card title={text.list} hint={text.listHint}>
      {list.entries.length === 0 ? (
        <p className={classes['can']}>{text.empty}</p>
      ) : (
        <>
          <div className={classes['bar']}>
            <Select
              label={text.order}
              allowDeselect={false}
              data={orders.map((value) => ({ value, label: text.orders[value] }))}
              value={list.order}
              onChange={(value) => {
                const chosen = orders.find((known) => known === value);
                if (chosen !== undefined) order.mutate({ order: chosen });
              }}
            />
            <GiveNext key={room.waiting} room={room} />
          </div>
          <NoAccount list={list} />
          <Served list={list} />
          <WaitingTable list={list} />
        </>
      )}
    </Card>
  );
}

/** Whoever holds a seat by now is taken off by one act. */
function Served({ list }: { readonly list: WaitingList }): ReactElement | undefined {
  const remove = useAct('seats.remove-waiting');
  const served = list.entries.filter(({ standing }) => standing === 'holds-seat').length;
  if (served === 0) return undefined;
  return (
    <div className={classes['bar']}>
      <Button
        variant="default"
        size="xs"
        loading={remove.isPending}
        onClick={() => {
          remove.mutate(
            { which: { kind: 'served' } },
            {
              onSuccess: ({ removed }) => {
                tellDone({ title: text.servedDone(removed) });
              },
            },
          );
        }}
      >
        {text.served(served)}
      </Button>
    </div>
  );
}

/** Who has no account is created by a plan, once the connection has a rule for it; said before a plan is made in vain. */
function NoAccount({ list }: { readonly list: WaitingList }): ReactElement | undefined {
  const connection = useConnection();
  if (connection === undefined || connection.settings.createRule === 'listed-id') return undefined;
  const without = list.entries.filter(
    ({ standing, account }) => standing === 'waits' && account === 'absent',
  ).length;
  if (without === 0) return undefined;
  return (
    <Notice tone="note" title={text.noAccount(without)}>
      <p>{text.noAccountMeans}</p>
      <Button
        variant="default"
        size="xs"
        onClick={() => {
          go('connection');
        }}
      >
        {text.noAccountWayOut}
      </Button>
    </Notice>
  );
}
