import { z } from 'zod';
import { shownName } from '../shown-name.ts';

export const nothing = z.strictObject({});

export const done = z.object({ done: z.boolean() });

/** `saved: false` when the save dialog was cancelled. */
export const savedRows = z.discriminatedUnion('saved', [
  z.object({ saved: z.literal(true), fileName: shownName, rows: z.number().int() }),
  z.object({ saved: z.literal(false) }),
]);
