import { Button, Kbd, UnstyledButton } from '@mantine/core';
import { IconCommand, IconFileImport, IconPlug, IconPlugConnected, IconPlugX } from '@tabler/icons-react';
import { Suspense } from 'react';
import type { ReactElement } from 'react';
import type { Connection } from '../../../../preload/contract/values/connections.ts';
import { strings } from '../../../strings/strings.ts';
import { canAsk, useConnection } from '../../state/connections.ts';
import { judgeAnswer, useLastAnswer } from '../../state/last-answers.ts';
import { pickFiles } from '../../state/import-queue.ts';
import { laterPart } from '../../start/later.ts';
import { openPalette } from '../../keys/palette.ts';
import { PeopleSearch } from './PeopleSearch.tsx';
import { go } from '../../state/routes.ts';
import { commandKey } from '../../keys/shortcuts.ts';
import classes from './TopBar.module.css';

const OfflineSwitch = laterPart('OfflineSwitch');
const RunStatus = laterPart('RunStatus');

export function TopBar(): ReactElement {
  const connection = useConnection();
  return (
    <header className={classes['bar']}>
      <PeopleSearch />
      <UnstyledButton
        className={classes['palette']}
        title={strings.shell.openPalette}
        onClick={openPalette}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <IconCommand size={16} stroke={1.7} aria-hidden />
        <span className={classes['paletteName']}>{strings.shell.palette} </span>
        <Kbd size="xs" className={classes['wide'] ?? ''}>
          {commandKey} K
        </Kbd>
      </UnstyledButton>
      <div className={classes['room']} />
      <Suspense>
        <RunStatus />
        <OfflineSwitch />
      </Suspense>
      <ConnectionChip connection={connection} />
      <Button
        variant="default"
        className={classes['fixed'] ?? ''}
        leftSection={<IconFileImport size={16} stroke={1.7} aria-hidden />}
        onClick={() => void pickFiles()}
      >
        {strings.shell.importFiles}
      </Button>
    </header>
  );
}

function ConnectionChip({ connection }: { readonly connection: Connection | undefined }): ReactElement {
  const hasToken = connection !== undefined && canAsk(connection);
  const answer = judgeAnswer(useLastAnswer(connection?.id));
  const fails = hasToken && answer === 'fails';
  const Icon = connection === undefined ? IconPlug : hasToken && !fails ? IconPlugConnected : IconPlugX;
  const detail =
    connection === undefined
      ? undefined
      : !hasToken
        ? strings.shell.noToken
        : fails
          ? strings.shell.lastFailed
          : connection.mayProvision || connection.mayDeprovision
            ? strings.shell.mayWrite
            : strings.shell.readOnly;
  const name = connection?.name ?? strings.shell.noConnection;
  return (
    <UnstyledButton
      className={classes['chip']}
      title={strings.shell.openConnection}
      data-state={
        connection === undefined
          ? 'none'
          : !hasToken
            ? 'off'
            : fails
              ? 'fails'
              : answer === 'works' || connection.kind === 'practice'
                ? 'on'
                : 'untried'
      }
      onClick={() => {
        go('connection');
      }}
    >
      <Icon size={16} stroke={1.7} aria-hidden />
      <span className="visually-hidden">{strings.shell.connection} </span>
      <span className={classes['chipName']}>{name} </span>
      {detail === undefined ? undefined : <span className={classes['chipDetail']}>{detail}</span>}
    </UnstyledButton>
  );
}
