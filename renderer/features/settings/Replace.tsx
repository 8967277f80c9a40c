import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { tellDone } from '../../app/frame/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Line } from './Line.tsx';

const text = strings.settings;
const word = 'ERASE';

/** A copy in the place of the database. What was there stays beside it. */
export function Restore(): ReactElement {
  const restore = useAct('app.restore');
  return (
    <Line name={text.restore} hint={text.restoreHint}>
      <Button
        variant="default"
        loading={restore.isPending}
        onClick={() => {
          restore.mutate(
            {},
            {
              onSuccess: (done) => {
                if (done.restored)
                  tellDone({ title: text.restored(done.fileName), message: text.restoredKept(done.kept) });
              },
            },
          );
        }}
      >
        {text.restoreDo}
      </Button>
    </Line>
  );
}

/** Database, copies, tokens and logs, after a typed word. */
export function Erase(): ReactElement {
  const [asks, setAsks] = useState(false);
  const [typed, setTyped] = useState('');
  const erase = useAct('app.erase');
  const close = (): void => {
    setAsks(false);
    setTyped('');
  };
  return (
    <Line name={text.erase} hint={text.eraseHint}>
      <Button
        variant="default"
        onClick={() => {
          setAsks(true);
        }}
      >
        {text.eraseAsk}
      </Button>
      <Modal
        opened={asks}
        onClose={close}
        title={text.eraseTitle}
        closeButtonProps={{ 'aria-label': strings.common.close }}
      >
        <Stack gap="md">
          <p>{text.eraseText}</p>
          <TextInput
            label={text.eraseType(word)}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {strings.common.cancel}
            </Button>
            <Button
              color="grave"
              disabled={typed !== word}
              loading={erase.isPending}
              onClick={() => {
                erase.mutate(
                  { typed: word },
                  {
                    onSuccess: ({ files, tokens }) => {
                      close();
                      tellDone({ title: text.erased, message: text.erasedWhat(files.length, tokens) });
                      go('welcome');
                    },
                  },
                );
              }}
            >
              {text.eraseDo}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Line>
  );
}
