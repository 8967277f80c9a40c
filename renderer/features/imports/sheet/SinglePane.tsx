import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { MainAct } from '../../../ui/page/MainAct.tsx';
import { FileBody } from './FileBody.tsx';
import { FoundActs, FoundList } from './FoundPart.tsx';
import { Foot } from './Foot.tsx';
import { isEnded, standingOf } from './sheet-file.ts';
import type { SheetFile } from './sheet-file.ts';
import { cancel, closeSheet, importAll } from './sheet-files.ts';
import { useFound } from './use-found.ts';

const text = strings.imports;

/** One file that came alone: its preview, its import and what it brought to light. */
export function SinglePane({ file }: { readonly file: SheetFile }): ReactElement {
  const isDone = file.state.step === 'done';
  const found = useFound(isDone ? 1 : 0, isDone);
  return (
    <>
      <FileBody file={file} />
      {found === undefined ? undefined : <FoundList result={found} />}
      <Foot>
        {isDone ? <FoundActs key={String(found === undefined)} result={found} /> : <Acts file={file} />}
      </Foot>
    </>
  );
}

function Acts({ file }: { readonly file: SheetFile }): ReactElement {
  const { state } = file;
  const standing = standingOf(file, [file]);
  if (state.step === 'reading' || state.step === 'writing') {
    return (
      <Button
        variant="default"
        onClick={() => {
          cancel(file.file.token);
        }}
      >
        {text.cancelImport}
      </Button>
    );
  }
  const ready = state.step === 'preview' && state.preview.kind === 'ready' ? state.preview : undefined;
  if (ready === undefined && (isEnded(standing) || state.step !== 'preview'))
    return <MainAct onClick={closeSheet}>{strings.common.done}</MainAct>;
  return (
    <>
      <Button variant="default" onClick={closeSheet}>
        {text.skip}
      </Button>
      {ready === undefined ? undefined : (
        <MainAct
          disabled={standing !== 'ready'}
          title={standing === 'asks' ? text.alarmsWait : undefined}
          onClick={() => void importAll()}
        >
          {text.commit(ready.counts.accepted)}
        </MainAct>
      )}
    </>
  );
}
