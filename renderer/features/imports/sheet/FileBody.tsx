import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { ago } from '../../../ui/text/format.ts';
import { Notice } from '../../../ui/page/Notice.tsx';
import { CellsLeftOut } from '../preview/SetAside.tsx';
import { AfterImport } from '../AfterImport.tsx';
import { Alarms } from '../preview/Alarms.tsx';
import { FileQuestion } from '../questions/FileQuestion.tsx';
import { ofSubject } from '../questions/ListQuestions.tsx';
import { ImportProgress } from '../ImportProgress.tsx';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import { RejectedRows } from '../preview/RejectedRows.tsx';
import { SheetSelect } from '../preview/SheetSelect.tsx';
import { isAnswerable, mayBeOfSome } from './sheet-file.ts';
import type { Committed, FileState, SheetFile } from './sheet-file.ts';
import { accept, answer, putAway, readSheet, remap } from './sheet-files.ts';

const text = strings.imports;

type Props = { readonly file: SheetFile };

/** What there is to see and to say of one file: its questions, its preview, how it went. */
export function FileBody({ file }: Props): ReactElement {
  const { state, progress } = file;
  switch (state.step) {
    case 'reading':
    case 'writing':
      return <ImportProgress progress={progress} />;
    case 'preview':
      return <Previewed file={file} preview={state.preview} isStale={state.stale} />;
    case 'cancelled':
      return (
        <Notice tone="note" title={text.cancelledTitle}>
          {text.cancelled}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="grave" title={text.failedTitle}>
          {state.says}
        </Notice>
      );
    case 'done':
      return <Done file={file} outcome={state.outcome} />;
    default:
      return state satisfies never;
  }
}

type PreviewedProps = {
  readonly file: SheetFile;
  readonly preview: Extract<FileState, { step: 'preview' }>['preview'];
  readonly isStale: boolean;
};

function Previewed({ file, preview, isStale }: PreviewedProps): ReactElement {
  const { token } = file.file;
  const answered = answer.bind(undefined, token);
  const sheetRead = readSheet.bind(undefined, token);
  if (preview.kind === 'already-imported') {
    return (
      <>
        <SheetSelect sheet={preview.sheet} label={text.otherSheet} onChoose={sheetRead} />
        <Notice tone="note" title={text.sameTitle}>
          {text.same(ago(preview.import.importedAt))}
        </Notice>
      </>
    );
  }
  if (preview.kind === 'refused') {
    return (
      <>
        <SheetSelect sheet={preview.sheet} label={text.otherSheet} onChoose={sheetRead} />
        {isAnswerable(preview) ? (
          <FileQuestion preview={preview} onAnswer={answered} />
        ) : (
          <Notice tone="grave" title={text.refusedTitle}>
            {preview.detail}
          </Notice>
        )}
      </>
    );
  }
  return (
    <>
      <Alarms
        alarms={preview.alarms}
        exportKind={preview.exportKind}
        accepted={file.accepted}
        onChange={(accepted) => {
          accept(token, accepted);
        }}
        onSome={() => {
          answered(ofSubject(preview, 'some'));
        }}
      />
      <PreviewPane
        preview={preview}
        isStale={isStale}
        isSubjectAsked={preview.alarms.some(({ kind }) => mayBeOfSome(kind, preview.exportKind))}
        onRemap={remap.bind(undefined, token)}
        onAnswer={answered}
        onSheet={sheetRead}
      />
    </>
  );
}

type DoneProps = Props & { readonly outcome: Committed };

function Done({ file, outcome }: DoneProps): ReactElement {
  const { counts } = outcome.import;
  return (
    <>
      <Notice tone={counts.rejected === 0 ? 'good' : 'warn'} title={text.doneTitle(counts.accepted)}>
        {counts.rejected === 0 ? text.doneAll : text.doneRejected(counts.rejected)}
      </Notice>
      <CellsLeftOut setAside={outcome.setAside} />
      {counts.rejected === 0 ? undefined : <RejectedRows rows={outcome.rejected} all={counts.rejected} />}
      <AfterImport
        record={outcome.import}
        onUndone={() => {
          putAway(file.file.token);
          holdFocusOn(file.file.token);
        }}
      />
    </>
  );
}

/** The keyboard goes on at the line of the file, once it is drawn as left out. */
function holdFocusOn(token: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-file="${CSS.escape(token)}"] button:enabled`)?.focus();
  });
}
