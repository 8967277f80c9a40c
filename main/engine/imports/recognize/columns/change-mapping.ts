import { words } from '../../../../words/words.ts';
import type { EngineContext } from '../../../thread/context.ts';
import { readMapping, rememberMapping } from '../../../database/mappings.ts';
import { EngineError } from '../../../errors.ts';
import type { OperationInput, OperationOutput } from '../../../operations.ts';
import { kindDeclarations } from '../../kinds/all.ts';
import { applyMapping } from './map-columns.ts';
import { Refused } from '../../refused.ts';

/** Changes what the columns of a header row mean from the next file on; imports that were made stay as they are. */
export function changeMapping(
  { writable }: EngineContext,
  { header, columns, dates, at }: OperationInput<'change-mapping'>,
): OperationOutput<'change-mapping'> {
  const known = readMapping(writable, header);
  if (known === undefined) throw new EngineError('not-found', words().imports.mappingNotAnyMore);
  const declaration = kindDeclarations[known.kind];
  try {
    const applied = applyMapping(header, columns, declaration, words().imports.mappingName);
    const mapping = { kind: known.kind, columns: applied, window: undefined, readAs: { dates } };
    rememberMapping(writable, header, mapping, at);
  } catch (error) {
    if (error instanceof Refused) throw new EngineError('not-found', error.detail, { cause: error });
    throw error;
  }
  return { changed: true };
}
