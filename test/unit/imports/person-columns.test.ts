import { describe, expect, test } from 'vitest';

import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { hasLostLetter } from '../../../main/engine/imports/recognize/names/lost-letters.ts';
import { columnName } from '../../../main/engine/imports/recognize/columns/column-name.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { tellSubject } from '../../../main/engine/imports/recognize/recognize.ts';

function fieldsOf(header: readonly string[], cells: readonly string[] = []): readonly (string | undefined)[] {
  const rows = cells.length === 0 ? [] : [{ cells }];
  return mapColumns(header, kindDeclarations.staff, undefined, rows).map(({ field }) => field);
}

describe('which of two columns is it', () => {
  const address = ['a@home.example', 'a@x.example'];
  test.each([
    ['Email', 'Work Email'],
    ['E-Mail', 'E-Mail (dienstlich)'],
    ['Email', 'Company Email'],
    ['E-mail', 'E-mail professionnel'],
    ['邮箱', '公司邮箱'],
  ])('[N23] of %s and %s the second', (plain, atWork) => {
    expect(fieldsOf([plain, atWork], address)).toEqual([undefined, 'email']);
    expect(fieldsOf([plain, atWork], ['a@x.example', ''])).toEqual(['email', undefined]);
  });

  test('[N23] whether an address is confirmed is none', () => {
    expect(fieldsOf(['Email', 'EmailConfirmed'], ['a@x.example', '1'])[0]).toBe('email');
  });

  test('[N24] of Employee with 1 and 0, and the names, the names', () => {
    expect(fieldsOf(['Employee', 'Login', 'Firstname'], ['1', 'ada', 'Ada'])).toEqual([
      undefined,
      'userName',
      'firstName',
    ]);
    expect(fieldsOf(['Employee', 'Login'], ['Ada Stone', 'ada'])[0]).toBe('displayName');
  });
});

describe('words for who works there', () => {
  test.each(['Mitarbeiter', 'Salarié', 'Medewerker', 'Nhân viên', 'Сотрудник', '직원', 'Team Member'])(
    '[N24] %s',
    (column) => {
      expect(fieldsOf(['Email', column], ['a@x.example', 'Ada Stone'])[1]).toBe('displayName');
      expect(fieldsOf(['Email', column], ['a@x.example', 'E-0101'])[1]).not.toBe('displayName');
    },
  );
});

test.each(['00u1a0bcd2EFGhIJ357', '1f0e6a1c-1111-4222-8333-000000000000'])(
  '[N24] nobody is called %s',
  (id) => {
    expect(fieldsOf(['Email', 'User'], ['a@x.example', id])[1]).not.toBe('displayName');
  },
);

test('[N24] nobody is called what all have who have addresses of their own', () => {
  const named = (resources: readonly string[]): readonly (string | undefined)[] =>
    mapColumns(
      ['Principal email', 'Resource name'],
      kindDeclarations.directory,
      undefined,
      resources.map((resource, row) => ({ cells: [`p${String(row)}@x.example`, resource] })),
    ).map(({ field }) => field);
  expect(named(['Sales Navigator', 'Sales Navigator', 'Sales Navigator'])).toEqual(['email', 'application']);
  expect(named(['Ada Stone', 'Ada Stone', 'Ben Reed'])).toEqual(['email', 'displayName']);
  expect(named(['Ada Stone', 'Ada Stone'])).toEqual(['email', 'displayName']);
});

