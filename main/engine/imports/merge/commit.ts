import { words } from '../../../words/words.ts';
import { localDayOf } from '../../../domain/time/calendar.ts';
import type { EngineContext, WorkHooks } from '../../thread/context.ts';
import { EngineError } from '../../errors.ts';
import { collectLeftovers } from '../../thread/leftovers.ts';
import {
  insertImport,
  readImport,
  readRejectedRows,
  rejectedRowWriter,
  writeImportCounts,
  readOutline,
} from '../../database/imports.ts';
import { emptyLogIfTight, keepInLog } from '../../database/log-room.ts';
import { rememberMapping } from '../../database/mappings.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { reconcile } from '../../people/bring-together/reconcile.ts';
import { examine } from '../examine.ts';
import type { ReadyFile } from '../examined/file.ts';
import { openForImport, refusedAs, sheetSaid, withSheet } from '../open/open-file.ts';
import type { RowReading } from '../open/reading-thread.ts';
import { needReconcile } from './reconcile-flag.ts';
import { closeSource, encodingOf, madeAt } from '../open/source-file.ts';
import { listScope } from '../recognize/read-list.ts';
import { otherNumbers, withoutUniqueIds } from '../stage/other-numbers.ts';
import { stage, type Staged } from '../stage/stage.ts';
import type { CellsSetAside } from '../../../domain/files/cells-set-aside.ts';
import type { Import, ImportMapping, ListEffect } from '../../../domain/files/import.ts';
import { foldWord } from '../../../domain/states/words.ts';
import type { AlarmKind, ImportAlarm } from '../../../domain/files/import-alarm.ts';

const rejectedAnswered = 1000;

/** Ends the transaction of an import whose alarms nobody accepted. */
class Unanswered extends Error {
  readonly alarms: readonly ImportAlarm[];

  constructor(alarms: readonly ImportAlarm[]) {
    super(words().imports.alarmsWaitAnswer);
    this.name = 'Unanswered';
    this.alarms = alarms;
  }
}

/**
 * Imports a file: every row or none. People are brought up to date afterwards; a crash in between is made good when the
 * database is opened next.
 */
export function commitImport(
  context: EngineContext,
  input: OperationInput<'commit-import'>,
  hooks: WorkHooks,
): Promise<OperationOutput<'commit-import'>> {
  return refusedAs(context, { path: input.path, isToBeWritten: true }, async (reading) => {
    emptyLogIfTight(context.writable, context.dataFolder);
    const source = await openForImport(
      input.path,
      { ...input.mapping?.readAs, ...sheetSaid(input) },
      hooks,
      context.readable,
    );
    collectLeftovers(source.bytes);
    try {
      const examined = examine(context.readable, source, {
        kind: input.kind,
        mapping: input.mapping,
        today: localDayOf(input.at),
        sheet: input.sheet,
      });
      if (examined.kind === 'already-imported')
        return { kind: 'already-imported', fileName: source.fileName, import: examined.import };
      const file = settled(numbered(context, following(context, examined.file, input), input), input);
      const { imported, setAside, warnings } = keepInLog(context.writable, () => {
        const written = writeAll(context, file, { input, hooks, reading });
        reconcile(context, { importId: written.imported.id, ...written.changes }, hooks);
        return written;
      });
      return {
        kind: 'committed',
        import: imported,
        rejected: readRejectedRows(context.readable, imported.id, rejectedAnswered),
        setAside,
        warnings,
      };
    } catch (error) {
      if (!(error instanceof Unanswered)) throw withSheet(error, source);
      return { kind: 'unanswered', fileName: source.fileName, alarms: error.alarms };
    } finally {
      closeSource(source);
    }
  });
}

/** Columns of which somebody said that they say nothing of the work are kept beside, in the next list with its header too. */
function settled(file: ReadyFile, { accepted = [] }: OperationInput<'commit-import'>): ReadyFile {
  const isSettled = accepted.includes('states-unclear') && file.unclear.length > 0;
  return isSettled ? { ...file, unclear: [], mappingFrom: 'given' } : file;
}

