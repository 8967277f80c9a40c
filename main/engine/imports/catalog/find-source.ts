import type { ListReading } from '../../../domain/files/import.ts';
import { columnName } from '../recognize/columns/column-name.ts';
import { sources } from './all.ts';
import type { Source } from './source.ts';

const prepared = sources.map((source) => ({
  source,
  tells: source.tells.map((line) => line.split(' ').map((word) => word.split('|'))),
  unless: source.unless?.split(' ') ?? [],
}));
const byId = new Map(sources.map((source) => [source.id, source]));
/** Too many systems have these for one of them to be told by it. */
const lastResorts: ReadonlySet<string> = new Set(['hr-list', 'group-members', 'events-log', 'devices']);
/** Thousands of names, put together by whoever asks first: every start of the engine would wait for them. */
let columnsOfCatalog: ReadonlySet<string> | undefined;

export function sourceOf(id: string | undefined): Source | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** Whether a list of people is of some of the company alone ([N45]): by what was answered, else by the report that it is. */
export function isOfSome(list: ListReading | undefined): boolean {
  if (list?.subject !== undefined) return list.subject === 'some';
  return sourceOf(list?.source)?.about === 'some';
}

/** Whether any report of the catalog has such a column (`columnName`). */
export function isColumnOfCatalog(name: string): boolean {
  columnsOfCatalog ??= new Set(
    sources.flatMap(({ headers }) => headers.flatMap((row) => row.split(/[,;]/u).map(columnName))),
  );
  return columnsOfCatalog.has(name);
}

/**
 * The report that a header row is of: the one of which the most columns that tell it are there. `undefined` where none is told. Between
 * two told by as many, the one whose files have more of these columns.
 */
export function findSource(header: readonly string[]): Source | undefined {
  const names = new Set(header.map(columnName));
  const rated = prepared.flatMap(({ source, tells, unless }) => {
    if (unless.some((name) => names.has(name))) return [];
    const told = tells.filter((line) => line.every((words) => words.some((name) => names.has(name))));
    if (told.length === 0) return [];
    const columns = new Set(told.flatMap((line) => line.map((words) => words[0]))).size;
    return [{ source, columns: lastResorts.has(source.id) ? 0 : columns, known: shared(source, names) }];
  });
  return rated.toSorted((one, other) => other.columns - one.columns || other.known - one.known)[0]?.source;
}

function shared({ headers }: Source, names: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...headers.map((row) => row.split(/[,;]/u).filter((cell) => names.has(columnName(cell))).length),
  );
}
