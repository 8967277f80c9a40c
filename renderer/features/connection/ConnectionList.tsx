import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Connection } from '../../../preload/contract/values/connections.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { StateChip } from '../../ui/charts/StateChip.tsx';
import classes from './Connection.module.css';

const text = strings.connection;

type Props = {
  readonly connections: readonly Connection[];
  readonly shown: number | undefined;
  readonly inUse: number | undefined;
  readonly onShow: (id: number) => void;
  readonly onUse: (id: number) => void;
};

/** Several connections: which one is shown, and which one runs and plans use. */
export function ConnectionList(props: Props): ReactElement {
  return (
    <Card title={text.connections}>
      <ul className={classes['list']}>
        {props.connections.map((connection) => (
          <li key={connection.id} className={classes['entry']}>
            <button
              type="button"
              className={classes['entryName']}
              aria-pressed={connection.id === props.shown}
              onClick={() => {
                props.onShow(connection.id);
              }}
            >
              {connection.name}
              <small>
                {connection.kind === 'practice' ? text.kinds.practice : connection.baseUrl}
                {connection.instance === '' ? '' : ` · ${connection.instance}`}
              </small>
            </button>
            {connection.id === props.inUse ? (
              <StateChip look={{ label: text.inUse, tone: 'good', icon: IconCircleCheck }} />
            ) : (
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  props.onUse(connection.id);
                }}
              >
                {text.use}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
