import { describe, expect, test } from 'vitest';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { suggestFields } from '../../../main/engine/imports/recognize/columns/suggest-fields.ts';

function suggest(kind: 'users' | 'directory', header: readonly string[], ...rows: readonly string[][]) {
  const declaration = kindDeclarations[kind];
  const columns = mapColumns(header, declaration);
  return suggestFields({ columns, firstRows: rows, declaration }).map(
    ({ column, field }) => `${column}: ${field}`,
  );
}

describe('what an unknown column may be', () => {
  test('an e-mail address, by what stands in it', () => {
    const header = ['Mitarbeiter', 'Dienstadresse', 'Abteilung'];
    expect(suggest('directory', header, ['Ada Stone', 'ada@halden.example', 'Vertrieb'])).toEqual([
      'Dienstadresse: email',
    ]);
  });

  test('no e-mail address where one value is none', () => {
    expect(suggest('directory', ['Kontakt'], ['ada@halden.example'], ['0170 123'])).toEqual([]);
  });

  test('a known header within it, the longest first, and one misspelt', () => {
    const header = ['New email address (2026)', 'Old mail', 'Departmnt'];
    expect(suggest('directory', header, ['ada@halden.example', 'a@halden.example', 'Sales'])).toEqual([
      'New email address (2026): email',
      'Departmnt: department',
    ]);
  });

  test('nothing for what is known, for a blank column, or for a field that a column is read as', () => {
    expect(suggest('directory', ['Email', 'Second'], ['ada@halden.example', 'ada@home.example'])).toEqual([]);
    expect(suggest('directory', ['Departmnt'], [''], [' '])).toEqual([]);
  });

  test('nothing for days, ids and kinds that have a word of a name in theirs, nor for a lock as a block', () => {
    const header = ['Email', 'Last Active (Organization)', 'USERID', 'employeeType', 'Locked'];
    const row = ['ada@halden.example', '2026-10-01', '10102', 'Permanent', 'false'];
    expect(suggest('directory', header, row)).toEqual([]);
  });

  test('nothing that the values cannot be read as', () => {
    const header = ['Sales license current status (old)'];
    expect(suggest('users', header, ['active'], ['perhaps'])).toEqual([]);
    expect(suggest('users', header, ['active'], ['inactive'])).toHaveLength(1);
  });
});
