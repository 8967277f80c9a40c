import type { Handlers } from '../../thread/context.ts';
import { readAlarms, setAlarmAside } from './read-alarms.ts';

/** What can be asked about alarms from one's own history. */
export const alarmHandlers = {
  'read-alarms': ({ readable }) => readAlarms(readable),
  'set-alarm-aside': ({ writable }, input) => {
    writable.transaction(() => {
      setAlarmAside(writable, input);
    })();
    return { done: true };
  },
} satisfies Partial<Handlers>;
