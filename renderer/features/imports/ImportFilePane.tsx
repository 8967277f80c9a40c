import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { FileToken, ImportAlarm } from '../../../preload/contract/values.ts';
import { go } from '../../app/state/routes.ts';
import { importQueue } from '../../app/state/import-queue.ts';
import { strings } from '../../strings/strings.ts';
import { ago } from '../../ui/format.ts';
import { MainAct } from '../../ui/MainAct.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AfterImport } from './AfterImport.tsx';
import { Alarms, isUnanswered } from './Alarms.tsx';
import { FileQuestion, isAnswerable } from './FileQuestion.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import classes from './ImportDialog.module.css';
import { RejectedRows } from './RejectedRows.tsx';
import { SheetSelect } from './SheetSelect.tsx';
import { useImportFile } from './use-import-file.ts';
import type { ImportFile } from './use-import-file.ts';

const text = strings.imports;

type Props = {
  readonly file: FileToken;
  readonly isLast: boolean;
  readonly onNext: () => void;
  /** Nothing more can be done with the file: it is in, or cannot go in. */
  readonly onEnd: () => void;
};

export function ImportFilePane(props: Props): ReactElement {
  const imported = useImportFile(props.file);
  const { state, progress } = imported;
  switch (state.step) {
    case 'reading':
    case 'writing':
      return (
        <>
          <ImportProgress progress={progress} />
          <Foot>
            <Button variant="default" onClick={imported.cancel}>
              {text.cancelImport}
            </Button>
          </Foot>
        </>
      );
    case 'preview':
      return <Previewed {...props} state={state} imported={imported} />;
    case 'cancelled':
      return (
        <Ended {...props}>
          <Notice tone="note" title={text.cancelledTitle}>
            {text.cancelled}
          </Notice>
        </Ended>
      );
    case 'failed':
      return (
        <Ended {...props}>
          <Notice tone="grave" title={text.failedTitle}>
            {state.says}
          </Notice>
        </Ended>
      );
    case 'done': {
      const { counts } = state.outcome.import;
      return (
        <Ended {...props} showPeople>
          <Notice tone={counts.rejected === 0 ? 'good' : 'warn'} title={text.doneTitle(counts.accepted)}>
            {counts.rejected === 0 ? text.doneAll : text.doneRejected(counts.rejected)}
          </Notice>
          {counts.rejected === 0 ? undefined : (
            <RejectedRows rows={state.outcome.rejected} all={counts.rejected} />
          )}
          <AfterImport record={state.outcome.import} onUndone={props.onNext} />
        </Ended>
      );
    }
    default:
      return state satisfies never;
  }
}

type PreviewedProps = Props & {
  readonly state: Extract<ImportFile['state'], { step: 'preview' }>;
  readonly imported: ImportFile;
};

function Previewed(props: PreviewedProps): ReactElement {
  const { state, imported } = props;
  const { preview } = state;
  const [accepted, setAccepted] = useState<ReadonlySet<ImportAlarm['kind']>>(new Set());
  if (preview.kind === 'already-imported') {
    return (
      <Ended {...props}>
        <Notice tone="note" title={text.sameTitle}>
          {text.same(ago(preview.import.importedAt))}
        </Notice>
      </Ended>
    );
  }
  if (preview.kind === 'refused') {
    const otherSheet = (
      <SheetSelect sheet={preview.sheet} label={text.otherSheet} onChoose={imported.readSheet} />
    );
    if (isAnswerable(preview)) {
      return (
        <Ended {...props} skips>
          {otherSheet}
          <FileQuestion preview={preview} onAnswer={imported.answer} />
        </Ended>
      );
    }
    return (
      <Ended {...props}>
        <Notice tone="grave" title={text.refusedTitle}>
          {preview.detail}
        </Notice>
        {otherSheet}
      </Ended>
    );
  }
  const isOpen = preview.alarms.some((alarm) => isUnanswered(alarm, accepted));
  return (
    <>
      <Alarms alarms={preview.alarms} accepted={accepted} onChange={setAccepted} />
      <PreviewPane
        preview={preview}
        isStale={state.stale}
        onRemap={imported.remap}
        onAnswer={imported.answer}
        onSheet={imported.readSheet}
      />
      <Foot>
        <Button variant="default" onClick={props.onNext}>
          {text.skip}
        </Button>
        <MainAct
          disabled={state.stale || isOpen || preview.counts.accepted === 0}
          title={isOpen ? text.alarmsWait : undefined}
          onClick={() => {
            imported.commit([...accepted]);
          }}
        >
          {text.commit(preview.counts.accepted)}
        </MainAct>
      </Foot>
    </>
  );
}

type EndedProps = Props & {
  readonly children: ReactNode;
  readonly showPeople?: boolean;
  readonly skips?: boolean;
};

/** How a file ended, and the way to the next. */
function Ended(props: EndedProps): ReactElement {
  const { children, isLast, onNext, onEnd, showPeople = false, skips = false } = props;
  useEffect(() => {
    if (!skips) onEnd();
    // Once, as the file ends: what is called is another function at every drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <>
      {children}
      <Foot>
        {showPeople && isLast ? (
          <Button
            variant="default"
            onClick={() => {
              importQueue.write([]);
              go('people');
            }}
          >
            {text.showPeople}
          </Button>
        ) : undefined}
        {skips ? (
          <Button variant="default" onClick={onNext}>
            {text.skip}
          </Button>
        ) : (
          <MainAct onClick={onNext}>{isLast ? strings.common.done : text.next}</MainAct>
        )}
      </Foot>
    </>
  );
}

function Foot({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={classes['foot']}>{children}</div>;
}
