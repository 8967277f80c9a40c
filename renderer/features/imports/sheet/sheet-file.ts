import type { EventPayload } from '../../../../preload/contract/events.ts';
import type { ProcedureOutput } from '../../../../preload/contract/procedures.ts';
import type { FileToken } from '../../../../preload/contract/values/basics.ts';
import type { ImportAlarm, ImportMapping } from '../../../../preload/contract/values/files/imports.ts';
import type { ImportPreview } from '../../../../preload/contract/values/files/import-preview.ts';

export type Progress = EventPayload<'import-progress'>;
export type Committed = Extract<ProcedureOutput<'imports.commit'>, { kind: 'committed' }>;
export type AlarmKind = ImportAlarm['kind'];

/** Where the import of one file stands; `preview`: as it was shown, which it is called by still. */
export type FileState =
  | { readonly step: 'reading' }
  | { readonly step: 'preview'; readonly preview: ImportPreview; readonly stale: boolean }
  | { readonly step: 'writing'; readonly preview: ImportPreview | undefined }
  | { readonly step: 'done'; readonly outcome: Committed; readonly preview: ImportPreview | undefined }
  | { readonly step: 'cancelled' }
  | { readonly step: 'failed'; readonly says: string };

/** One file of the sheet, with what the admin said of it. */
export type SheetFile = {
  readonly file: FileToken;
  readonly state: FileState;
  readonly progress: Progress | undefined;
  readonly mapping: ImportMapping | undefined;
  readonly sheet: string | undefined;
  /** Alarms that the admin has read and lets pass. */
  readonly accepted: ReadonlySet<AlarmKind>;
  readonly isOut: boolean;
};

/** What a file waits for, or how it ended. */
export type Standing =
  | 'reading'
  | 'asks'
  | 'ready'
  | 'after-users'
  | 'writing'
  | 'failed'
  | 'cancelled'
  | 'done'
  | 'same'
  | 'refused'
  | 'empty'
  | 'out';

const ended: ReadonlySet<Standing> = new Set(['done', 'same', 'refused', 'empty', 'out']);

/** Nothing more can be done with such a file. */
export function isEnded(standing: Standing): boolean {
  return ended.has(standing);
}

/** What a file is read as; nothing where it is not known yet. */
export function kindOf({ state, mapping }: SheetFile): ImportMapping['kind'] | undefined {
  if (state.step === 'done') return state.outcome.import.kind;
  const preview = shownOf(state);
  if (preview === undefined) return mapping?.kind;
  if (preview.kind === 'ready') return preview.exportKind;
  if (isUsersFirst(preview)) return 'usage';
  return preview.kind === 'refused' ? preview.file?.exportKind : preview.import.kind;
}

/** What a file was shown as; nothing where it is not read yet. */
export function shownOf(state: FileState): ImportPreview | undefined {
  return 'preview' in state ? state.preview : undefined;
}

/** Whether an alarm still waits. */
export function isUnanswered({ kind }: ImportAlarm, accepted: ReadonlySet<AlarmKind>): boolean {
  return !answersTo(kind).some((answer) => accepted.has(answer));
}

/** What can be said to an alarm. What lacks people or rows of a list may be a further part of it; a list of an unknown system, the next of one. */
export function answersTo(kind: AlarmKind): readonly AlarmKind[] {
  if (kind === 'other-system') return [kind, 'same-system'];
  return kind === 'other-people' || kind === 'far-fewer-rows' ? [kind, 'add-to-list'] : [kind];
}

const ofSomeToo: ReadonlySet<AlarmKind> = new Set([
  'other-people',
  'far-fewer-rows',
  'lacks-holders',
  'other-system',
]);

/** Whether a list of people may be of some of the company alone, which says nothing of whoever it lacks, of whatever system it is. */
export function mayBeOfSome(alarm: AlarmKind, kind: ImportMapping['kind']): boolean {
  return kind === 'staff' && ofSomeToo.has(alarm);
}

/** Whether a list of people is read as one of some of the company alone. */
export function isOfSome({ mapping, source }: Extract<ImportPreview, { kind: 'ready' }>): boolean {
  const subject = mapping.list?.subject;
  return subject === undefined ? source?.about === 'some' : subject === 'some';
}

type Refused = Extract<ImportPreview, { kind: 'refused' }>;

/** Whether somebody can say what the file does not. */
export function isAnswerable({ refusal, file }: Refused): boolean {
  return (
    ['window-unknown', 'dates-ambiguous', 'kind-unknown', 'subject-unknown', 'application-unknown'].includes(
      refusal,
    ) ||
    (file !== undefined && ['no-identifier-column', 'no-figures', 'mapping-mismatch'].includes(refusal))
  );
}

/** Where a file stands among the others: a usage report waits for a user list that comes in with it. */
export function standingOf(file: SheetFile, all: readonly SheetFile[]): Standing {
  const alone = standingAlone(file);
  const lists = all
    .filter((other) => other !== file && kindOf(other) === 'users')
    .map((other) => standingAlone(other));
  const isFirst = file.state.step === 'preview' && isUsersFirst(file.state.preview);
  if (isFirst && !file.isOut && lists.some((standing) => !isEnded(standing))) return 'after-users';
  if (alone === 'ready' && kindOf(file) === 'usage' && lists.includes('asks')) return 'after-users';
  return alone;
}

/** Whether a usage report came before the list of whose usage it is. */
export function isUsersFirst(preview: ImportPreview): boolean {
  return preview.kind === 'refused' && preview.refusal === 'users-first';
}

function standingAlone({ state, accepted, isOut }: SheetFile): Standing {
  if (state.step === 'done') return 'done';
  if (isOut) return 'out';
  if (state.step !== 'preview') return state.step;
  const { preview } = state;
  if (preview.kind === 'already-imported') return 'same';
  if (preview.kind === 'refused') return isAnswerable(preview) ? 'asks' : 'refused';
  if (preview.alarms.some((alarm) => isUnanswered(alarm, accepted))) return 'asks';
  if (preview.counts.accepted === 0) return 'empty';
  return state.stale ? 'reading' : 'ready';
}

const order: readonly (ImportMapping['kind'] | undefined)[] = [
  'users',
  'staff',
  'directory',
  'learning',
  'upload-result',
  'usage',
];

/** Those that go in now, in the order that matters: whom the others are about first, usage by its days last. */
export function inOrder(files: readonly SheetFile[]): readonly SheetFile[] {
  return files.toSorted(
    (one, other) =>
      order.indexOf(kindOf(one)) - order.indexOf(kindOf(other)) || endOf(one).localeCompare(endOf(other)),
  );
}

function endOf({ state }: SheetFile): string {
  return state.step === 'preview' && state.preview.kind === 'ready'
    ? (state.preview.mapping.window?.end ?? '')
    : '';
}
