import { describe, expect, test } from 'vitest';

import { testEngine, testFolder } from '../../support/engine.ts';
import { importAll, userList } from '../../support/people.ts';

const rows = [
  'grace@halden.example,Grace,Hopper,E1,ID1,active',
  'greta@halden.example,Greta,Hoper,E2,ID2,active',
  'jurgen@halden.example,Jürgen,Müller,E3,ID3,active',
  'ann@halden.example,Ann,Lee,E4,ID4,active',
  'anna@halden.example,Anna,Leeds,E5,ID5,active',
  'hoper@halden.example,Holly,Park,E6,ID6,active',
];

describe('whose name is spelled alike', () => {
  test('is who has every word typed, but for a letter in words of four and more', async () => {
    const engine = await testEngine();
    await importAll(engine, [userList(testFolder(), rows)]);
    const expected: Readonly<Record<string, readonly string[]>> = {
      'Grcae Hoper': ['Grace Hopper'],
      grcae: ['Grace Hopper'],
      'hopper grcae': ['Grace Hopper'],
      'Grace Hopper': [],
      // Greta is found by the letters as they are.
      hoper: ['Grace Hopper'],
      mulller: ['Jürgen Müller'],
      Jurgne: ['Jürgen Müller'],
      'jrgen muler': ['Jürgen Müller'],
      // A word of three letters with one wrong is another word.
      'Amn Lee': [],
      lee: [],
      'Grace Leeds': [],
      '': [],
      '%_': [],
    };
    const named = new Map<string, readonly string[]>();
    for (const text of Object.keys(expected)) {
      const found = await engine.ask('people-named-alike', { text, limit: 6 });
      named.set(
        text,
        found.rows.map(({ displayName }) => displayName),
      );
    }
    expect(Object.fromEntries(named)).toEqual(expected);
  });

  test('fewest errors first, and no more than asked for', async () => {
    const engine = await testEngine();
    await importAll(engine, [
      userList(testFolder(), [
        'a@halden.example,Abel,Grcae Hopprr,E1,ID1,active',
        'b@halden.example,Grace,Hopper,E2,ID2,active',
        'c@halden.example,Grcae,Hopper,E3,ID3,active',
        'd@halden.example,Grace,Hopperman,E4,ID4,active',
      ]),
    ]);
    const ask = async (limit: number): Promise<readonly string[]> => {
      const { rows: found } = await engine.ask('people-named-alike', { text: 'grace hoppre', limit });
      return found.map(({ displayName }) => displayName);
    };
    // Who is called so whole comes before whose name goes on.
    expect(await ask(6)).toEqual(['Grace Hopper', 'Grace Hopperman', 'Abel Grcae Hopprr', 'Grcae Hopper']);
    expect(await ask(1)).toEqual(['Grace Hopper']);
  });

  test('follows the people as they are now', async () => {
    const engine = await testEngine();
    const folder = testFolder();
    await importAll(engine, [userList(folder, rows)]);
    expect((await engine.ask('people-named-alike', { text: 'grcae', limit: 6 })).rows).toHaveLength(1);
    await importAll(engine, [
      userList(testFolder(), [...rows, 'n@halden.example,Grate,Newman,E9,ID9,active']),
    ]);
    const { rows: found } = await engine.ask('people-named-alike', { text: 'newmna', limit: 6 });
    expect(found.map(({ displayName }) => displayName)).toEqual(['Grate Newman']);
  });
});
