import { words } from '../../../words/words.ts';
import {
  compareDays,
  compareOverlap,
  questionSystem,
  isAddition,
  questionReturns,
  type AlarmKind,
  type AlarmFact,
  type ImportAlarm,
  type Overlap,
  ofSomeAlone,
} from '../../../domain/files/import-alarm.ts';
import { compareOutlines, lostByForm } from '../../../domain/files/outline-alarms.ts';
import { questionFigures, questionWindow, type FigureSummary } from '../../../domain/files/figure-alarms.ts';
import { dayNumber } from '../../../domain/time/calendar.ts';
import type { CellsSetAside } from '../../../domain/files/cells-set-aside.ts';
import type { ImportCounts, ListEffect } from '../../../domain/files/import.ts';
import type { WorkHooks } from '../../thread/context.ts';
import { writeDigest } from '../../database/digests.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { EngineError } from '../../errors.ts';
import { AlikeRecordList, type AlikeRecords } from './alike-records.ts';
import { DigestBuilder, digestWords } from './digest.ts';
import { isOfSome } from '../catalog/find-source.ts';
import type { ReadyFile } from '../examined/file.ts';
import { hasActivity, usageWindows } from '../../database/records.ts';
import { insertInBulk } from '../merge/in-bulk.ts';
import { Merge, type MergeTarget } from '../merge/merge.ts';
import type { ReadBatch } from '../read/read-batches.ts';
import type { RejectedWithCells } from '../read/record.ts';
import { encodingAlarm } from './encoding-alarm.ts';
import { lacksHolders, lacksSheets } from './lacks-holders.ts';
import { listAlarms, listEffect, listWarnings } from './list-effect.ts';
import { columnsApart } from './columns-apart.ts';
import { cutIds } from './cut-ids.ts';
import { namesOfNobody } from './names-of-nobody.ts';
import { otherNumbers } from './other-numbers.ts';
import { rowsInOrder, statesSorted } from './states-sorted.ts';
import type { RowReading } from '../open/reading-thread.ts';
import { NothingReadable } from '../nothing-readable.ts';
import { assertUnchanged, madeOn } from '../open/source-file.ts';
import { sayRemark } from './say-remark.ts';
import { rowsOfFile } from './rows-of-file.ts';

export type Staged = {
  readonly counts: ImportCounts;
  readonly warnings: readonly string[];
  /** Cells that were left out of rows that went in. */
  readonly setAside: readonly CellsSetAside[];
  readonly alarms: readonly ImportAlarm[];
  /** Of a list of people. */
  readonly effect: ListEffect | undefined;
  readonly filledFields: readonly string[];
  /** It went in beside the list before, ending nobody. */
  readonly adds: boolean;
  readonly alike: AlikeRecords | undefined;
  /** Records that it ended. */
  readonly ended: readonly number[];
};

/**
 * Reads every row of the file and merges it; without a target nothing is written and the counts are the same. Throws `Refused`
 * and, when cancelled, `EngineError`.
 */
