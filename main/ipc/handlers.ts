import type { ProcedureName } from '../../preload/contract/procedures.ts';
import { appHandlers } from './handlers/app.ts';
import { connectionHandlers } from './handlers/connections.ts';
import { costHandlers } from './handlers/costs.ts';
import type { HandlersOf } from './handler.ts';
import { importHandlers } from './handlers/files/imports.ts';
import { journalHandlers } from './handlers/journal.ts';
import { networkHandlers } from './handlers/network.ts';
import { peopleHandlers } from './handlers/people.ts';
import { planHandlers } from './handlers/plans.ts';
import { questionHandlers } from './handlers/questions.ts';
import { reportHandlers } from './handlers/files/report.ts';
import { reviewHandlers } from './handlers/review.ts';
import { runHandlers } from './handlers/runs.ts';
import { seatHandlers } from './handlers/seats.ts';
import { settingHandlers } from './handlers/settings.ts';
import { teamHandlers } from './handlers/teams.ts';

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
  ...seatHandlers,
  ...teamHandlers,
  ...questionHandlers,
};
