import { runThread } from '../../main/engine/thread-loop.ts';

/* The engine's thread without its last check, to show what the check holds. The product has no way to start it. */
runThread({ entry: new URL(import.meta.url), lastCheck: () => undefined });
