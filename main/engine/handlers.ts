import type { Handlers } from './context.ts';
import { importHandlers } from './imports/handlers.ts';

/** Every operation and what carries it out. Each aggregate brings its own. */
export const handlers: Partial<Handlers> = { ...importHandlers };
