import { writeSetting } from '../../connections/settings.ts';
import type { Handlers } from '../../thread/context.ts';
import {
  addWaiting,
  changeWaiting,
  moveWaiting,
  readNextInLine,
  removeWaiting,
  returnWaiting,
} from './change-waiting.ts';
import { readSeatRoom } from './read-room.ts';
import { orderSetting, readWaitingList } from './waiting-list.ts';

/** What can be asked about seats and who waits for one. Everything that writes is one transaction. */
export const seatHandlers = {
  'read-seat-room': ({ readable }, { at }) => readSeatRoom(readable, at),
  'read-waiting-list': ({ readable }) => readWaitingList(readable),
  'add-waiting': ({ writable }, input) => writable.transaction(() => addWaiting(writable, input))(),
  'change-waiting': ({ writable }, input) => writable.transaction(() => changeWaiting(writable, input))(),
  'move-waiting': ({ writable }, input) => writable.transaction(() => moveWaiting(writable, input))(),
  'order-waiting': ({ writable }, { order }) => {
    writable.transaction(() => {
      writeSetting(writable, { name: orderSetting, value: order });
    })();
    return { ordered: true };
  },
  'remove-waiting': ({ writable }, input) => writable.transaction(() => removeWaiting(writable, input))(),
  'return-waiting': ({ writable }, input) => writable.transaction(() => returnWaiting(writable, input))(),
  'next-in-line': ({ readable }, input) => readNextInLine(readable, input),
} satisfies Partial<Handlers>;
