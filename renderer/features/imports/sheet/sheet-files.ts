import type { FileToken } from '../../../../preload/contract/values/basics.ts';
import type { ImportMapping } from '../../../../preload/contract/values/files/imports.ts';
import { sentenceOf } from '../../../app/frame/notices/notices.tsx';
import { BridgeFailure, ask } from '../../../app/start/bridge.ts';
import { importQueue } from '../../../app/state/import-queue.ts';
import { createStore } from '../../../app/state/store.ts';
import { inOrder, isAnswerable, isUsersFirst, kindOf, shownOf, standingOf } from './sheet-file.ts';
import type { AlarmKind, FileState, SheetFile } from './sheet-file.ts';

/** The files of the sheet in the order they came, and whether an import is under way. */
export const sheetFiles = createStore<readonly SheetFile[]>([]);
export const isImporting = createStore(false);

/** Takes in what waits in the queue and is not on the sheet yet. */
export function takeQueue(queue: readonly FileToken[]): void {
  const known = new Set(sheetFiles.read().map(({ file }) => file.token));
  const added = queue.filter(({ token }) => !known.has(token));
  if (added.length === 0) return;
  sheetFiles.write((before) => [...before, ...added.map((file) => fresh(file))]);
  void previewAll(added.map(({ token }) => token));
}

/** Ends the sheet; what is being read or written is cancelled. */
export function closeSheet(): void {
  for (const { file, state } of sheetFiles.read())
    if (state.step === 'reading' || state.step === 'writing') cancel(file.token);
  importQueue.write([]);
  sheetFiles.write([]);
}

function fresh(file: FileToken): SheetFile {
  return {
    file,
    state: { step: 'reading' },
    progress: undefined,
    mapping: undefined,
    sheet: undefined,
    accepted: new Set(),
    isOut: false,
  };
}

function find(token: string): SheetFile | undefined {
  return sheetFiles.read().find(({ file }) => file.token === token);
}

export function change(token: string, next: Partial<Omit<SheetFile, 'file'>>): void {
  sheetFiles.write((before) => before.map((one) => (one.file.token === token ? { ...one, ...next } : one)));
}

function failed(error: unknown): FileState {
  if (error instanceof BridgeFailure && error.code === 'cancelled') return { step: 'cancelled' };
  return { step: 'failed', says: sentenceOf(error) };
}

/** What was said of a file, without what was not. */
function said({ mapping, sheet }: SheetFile): {
  readonly mapping?: ImportMapping;
  readonly sheet?: string;
} {
  return { ...(mapping === undefined ? {} : { mapping }), ...(sheet === undefined ? {} : { sheet }) };
}

/** Only the answer to the latest question about a file counts. */
const asked = new Map<string, number>();

async function preview(token: string): Promise<void> {
  const file = find(token);
  if (file === undefined) return;
  const round = (asked.get(token) ?? 0) + 1;
  asked.set(token, round);
  let state: FileState;
  try {
    const shown = await ask('imports.preview', { file: token, ...said(file) });
    state = { step: 'preview', preview: shown, stale: false };
  } catch (error) {
    state = failed(error);
  }
  if (asked.get(token) === round) change(token, { state });
}

/** One after the other: each is shown as soon as it is read. */
async function previewAll(tokens: readonly string[]): Promise<void> {
  for (const token of tokens) {
    if (find(token)?.state.step === 'reading') await preview(token);
  }
}

/** Reads a file again, as if nothing had been shown of it. */
export function previewAgain(token: string): void {
  change(token, { state: { step: 'reading' }, progress: undefined, isOut: false });
  void preview(token);
}

/** Previews again with what the admin said of the file. */
export function remap(token: string, mapping: ImportMapping): void {
  const state = find(token)?.state;
  change(token, {
    mapping,
    state: state?.step === 'preview' ? { ...state, stale: true } : { step: 'reading' },
  });
  void preview(token);
}

/** Adds one answer to what the admin said before. */
export function answer(token: string, given: Partial<ImportMapping> & Pick<ImportMapping, 'kind'>): void {
  const mapping = find(token)?.mapping;
  // Columns mean something else in another kind of file.
  const kept = mapping?.kind === given.kind ? mapping : { columns: [], readAs: mapping?.readAs };
  const readAs = { ...mapping?.readAs, ...given.readAs };
  const list = given.list === undefined ? mapping?.list : { ...mapping?.list, ...given.list };
  remap(token, { ...kept, ...given, columns: given.columns ?? kept.columns, readAs, list });
}

