import { describe, expect, test } from 'vitest';
import type { ListReading } from '../../../main/domain/files/import.ts';
import { readState, type StateRules } from '../../../main/domain/states/read-state.ts';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { contentColumns } from '../../../main/engine/database/records.ts';
import { RecordReader } from '../../../main/engine/imports/read/read-record.ts';
import { foldedPlain } from '../../../main/engine/imports/recognize/columns/column-name.ts';
import { natureOf, stateFormOf } from '../../../main/engine/imports/read/lists/list-rows.ts';
import { subjectOf } from '../../../main/engine/imports/read/lists/said-states.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { appFlags, unclearColumns } from '../../../main/engine/imports/recognize/states/state-columns.ts';

const rules: StateRules = { today: undefined, readDay: () => undefined };

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

describe('a state under a name that says so, in words that nobody knows', () => {
  function asked(column: string, cells: readonly string[]): readonly string[] {
    const rows = rowsOf(cells);
    const columns = mapColumns(['Email', column], kindDeclarations.staff, undefined, rows);
    return unclearColumns(columns, rows).map(({ column: name }) => name);
  }

  test('[N186] is asked about', () => {
    expect(asked('Stav účtu', ['Otevřeno dokořán', 'Zavřeno'])).toEqual(['Stav účtu']);
  });

  test.each([
    ['State', ['CA', 'MA']],
    ['Lifecycle stage', ['Lead', 'Customer']],
    ['Account status', ['E1', 'E2']],
  ])('[N186] not under %s: %j', (column, cells) => {
    expect(asked(column, cells)).toEqual([]);
  });
});

describe('whose account is locked, beside who is enabled', () => {
  const lists = [
    ['Konto aktiviert', 'Konto gesperrt', 'WAHR', 'FALSCH'],
    ['Konto włączone', 'Konto zablokowane', 'PRAWDA', 'FAŁSZ'],
    ['Учетная запись включена', 'Учетная запись заблокирована', 'ИСТИНА', 'ЛОЖЬ'],
    ['Cuenta habilitada', 'Cuenta bloqueada', 'VERDADERO', 'FALSO'],
    ['Account abilitato', 'Account bloccato', 'VERO', 'FALSO'],
    ['Account enabled', 'Account blocked', 'TRUE', 'FALSE'],
    ['Kontostatus', 'Gesperrt', 'ja', 'nein'],
    ['Account status', 'Locked', 'yes', 'no'],
  ] as const;

  test.each(lists)(
    '[N188] %s, %s: is not gone by it, and not known to be here',
    (enabled, locked, yes, no) => {
      const nature = natureOf(['Email', enabled, locked]);
      expect(stateFormOf('ended-flag', locked, nature)).toBe('lock-flag');
      expect(readState(yes, 'lock-flag', rules)).toEqual({ state: 'unknown' });
      expect(readState(no, 'lock-flag', rules)).toEqual({ state: 'here' });
    },
  );

  test('[N188] by itself it is who is shut out, and so is who is deactivated beside who is enabled', () => {
    expect(stateFormOf('ended-flag', 'Account blocked', natureOf(['Email', 'Account blocked']))).toBe(
      'ended-flag',
    );
    const both = natureOf(['Email', 'Account enabled', 'Account deactivated']);
    expect(stateFormOf('ended-flag', 'Account deactivated', both)).toBe('ended-flag');
  });
});

/** What a row of a list of everybody says of somebody, by the columns beside the address and what they are read as. */
function stateOf(
  columns: Readonly<Record<string, string>>,
  cells: readonly string[],
  list?: ListReading,
): unknown {
  const reader = new RecordReader(kindDeclarations.staff, {
    kind: 'staff',
    columns: [
      { column: 'Email', field: 'email' },
      ...Object.entries(columns).map(([column, field]) => ({ column, field })),
    ],
    window: undefined,
    ...(list === undefined ? {} : { list }),
  });
  const reading = reader.read({ line: 2, cells: ['a@b.example', ...cells] });
  const names: readonly string[] = contentColumns.assignment_record;
  return reading.kind === 'record' ? reading.record.values[names.indexOf('state')] : reading;
}

test.each([
  ['Account enabled', 'Employment status', ['FALSE', 'Active'], 'unknown'],
  ['Account enabled', 'Employment status', ['FALSE', 'Terminated'], 'left'],
  ['Konto włączone', 'Status zatrudnienia', ['FAŁSZ', 'zatrudniony'], 'unknown'],
  ['Account enabled', 'User status', ['FALSE', 'Active'], 'suspended'],
])('[S16] of "%s" and "%s", %j is %s', (enabled, status, cells, state) => {
  expect(stateOf({ [enabled]: 'assignment', [status]: 'assignment' }, cells)).toBe(state);
});

test.each([
  [['TRUE', 'TRUE'], 'unknown'],
  [['FALSE', 'TRUE'], 'suspended'],
  [['TRUE', 'FALSE'], 'here'],
])('[N188] of an account that is enabled and blocked, %j is %s', (cells, state) => {
  expect(stateOf({ 'Account enabled': 'assignment', 'Account blocked': 'ended' }, cells)).toBe(state);
});

test.each(['Licencja Sales Navigator', 'License for Sales Navigator', 'Sales Navigator lisans'])(
  '[N47] who has the app stands under "%s"',
  (column) => {
    const rows = rowsOf(['PRAWDA', 'FAŁSZ', 'PRAWDA']);
    expect(appFlags(['email', foldedPlain(column)], rows)).toEqual([1]);
  },
);

test.each([
  ['Cuenta activada', 'FALSO', 'unknown'],
  ['Account attivato', 'FALSO', 'unknown'],
  ['Konto aktywowane', 'FAŁSZ', 'unknown'],
  ['Cuenta activada', 'VERDADERO', 'here'],
  ['Konto aktiverat', 'FALSKT', 'suspended'],
  ['Cuenta habilitada', 'FALSO', 'suspended'],
])('[S15] under "%s", %s is %s', (column, cell, state) => {
  expect(stateOf({ [column]: 'assignment' }, [cell])).toBe(state);
});

test('[N189] what somebody said of "false" under who is activated holds for no flag beside it', () => {
  const columns = { Activated: 'assignment', Enabled: 'assignment', Suspended: 'ended' };
  const said = (meaning: 'here' | 'left', cells: readonly string[]): unknown =>
    stateOf(columns, cells, { meanings: { false: meaning } });
  expect(said('left', ['TRUE', 'TRUE', 'FALSE'])).toBe('here');
  expect(said('left', ['FALSE', 'TRUE', 'FALSE'])).toBe('left');
  expect(said('here', ['FALSE', 'TRUE', 'FALSE'])).toBe('here');
  expect(said('here', ['TRUE', 'FALSE', 'FALSE'])).toBe('suspended');
});
