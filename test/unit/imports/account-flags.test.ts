import { describe, expect, test } from 'vitest';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { subjectOf } from '../../../main/engine/imports/read/lists/said-states.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { unclearColumns } from '../../../main/engine/imports/recognize/states/state-columns.ts';

function rowsOf(cells: readonly string[]): readonly { readonly cells: readonly string[] }[] {
  return cells.map((cell, at) => ({ cells: [`p${String(at)}@halden.example`, cell] }));
}

function fieldOf(column: string, cells: readonly string[]): string | undefined {
  return mapColumns(['Email', column], kindDeclarations.staff, undefined, rowsOf(cells))[1]?.field;
}

describe('flags of accounts in the languages of spreadsheets', () => {
  test.each([
    ['Konto włączone', ['PRAWDA', 'FAŁSZ']],
    ['Konto użytkownika aktywne', ['PRAWDA', 'FAŁSZ']],
    ['Účet povolen', ['PRAVDA', 'NEPRAVDA']],
    ['Účet je aktívny', ['PRAVDA', 'NEPRAVDA']],
    ['Engedélyezve', ['IGAZ', 'HAMIS']],
    ['Fiók bekapcsolva', ['IGAZ', 'HAMIS']],
    ['Tili käytössä', ['TOSI', 'EPÄTOSI']],
    ['Kirjautuminen sallittu', ['TOSI', 'EPÄTOSI']],
    ['Hesap etkin', ['DOĞRU', 'YANLIŞ']],
    ['Etkin mi', ['DOĞRU', 'YANLIŞ']],
    ['Account ingeschakeld', ['WAAR', 'ONWAAR']],
    ['Inloggning tillåten', ['SANT', 'FALSKT']],
    ['Konto aktivert', ['SANN', 'USANN']],
    ['Konto aktiveret', ['SAND', 'FALSK']],
    ['Учетная запись включена', ['ИСТИНА', 'ЛОЖЬ']],
    ['Cont activat', ['ADEVĂRAT', 'FALS']],
    ['Račun omogućen', ['ISTINA', 'LAŽ']],
    ['계정 활성화', ['참', '거짓']],
    ['Conta habilitada', ['VERDADEIRO', 'FALSO']],
  ])('[N180] who is here stands under %s: %j', (column, cells) => {
    expect(fieldOf(column, cells)).toBe('assignment');
  });

  test.each([
    ['Konto wyłączone', ['PRAWDA', 'FAŁSZ']],
    ['Logowanie zablokowane', ['PRAWDA', 'FAŁSZ']],
    ['Účet zakázán', ['PRAVDA', 'NEPRAVDA']],
    ['Fiók letiltva', ['IGAZ', 'HAMIS']],
    ['Tili poistettu käytöstä', ['TOSI', 'EPÄTOSI']],
    ['Hesap devre dışı', ['DOĞRU', 'YANLIŞ']],
    ['Aanmelden geblokkeerd', ['WAAR', 'ONWAAR']],
    ['Konto spärrat', ['SANT', 'FALSKT']],
    ['Учетная запись отключена', ['ИСТИНА', 'ЛОЖЬ']],
  ])('[N180] who is shut out stands under %s: %j, and may be so for a time', (column, cells) => {
    expect(fieldOf(column, cells)).toBe('ended');
    expect(subjectOf('ended-flag', column)).toBe('account');
  });

  test.each([
    ['Povoleno', ['PRAVDA', 'NEPRAVDA']],
    ['Käytössä', ['TOSI', 'EPÄTOSI']],
    ['Konto włączone w newsletterze', ['PRAWDA', 'FAŁSZ']],
    ['Hasło wygasło', ['PRAWDA', 'FAŁSZ']],
    ['Konto', ['PRAWDA', 'FAŁSZ']],
    ['Konto włączone', ['Bank A', 'Bank B']],
  ])('[N180] not under %s: %j', (column, cells) => {
    expect(fieldOf(column, cells)).toBeUndefined();
  });
});

describe('a column of true and false that nobody knows', () => {
  function asked(header: readonly string[], cells: readonly (readonly string[])[]): readonly string[] {
    const rows = cells.map((one) => ({ cells: one }));
    const columns = mapColumns(header, kindDeclarations.staff, undefined, rows);
    return unclearColumns(columns, rows).map(({ column }) => column);
  }
  const [ada, ben] = ['ada@halden.example', 'ben@halden.example'];

  test.each(['Käytössä', 'W użyciu', 'Povoleno', 'Zoznam A'])(
    '[N181] is asked about where no column says who left: %s',
    (column) => {
      expect(
        asked(
          ['Email', column],
          [
            [ada, 'PRAWDA'],
            [ben, 'FAŁSZ'],
          ],
        ),
      ).toEqual([column]);
    },
  );

  test.each([
    ['says of what it is', ['Email', 'Remote'], ['TRUE', 'FALSE']],
    ['has one of the two alone', ['Email', 'W użyciu'], ['PRAWDA', 'PRAWDA']],
    ['has yes and no, as lists kept by hand have of anything', ['Email', 'Kita'], ['yes', 'no']],
  ])('[N181] not where it %s', (_what, header, [first = '', second = '']) => {
    expect(
      asked(header, [
        [ada, first],
        [ben, second],
      ]),
    ).toEqual([]);
  });

  test('[N181] of two it is asked about neither', () => {
    const rows = [
      [ada, 'PRAWDA', 'FAŁSZ'],
      [ben, 'FAŁSZ', 'PRAWDA'],
    ];
    expect(asked(['Email', 'W użyciu', 'Zoznam A'], rows)).toEqual([]);
  });
});