describe('numbers of people and their addresses, by the form of their names', () => {
  test.each([
    'Medewerkersnummer',
    '员工编号',
    'الرقم الوظيفي',
    'รหัสพนักงาน',
    'Табельний номер',
    'No. de empleado',
    'Matricule salarié',
    'Pers.-Nr.',
    'Код сотрудника',
    '사원번호',
  ])('[N12] %s is the number of a person', (column) => {
    expect(fieldsOf(['Email', column])[1]).toBe('externalId');
  });

  test.each(['National ID', 'Manager employee ID', 'IBAN', 'Tax number', 'Position ID', 'Cost center code'])(
    '[N12] %s is none',
    (column) => {
      expect(fieldsOf(['Email', column])[1]).not.toBe('externalId');
    },
  );

  test.each([
    'Työsähköposti',
    'Служебен имейл',
    'Ηλεκτρονικό ταχυδρομείο',
    'البريد الإلكتروني',
    'อีเมล',
    '企业邮箱',
  ])('[N12] %s is the address', (column) => {
    expect(fieldsOf([column, 'ID'])[0]).toBe('email');
  });

  test.each(['Личен имейл', 'Oma sähköposti', 'البريد الشخصي', 'อีเมลส่วนตัว', '个人邮箱', 'Correo personal'])(
    '[N7] %s is an address of home',
    (column) => {
      expect(fieldsOf([column, 'Work email'])[0]).toBeUndefined();
    },
  );

  test('[N12] of two columns of addresses the blank one is none', () => {
    const header = ['username', 'e-mail', 'mailPrimaryAddress'];
    expect(fieldsOf(header, ['ada', '', 'ada.stone@halden.example'])[2]).toBe('email');
  });

  test('[N1] a name that is an address of its own is called by its last part', () => {
    expect(columnName('http://wso2.org/claims/identity/accountDisabled')).toBe(
      columnName('account_disabled'),
    );
    expect(columnName('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber')).toBe(
      'employeenumber',
    );
    expect(columnName('human.profile.displayName')).toBe('displayname');
  });

  test('[N4] a row for each application is of who has it, whatever else stands beside', () => {
    expect(tellSubject(['User Email', 'Employment Status', 'Application Name'])).toBe('assignees');
    expect(tellSubject(['User Email', 'Employment Status'])).toBe('everybody');
    // Of Oracle's HCM: an assignment is that to a position there.
    const oracle = [
      'Person ID',
      'Display Name',
      'Legal Employer Name',
      'Department Name',
      'Assignment Status',
    ];
    expect(tellSubject([...oracle, 'Effective Start Date'])).toBe('everybody');
    expect(tellSubject(['User Email', 'Assignment Status'])).toBe('assignees');
  });
});

test.each([
  ['Worker First Name', 'firstName'],
  ['EMPLOYE_PRENOM', 'firstName'],
  ['Nom du salarié', 'lastName'],
  ['スタッフ名', 'firstName'],
  ['Employee type', undefined],
])('[N15] %s is %s', (column, field) => {
  expect(fieldsOf(['Email', column, 'Prénom'].slice(0, column.startsWith('Nom') ? 3 : 2))[1]).toBe(field);
});

test('[N16] of several numbers of a person, the one by which people are known is it', () => {
  const header = ['Email', 'employeeId', 'employeeNumber'];
  const rows = [
    ['', '88001', '00101'],
    ['', '88002', '00102'],
  ].map((cells) => ({ cells }));
  const known = (ids: readonly string[]) =>
    new Map(ids.filter((id) => id.startsWith('001')).map((id) => [id, []]));
  const fields = (knownPeople?: typeof known) =>
    mapColumns(header, kindDeclarations.staff, undefined, rows, knownPeople).map(({ field }) => field);
  expect(fields(known)).toEqual(['email', undefined, 'externalId']);
  expect(fields()).toEqual(['email', 'externalId', undefined]);
});

