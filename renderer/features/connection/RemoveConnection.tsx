import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Connection } from '../../../preload/contract/values/connections.ts';
import { sentenceOf, tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { Dialog } from '../../app/pieces/Dialog.tsx';
import { strings } from '../../strings/strings.ts';
import { MainAct } from '../../ui/page/MainAct.tsx';
import { Notice } from '../../ui/page/Notice.tsx';

const text = strings.connection;

type Props = { readonly connection: Connection; readonly onRemoved: () => void };

/** Forgetting the token and removing the connection, each after a question: LinkedIn shows a token once, and neither is taken back. */
export function RemoveConnection({ connection, onRemoved }: Props): ReactElement {
  const [asks, setAsks] = useState<'forget' | 'remove'>();
  const forget = useAct('connections.forget-token');
  const remove = useAct('connections.remove', { quiet: true });
  const close = (): void => {
    setAsks(undefined);
    remove.reset();
  };
  const start = (leaveToken: boolean): void => {
    remove.mutate(
      { id: connection.id, leaveToken },
      {
        onSuccess: () => {
          close();
          tellDone({ title: text.removed, message: connection.name });
          onRemoved();
        },
      },
    );
  };
  const forgetNow = (): void => {
    forget.mutate(
      { id: connection.id },
      {
        onSuccess: () => {
          close();
          tellDone({ title: text.forgotten, message: connection.name });
        },
      },
    );
  };
  return (
    <Group gap="sm" justify="flex-end">
      {connection.tokenPlace === 'none' && connection.tokensLeft === undefined ? undefined : (
        <Button
          variant="default"
          onClick={() => {
            setAsks('forget');
          }}
        >
          {text.forget}
        </Button>
      )}
      <Button
        variant="default"
        onClick={() => {
          setAsks('remove');
        }}
      >
        {text.remove}
      </Button>
      <Dialog opened={asks === 'forget'} onClose={close} title={text.forgetTitle}>
        <Stack gap="lg">
          <p>{text.forgetText(connection.name)}</p>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {strings.common.cancel}
            </Button>
            <MainAct color="grave" loading={forget.isPending} onClick={forgetNow}>
              {text.forgetConfirm}
            </MainAct>
          </Group>
        </Stack>
      </Dialog>
      <Dialog opened={asks === 'remove'} onClose={close} title={text.removeTitle}>
        <Stack gap="lg">
          <p>{text.removeText(connection.name)}</p>
          {remove.isError ? (
            <Notice tone="grave" title={sentenceOf(remove.error)}>
              <Button
                variant="default"
                onClick={() => {
                  start(true);
                }}
              >
                {text.removeLeaving}
              </Button>
            </Notice>
          ) : undefined}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {strings.common.cancel}
            </Button>
            <MainAct
              color="grave"
              loading={remove.isPending}
              onClick={() => {
                start(false);
              }}
            >
              {text.removeConfirm(connection.name)}
            </MainAct>
          </Group>
        </Stack>
      </Dialog>
    </Group>
  );
}
