import { actionHandlers } from '../actions/handlers.ts';
import { connectionHandlers } from '../connections/handlers.ts';
import type { Handlers } from './context.ts';
import { firstHandlers } from './first-handlers.ts';
import { importHandlers } from '../imports/handlers.ts';
import { networkHandlers } from '../network/handlers.ts';
import { peopleHandlers } from '../people/handlers.ts';
import { questionHandlers } from '../month/questions/handlers.ts';
import { alarmHandlers } from '../month/alarms/handlers.ts';
import { renewalHandlers } from '../month/renewal/handlers.ts';
import { reportHandlers } from '../reports/handlers.ts';
import { seatHandlers } from '../month/seats/handlers.ts';
import { teamHandlers } from '../month/teams/handlers.ts';

/** Every operation and what carries it out. Each aggregate brings its own. */
export const handlers: Handlers = {
  ...firstHandlers,
  ...importHandlers,
  ...peopleHandlers,
  ...connectionHandlers,
  ...actionHandlers,
  ...networkHandlers,
  ...reportHandlers,
  ...seatHandlers,
  ...teamHandlers,
  ...questionHandlers,
  ...renewalHandlers,
  ...alarmHandlers,
};