describe('a number of a person that no name tells', () => {
  const known: ReadonlySet<string> = new Set(['E101', 'E102', 'E104', '1', '2', '3']);
  const knownPeople = (ids: readonly string[]) =>
    new Map(ids.filter((id) => known.has(id)).map((id) => [id, [`${id}@halden.example`, 'Ada Stone']]));
  const readRows = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
    mapColumns(
      columns,
      kindDeclarations.staff,
      undefined,
      rows.map((cells) => ({ cells })),
      knownPeople,
    ).map(({ field }) => field);
  const read = (column: string, values: readonly string[]): string | undefined =>
    readRows(
      ['Email', column],
      values.map((value, at) => [`p${String(at)}@halden.example`, value]),
    )[1];

  test.each<[string, string, readonly string[], boolean]>([
    ['is read where most are of the user list', 'Benutzer-ID', ['E101', 'E102', 'E999'], true],
    ['is none where few are of the user list', 'Benutzer-ID', ['E101', 'E997', 'E998', 'E999'], false],
    ['is none where one comes twice', 'Benutzer-ID', ['E101', 'E102', 'E101'], false],
    ['is none where it is of other people', 'Manager-Kennung', ['E101', 'E102', 'E104'], false],
    ['is none where the rows are counted', 'Lfd.', ['1', '2', '3'], false],
  ])('[N20] %s', (_what, column, values, isRead) => {
    expect(read(column, values)).toBe(isRead ? 'externalId' : undefined);
  });

  const few = ['E900', 'E901', 'E902', 'E903'].map((id) => ['Ben', 'Reed', id]);
  test('[N20] is read where few are of the user list and their rows name whose they are', () => {
    const named = [['Ada', 'Stone', 'E101'], ['Ada', 'Stone', 'E102'], ...few];
    const others = [['Cleo', 'Berg', 'E101'], ['Dan', 'Fox', 'E102'], ...few];
    expect(readRows(['First name', 'Last name', 'Kennung'], named)[2]).toBe('externalId');
    expect(readRows(['First name', 'Last name', 'Kennung'], others)[2]).toBeUndefined();
  });

  test('[N16] is read instead of a known one whose ids are nobody’s in the user list', () => {
    const numbered = (ids: readonly string[]) => ids.map((id, at) => ['Ada', 'Stone', id, String(7000 + at)]);
    const header = ['First name', 'Last name', 'Staff mark', 'Employee ID'];
    expect(readRows(header, numbered(['E101', 'E102', 'E900'])).slice(2)).toEqual(['externalId', undefined]);
    expect(readRows(header, numbered(['E900', 'E901', 'E902'])).slice(2)).toEqual([undefined, 'externalId']);
  });
});

test.each([
  [['Ada', 'Stone'], 'firstName'],
  [['Ada Stone', 'Stone'], 'displayName'],
])('[N26] with %j "Name" beside "Surname" is %s', (cells, field) => {
  expect(fieldsOf(['Name', 'Surname', 'Mail'], [...cells, 'ada.stone@halden.example'])[0]).toBe(field);
});

test.each(['EMPLID', 'PNR', 'Client Employee ID', 'Staff_No'])(
  '[N12] %s is the number of a person',
  (column) => {
    expect(fieldsOf(['Mail', column])[1]).toBe('externalId');
  },
);

test('[N1] how a name is to be written is no part of the name of its column', () => {
  expect(fieldsOf(['Mail', 'Employee Name (Last Suffix, First MI)'])[1]).toBe('displayName');
});

describe('names of columns that are damaged or numbered', () => {
  test.each<[string, string]>([
    ['Pr?nom', 'firstName'],
    ['Pr\uFFFDnom', 'firstName'],
    ['T?rzssz?m', 'externalId'],
    ['Active?', 'assignment'],
    ['Name?', 'displayName'],
    ['N?m', 'none'],
  ])('[N21] %s is %s', (column, field) => {
    expect(fieldsOf(['Email', column])[1] ?? 'none').toBe(field);
  });

  test('[N22] the first of two numbered columns is read as what they are called', () => {
    expect(fieldsOf(['Email', 'Apellido1', 'Apellido2'])).toEqual(['email', 'lastName', undefined]);
    expect(fieldsOf(['Email 1', 'Email 2'])).toEqual(['email', undefined]);
    expect(fieldsOf(['Email', 'Apellido1'])[1]).toBeUndefined();
  });

  test('[N1] a part of a name of Workday is that part', () => {
    expect(fieldsOf(['Legal Name - First Name', 'Legal Name - Last Name'])).toEqual([
      'firstName',
      'lastName',
    ]);
  });
});

describe('letters that were lost', () => {
  test.each<[string, boolean]>([
    ['J?rg', true],
    ['Fran\uFFFDois Le Goff', true],
    ['Active?', false],
    ['https://halden.example/list?page=2', false],
    ['Who asked?', false],
  ])('[T7] are looked for in names alone: %s', (text, isLost) => {
    expect(hasLostLetter(text)).toBe(isLost);
  });
});
