import { Button, Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ImportRecord } from '../../../../preload/contract/values/files/imports.ts';
import { holdFocus } from '../../../app/keys/focus.ts';
import { tellDone } from '../../../app/frame/notices/notices.tsx';
import { useAct } from '../../../app/state/queries.ts';
import { Dialog } from '../../../app/pieces/Dialog.tsx';
import { strings } from '../../../strings/strings.ts';
import { MainAct } from '../../../ui/page/MainAct.tsx';
import classes from './ImportsScreen.module.css';

const text = strings.imports;

type UndoProps = { readonly record: ImportRecord | undefined; readonly onClose: () => void };

/** Asks before an import is taken back. */
export function UndoDialog({ record, onClose }: UndoProps): ReactElement {
  const undo = useAct('imports.undo');
  return (
    <Dialog
      opened={record !== undefined}
      onClose={onClose}
      onExitTransitionEnd={holdFocus}
      title={text.undoTitle}
    >
      {record === undefined ? undefined : (
        <Stack gap="lg">
          <p>{text.undoText(record.fileName, record.counts.accepted)}</p>
          <div className={classes['foot']}>
            <Button variant="default" onClick={onClose}>
              {strings.common.cancel}
            </Button>
            <MainAct
              color="grave"
              loading={undo.isPending}
              onClick={() => {
                undo.mutate(
                  { id: record.id },
                  {
                    onSuccess: () => {
                      tellDone({ title: text.undone, message: record.fileName });
                    },
                    onSettled: onClose,
                  },
                );
              }}
            >
              {text.undoConfirm(record.counts.accepted)}
            </MainAct>
          </div>
        </Stack>
      )}
    </Dialog>
  );
}
