import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { ask } from '../start/bridge.ts';
import { createStore, useStore } from './store.ts';

/** What the last test of a connection found, or why there was none. */
export type LastAnswer = {
  readonly isPending: boolean;
  readonly data?: ProcedureOutput<'connections.test'>;
  readonly error?: unknown;
};

/** By connection, since the window was opened. */
const answers = createStore<ReadonlyMap<number, LastAnswer>>(new Map());

function note(connection: number, answer: LastAnswer): void {
  answers.write((before) => new Map(before).set(connection, answer));
}

/** Asks the service, and keeps what it answered for whoever shows the connection. */
export async function testConnection(connection: number): Promise<void> {
  note(connection, { isPending: true });
  try {
    note(connection, { isPending: false, data: await ask('connections.test', { id: connection }) });
  } catch (error) {
    note(connection, { isPending: false, error });
  }
}

/** What was changed at a connection makes its last answer nobody's. */
export function forgetAnswer(connection: number): void {
  note(connection, { isPending: false });
}

export function useLastAnswer(connection: number | undefined): LastAnswer {
  const all = useStore(answers);
  return (connection === undefined ? undefined : all.get(connection)) ?? { isPending: false };
}

/** As far as it is known: nothing before the first answer. */
export function judgeAnswer({ data, error }: LastAnswer): 'works' | 'fails' | undefined {
  if (error !== undefined) return 'fails';
  if (data === undefined) return undefined;
  return data.kind === 'works' ? 'works' : 'fails';
}
