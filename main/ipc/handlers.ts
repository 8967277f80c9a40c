import type { ProcedureName } from '../../preload/contract/procedures.ts';
import { appHandlers } from './app.ts';
import { connectionHandlers } from './connections.ts';
import { costHandlers } from './costs.ts';
import type { HandlersOf } from './handler.ts';
import { importHandlers } from './imports.ts';
import { journalHandlers } from './journal.ts';
import { networkHandlers } from './network.ts';
import { peopleHandlers } from './people.ts';
import { planHandlers } from './plans.ts';
import { reportHandlers } from './report.ts';
import { reviewHandlers } from './review.ts';
import { runHandlers } from './runs.ts';
import { settingHandlers } from './settings.ts';

export type Handlers = HandlersOf<ProcedureName>;

/** Every procedure and what answers it. One that is missing does not compile. */
export const handlers: Handlers = {
  ...appHandlers,
  ...settingHandlers,
  ...connectionHandlers,
  ...costHandlers,
  ...importHandlers,
  ...peopleHandlers,
  ...reviewHandlers,
  ...runHandlers,
  ...planHandlers,
  ...journalHandlers,
  ...networkHandlers,
  ...reportHandlers,
};
