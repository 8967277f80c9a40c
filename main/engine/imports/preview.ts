import type { ImportPreview, RejectedRow } from '../../domain/import.ts';
import type { EngineContext, WorkHooks } from '../context.ts';
import type { OperationInput } from '../operations.ts';
import { examine } from './examine.ts';
import { openForImport, refusedAs } from './open-file.ts';
import { closeSource } from './source-file.ts';
import { stage } from './stage.ts';

const rejectedShown = 100;

/** What importing a file would do: everything but the writing, so its counts are those of the import. */
export function previewImport(
  context: EngineContext,
  input: OperationInput<'preview-import'>,
  hooks: WorkHooks,
): ImportPreview {
  return refusedAs(input.path, () => {
    const source = openForImport(input.path, hooks);
    try {
      const { fileName } = source;
      const examined = examine(context.readable, source, { kind: input.kind, mapping: input.mapping });
      if (examined.kind === 'already-imported') return { ...examined, fileName };
      const { file } = examined;
      const rejected: RejectedRow[] = [];
      const { counts, warnings } = stage({
        database: context.readable,
        file,
        target: undefined,
        onRejected: ({ line, column, value, reason }) => {
          if (rejected.length < rejectedShown) rejected.push({ line, column, value, reason });
        },
        hooks,
        readingThread: context.readingThread,
      });
      return {
        kind: 'ready',
        fileName,
        exportKind: file.declaration.kind,
        encoding: source.encoding.name,
        delimiter: file.shape.delimiter,
        mapping: file.mapping,
        mappingFrom: file.mappingFrom,
        fields: file.declaration.fields.map(({ field, means, identifies }) => ({
          field,
          means,
          required: identifies === true,
        })),
        header: file.header,
        firstRows: file.firstRows,
        counts,
        rejected,
        warnings,
      };
    } finally {
      closeSource(source);
    }
  });
}