/** Previews another sheet of the workbook, as if nothing had been said of it. */
export function readSheet(token: string, name: string): void {
  change(token, { state: { step: 'reading' }, mapping: undefined, sheet: name });
  void preview(token);
}

export function accept(token: string, accepted: ReadonlySet<AlarmKind>): void {
  change(token, { accepted });
}

/** Takes a file off what goes in. */
export function leaveOut(token: string): void {
  change(token, { isOut: true });
}

/** Its import was taken back: it is read again when it is taken in again. Alone on the sheet it ends it, and with it nothing that came since. */
export function putAway(token: string): void {
  if (importQueue.read().every((file) => file.token === token)) closeSheet();
  else change(token, { isOut: true, state: { step: 'reading' } });
}

export function takeIn(token: string): void {
  if (find(token)?.state.step === 'reading') previewAgain(token);
  else change(token, { isOut: false });
}

/** The answer to what is cancelled tells how it ended. */
export function cancel(token: string): void {
  void ask('imports.cancel', { file: token }).catch(() => undefined);
}

/** Cancels the file that is being written; those before it stay, those after it wait. */
export function cancelImport(): void {
  for (const { file, state } of sheetFiles.read()) if (state.step === 'writing') cancel(file.token);
}

/**
 * Imports every file that asks nothing, in the order that matters. What fails or is cancelled stops it: what went in stays, the rest waits.
 * A file that asks something once others are in waits for its answer.
 */
export async function importAll(): Promise<void> {
  if (isImporting.read()) return;
  isImporting.write(true);
  try {
    const going = new Set(
      sheetFiles
        .read()
        .filter(goesIn)
        .map(({ file }) => file.token),
    );
    for (let token = nextOf(going); token !== undefined; token = nextOf(going)) {
      going.delete(token);
      if (!(await commit(token))) break;
      await previewAfterUsers(token);
    }
  } finally {
    isImporting.write(false);
    previewWaiting();
  }
}

/** Whether a file goes in when everything is imported. */
export function goesIn(file: SheetFile, _at: number, all: readonly SheetFile[]): boolean {
  const standing = standingOf(file, all);
  if (standing !== 'after-users') return standing === 'ready';
  return all.some((other) => kindOf(other) === 'users' && standingOf(other, all) === 'ready');
}

function nextOf(going: ReadonlySet<string>): string | undefined {
  const files = sheetFiles.read();
  const ready = files.filter((file) => going.has(file.file.token) && standingOf(file, files) === 'ready');
  return inOrder(ready)[0]?.file.token;
}

/** Whether the import goes on after it. */
async function commit(token: string): Promise<boolean> {
  const file = find(token);
  if (file === undefined) return false;
  change(token, { progress: undefined, state: { step: 'writing', preview: shownOf(file.state) } });
  try {
    const outcome = await ask('imports.commit', {
      file: token,
      ...said(file),
      accepted: [...file.accepted],
    });
    if (outcome.kind === 'committed')
      change(token, { state: { step: 'done', outcome, preview: shownOf(file.state) } });
    // Something else came in since the preview: it is made anew, with what speaks against the file now.
    else if (outcome.kind === 'unanswered') await preview(token);
    else if (outcome.kind === 'refused' && !isAnswerable(outcome)) {
      // It could be read when it was shown: something happened to it, and maybe to the others.
      change(token, { state: { step: 'failed', says: outcome.detail } });
      return false;
    } else change(token, { state: { step: 'preview', preview: outcome, stale: false } });
    return true;
  } catch (error) {
    change(token, { state: failed(error) });
    return false;
  }
}

/** With the user list in, the reports that waited for it can be read. */
async function previewAfterUsers(imported: string): Promise<void> {
  const file = find(imported);
  if (file === undefined || kindOf(file) !== 'users') return;
  const waiting = sheetFiles
    .read()
    .filter(({ state, isOut }) => !isOut && state.step === 'preview' && isUsersFirst(state.preview))
    .map((one) => one.file.token);
  for (const token of waiting) change(token, { state: { step: 'reading' } });
  await previewAll(waiting);
}

/** What still waits would change something else now. */
function previewWaiting(): void {
  const files = sheetFiles.read();
  if (!files.some(({ state }) => state.step === 'done')) return;
  for (const file of files) {
    if (['ready', 'asks', 'after-users'].includes(standingOf(file, files))) void preview(file.file.token);
  }
}
