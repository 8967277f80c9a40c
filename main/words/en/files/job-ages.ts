import { counted } from '../../counted.ts';
import type { AgedSource } from '../../../domain/files/import.ts';

/** What a list is called, behind what it is. */
function listCalled(called: string | undefined): string {
  return called === undefined ? '' : ` “${called}”`;
}

/** What the job says of how old lists and reports are. */
export const jobAges = {
  age: (source: AgedSource, called: string | undefined, on: string, days: number) =>
    `Age        ${source}${listCalled(called)} of ${on}, ${counted(days, 'day', 'days')} old`,
  oldAge: (source: AgedSource, called: string | undefined, on: string, days: number, limit: number) =>
    `Age        ${source}${listCalled(called)} of ${on}, ${counted(days, 'day', 'days')} old, past the age of ${String(limit)}: it suggests nothing by itself`,
};
