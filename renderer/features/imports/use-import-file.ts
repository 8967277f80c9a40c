import { useEffect, useState } from 'react';
import type { EventPayload } from '../../../preload/contract/events.ts';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type {
  FileToken,
  ImportAlarm,
  ImportMapping,
  ImportPreview,
} from '../../../preload/contract/values.ts';
import { BridgeFailure, ask, listen } from '../../app/start/bridge.ts';
import { sentenceOf } from '../../app/frame/notices.tsx';

export type Progress = EventPayload<'import-progress'>;
type Committed = Extract<ProcedureOutput<'imports.commit'>, { kind: 'committed' }>;

/** Where the import of one file stands. */
export type ImportState =
  | { readonly step: 'reading' }
  | { readonly step: 'preview'; readonly preview: ImportPreview; readonly stale: boolean }
  | { readonly step: 'writing' }
  | { readonly step: 'done'; readonly outcome: Committed }
  | { readonly step: 'cancelled' }
  | { readonly step: 'failed'; readonly says: string };

export type ImportFile = {
  readonly state: ImportState;
  readonly progress: Progress | undefined;
  /** Previews again with what the admin said of the file. */
  readonly remap: (mapping: ImportMapping) => void;
  /** Adds one answer to what the admin said before. */
  readonly answer: (said: Partial<ImportMapping> & Pick<ImportMapping, 'kind'>) => void;
  /** Previews another sheet of the workbook, as if nothing had been said of it. */
  readonly readSheet: (name: string) => void;
  /** `accepted`: alarms that the admin has read and lets pass. */
  readonly commit: (accepted: readonly ImportAlarm['kind'][]) => void;
  readonly cancel: () => void;
};

function failed(error: unknown): ImportState {
  if (error instanceof BridgeFailure && error.code === 'cancelled') return { step: 'cancelled' };
  return { step: 'failed', says: sentenceOf(error) };
}

/** What was said of a file, without what was not. */
function said(
  mapping: ImportMapping | undefined,
  sheet: string | undefined,
): { readonly mapping?: ImportMapping; readonly sheet?: string } {
  return { ...(mapping === undefined ? {} : { mapping }), ...(sheet === undefined ? {} : { sheet }) };
}

/** Preview, corrections and import of one file; mount it anew for the next. */
export function useImportFile(file: FileToken): ImportFile {
  const [state, setState] = useState<ImportState>({ step: 'reading' });
  const [mapping, setMapping] = useState<ImportMapping>();
  const [sheet, setSheet] = useState<string>();
  const [round, setRound] = useState(0);
  const [progress, setProgress] = useState<Progress>();
  const { token } = file;

  useEffect(
    () =>
      listen('import-progress', (heard) => {
        if (heard.file === token) setProgress(heard);
      }),
    [token],
  );

  useEffect(() => {
    // Only the answer to the latest question counts; another round asks the same again.
    let latest = round >= 0;
    const settle = (next: ImportState): void => {
      if (latest) setState(next);
    };
    ask('imports.preview', { file: token, ...said(mapping, sheet) }).then(
      (preview) => {
        settle({ step: 'preview', preview, stale: false });
      },
      (error: unknown) => {
        settle(failed(error));
      },
    );
    return () => {
      latest = false;
    };
  }, [token, mapping, sheet, round]);

  const commit = async (accepted: readonly ImportAlarm['kind'][]): Promise<void> => {
    setProgress(undefined);
    setState({ step: 'writing' });
    try {
      const outcome = await ask('imports.commit', {
        file: token,
        ...said(mapping, sheet),
        accepted: [...accepted],
      });
      if (outcome.kind === 'committed') setState({ step: 'done', outcome });
      // Something else came in since the preview: it is made anew, with what speaks against the file now.
      else if (outcome.kind === 'unanswered') setRound((before) => before + 1);
      else setState({ step: 'preview', preview: outcome, stale: false });
    } catch (error) {
      setState(failed(error));
    }
  };

  const remap = (next: ImportMapping): void => {
    setState((before) => (before.step === 'preview' ? { ...before, stale: true } : { step: 'reading' }));
    setMapping(next);
  };

  return {
    state,
    progress,
    remap,
    answer(answer) {
      // Columns mean something else in another kind of file.
      const kept = mapping?.kind === answer.kind ? mapping : { columns: [], readAs: mapping?.readAs };
      const readAs = { ...mapping?.readAs, ...answer.readAs };
      const list = answer.list === undefined ? mapping?.list : { ...mapping?.list, ...answer.list };
      remap({ ...kept, ...answer, columns: answer.columns ?? kept.columns, readAs, list });
    },
    readSheet(name) {
      setState({ step: 'reading' });
      setMapping(undefined);
      setSheet(name);
    },
    commit: (accepted) => void commit(accepted),
    // The answer to what is cancelled tells how it ended.
    cancel: () => void ask('imports.cancel', { file: token }).catch(() => undefined),
  };
}
