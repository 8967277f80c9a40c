import { runThread } from '../../main/engine/thread/thread-loop.ts';

/* The engine's thread without its last check, to show what the check holds. The product has no way to start it. */
const readingThread = new URL('../../main/engine/thread.ts', import.meta.url);
runThread({ readingThread, lastCheck: () => undefined });
