import type { Handlers } from '../context.ts';
import { refreshEverybody } from '../people/write-people.ts';
import { listConnections, removeConnection, saveConnection } from './connections.ts';
import { readSettings, writeSetting } from './settings.ts';

/** What can be asked about connections and settings. */
export const connectionHandlers = {
  'list-connections': ({ readable }) => listConnections(readable),
  'save-connection': ({ writable }, input) => writable.transaction(() => saveConnection(writable, input))(),
  'remove-connection': ({ writable }, { id }) => removeConnection(writable, id),
  'read-settings': ({ readable }) => readSettings(readable),
  'write-setting': ({ writable }, { name, value }, hooks) => {
    writable.transaction(() => {
      writeSetting(writable, { name, value });
      // Who counts as idle is part of every person's findings.
      if (name === 'idle_threshold_days') refreshEverybody(writable, hooks);
    })();
    return { name, value };
  },
} satisfies Partial<Handlers>;
