import { noteComing } from '../thread/leftovers.ts';
import type { ExportKind, ImportMapping, RejectedRow } from '../../domain/files/import.ts';
import { localDayOf } from '../../domain/time/calendar.ts';
import { sourceOf } from './catalog/find-source.ts';
import { shownSource } from './catalog/source.ts';
import type { EngineContext, WorkHooks } from '../thread/context.ts';
import type { OperationInput } from '../operations.ts';
import { examine } from './examine.ts';
import { knownFields } from './examined/kind.ts';
import { openForImport, refusedAs, sheetChoice, sheetSaid, withSheet } from './open/open-file.ts';
import { closeSource, encodingOf } from './open/source-file.ts';
import { stage } from './stage/stage.ts';
import { suggestFields } from './recognize/columns/suggest-fields.ts';
import type { ImportPreview } from '../../domain/files/import-preview.ts';
import { teamColumnReader } from '../month/teams/team-columns.ts';

type ReadyPreview = Extract<ImportPreview, { readonly kind: 'ready' }>;

const rejectedShown = 100;

/** What importing a file would do: everything but the writing, so its counts are those of the import. */
export function previewImport(
  context: EngineContext,
  input: OperationInput<'preview-import'>,
  hooks: WorkHooks,
): Promise<ImportPreview> {
  return refusedAs(context, { path: input.path, isToBeWritten: false }, async (reading) => {
    const source = await openForImport(
      input.path,
      { ...input.mapping?.readAs, ...sheetSaid(input) },
      hooks,
      context.readable,
    );
    noteComing(source.bytes);
    try {
      const { fileName } = source;
      const examined = examine(context.readable, source, {
        kind: input.kind,
        mapping: input.mapping,
        today: input.at === undefined ? undefined : localDayOf(input.at),
        sheet: input.sheet,
      });
      if (examined.kind === 'already-imported') {
        const { import: imported, sheetName } = examined;
        const sheet = sheetChoice(source);
        return {
          kind: 'already-imported',
          fileName,
          import: imported,
          sheet: sheet === undefined ? undefined : { ...sheet, name: sheetName ?? sheet.name },
        };
      }
      const { file } = examined;
      const rejected: RejectedRow[] = [];
      const { counts, warnings, alarms, effect } = stage({
        database: context.readable,
        file,
        target: undefined,
        onRejected: ({ line, column, value, reason }) => {
          if (rejected.length < rejectedShown) rejected.push({ line, column, value, reason });
        },
        hooks,
        reading,
      });
      return {
        kind: 'ready',
        fileName,
        exportKind: file.declaration.kind,
        source: shownSource(sourceOf(file.mapping.list?.source)),
        encoding: encodingOf(source),
        encodingCertain: source.encoding.certain,
        readings: (source.encoding.readings ?? []).map(({ name, sample }) => ({ name, sample })),
        sheet: sheetChoice(source),
        delimiter: file.shape.delimiter,
        mapping: file.mapping,
        mappingFrom: file.mappingFrom,
        fields: knownFields(file.declaration),
        suggestions: suggestFields({
          columns: file.mapping.columns,
          firstRows: file.firstRows,
          declaration: file.declaration,
        }),
        teamColumns: isListOfPeople(file.declaration.kind) ? teamColumnsOf(file.mapping) : [],
        header: file.header,
        firstRows: file.firstRows,
        counts,
        rejected,
        warnings,
        alarms,
        effect,
        applications: file.applications,
      };
    } catch (error) {
      throw withSheet(error, source);
    } finally {
      closeSource(source);
    }
  });
}

/** Teams are read from the cells of lists of people that no field takes. */
function teamColumnsOf({ columns }: ImportMapping): ReadyPreview['teamColumns'] {
  const saysOf = teamColumnReader();
  return columns.flatMap(({ column, field }) => {
    const says = field === undefined ? saysOf(column) : undefined;
    return says === undefined ? [] : [{ column, says }];
  });
}

function isListOfPeople(kind: ExportKind): boolean {
  return kind === 'users' || kind === 'directory' || kind === 'staff';
}
