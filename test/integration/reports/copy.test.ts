import { join } from 'node:path';
import { expect, test } from 'vitest';

import type { CalendarDay } from '../../../main/domain/ids.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { testEngine, testFolder } from '../../support/engine.ts';
import { importAll, personByEmail, userList } from '../../support/people.ts';

async function desk(rows: readonly string[]): Promise<Engine> {
  const engine = await testEngine(join(testFolder(), 'data'));
  await importAll(engine, [userList(testFolder(), [...rows])]);
  return engine;
}

const on = '2026-11-24' as CalendarDay;
const rows = [
  'zoe@halden.example,Zoë,"O\'Brien, Jr",E1,ID1,active',
  '=cmd@halden.example,=A1+1,Lee,E2,ID2,active',
  'ann@halden.example,Ann,Lee,E3,ID3,inactive',
];

test('copies the people chosen by name, with the columns asked for, and no formula', async () => {
  const engine = await desk(rows);
  const ids = await Promise.all(
    ['zoe@halden.example', '=cmd@halden.example'].map(
      async (email) => (await personByEmail(engine, email)).id,
    ),
  );
  const columns = ['Name', 'E-mail', 'Unique id'] as const;
  const { people, text } = await engine.ask('copy-people', {
    selection: { kind: 'ids', ids },
    columns,
    on,
  });
  expect(people).toBe(2);
  expect(text).toBe(
    "Name,E-mail,Unique id\r\n'=A1+1 Lee,'=cmd@halden.example,E2\r\n\"Zoë O'Brien, Jr\",zoe@halden.example,E1\r\n",
  );
});

test('copies everybody under a filter but who was left out', async () => {
  const engine = await desk(rows);
  const { id } = await personByEmail(engine, 'ann@halden.example');
  const selection = { kind: 'filter', filter: { text: 'lee' }, except: [id] } as const;
  const { text } = await engine.ask('copy-people', { selection, columns: ['Unique id'], on });
  expect(text).toBe('Unique id\r\nE2\r\n');
});

test('gives no text where there are too many for a clipboard', async () => {
  const engine = await desk(
    Array.from({ length: 10_001 }, (_, at) => `p${String(at)}@x.example,P,N,E${String(at)},,`),
  );
  const selection = { kind: 'filter', filter: {}, except: [] } as const;
  const answer = await engine.ask('copy-people', { selection, columns: ['Name'], on });
  expect(answer).toEqual({ people: 10_001, text: undefined });
});
