import { describe, expect, it } from 'vitest';

import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';

const rows = (...cells: readonly (readonly string[])[]): readonly { readonly cells: readonly string[] }[] =>
  cells.map((row) => ({ cells: row }));
const ada = ['Ada', 'ada@halden.example'];
const ben = ['Ben', 'ben@halden.example'];

describe('a column in which nothing but e-mail addresses stand', () => {
  it.each<[string, string, ReturnType<typeof rows>, boolean]>([
    ['has them, whatever it is called', 'Dienstadresse', rows(ada, ben), true],
    ['has them where some are blank', 'Dienstadresse', rows(ada, ['Ben', '']), true],
    ['is of other people by its name', 'Manager Mailbox', rows(ada, ben), false],
    ['is at home by its name', 'Personal contact', rows(ada, ben), false],
    ['is of something with several rows', 'Dienstadresse', rows(ada, ada), false],
    ['has something else as well', 'Dienstadresse', rows(ada, ['Ben', '0170 123']), false],
  ])('[N7] %s', (_, column, cells, isRead) => {
    const [, mapped] = mapColumns(['Mitarbeiter', column], kindDeclarations.staff, undefined, cells);
    expect(mapped?.field).toBe(isRead ? 'email' : undefined);
  });

  it('[N7] is left to a person where there are two', () => {
    const two = rows([...ada, 'ada@post.example'], [...ben, 'ben@post.example']);
    const mapped = mapColumns(
      ['Mitarbeiter', 'Dienstadresse', 'Postfach'],
      kindDeclarations.staff,
      undefined,
      two,
    );
    expect(mapped.map(({ field }) => field)).not.toContain('email');
  });

  it('[N7] is the first of several that have the same, and not one that lacks some', () => {
    const read = (...cells: readonly (readonly string[])[]) =>
      mapColumns(
        ['Mitarbeiter', 'Dienstadresse', 'Postfach'],
        kindDeclarations.staff,
        undefined,
        rows(...cells),
      )
        .filter(({ field }) => field === 'email')
        .map(({ column }) => column);
    expect(read([...ada, 'Ada@Halden.example'], [...ben, ''])).toEqual(['Dienstadresse']);
    expect(read([...ada, 'ada@halden.example'], ['Ben', '', 'ben@halden.example'])).toEqual([]);
  });

  it('[N30] is looked for in the rows of Sales Navigator, where there are those of other applications', () => {
    const header = ['Name', 'Application', 'Account'];
    const cells = rows(
      ['Ada', 'Active Directory', 'CN=Ada Stone'],
      ['Ada', 'LinkedIn Sales Navigator', 'ada@halden.example'],
      ['Ben', 'LinkedIn Sales Navigator', 'ben@halden.example'],
    );
    const [, , account] = mapColumns(header, kindDeclarations.directory, undefined, cells);
    expect(account?.field).toBe('email');
  });
});

describe('a column called "Leaver"', () => {
  const fieldsOf = (values: readonly string[], header = ['Leaver', 'Email', 'Last day']) =>
    mapColumns(
      header,
      kindDeclarations.staff,
      undefined,
      values.map((value, at) => ({
        cells: [value, `p${String(at)}@x.example`, '2026-10-31', `Ada Stone ${String(at)}`],
      })),
    ).map(({ field }) => field);

  it('[N51] is of the names that stand in it', () => {
    expect(fieldsOf(['Ada Stone', 'Ben Reed', 'Cleo Hart'])[0]).toBe('displayName');
    const named = ['Leaver', 'Email', 'Last day', 'Name'];
    expect(fieldsOf(['Ada Stone', 'Ben Reed', 'Cleo Hart'], named)[0]).toBeUndefined();
  });

  it('[N51] is a flag where words stand in it', () => {
    const flag = fieldsOf(['yes', 'no', ''])[0];
    expect(flag).toBeDefined();
    expect(flag).not.toBe('displayName');
    expect(fieldsOf(['no longer', 'still here', 'no longer'])[0]).toBe(flag);
  });
});
