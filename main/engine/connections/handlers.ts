import type { Handlers } from '../thread/context.ts';
import { reconcile } from '../people/bring-together/reconcile.ts';
import { refreshEverybody } from '../people/describe/write-people.ts';
import { domainSettings, type NumberSetting, numberSettings } from '../../domain/settings/settings.ts';
import { recordFilterEvidence } from './filter-evidence.ts';
import { leaveAddress } from './leave-address.ts';
import { removeConnection, saveConnection } from './connections.ts';
import { writeSetting } from './settings.ts';

/** Settings that are part of every person's findings. */
const describesEverybody: ReadonlySet<string> = new Set(
  Object.values<NumberSetting>(numberSettings).flatMap(({ describesPeople, storedAs }) =>
    describesPeople === true ? [storedAs] : [],
  ),
);

/** Settings that decide who is who. */
const decidesWhoIsWho: ReadonlySet<string> = new Set(
  Object.values(domainSettings).map(({ storedAs }) => storedAs),
);

/** What can be asked about connections and settings. */
export const connectionHandlers = {
  'save-connection': ({ writable }, input) => writable.transaction(() => saveConnection(writable, input))(),
  'leave-address': ({ writable }, input) => writable.transaction(() => leaveAddress(writable, input))(),
  'record-filter-evidence': ({ writable }, input) =>
    writable.transaction(() => recordFilterEvidence(writable, input))(),
  'remove-connection': ({ writable }, { id }) => writable.transaction(() => removeConnection(writable, id))(),
  'write-setting': ({ writable }, { name, value }, hooks) => {
    writable.transaction(() => {
      writeSetting(writable, { name, value });
      if (describesEverybody.has(name)) refreshEverybody(writable, hooks);
      if (decidesWhoIsWho.has(name)) reconcile({ writable }, { all: true }, hooks);
    })();
    return { name, value };
  },
} satisfies Partial<Handlers>;
