import { z } from 'zod';

/** Values that cross the bridge. The words are those of `docs/words.md`; `undefined` is absent. */
export const count = z.number().int().nonnegative();
export const id = z.number().int().positive();
/** `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** ISO 8601 in UTC. */
export const instant = z.string();
export const seatState = z.enum(['none', 'invited', 'activated', 'deactivated', 'unknown']);
export const directoryState = z.enum(['assigned', 'not-assigned', 'unknown', 'no-directory']);
export const worksState = z.enum(['yes', 'left', 'unknown']);
export const accountState = z.enum([
  'not-asked',
  'active',
  'inactive',
  'active-unknown',
  'absent',
  'ambiguous',
  'undecidable',
  'failed',
]);
export const usageState = z.enum(['used', 'idle', 'absent']);
export const findingKind = z.enum([
  'leaver-with-seat',
  'identifier-mismatch',
  'differs-from-learning',
  'duplicate',
  'unknown-to-service',
  'deactivated-but-listed',
  'idle',
  'never-activated',
  'only-administers',
  'usage-contradicts',
  'under-used',
  'assigned-without-seat',
  'seat-without-assignment',
  'not-in-staff',
  'unknown-in-usage',
  'in-order',
]);
export const act = z.enum(['provision', 'deprovision']);
export const exportKind = z.enum(['users', 'usage', 'directory', 'staff', 'learning', 'upload-result']);
export const usageWindow = z.object({ start: day, end: day });
/** A file the admin dropped or picked: the path stays in the main process. */
export const fileToken = z.object({ token: z.string().max(100), name: z.string() });
export type FileToken = z.infer<typeof fileToken>;
