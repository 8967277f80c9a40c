import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { holdFocus } from '../../app/keys/focus.ts';
import { listen } from '../../app/start/bridge.ts';
import { importQueue } from '../../app/state/import-queue.ts';
import { useStore } from '../../app/state/store.ts';
import { Dialog } from '../../app/pieces/Dialog.tsx';
import { strings } from '../../strings/strings.ts';
import classes from './ImportDialog.module.css';
import { LeaveFiles } from './LeaveFiles.tsx';
import { isEnded, standingOf } from './sheet/sheet-file.ts';
import type { SheetFile } from './sheet/sheet-file.ts';
import { change, closeSheet, sheetFiles, takeQueue } from './sheet/sheet-files.ts';
import { SheetPane } from './sheet/SheetPane.tsx';
import { SinglePane } from './sheet/SinglePane.tsx';
import { rememberFindings } from './sheet/use-found.ts';

const text = strings.imports;

/** One sheet for all the files that were dropped or picked: first what they would change, then their import. */
export function ImportDialog(): ReactElement {
  const queue = useStore(importQueue);
  const files = useStore(sheetFiles);
  const [isLeaving, setLeaving] = useState(false);
  const isOpened = queue.length > 0;
  useEffect(() => {
    if (isOpened) rememberFindings();
  }, [isOpened]);
  useEffect(() => {
    takeQueue(queue);
  }, [queue]);
  useEffect(
    () =>
      listen('import-progress', (progress) => {
        change(progress.file, { progress });
      }),
    [],
  );
  const open = files.filter((file) => !isEnded(standingOf(file, files))).length;
  const leave = (): void => {
    setLeaving(false);
    closeSheet();
  };

  return (
    <Dialog
      opened={isOpened}
      onClose={() => {
        if (open === 0) leave();
        else setLeaving(true);
      }}
      onExitTransitionEnd={holdFocus}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': queue.length > 1 ? text.cancelAll : strings.common.close }}
      size={960}
      title={<span className={classes['title']}>{titleOf(files)}</span>}
      classNames={{ body: classes['body'] ?? '', content: classes['content'] ?? '' }}
    >
      <Files files={files} />
      {isLeaving && open > 0 ? (
        <LeaveFiles
          files={open}
          onStay={() => {
            setLeaving(false);
          }}
          onLeave={leave}
        />
      ) : undefined}
    </Dialog>
  );
}

function titleOf(files: readonly SheetFile[]): string {
  const [file] = files;
  if (file === undefined) return '';
  return files.length === 1 ? text.title(file.file.name) : strings.importSheet.title(files.length);
}

function Files({ files }: { readonly files: readonly SheetFile[] }): ReactElement | undefined {
  const [file] = files;
  if (file === undefined) return undefined;
  return files.length === 1 ? <SinglePane file={file} /> : <SheetPane files={files} />;
}
