import { lastCheck } from '../domain/plans/last-check.ts';
import { runThread } from './thread-loop.ts';

/* Where the engine's thread begins. */
runThread({ entry: new URL(import.meta.url), lastCheck });
