import { basename, resolve } from 'node:path';
import type {
  ExportKind,
  Import,
  ImportMapping,
  ListReading,
  ReadAs,
  RejectedRow,
} from '../../domain/files/import.ts';
import { foldWord } from '../../domain/states/words.ts';
import { alarmKinds } from '../../domain/files/import-alarm.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import type { SetAside } from '../../domain/people/set-aside.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { JobContext } from '../begin/job-context.ts';
import { JobFailure } from '../job-failure.ts';
import type { NamedMapping } from '../arguments/mapping-file.ts';
import { progressText } from '../progress-line.ts';

/** So many rejected rows are named; the rest is counted. */
const rejectedShown = 5;

/** Rows and cells of the files given that did not go in. */
export type LeftOut = { readonly rejected: number; readonly cells: number };

const nothingLeftOut: LeftOut = { rejected: 0, cells: 0 };

function together(one: LeftOut, other: LeftOut): LeftOut {
  return { rejected: one.rejected + other.rejected, cells: one.cells + other.cells };
}

/** Says of all lists in force what was set aside, is asked about and is held, with counts and the way out. */
export async function tellSetAside(context: JobContext): Promise<SetAside> {
  const setAside = await context.engine.ask('read-set-aside', {});
  for (const { about, says } of words().setAside(setAside)) context.say(`${about.padEnd(10)} ${says}`);
  return setAside;
}

/** Only a job with mappings loads what reads them. */
async function mappingsOf(path: string, cwd: string): Promise<readonly NamedMapping[]> {
  const { readMappingFile } = await import('../arguments/mapping-file.ts');
  return readMappingFile(path, cwd);
}

/** Imports every file, people before what is said of them; how much did not go in. */
export async function importFiles(context: JobContext): Promise<LeftOut> {
  const { order } = context;
  const given = order.mapping === undefined ? [] : await mappingsOf(order.mapping, context.cwd);
  let left = nothingLeftOut;
  for (const file of context.order.isSample ? context.sampleExports : [])
    left = together(left, await importFile(context, { path: file }));
  for (const [kind, files] of order.files) {
    for (const file of files) {
      const path = resolve(context.cwd, file);
      const mapping = mappingFor({ kind, path, given, readAs: order.readAs, list: order.list });
      left = together(left, await importFile(context, { path, kind, mapping }));
    }
  }
  return left;
}

/** Takes lists of people out of use, or back into it ([U20] of people). Throws `JobFailure` where no list, or more than one, is called so. */
export async function setListUse({ engine, order, say: tellLine }: JobContext): Promise<void> {
  if (order.listUse.length === 0) return;
  const lists = await engine.ask('list-lists', {});
  const said = words().imports.listUse;
  for (const { called, isUsed } of order.listUse) {
    const meant = lists.filter((list) => list.key === called || sameWords(list.called, called));
    const [list, ...others] = meant;
    if (list === undefined || others.length > 0) {
      const known = (meant.length > 0 ? meant : lists).map((one) =>
        meant.length > 0 ? one.key : one.called,
      );
      throw new JobFailure('wrong-arguments', said.noSuchList(called, known));
    }
    const { isChanged } = await engine.ask('set-list-use', { key: list.key, isUsed });
    tellLine(isUsed ? said.used(list.called, isChanged) : said.outOfUse(list.called, isChanged));
  }
}

function sameWords(one: string, other: string): boolean {
  return foldWord(one) === foldWord(other);
}

/** What was said of this file by name, or else of its kind; with how all files are to be read. */
function mappingFor(of: {
  readonly kind: ExportKind;
  readonly path: string;
  readonly given: readonly NamedMapping[];
  readonly readAs: ReadAs;
  readonly list: ListReading;
}): ImportMapping | undefined {
  const { kind, path, given, readAs } = of;
  const isList = kind === 'directory' || kind === 'staff';
  const told = isList ? of.list : {};
  const found =
    given.find(({ file }) => file === basename(path)) ??
    given.find(
      ({ file, mapping }) =>
        file === undefined && (mapping.kind === kind || (isList && isListKind(mapping.kind))),
    );
  const isReadAs = Object.values(readAs).some((value) => value !== undefined);
  const isTold = Object.keys(told).length > 0;
  if (found === undefined && !isReadAs && !isTold) return undefined;
  const said = found?.mapping ?? { kind, columns: [], window: undefined };
  return {
    ...said,
    readAs: isReadAs ? { ...said.readAs, ...readAs } : said.readAs,
    ...(isTold || said.list !== undefined ? { list: { ...said.list, ...told } } : {}),
  };
}

function isListKind(kind: ExportKind): boolean {
  return kind === 'directory' || kind === 'staff';
}

type FileToImport = {
  readonly path: string;
  readonly kind?: ExportKind;
  readonly mapping?: ImportMapping | undefined;
};

async function importFile(context: JobContext, { path, kind, mapping }: FileToImport): Promise<LeftOut> {
  const name = basename(path);
  const answer = await context.engine.ask(
    'commit-import',
    {
      path,
      kind,
      mapping,
      accepted: context.order.isSample ? alarmKinds : context.order.accepted,
      at: instantOf(context.now()),
    },
    {
      signal: context.signal,
      onProgress: ({ stage, done, total }) => {
        context.progress.show(progressText({ what: `${name}, ${stage}`, done, total }));
      },
    },
  );
  context.progress.clear();
  switch (answer.kind) {
    case 'refused':
      throw new JobFailure('failed', words().job.notImported(name, answer.detail));
    case 'already-imported':
      context.say(words().job.importedSameFileBefore(name));
      return { ...nothingLeftOut, rejected: answer.import.counts.rejected };
    case 'unanswered':
      throw new JobFailure(
        'failed',
        [
          words().job.notImportedWaitsAnswer(name),
          ...answer.alarms.map((alarm) => words().job.ifMeant(alarm.says, alarm.kind)),
        ].join('\n'),
      );
    case 'committed':
      tell(context, answer.import, answer.rejected);
      for (const warning of answer.warnings) context.say(`${words().job.indent}${warning}`);
      return {
        rejected: answer.import.counts.rejected,
        cells: answer.setAside.reduce((sum, { cells }) => sum + cells, 0),
      };
    default:
      return answer satisfies never;
  }
}

function tell(
  context: JobContext,
  { fileName, counts, window }: Import,
  rejected: readonly RejectedRow[],
): void {
  context.say(words().job.imported({ fileName, window, ...counts }));
  for (const { line, reason } of rejected.slice(0, rejectedShown)) {
    context.say(words().job.line(line, say().rejection(reason)));
  }
  const more = rejected.length - rejectedShown;
  if (more > 0) context.say(words().job.more(more));
}