export function stage(options: {
  readonly database: ReadableDatabase;
  readonly file: ReadyFile;
  readonly target: MergeTarget | undefined;
  readonly onRejected: (row: RejectedWithCells) => void;
  readonly hooks: WorkHooks;
  /** What the admin has answered already. */
  readonly accepted?: readonly AlarmKind[] | undefined;
  readonly reading: RowReading;
}): Staged {
  const { file, hooks, onRejected, target } = options;
  const merge = new Merge(options.database, file.scope, target);
  const fresh = target === undefined ? undefined : new DigestBuilder();
  const tally = { read: 0, accepted: 0, rejected: 0, blank: 0 };
  let summary: ReadBatch['summary'];
  const knownIds: number[] = [];
  const alike = new AlikeRecordList();
  let known = 0;
  const nothing = new NothingReadable();
  const { fingerprint, seed, batches } = rowsOfFile(options.database, file, {
    inBulk: merge.isFirst,
    isToBeWritten: target !== undefined,
    reading: options.reading,
  });
  const mergeAll = (): void => {
    for (const batch of batches) {
      if (hooks.isCancelled())
        throw new EngineError('cancelled', words().imports.importCancelledNothingChanged);
      tally.read += batch.read;
      tally.blank += batch.blank;
      tally.rejected += batch.rejected.length;
      tally.accepted += batch.hashes.length / digestWords;
      for (const rejected of batch.rejected) {
        onRejected(rejected);
        nothing.note(rejected);
      }
      alike.add(batch, mergeBatch(merge, batch, fresh));
      summary = batch.summary ?? summary;
      if (target === undefined && file.scope.list !== undefined) noteKnown(batch, knownIds);
      known += batch.known;
      hooks.onProgress({
        stage: 'merging',
        done: tally.read,
        total: estimateRows(tally.read, batch, file.source.bytes),
      });
    }
  };
  if (target !== undefined && merge.isFirst)
    insertInBulk(target.database, { table: file.scope.table, bytes: file.source.bytes }, mergeAll);
  else mergeAll();
  assertUnchanged(file.source);
  if (tally.accepted === 0) throw nothing.refusal(file.source.fileName);
  const isAsked = file.declaration.kind !== 'upload-result' && !file.completes;
  const { before } = file;
  // Rows that are as they were have filled what was filled.
  const filledFields = [
    ...new Set([...(summary?.filledFields ?? []), ...(known === 0 ? [] : (before?.filledFields ?? []))]),
  ];
  const now = {
    columns: file.mapping.columns,
    source: file.mapping.list?.source,
    acceptedRows: tally.accepted,
    filledFields,
    dates: file.mapping.readAs?.dates,
  };
  const outlines =
    before === undefined || file.completes ? [] : compareOutlines(file.declaration.kind, before, now);
  const isBeside = (overlap: Overlap): boolean =>
    file.completes ||
    (isAsked && isAddition([...compareOverlap(overlap), ...outlines], options.accepted ?? []));
  const merged = merge.finish(isBeside);
  const adds = isBeside(merged.overlap);
  if (target !== undefined && fresh !== undefined) {
    writeDigest(target.database, target.importId, { fingerprint, seed, bytes: fresh.bytes() });
  }
  const list = summary?.list;
  const setAside = summary?.setAside ?? [];
  const { added, changed, missing } = merged.counts;
  const age = { madeOn: madeOn(file.source, file.today), isOther: added + changed + missing > 0 };
  const listed =
    list === undefined ? undefined : listEffect(options.database, file, { summary: list, knownIds });
  const effect = listed?.effect;
  const numbers = isAsked ? otherNumbers(options.database, file) : [];
  const mayBeSorted =
    tally.read <= rowsInOrder && (before === undefined ? effect?.left !== 0 : merged.returns.went > 1);
  // What is asked about already needs no second question.
  const overlapping =
    isAsked && !outlines.some(({ kind }) => kind === 'far-fewer-rows') ? compareOverlap(merged.overlap) : [];
  // Whoever had something there before is not in it: for the people of a further part it is blank from the start.
  const areOthers = overlapping.some(({ kind }) => kind === 'other-people');
  const unlike = areOthers ? outlines.filter(({ kind }) => kind !== 'column-blank') : outlines;
  const inScope = isOfSome(file.mapping.list) ? ofSomeAlone : (facts: readonly AlarmFact[]) => facts;
  const isAskedWhoIsGone = [...overlapping, ...outlines].some(
    ({ kind }) => kind === 'other-people' || kind === 'far-fewer-rows',
  );
  return {
    counts: { ...tally, ...merged.counts },
    warnings: [
      ...file.warnings,
      ...(listed === undefined ? [] : listWarnings(file, listed, list?.elsewhere ?? 0)),
      ...setAside.map((cells) => words().cells(cells)),
      ...(summary?.remarks ?? []).map(sayRemark),
      ...formRemark(before === undefined ? undefined : lostByForm(file.declaration.kind, before, now)),
      ...nobodyRemark(namesOfNobody(options.database, file)),
      ...missingRemark(isAskedWhoIsGone ? 0 : Math.min(merged.counts.missing, merged.overlap.gone)),
      ...numbers.filter(({ isSure }) => isSure).map(({ fact }) => words().imports.numbersBeside(fact)),
    ],
    setAside,
    alarms: [
      ...inScope([...overlapping, ...unlike]).map(said),
      ...questionSystem(file.declaration.kind, file.mayFollow).map(said),
      ...(isAsked && list !== undefined ? lacksHolders(options.database, file, list.rows) : []).map(said),
      ...(isAsked && list !== undefined ? lacksSheets(options.database, file, list.rows) : []).map(said),
      ...(effect === undefined ? [] : listAlarms(file, effect)),
      ...encodingAlarm(file.source),
      ...numbers.filter(({ isSure }) => !isSure).map(({ fact }) => said(fact)),
      ...(isAsked ? columnsApart(options.database, file).map(said) : []),
      ...(isAsked ? cutIds(file).map(said) : []),
      ...(isAsked ? compareDays(file.declaration.kind, before, age).map(said) : []),
      ...(isAsked ? questionReturns(merged.returns).map(said) : []),
      ...(isAsked && effect !== undefined && mayBeSorted ? statesSorted(file).map(said) : []),
      ...figureAlarms(options, { figures: summary?.figures, known }).map(said),
    ],
    effect,
    filledFields,
    adds,
    alike: alike.take(),
    ended: merged.ended,
  };
}

