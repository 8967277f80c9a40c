import { expect, test } from 'vitest';
import type { Connection } from '../../../main/domain/service/connection.ts';
import type { ConnectionId } from '../../../main/domain/ids.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { createLines } from '../../../main/services/lines.ts';

const id = 1 as ConnectionId;

/** An engine that answers what is asked of connections first when it is told to, and everything else at once. */
function engineInTurns(): { readonly engine: Engine; readonly refuseFirst: () => void } {
  const first = Promise.withResolvers<readonly Connection[]>();
  const connection: Partial<Connection> = { id, kind: 'service', baseUrl: 'https://scim.example' };
  const answers = [first.promise];
  const ask = (): Promise<unknown> => answers.shift() ?? Promise.resolve([connection]);
  return {
    engine: { ask, close: () => Promise.resolve() } as unknown as Engine,
    refuseFirst: () => {
      first.reject(new Error('stopped'));
    },
  };
}

test('one that could not be opened takes away no line that was opened for the connection since', async () => {
  const { engine, refuseFirst } = engineInTurns();
  const lines = createLines({ engine, now: () => new Date() } as unknown as Parameters<
    typeof createLines
  >[0]);
  const before = lines.lineFor(id).catch(String);
  lines.forget(id);
  // The first one has asked by then, as it was loaded first.
  const since = await lines.lineFor(id);
  refuseFirst();
  expect(await before).toBe('Error: stopped');
  expect(await lines.lineFor(id)).toBe(since);
});
