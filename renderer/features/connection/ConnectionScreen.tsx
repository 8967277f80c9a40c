import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { connectionChoice, useConnection } from '../../app/state/connections.ts';
import { useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Page } from '../../ui/page/Page.tsx';
import { Capabilities } from './Capabilities.tsx';
import { ConnectionForm } from './ConnectionForm.tsx';
import { ConnectionList } from './ConnectionList.tsx';
import classes from './Connection.module.css';
import { TokenGuide } from '../../app/pieces/TokenGuide.tsx';

const text = strings.connection;

/** `new`: the form of a connection that is not saved yet. */
type Shown = number | 'new' | undefined;

export function ConnectionScreen(): ReactElement | undefined {
  const connections = useAsk('connections.list', {}).data;
  const status = useAsk('app.status', {}).data;
  const inUse = useConnection();
  const [shown, setShown] = useState<Shown>();
  if (connections === undefined || status === undefined) return undefined;
  // One that was just saved stays in the form of the new one until the list has it.
  const edited = shown === undefined ? inUse : connections.find(({ id }) => id === shown);
  return (
    <Page
      title={strings.shell.screens.connection}
      subtitle={text.subtitle}
      actions={
        connections.length === 0 || shown === 'new' ? undefined : (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              setShown('new');
            }}
          >
            {text.add}
          </Button>
        )
      }
    >
      <div className={classes['columns']}>
        <div className={classes['main']}>
          {connections.length > 1 || (shown === 'new' && connections.length > 0) ? (
            <ConnectionList
              connections={connections}
              shown={edited?.id}
              inUse={inUse?.id}
              onShow={setShown}
              onUse={connectionChoice.write}
            />
          ) : undefined}
          <ConnectionForm
            key={edited?.id ?? 'new'}
            connection={edited}
            keychain={status.keychain}
            onSaved={setShown}
          />
          {edited === undefined ? undefined : <Capabilities connection={edited} />}
        </div>
        {edited?.kind === 'practice' ? undefined : <TokenGuide />}
      </div>
    </Page>
  );
}
