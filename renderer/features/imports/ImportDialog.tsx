import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { dropFirst, importQueue } from '../../app/state/import-queue.ts';
import { useStore } from '../../app/state/store.ts';
import { strings } from '../../strings/strings.ts';
import classes from './ImportDialog.module.css';
import { ImportFilePane } from './ImportFilePane.tsx';
import { LeaveFiles } from './LeaveFiles.tsx';

const text = strings.imports;

/** Shows the files that were dropped or picked one after another: first what would change, then the import. */
export function ImportDialog(): ReactElement {
  const queue = useStore(importQueue);
  const file = queue[0];
  const [seen, setSeen] = useState({ done: 0, length: 0 });
  useEffect(
    () =>
      importQueue.subscribe(() => {
        const { length } = importQueue.read();
        setSeen((before) => ({
          done: length === 0 ? 0 : before.done + Math.max(0, before.length - length),
          length,
        }));
      }),
    [],
  );
  const all = seen.done + queue.length;
  const [ended, setEnded] = useState<string>();
  const [isLeaving, setLeaving] = useState(false);
  const open = queue.filter(({ token }) => token !== ended).length;
  const leave = (): void => {
    setLeaving(false);
    importQueue.write([]);
  };

  return (
    <Modal
      opened={file !== undefined}
      onClose={() => {
        if (open === 0) leave();
        else setLeaving(true);
      }}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': all - seen.done > 1 ? text.cancelAll : strings.common.close }}
      size={960}
      title={
        <span className={classes['title']}>
          {file === undefined ? '' : text.title(file.name)}
          {all > 1 ? (
            <span className={classes['position']}>{text.position(seen.done + 1, all)}</span>
          ) : undefined}
        </span>
      }
      classNames={{ body: classes['body'] ?? '', content: classes['content'] ?? '' }}
    >
      {file === undefined ? undefined : (
        <ImportFilePane
          key={file.token}
          file={file}
          isLast={queue.length === 1}
          onNext={dropFirst}
          onEnd={() => {
            setEnded(file.token);
          }}
        />
      )}
      {isLeaving && open > 0 ? (
        <LeaveFiles
          files={open}
          onStay={() => {
            setLeaving(false);
          }}
          onLeave={leave}
        />
      ) : undefined}
    </Modal>
  );
}
