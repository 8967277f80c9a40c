import type { CalendarDay, Instant, PersonId } from '../../domain/ids.ts';
import type { AccountState } from '../../domain/people/person.ts';
import type { SeatRoom } from '../../domain/seats/room.ts';
import type { WaitingLine } from '../../domain/seats/waiting-lines.ts';
import type {
  NextInLine,
  WaitingOrder,
  WaitingRefusal,
  WaitingStanding,
} from '../../domain/seats/waiting-list.ts';

/** One who waits for a seat. */
export type WaitingEntry = {
  readonly id: number;
  /** Who it is now. */
  readonly personId: PersonId;
  readonly displayName: string;
  readonly email: string | undefined;
  readonly department: string | undefined;
  readonly reason: string | undefined;
  readonly askedBy: string | undefined;
  readonly since: CalendarDay;
  readonly standing: WaitingStanding;
  /** At the service, as far as it was asked; `undefined` where nothing imported names the person any more. */
  readonly account: AccountState | undefined;
};

/** Why somebody was not put on the list; `people` are those meant, as far as they are known, `line` is what was given. */
export type RefusedLine = {
  readonly line: string;
  readonly as: string;
  readonly why: WaitingRefusal;
  readonly people: readonly string[];
};

export type WaitingList = {
  readonly order: WaitingOrder;
  /** In that order. */
  readonly entries: readonly WaitingEntry[];
  /** Assigned the app without a seat, and not on the list. */
  readonly assigned: number;
};

export type SeatsOperations = {
  /** How many seats there are, are held and may be given. */
  'read-seat-room': { input: { at: Instant }; output: SeatRoom };
  'read-waiting-list': { input: Record<never, never>; output: WaitingList };
  /** Puts people at the end of the list: those of a list, or everybody who is assigned the app and has no seat. */
  'add-waiting': {
    input: {
      who: { kind: 'lines'; lines: readonly WaitingLine[] } | { kind: 'assigned' };
      since: CalendarDay;
    };
    output: { added: number; refused: readonly RefusedLine[] };
  };
  /** What stands beside an entry, in place of what stood there. Throws `not-found`. */
  'change-waiting': {
    input: { id: number; reason: string | undefined; askedBy: string | undefined; since: CalendarDay };
    output: { changed: true };
  };
  /** Puts an entry at a place of the order by hand, counted from 0, and makes that the order. Throws `not-found`. */
  'move-waiting': { input: { id: number; to: number }; output: { moved: true } };
  'order-waiting': { input: { order: WaitingOrder }; output: { ordered: true } };
  /** Takes entries off the list: those named, or all whose people hold a seat by now. */
  'remove-waiting': {
    input: { which: { kind: 'ids'; ids: readonly number[] } | { kind: 'served' } };
    output: { removed: number };
  };
  /** Puts an entry that was taken off back, at its place of before, with what stood beside it; nothing where the person waits already. */
  'return-waiting': {
    input: {
      personId: PersonId;
      reason: string | undefined;
      askedBy: string | undefined;
      since: CalendarDay;
      /** Among all that are shown, counted from 0. */
      place: number;
    };
    output: { returned: boolean };
  };
  /** Who of the list is given the next seats. */
  'next-in-line': {
    input: { wanted: number; at: Instant };
    output: {
      next: NextInLine;
      /** What the list named those by. */
      named: readonly { readonly personId: PersonId; readonly as: string }[];
    };
  };
};
