import type { Page } from 'playwright-core';
import { z } from 'zod';

const traceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  ts: z.number().optional(),
  id2: z.object({ local: z.string().optional() }).optional(),
  args: z
    .object({ event_latency: z.object({ event_type: z.string().optional() }).optional() })
    .optional()
    .catch(undefined),
});
const trace = z.object({ traceEvents: z.array(traceEvent) });

/**
 * How long each key that is pressed meanwhile takes until the frame it leads to is on the screen, by Chromium's own trace (`EventLatency`,
 * from the key in the browser's process to the presented frame), in milliseconds. `undefined` where the browser cannot be traced.
 */
export async function whilePainting(
  page: Page,
  press: () => Promise<void>,
): Promise<readonly number[] | undefined> {
  const browser = page.context().browser();
  if (browser === null) return undefined;
  await browser.startTracing(page, { categories: ['cc', 'benchmark', 'input', 'input.scrolling'] });
  let written: Buffer;
  try {
    await press();
  } finally {
    written = await browser.stopTracing();
  }
  return keyLatencies(trace.parse(JSON.parse(written.toString())).traceEvents);
}

function keyLatencies(events: readonly z.infer<typeof traceEvent>[]): readonly number[] {
  const begun = new Map<string, number>();
  const took: number[] = [];
  const latencies = events
    .filter(({ name }) => name === 'EventLatency')
    .toSorted((one, other) => (one.ts ?? 0) - (other.ts ?? 0));
  for (const { ph, pid, id2, ts = 0, args } of latencies) {
    const id = `${String(pid)} ${id2?.local ?? ''}`;
    const from = begun.get(id);
    if (ph === 'b' && args?.event_latency?.event_type === 'KEY_PRESSED') begun.set(id, ts);
    else if (ph === 'e' && from !== undefined) {
      took.push((ts - from) / 1000);
      begun.delete(id);
    }
  }
  return took;
}