/** An alarm with its words, as the window and the job show it. */
function said(fact: AlarmFact): ImportAlarm {
  return { kind: fact.kind, says: words().alarm(fact) };
}

/** Records of rows that a digest knew: what they say is in the database. */
function noteKnown({ hashes }: ReadBatch, knownIds: number[]): void {
  for (let at = 2; at < hashes.length; at += digestWords) {
    const id = hashes[at] ?? 0;
    if (id !== 0) knownIds.push(id);
  }
}

/** Rows that are as they were were asked about when they came, and may have activity. */
function figureAlarms(
  { database, file, target }: Pick<Parameters<typeof stage>[0], 'database' | 'file' | 'target'>,
  { figures, known }: { readonly figures: FigureSummary | undefined; readonly known: number },
): readonly AlarmFact[] {
  const { window } = file.mapping;
  if (figures === undefined || window === undefined) return [];
  const wasActive = known === 0 && hasActivity(database, target?.importId);
  const windowDays = dayNumber(window.end) - dayNumber(window.start) + 1;
  return [
    ...questionFigures(figures, { windowDays, wasActive, isWhole: known === 0 }),
    ...questionWindow(window, {
      madeOn: madeOn(file.source, file.today),
      others: usageWindows(database, target?.importId),
    }),
  ];
}

/** Answers with the id of the first record of rows that were written in bulk, else 0. */
function mergeBatch(merge: Merge, batch: ReadBatch, fresh: DigestBuilder | undefined): number {
  const { hashes, records } = batch;
  const accepted = hashes.length / digestWords;
  const firstId = merge.isFirst && batch.bulk !== undefined ? merge.addAll(accepted, batch.bulk) : 0;
  let nextRecord = 0;
  for (let row = 0; row < accepted; row += 1) {
    const at = row * digestWords;
    let id = hashes[at + 2] ?? 0;
    if (id !== 0) merge.keep(id);
    else if (merge.isFirst) id = firstId + row;
    else {
      const record = records[nextRecord];
      nextRecord += 1;
      id = record === undefined ? 0 : merge.take(record);
    }
    fresh?.add(hashes[at] ?? 0, hashes[at + 1] ?? 0, id);
  }
  return firstId;
}

/** How many rows the file has if the rest of it is like what was read. */
function estimateRows(rows: number, batch: ReadBatch, bytes: number): number | undefined {
  if (batch.summary !== undefined) return rows;
  return batch.bytesDone === 0 ? undefined : Math.max(rows, Math.round((rows * bytes) / batch.bytesDone));
}

function formRemark(lost: readonly string[] | undefined): readonly string[] {
  return lost === undefined || lost.length === 0 ? [] : [words().imports.otherForm(lost)];
}

function nobodyRemark(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [words().imports.namedAsNobody(names)];
}

function missingRemark(missing: number | undefined): readonly string[] {
  return missing === undefined || missing === 0 ? [] : [words().imports.missing(missing)];
}
