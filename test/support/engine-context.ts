import { join } from 'node:path';

import { openDatabase } from '../../main/engine/database/open.ts';
import type { EngineContext } from '../../main/engine/thread/context.ts';
import { testFolder } from './engine.ts';

/** An empty data folder as the engine's thread has it, without the thread: handlers and what they call are asked directly. */
export function engineContext(): {
  readonly context: EngineContext;
  readonly folder: string;
  readonly close: () => void;
} {
  const folder = testFolder();
  const handles = openDatabase(join(folder, 'data'));
  return {
    folder,
    close: () => {
      handles.close();
    },
    context: {
      readable: handles.readable,
      writable: handles.writable,
      lastCheck: () => undefined,
      reopen: () => Promise.resolve(),
      dataFolder: folder,
    },
  };
}
