import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Connection } from '../../../preload/contract/values.ts';
import { tellDone } from '../../app/frame/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';

const text = strings.connection;

type Props = { readonly connection: Connection; readonly onRemoved: () => void };

/** Forgetting the token at once; removing the connection after a question. */
export function RemoveConnection({ connection, onRemoved }: Props): ReactElement {
  const [asks, setAsks] = useState(false);
  const forget = useAct('connections.forget-token');
  const remove = useAct('connections.remove');
  const close = (): void => {
    setAsks(false);
  };
  return (
    <Group gap="sm" justify="flex-end">
      {connection.tokenPlace === 'none' ? undefined : (
        <Button
          variant="default"
          loading={forget.isPending}
          onClick={() => {
            forget.mutate(
              { id: connection.id },
              {
                onSuccess: () => {
                  tellDone({ title: text.forgotten, message: connection.name });
                },
              },
            );
          }}
        >
          {text.forget}
        </Button>
      )}
      <Button
        variant="default"
        onClick={() => {
          setAsks(true);
        }}
      >
        {text.remove}
      </Button>
      <Modal
        opened={asks}
        onClose={close}
        title={text.removeTitle}
        closeButtonProps={{ 'aria-label': strings.common.close }}
      >
        <Stack gap="lg">
          <p>{text.removeText(connection.name)}</p>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {strings.common.cancel}
            </Button>
            <Button
              color="grave"
              loading={remove.isPending}
              onClick={() => {
                remove.mutate(
                  { id: connection.id },
                  {
                    onSuccess: () => {
                      close();
                      tellDone({ title: text.removed, message: connection.name });
                      onRemoved();
                    },
                  },
                );
              }}
            >
              {text.removeConfirm(connection.name)}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  );
}
