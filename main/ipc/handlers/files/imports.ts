import type { ImportId } from '../../../domain/ids.ts';
import type { ImportMapping } from '../../../domain/files/import.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import { branded, calendarDay } from '../../brands.ts';
import { importFile, withCancel } from './commit.ts';
import type { Desk } from '../desk.ts';
import { RequestError } from '../../errors/request-error.ts';
import type { HandlersOf, Input, ProceduresOf } from '../../handler.ts';
import { saveRows } from '../../saved-rows.ts';
import { limitProgress } from '../../progress.ts';

type GivenMapping = Input<'imports.preview'>['mapping'];

export const importHandlers: HandlersOf<ProceduresOf<'imports'>> = {
  'imports.pick': async (desk) => {
    const paths = await desk.surroundings.chooseExports();
    return paths.flatMap((path) => desk.files.name(path) ?? []);
  },
  'imports.preview': async (desk, { file, mapping, sheet }) => {
    const path = pathOf(desk, file);
    const preview = await withCancel(desk, file, (signal) =>
      desk.engine.ask(
        'preview-import',
        { path, mapping: readMapping(mapping), sheet, at: instantOf(desk.now()) },
        { signal, onProgress: limitProgress(desk, file) },
      ),
    );
    if (preview.kind !== 'ready') return preview;
    return { ...preview, mapping: { ...preview.mapping, columns: [...preview.mapping.columns] } };
  },
  'imports.commit': (desk, { file, mapping, sheet, accepted }) =>
    importFile(desk, { path: pathOf(desk, file), key: file, mapping: readMapping(mapping), sheet, accepted }),
  'imports.cancel': (desk, { file }) => {
    const underWay = desk.underWay.get(file);
    underWay?.abort();
    return { done: underWay !== undefined };
  },
  'imports.list': (desk) => desk.engine.ask('list-imports', {}),
  'imports.set-aside': (desk) => desk.engine.ask('read-set-aside', {}),
  'imports.rejected': (desk, { id }) => desk.engine.ask('rejected-rows', { id: branded<ImportId>(id) }),
  'imports.save-rejected': async (desk, { id }) => {
    const imports = await desk.engine.ask('list-imports', {});
    const name = imports.find((one) => one.id === id)?.fileName.replace(/\.[^.]*$/u, '') ?? 'import';
    return saveRows(desk, `${name} rejected`, (path) =>
      desk.engine.ask('write-rejected-rows', { id: branded<ImportId>(id), path }),
    );
  },
  'imports.compare': (desk, { before, after, text, offset, limit }) =>
    desk.engine.ask('compare-imports', { ...pairOf(before, after), text, offset, limit }),
  'imports.save-comparison': (desk, { before, after, text }) =>
    saveRows(desk, 'purser-comparison', (path) =>
      desk.engine.ask('write-comparison', { ...pairOf(before, after), text, path }),
    ),
  'imports.sources': (desk) => desk.engine.ask('list-sources', {}),
  'imports.mappings': (desk) => desk.engine.ask('list-mappings', {}),
  'imports.change-mapping': async (desk, { header, columns, dates }) => {
    const given = columns.map(({ column, field }) => ({ column, field }));
    const at = instantOf(desk.now());
    const { changed } = await desk.engine.ask('change-mapping', { header, columns: given, dates, at });
    desk.tell('data-changed', { what: 'imports' });
    return { done: changed };
  },
  'imports.forget-mapping': async (desk, { header }) => {
    const { forgotten } = await desk.engine.ask('forget-mapping', { header });
    desk.tell('data-changed', { what: 'imports' });
    return { done: forgotten };
  },
  'imports.undo': async (desk, { id }) => {
    const { undone } = await desk.engine.ask('undo-import', { id: branded<ImportId>(id) });
    if (undone) {
      desk.tell('data-changed', { what: 'imports' });
      desk.tell('data-changed', { what: 'people' });
    }
    return { done: undone };
  },
};

function pathOf(desk: Desk, token: string): string {
  const path = desk.files.pathOf(token);
  if (path === undefined) throw new RequestError('unknown-file');
  return path;
}

/** The schema has checked the days; they only get their name here. */
function pairOf(before: number, after: number): { readonly before: ImportId; readonly after: ImportId } {
  return { before: branded<ImportId>(before), after: branded<ImportId>(after) };
}

function readMapping(mapping: GivenMapping): ImportMapping | undefined {
  if (mapping === undefined) return undefined;
  const { kind, columns, window, readAs, list } = mapping;
  return {
    kind,
    columns: columns.map(({ column, field }) => ({ column, field })),
    window: window && { start: calendarDay(window.start), end: calendarDay(window.end) },
    readAs,
    list,
  };
}
