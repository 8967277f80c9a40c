import { expect, test } from 'vitest';
import { alarmKinds } from '../../../main/domain/files/import-alarm.ts';
import { importHandlers } from '../../../main/engine/imports/handlers.ts';
import { atDay } from '../../support/engine.ts';
import { engineContext } from '../../support/engine-context.ts';
import { userList } from '../../support/people.ts';

test('[HO11] what is known of a former holder goes to whom their rows went, and not along with the seat id', async () => {
  const { context, folder, close } = engineContext();
  const { readable } = context;
  const commit = async (rows: readonly string[], day: number): Promise<void> => {
    const path = userList(folder, rows, `users-${String(day)}.csv`);
    const input = { path, kind: 'users' as const, accepted: alarmKinds, at: atDay(day) };
    await importHandlers['commit-import'](context, input, {
      onProgress: () => undefined,
      isCancelled: () => false,
    });
  };
  const others = ['p1@x.example,Kenji,Watanabe-5,E5,,active', 'p2@x.example,Lucia,Ferrante-2,E2,,active'];
  // Both are one by the second list; the seat id is Anna Berg's from then on.
  const twice = ['p2@x.example,Omar,Haddad-1,,,active', 'p2@x.example,Omar,Haddad-8,,ID8,active'];
  await commit([...twice, ...others], 1);
  await commit([...others, 'p1@x.example,Anna,Berg,,ID8,active', 'p1@x.example,Omar,Haddad-1,E1,,active'], 2);
  const successors = readable
    .prepare<[], { readonly now: string }>(
      'SELECT p.display_name AS now FROM person_successor s JOIN person p ON p.id = s.person_id',
    )
    .all();
  expect(successors).toEqual([{ now: 'Omar Haddad-8' }]);
  close();
});
