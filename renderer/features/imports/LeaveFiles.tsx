import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { Dialog } from '../../app/pieces/Dialog.tsx';
import { strings } from '../../strings/strings.ts';
import { MainAct } from '../../ui/page/MainAct.tsx';

const text = strings.imports.leave;

type Props = { readonly files: number; readonly onStay: () => void; readonly onLeave: () => void };

/** Asks before files that were not imported yet are put aside: a key pressed too early must not lose them. */
export function LeaveFiles({ files, onStay, onLeave }: Props): ReactElement {
  return (
    <Dialog opened onClose={onStay} title={text.title(files)} withCloseButton={false} centered size="sm">
      <p>{text.nothingChanged}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onLeave}>
          {text.leave(files)}
        </Button>
        <MainAct onClick={onStay}>{text.stay}</MainAct>
      </Group>
    </Dialog>
  );
}
