import { openIntents, unseenActions } from '../actions/open-actions.ts';
import { listRuns } from '../actions/runs.ts';
import { listConnections } from '../connections/connections.ts';
import { readStoredSettings } from '../connections/settings.ts';
import { listImports } from '../database/imports.ts';
import { wakeSnoozed } from '../people/admin/care.ts';
import { readOverview } from '../people/overview/read-overview.ts';
import { pagePeople } from '../people/search/page-people.ts';
import { prepareSearch } from '../people/search/search-people.ts';
import type { Handlers } from './context.ts';

/**
 * What is asked until the window's first frame stands. These alone are loaded with the thread; everything behind the others, which is
 * more than half of the engine, when one of them is asked for or the window has started.
 */
export const firstHandlers = {
  'wake-snoozed': ({ writable }, { on }) => writable.transaction(() => wakeSnoozed(writable, on))(),
  'list-runs': ({ readable }, { limit }) => listRuns(readable, limit),
  'open-intents': ({ readable }) => openIntents(readable),
  'unseen-actions': ({ readable }) => unseenActions(readable),
  'list-imports': ({ readable }) => listImports(readable),
  'list-connections': ({ readable }) => listConnections(readable),
  'read-settings': ({ readable }) => readStoredSettings(readable),
  'page-people': ({ readable }, input) => pagePeople(readable, input),
  // Whoever goes to the search at once types at once: nothing else is loaded in between.
  'prepare-search': ({ readable }) => {
    prepareSearch(readable);
  },
  overview: ({ readable }) => readOverview(readable),
} satisfies Partial<Handlers>;
