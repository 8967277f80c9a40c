import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Instant } from '../../../main/domain/ids.ts';
import type { ReportFormat } from '../../../main/domain/list/report/report-format.ts';
import { startEngine } from '../../../main/engine/client.ts';
import { EngineError } from '../../../main/engine/errors.ts';
import { engineThread } from './stage.ts';

/** What is to be done, and what is told of it. */
export type JobOrder =
  | { readonly kind: 'open'; readonly dataFolder: string }
  | {
      readonly kind: 'report';
      readonly dataFolder: string;
      readonly path: string;
      readonly format: ReportFormat;
      readonly text: string | undefined;
    };
export type JobNews =
  | { readonly word: 'begun' | 'done' }
  /** `said` is the failure's kind; a failure without one was not foreseen. */
  | { readonly word: 'failed'; readonly said: string };

/*
 * A process that opens a database (and brings it up to date) or writes one report, to be killed at any moment.
 */
const messages: unknown[] = await once(process, 'message');
const order = messages[0] as JobOrder;
const tell = (news: JobNews): void => void process.send?.(news);

try {
  if (order.kind === 'open') {
    tell({ word: 'begun' });
    const engine = await startEngine({ thread: engineThread, dataFolder: order.dataFolder });
    await engine.close();
  } else {
    const engine = await startEngine({ thread: engineThread, dataFolder: order.dataFolder });
    try {
      tell({ word: 'begun' });
      await engine.ask('write-report', {
        path: order.path,
        filter: order.text === undefined ? {} : { text: order.text },
        sort: { key: 'displayName', descending: false },
        format: order.format,
        at: '2026-11-25T09:00:00.000Z' as Instant,
      });
    } finally {
      await engine.close();
    }
  }
  tell({ word: 'done' });
} catch (error) {
  tell({ word: 'failed', said: error instanceof EngineError ? error.kind : String(error) });
}
if (!existsSync(join(order.dataFolder, 'purser.db'))) process.exitCode = 1;
process.disconnect();
