import { findSource, sourceOf } from '../catalog/find-source.ts';
import type { Source } from '../catalog/source.ts';
import { isOwnPeople, peopleElsewhere } from '../recognize/people-elsewhere.ts';
import { areMovements } from '../recognize/part-lists.ts';
import { repeatsPeople, tellThings } from '../recognize/things.ts';
import { isOfClub, recognize } from '../recognize/recognize.ts';
import { kindDeclarations } from '../kinds/all.ts';
import { mapColumns } from '../recognize/columns/map-columns.ts';
import type { Table } from './table.ts';

/** Reports of other companies' people. */
const elsewhere: ReadonlySet<string> = new Set(['contacts', 'linkedin-connections']);

/** The report that a table is, by its header row and, where that tells none, by what its rows are of. */
export function findReport({ header, firstRows }: Pick<Table, 'header' | 'firstRows'>): Source | undefined {
  if (areMovements(header, firstRows)) return sourceOf('movements');
  const found = findSource(header) ?? sourceOf(peopleElsewhere(header, firstRows));
  // Days of coming and going tell an employer's lists, and clubs have them as well.
  if (found?.about === 'everybody' && isOfClub(header)) return undefined;
  if (found !== undefined) return elsewhere.has(found.id) && isOwnPeople(header) ? undefined : found;
  const recognized = recognize(header);
  // What is LinkedIn's own is known by its columns.
  const isOther = recognized.kind === 'one' && recognized.exportKind !== 'directory';
  return isOther ? undefined : sourceOf(tellThings(header, firstRows));
}

/** Whether most people of a list have several rows, and none of them is of an application. */
export function isRepeated({ header, firstRows }: Pick<Table, 'header' | 'firstRows'>): boolean {
  const columns = mapColumns(header, kindDeclarations.directory, undefined, firstRows);
  const placeOf = (field: string): number => columns.findIndex((column) => column.field === field);
  const at = ['email', 'userName', 'externalId'].map(placeOf).find((place) => place !== -1);
  return at !== undefined && placeOf('application') === -1 && repeatsPeople(firstRows, at);
}
