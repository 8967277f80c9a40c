import type { ImportId } from '../../../domain/ids.ts';
import type { ImportMapping } from '../../../domain/files/import.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import { branded, calendarDay } from '../../brands.ts';
import { importFile, withCancel } from './commit.ts';
import type { HandlerContext } from '../context.ts';
import { RequestError } from '../../errors/request-error.ts';
import type { HandlersOf, Input, ProceduresOf } from '../../handler.ts';
import { saveRows } from '../../saved-rows.ts';
import { limitProgress } from '../../progress.ts';

type GivenMapping = Input<'imports.preview'>['mapping'];

export const importHandlers: HandlersOf<ProceduresOf<'imports'>> = {
  'imports.pick': async (context) => {
    const paths = await context.surroundings.chooseExports();
    return paths.flatMap((path) => context.files.name(path) ?? []);
  },
  'imports.preview': async (context, { file, mapping, sheet }) => {
    const path = pathOf(context, file);
    const preview = await withCancel(context, file, (signal) =>
      context.engine.ask(
        'preview-import',
        { path, mapping: readMapping(mapping), sheet, at: instantOf(context.now()) },
        { signal, onProgress: limitProgress(context, file) },
      ),
    );
    if (preview.kind !== 'ready') return preview;
    return { ...preview, mapping: { ...preview.mapping, columns: [...preview.mapping.columns] } };
  },
  'imports.commit': (context, { file, mapping, sheet, accepted }) =>
    importFile(context, {
      path: pathOf(context, file),
      key: file,
      mapping: readMapping(mapping),
      sheet,
      accepted,
    }),
  'imports.cancel': (context, { file }) => {
    const underWay = context.underWay.get(file);
    underWay?.abort();
    return { done: underWay !== undefined };
  },
  'imports.list': (context) => context.engine.ask('list-imports', {}),
  'imports.set-aside': (context) => context.engine.ask('read-set-aside', {}),
  'imports.rejected': (context, { id }) => context.engine.ask('rejected-rows', { id: branded<ImportId>(id) }),
  'imports.save-rejected': async (context, { id }) => {
    const imports = await context.engine.ask('list-imports', {});
    const name = imports.find((one) => one.id === id)?.fileName.replace(/\.[^.]*$/u, '') ?? 'import';
    return saveRows(context, `${name} rejected`, (path) =>
      context.engine.ask('write-rejected-rows', { id: branded<ImportId>(id), path }),
    );
  },
  'imports.compare': (context, { before, after, text, offset, limit }) =>
    context.engine.ask('compare-imports', { ...pairOf(before, after), text, offset, limit }),
  'imports.save-comparison': (context, { before, after, text }) =>
    saveRows(context, 'purser-comparison', (path) =>
      context.engine.ask('write-comparison', { ...pairOf(before, after), text, path }),
    ),
  'imports.sources': (context) => context.engine.ask('list-sources', {}),
  'imports.mappings': (context) => context.engine.ask('list-mappings', {}),
  'imports.change-mapping': async (context, { header, columns, dates }) => {
    const given = columns.map(({ column, field }) => ({ column, field }));
    const at = instantOf(context.now());
    const { changed } = await context.engine.ask('change-mapping', { header, columns: given, dates, at });
    context.tell('data-changed', { what: 'imports' });
    return { done: changed };
  },
  'imports.forget-mapping': async (context, { header }) => {
    const { forgotten } = await context.engine.ask('forget-mapping', { header });
    context.tell('data-changed', { what: 'imports' });
    return { done: forgotten };
  },
  'imports.lists': (context) => context.engine.ask('list-lists', {}),
  'imports.set-list-use': async (context, { key, isUsed }) => {
    const { isChanged } = await context.engine.ask('set-list-use', { key, isUsed });
    if (isChanged) {
      context.tell('data-changed', { what: 'imports' });
      context.tell('data-changed', { what: 'people' });
    }
    return { done: isChanged };
  },
  'imports.undo': async (context, { id }) => {
    const { undone } = await context.engine.ask('undo-import', { id: branded<ImportId>(id) });
    if (undone) {
      context.tell('data-changed', { what: 'imports' });
      context.tell('data-changed', { what: 'people' });
    }
    return { done: undone };
  },
};

function pathOf(context: HandlerContext, token: string): string {
  const path = context.files.pathOf(token);
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
