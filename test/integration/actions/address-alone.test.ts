import { expect, it } from 'vitest';
import type { LookUp } from '../../../main/domain/service/look-ups/look-up.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, connect, importAll, personByEmail, record, userList } from '../../support/people.ts';

const found = (id: string, displayName: string, more: { readonly externalId?: string } = {}): LookUp => ({
  kind: 'found',
  account: account(id, { userName: 'sam@x.example', displayName, ...more }),
});

it('[LC22] another account than before, under another family name, is not taken for an address alone', async () => {
  const engine = await testEngine();
  await importAll(engine, [userList(testFolder(), ['sam@x.example,Sam,Reed,,S1,active'])]);
  const connectionId = await connect(engine);
  const { id } = await personByEmail(engine, 'sam@x.example');
  const guards = async (lookUp: LookUp, day: number): Promise<readonly string[]> => {
    await record(engine, connectionId, [[id, lookUp]], atDay(day));
    const selection = { kind: 'ids', ids: [id] } as const;
    const plan = await engine.ask('create-plan', {
      connectionId,
      act: 'deprovision',
      selection,
      at: atDay(day),
    });
    return plan.actions.flatMap((action) =>
      action.guards.flatMap((guard) => (guard.stops ? [guard.kind] : [])),
    );
  };
  expect(await guards(found('u-5', 'Sam Reed'), 24)).toEqual([]);
  // The same account under another family name: married.
  expect(await guards(found('u-5', 'Sam Stone'), 25)).toEqual([]);
  // Two companies became one, and the address is another Sam's.
  expect(await guards(found('u-9', 'Sam Stone'), 26)).toEqual(['person-in-doubt']);
  // Made anew at the service.
  expect(await guards(found('u-9', 'Sam T. Reed'), 27)).toEqual([]);
});
