import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { sentenceOf, tellDone } from '../../app/frame/notices/notices.tsx';
import { BridgeFailure } from '../../app/start/bridge.ts';
import { useAct } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { Dialog } from '../../app/pieces/Dialog.tsx';
import { strings } from '../../strings/strings.ts';
import { Notice } from '../../ui/page/Notice.tsx';
import { Line } from './Line.tsx';

const text = strings.settings;

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
  const erase = useAct('app.erase', { quiet: true });
  const close = (): void => {
    setAsks(false);
    setTyped('');
    erase.reset();
  };
  const start = (leaveTokens: boolean): void => {
    erase.mutate(
      { typed: 'ERASE', leaveTokens },
      {
        onSuccess: ({ files, tokens, left }) => {
          close();
          const done = text.erasedWhat(files.length, tokens);
          const still = left.map(({ entry, program, keyring }) => text.erasedBut(entry, program, keyring));
          go('welcome');
          tellDone({ title: text.erased, message: [done, ...still].join(' ') });
        },
      },
    );
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
      <Dialog opened={asks} onClose={close} title={text.eraseTitle}>
        <Stack gap="md">
          <p>{text.eraseText}</p>
          <TextInput
            data-autofocus
            label={text.eraseType(text.eraseWord)}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          {erase.isError ? (
            <EraseRefused
              error={erase.error}
              onLeave={() => {
                start(true);
              }}
            />
          ) : undefined}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {strings.common.cancel}
            </Button>
            <Button
              color="grave"
              disabled={typed !== text.eraseWord}
              loading={erase.isPending}
              onClick={() => {
                start(false);
              }}
            >
              {text.eraseDo}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </Line>
  );
}

type RefusedProps = { readonly error: Error; readonly onLeave: () => void };

/** What was refused; where it was the keychain, the way out that leaves its entries there. */
function EraseRefused({ error, onLeave }: RefusedProps): ReactElement {
  const isKeychain = error instanceof BridgeFailure && error.code.startsWith('keychain');
  return (
    <Notice tone="grave" title={sentenceOf(error)}>
      {isKeychain ? (
        <Button variant="default" onClick={onLeave}>
          {text.eraseLeaving}
        </Button>
      ) : undefined}
    </Notice>
  );
}
