import { z } from 'zod';
import { exportKinds } from '../../../main/domain/files/import.ts';
import { findingKinds } from '../../../main/domain/findings/finding.ts';
import { accountStates, directoryStates, usageStates } from '../../../main/domain/people/person.ts';
import { acts } from '../../../main/domain/plans/act.ts';
import { seatStates } from '../../../main/domain/seats/seat.ts';
import { worksStates } from '../../../main/domain/states/state.ts';

/** Values that cross the bridge. Lists of words are those of the domain; `undefined` is absent. */
export const count = z.number().int().nonnegative();
export const id = z.number().int().positive();
/** `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** ISO 8601 in UTC. */
export const instant = z.string();
export const seatState = z.enum(seatStates);
export const directoryState = z.enum(directoryStates);
export const worksState = z.enum(worksStates);
export const accountState = z.enum(accountStates);
export const usageState = z.enum(usageStates);
export const findingKind = z.enum(findingKinds);
export const act = z.enum(acts);
export const exportKind = z.enum(exportKinds);
export const usageWindow = z.object({ start: day, end: day });
/** A file the admin dropped or picked: the path stays in the main process. */
export const fileToken = z.object({ token: z.string().max(100), name: z.string() });
export type FileToken = z.infer<typeof fileToken>;
