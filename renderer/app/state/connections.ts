import type { Connection } from '../../../preload/contract/values/connections.ts';
import { useAsk } from './queries.ts';
import { createPreference } from './preferences.ts';
import { useStore } from './store.ts';

/** Which of several connections the window works with, also after a restart. */
export const connectionChoice = createPreference<number | undefined>('connection', undefined, (stored) =>
  typeof stored === 'number' && Number.isSafeInteger(stored) ? stored : undefined,
);

export function chosenConnection(connections: readonly Connection[]): Connection | undefined {
  const chosen = connectionChoice.read();
  return connections.find((connection) => connection.id === chosen) ?? connections[0];
}

export function useConnection(): Connection | undefined {
  useStore(connectionChoice);
  return chosenConnection(useAsk('connections.list', {}).data ?? []);
}

/** Whether the service can be asked: the practice service needs no token. */
export function canAsk(connection: Connection): boolean {
  return connection.kind === 'practice' || connection.tokenPlace !== 'none';
}
