import { heldSeatStates } from '../../../preload/contract/lists.ts';
import type { ReactElement, ReactNode } from 'react';
import type { PeopleFilter } from '../../../preload/contract/values/people.ts';
import type { SeatRoom as Room } from '../../../preload/contract/values/month/seats.ts';
import { strings } from '../../strings/strings.ts';
import { number } from '../../ui/text/format.ts';
import { Notice } from '../../ui/page/Notice.tsx';
import { viewParams } from '../state/report/people-view.ts';
import { ScreenLink } from './ScreenLink.tsx';
import classes from './SeatRoom.module.css';

const text = strings.seats.room;

const held: PeopleFilter = { seat: [...heldSeatStates] };
const invited: PeopleFilter = { seat: ['invited'] };

/** Seats bought, held, free and given, each with what it rests on; the people behind a figure are one step away. */
export function SeatRoom({ room }: { readonly room: Room }): ReactElement {
  return (
    <dl className={classes['room']}>
      <Line name={text.bought}>
        {room.bought === undefined ? (
          <ScreenLink screen="settings" params={{ section: 'costs' }}>
            {text.enter}
          </ScreenLink>
        ) : (
          number(room.bought)
        )}
      </Line>
      <Line name={text.held} notes={room.held === undefined ? [text.noList] : unclearOf(room)}>
        {room.held === undefined ? (
          text.notKnown
        ) : (
          <ScreenLink screen="people" params={viewParams({ filter: held })}>
            {room.unclear === 0 ? number(room.held) : text.between(room.held, room.held + room.unclear)}
          </ScreenLink>
        )}
      </Line>
      <Line name={text.invited}>
        {room.invited === undefined ? (
          text.notKnown
        ) : (
          <ScreenLink screen="people" params={viewParams({ filter: invited })}>
            {number(room.invited)}
          </ScreenLink>
        )}
      </Line>
      <Line name={text.free} notes={freeNotes(room)}>
        {room.free === undefined ? text.notKnown : number(room.free)}
      </Line>
      <Line name={text.given} notes={room.monthlyCap === undefined ? [text.noCap] : []}>
        {room.monthlyCap === undefined
          ? number(room.givenThisMonth)
          : text.ofCap(room.givenThisMonth, room.monthlyCap)}
      </Line>
      <Line name={text.waiting}>
        <ScreenLink screen="seats">{number(room.waiting)}</ScreenLink>
      </Line>
    </dl>
  );
}

/** What must not be overlooked: too few seats free, or more held than were bought. */
export function SeatAlarms({ room }: { readonly room: Room }): ReactElement {
  const { free, minimumFree, isBelowMinimum, beyond } = room;
  return (
    <>
      {isBelowMinimum && free !== undefined && minimumFree !== undefined ? (
        <Notice tone="warn" title={strings.seats.below(free, minimumFree)} />
      ) : undefined}
      {beyond > 0 ? <Notice tone="warn" title={strings.seats.beyond(beyond)} /> : undefined}
    </>
  );
}

function unclearOf({ unclear }: Room): readonly string[] {
  return unclear === 0 ? [] : [text.unclear(unclear)];
}

function freeNotes({ free, unseen, planned, minimumFree }: Room): readonly string[] {
  if (free === undefined) return [];
  return [
    ...(unseen === 0 ? [] : [text.unseen(unseen)]),
    ...(planned === 0 ? [] : [text.planned(planned)]),
    ...(minimumFree === undefined ? [] : [text.minimum(minimumFree)]),
  ];
}

function Line(props: {
  readonly name: string;
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={classes['line']}>
      <dt>{props.name}</dt>
      <dd className="numeric">
        {props.children}
        {props.notes?.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </dd>
    </div>
  );
}
