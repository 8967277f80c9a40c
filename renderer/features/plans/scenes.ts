import type { Scene } from '../../../preload/contract/values/plans.ts';
import { strings } from '../../strings/strings.ts';

/** In the order in which they are offered. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are of scenes, each of them
export const allScenes = Object.keys(strings.plans.rehearsal.names) as Scene[];
