import type { ImportMapping } from '../../../domain/files/import.ts';
import { readStored } from '../../thread/stored-json.ts';

/** The fields that columns of an import are read as, without the spelling of their words. */
export function mappedFields(mapping: string): ReadonlySet<string> {
  const { columns } = readStored<ImportMapping>(mapping);
  return new Set(
    columns.flatMap(({ field }) =>
      field === undefined ? [] : [field.replace(/[^a-z]/giu, '').toLowerCase()],
    ),
  );
}