/** A list that somebody said is the next one of a system that is in takes the place of that one; that its columns are others is said with it. */
function following(
  { readable }: EngineContext,
  file: ReadyFile,
  { accepted = [] }: OperationInput<'commit-import'>,
): ReadyFile {
  const { mayFollow, declaration, mapping } = file;
  if (mayFollow === undefined || !accepted.includes('same-system')) return file;
  const { series } = mayFollow;
  const before = readOutline(readable, declaration.kind, series);
  return {
    ...file,
    series,
    scope: { ...file.scope, list: listScope(declaration.kind, series) },
    mayFollow: undefined,
    before: before === undefined ? undefined : { ...before, columns: mapping.columns },
  };
}

/** A list that somebody said is numbered by another system goes in without its ids, and the next one with its header too. */
function numbered(
  { readable }: EngineContext,
  file: ReadyFile,
  { accepted = [] }: OperationInput<'commit-import'>,
): ReadyFile {
  const isOther =
    file.declaration.kind === 'staff' &&
    accepted.includes('other-numbers') &&
    otherNumbers(readable, file).some(({ isSure }) => !isSure);
  return isOther ? { ...file, mapping: withoutUniqueIds(file.mapping), mappingFrom: 'given' } : file;
}

function writeAll(
  context: EngineContext,
  file: ReadyFile,
  {
    input,
    hooks,
    reading,
  }: {
    readonly input: OperationInput<'commit-import'>;
    readonly hooks: WorkHooks;
    readonly reading: RowReading;
  },
): {
  readonly imported: Import;
  readonly setAside: readonly CellsSetAside[];
  readonly warnings: readonly string[];
  readonly changes: Pick<Staged, 'alike' | 'ended'>;
} {
  const { writable } = context;
  // Every record would look its import up although it is the one just written: a fifth of the time of a large import.
  writable.pragma('foreign_keys = OFF');
  try {
    return writable.transaction(() => {
      const { source } = file;
      const importId = insertImport(writable, {
        kind: file.declaration.kind,
        series: file.series,
        fileName: source.fileName,
        fileHash: source.hash,
        fileBytes: source.bytes,
        importedAt: input.at,
        madeAt: madeAt(source, input.at),
        window: file.mapping.window,
        encoding: encodingOf(source),
        delimiter: file.shape.delimiter,
        header: file.header,
        mappingJson: JSON.stringify(file.mapping),
      });
      const staged = stage({
        database: writable,
        file,
        target: { database: writable, importId },
        onRejected: rejectedRowWriter(writable, importId),
        hooks,
        accepted: input.accepted,
        reading,
      });
      // A part beside the list has fewer rows than it by nature.
      const answered = new Set<string>([
        ...(input.accepted ?? []),
        ...(staged.adds ? ['other-people', 'far-fewer-rows'] : []),
      ]);
      const open = staged.alarms.filter(({ kind }) => !answered.has(kind));
      if (open.length > 0) throw new Unanswered(open);
      writeImportCounts(writable, importId, staged);
      const mapping = withUnknownWords(file.mapping, staged.effect, input.accepted);
      if (file.mappingFrom === 'given' || mapping !== file.mapping)
        rememberMapping(writable, file.header, mapping, input.at);
      needReconcile(writable);
      const imported = readImport(writable, importId);
      if (imported === undefined) throw new EngineError('unexpected', words().imports.importNotFoundAfter);
      const { setAside, warnings, alike, ended } = staged;
      return { imported, setAside, warnings, changes: { alike, ended } };
    })();
  } finally {
    writable.pragma('foreign_keys = ON');
  }
}

/** Words of which somebody said that they are not known are remembered as that, and asked about no more. */
function withUnknownWords(
  mapping: ImportMapping,
  effect: ListEffect | undefined,
  accepted: readonly AlarmKind[] = [],
): ImportMapping {
  const told = mapping.list?.meanings ?? {};
  const open = (effect?.words ?? [])
    .filter(({ state, word }) => state === 'unknown' && told[foldWord(word)] === undefined)
    .map(({ word }) => [foldWord(word), 'unknown'] as const);
  if (open.length === 0 || !accepted.includes('unknown-words')) return mapping;
  return { ...mapping, list: { ...mapping.list, meanings: { ...told, ...Object.fromEntries(open) } } };
}
