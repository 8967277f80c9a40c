import { existsSync } from 'node:fs';
import type * as ipcHandlers from '../../../main/ipc/handlers.ts';
import type * as ipcRouter from '../../../main/ipc/router.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import type { PeopleFilter, PeopleSort } from '../../../preload/contract/values/people.ts';
import type * as held from '../../../renderer/features/people/table/held-people.ts';

/** How somebody who types gets the first page: the code of the build that is measured, in this one process, without drawing. */
export type AsMet = {
  /** Whether the window of that build finds by itself among so many people; else it asks the engine over the bridge. */
  readonly isFoundByWindow: boolean;
  readonly find: (filter: PeopleFilter) => Promise<void>;
};

const asker = { isMainFrame: true, url: 'app://purser/index.html' };
const sort: PeopleSort = { key: 'displayName', descending: false };

/**
 * The bridge is the router of that build with its handlers, which parse what is asked and answered, and a copy of both, as a border between
 * processes makes it. What the border itself takes in Electron is not in it.
 */
export async function asMet(root: URL, engine: Engine, pageSize: number): Promise<AsMet> {
  const { createRouter } = (await import(new URL('main/ipc/router.ts', root).href)) as typeof ipcRouter;
  const { handlers } = (await import(new URL('main/ipc/handlers.ts', root).href)) as typeof ipcHandlers;
  const context = { engine };
  // One of before calls what its handlers work with otherwise.
  const options = {
    context,
    desk: context,
    handlers,
    isOurPage: () => true,
    log: { line: () => undefined, failure: () => undefined },
  } as unknown as Parameters<typeof createRouter>[0];
  const router = createRouter(options);
  const ask = async (name: string, input: unknown): Promise<unknown> =>
    structuredClone(await router.ask(asker, name, structuredClone(input)));
  const askPage = async (filter: PeopleFilter): Promise<void> => {
    const answer = await ask('people.page', { filter, sort, offset: 0, limit: pageSize });
    if ((answer as { readonly ok: boolean }).ok) return;
    throw new Error(`The bridge refused the question: ${JSON.stringify(answer)}`);
  };
  const file = new URL('renderer/features/people/table/held-people.ts', root);
  if (!existsSync(file)) return { isFoundByWindow: false, find: askPage };
  Object.assign(globalThis, {
    window: { purser: { ask, listen: () => undefined } },
    requestIdleCallback: (then: () => void) => setImmediate(then),
  });
  const { heldPeople } = (await import(file.href)) as typeof held;
  await heldPeople.prepare(sort);
  return {
    isFoundByWindow: heldPeople.find({}, sort) !== undefined,
    find: async (filter) => {
      const found = heldPeople.find(filter, sort);
      if (found === undefined) await askPage(filter);
      else found.slice(0, pageSize);
    },
  };
}
