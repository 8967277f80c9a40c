import { workerData } from 'node:worker_threads';

import type { Language } from '../words/language.ts';
import { speakOrEnglish } from '../words/speak.ts';
import { setSpoken } from '../words/spoken.ts';
import type { ReadingStart } from './imports/read/serve-reading.ts';
import type { LinesStart } from './reports/lines/serve-lines.ts';

/*
 * Where the engine's threads begin. Each loads only what it needs: one that reads a file for another has no use for the database and
 * the people, and starts in half the time and memory without them.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine alone starts this file
const begun = workerData as (ReadingStart | LinesStart | { readonly role?: 'recover' | 'snapshot' }) & {
  readonly language?: Language;
};
const { language = 'en' } = begun;
if ('role' in begun && begun.role === 'read') {
  // It says nothing: what it tells is told again by who asked it.
  setSpoken(language);
  const { serveReading } = await import('./imports/read/serve-reading.ts');
  serveReading(begun);
} else if ('role' in begun && begun.role === 'lines') {
  await speakOrEnglish(language);
  const { serveLines } = await import('./reports/lines/serve-lines.ts');
  serveLines(begun);
} else {
  await speakOrEnglish(language);
  const [{ runThread }, { lastCheck }] = await Promise.all([
    import('./thread/thread-loop.ts'),
    import('../domain/plans/last-check.ts'),
  ]);
  runThread({ readingThread: new URL(import.meta.url), lastCheck });
}
