import { describe, expect, it } from 'vitest';
import { sources } from '../../../main/engine/imports/catalog/all.ts';
import { findSource } from '../../../main/engine/imports/catalog/find-source.ts';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { columnName } from '../../../main/engine/imports/recognize/columns/column-name.ts';
import { chooseApplications, chooseList } from '../../../main/engine/imports/recognize/choose-list.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { isKnownHeader, recognize } from '../../../main/engine/imports/recognize/recognize.ts';
import { tellsWhoLeft } from '../../../main/engine/imports/stage/tells-who-left.ts';

const rows = sources.flatMap((source) => source.headers.map((header) => [source.id, header] as const));

describe('the catalog', () => {
  it.each(rows)('[N2] knows %s by its own header row', (id, header) => {
    expect(findSource(header.split(/[,;]/u))?.id).toBe(id);
  });

  it.each(rows)('knows %s whatever the case and the blanks of its headers', (id, header) => {
    const cells = header.split(/[,;]/u);
    expect(findSource(cells.map((cell) => ` ${cell.toUpperCase().replaceAll(' ', '_')} `))?.id).toBe(id);
  });

  it('names its columns as they are compared, and fields that there are', () => {
    const fields = new Set(
      [...kindDeclarations.directory.fields, ...kindDeclarations.staff.fields].map(({ field }) => field),
    );
    for (const { tells, unless, columns = {} } of sources) {
      const names = [...tells, unless ?? '']
        .flatMap((line) => line.split(/[ |]/u))
        .filter((name) => name !== '');
      expect(names.map(columnName)).toEqual(names);
      for (const field of Object.values(columns)) expect(field === 'none' || fields.has(field)).toBe(true);
    }
  });

  it('says of every list where it is exported, how it writes states and from where that is known', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const source of sources) {
      expect(source.where).not.toBe('');
      expect(source.knownFrom).not.toBe('');
      expect(source.about === 'nobody' || source.states !== '').toBe(true);
    }
  });
});

describe('names of columns', () => {
  it.each([
    ['profile.firstName', 'firstname'],
    ['First Name [Required]', 'firstname'],
    ['first_name', 'firstname'],
    ['name.givenName', 'givenname'],
    ['credentials.userName', 'username'],
    ['sAMAccountName', 'samaccountname'],
    ['E-mail Address', 'emailaddress'],
    ['Employee #', 'employeenumber'],
    ['Prénom', 'prenom'],
    ['Name', 'name'],
  ])('[N1] %s is compared as %s', (header, name) => {
    expect(columnName(header)).toBe(name);
    expect(columnName(name)).toBe(name);
  });

  it('[N6] is no usage report by a last login alone', () => {
    expect(recognize(['Name', 'Email', 'Last Login'])).toEqual({ kind: 'several' });
    expect(isKnownHeader('Last Login')).toBe(true);
  });
});

describe('a list of people', () => {
  const ask = (
    header: string,
    told?: 'directory' | 'staff',
    named: readonly string[] = [],
    fileName = 'list.csv',
    groups: readonly string[] = [],
    products: readonly string[] = [],
  ): string => {
    const cells = header.split(',');
    try {
      return chooseList({
        header: cells,
        fileName,
        told,
        answered: undefined,
        source: findSource(cells),
        applications: () => named,
        groups: () => groups.map((application) => ({ application, rows: 3 })),
        products: () => products.map((application) => ({ application, rows: 3 })),
        isMapped: false,
        saysState: () => tellsWhoLeft(mapColumns(cells, kindDeclarations.staff)),
      });
    } catch (error) {
      return (error as { readonly refusal: string }).refusal;
    }
  };

  it.each([
    ['First Name,Last Name,Email,Roles,Wage Type,Active,Hire Date', 'directory', 'staff'],
    ['Name,Email,Manager,Cost Center', 'directory', 'staff'],
    ['Name,Email,Assigned on', undefined, 'directory'],
    ['Name,Email,Status', 'directory', 'directory'],
    ['Name,Email,Status', 'staff', 'staff'],
    ['Name,Email,Status', undefined, 'subject-unknown'],
    ['id,login,firstName,lastName,status', undefined, 'subject-unknown'],
    ['id,login,firstName,lastName,status', 'directory', 'directory'],
    ['id,userName,scope,syncState', 'staff', 'other-kind'],
  ] as const)('%s, given as %s, is %s', (header, told, kind) => {
    expect(ask(header, told)).toBe(kind);
  });

  it.each([
    ['Email,Status,App Name', 'staff', ['RSA Authenticator'], 'staff'],
    ['Email,Status,App Name', 'staff', ['Slack', 'LinkedIn Sales Navigator'], 'other-kind'],
    ['Email,Status,App Name', 'staff', ['LinkedIn Learning'], 'staff'],
    ['Email,Status,App Name', undefined, ['RSA Authenticator'], 'directory'],
    ['Email,Status,Device Name,App Name,App Version', undefined, ['RSA Authenticator'], 'subject-unknown'],
    ['Email,Hire Date,Device Name,App Name,App Version', undefined, ['RSA Authenticator'], 'staff'],
    ['Email,Status,Device Name,App Name,App Version', undefined, ['LinkedIn'], 'directory'],
    ['Email,Status,Device Name,App Name,App Version', undefined, [], 'directory'],
  ] as const)('[N27] %s, given as %s, of the applications %j, is %s', (header, told, named, kind) => {
    expect(ask(header, told, named)).toBe(kind);
  });

  it.each([
    ['app_linkedin_salesnav.csv', undefined, 'subject-unknown'],
    ['GRP-SalesNavigator-Members.csv', undefined, 'subject-unknown'],
    ['Gruppenmitglieder Vertrieb.csv', undefined, 'subject-unknown'],
    ['app_linkedin_salesnav.csv', 'directory', 'directory'],
    ['app_linkedin_salesnav.csv', 'staff', 'staff'],
    ['export.csv', undefined, 'subject-unknown'],
    ['export.csv', 'directory', 'directory'],
  ] as const)('[N32] %s with the columns of Get-ADUser, given as %s, is %s', (fileName, told, kind) => {
    expect(ask('name,SamAccountName,EmailAddress,DisplayName', told, [], fileName)).toBe(kind);
    const withState = 'name,SamAccountName,EmailAddress,Enabled';
    expect(ask(withState, undefined, [], 'export.csv')).toBe('staff');
    const hired = 'name,SamAccountName,EmailAddress,Hire Date';
    expect(ask(hired, told, [], fileName)).toBe('staff');
  });

  it.each([
    ['ID,Nombres,Puesto,Departamento,Ingreso,Activo,Email', 'staff'],
    ['ID,Nombre,Cargo,Alta,Baja,Correo', 'staff'],
    ['ID,Nombre,Cargo,Ingreso,Salida,Correo', 'subject-unknown'],
    ['ID,Nombres,Departamento,Ingreso,Activo,Email', 'subject-unknown'],
  ])('[N34] %s is %s', (header, kind) => {
    expect(ask(header, undefined)).toBe(kind);
  });

  it.each([
    [['GG_LinkedIn_SalesNavigator'], 'directory'],
    [['linkedin-salesnav@halden.example'], 'directory'],
    [['VPN', 'APP-LinkedIn-Sales-Navigator-Users'], 'directory'],
    [['SalesNav EMEA'], 'subject-unknown'],
    [['SalesNav Requests'], 'subject-unknown'],
    [['SG-SalesNav', 'SG-SalesNav-Users'], 'subject-unknown'],
    [['Sales'], 'subject-unknown'],
  ])('[N36] of the groups %j is %s', (groups, kind) => {
    const header = 'Gruppenname,Vorname,Nachname,UPN';
    expect(ask(header, undefined, [], 'list.csv', groups)).toBe(kind);
    expect(ask(header, 'staff', [], 'list.csv', groups)).toBe('staff');
    expect(ask(`${header},Hire Date`, undefined, [], 'list.csv', groups)).toBe('staff');
  });

  it.each([
    [['VPN', 'SalesNav-EMEA'], ['SalesNav-EMEA']],
    [['Everyone'], ['Everyone']],
  ])('[N36] of the groups %j reads %j', (names, chosen) => {
    const found = names.map((application) => ({ application, rows: 3 }));
    const ofGroups = { fileName: 'list.csv', areGroups: true };
    expect(chooseApplications(found, undefined, ofGroups)).toEqual(chosen);
    const others = [...found, { application: 'Sales', rows: 1 }, { application: 'CRM', rows: 1 }].slice(-2);
    expect(() => chooseApplications(others, undefined, ofGroups)).toThrow(/Say which group/u);
  });

  it.each([
    ['License,Product,Assigned To Email,Expiration Date', ['Zoom', 'LinkedIn Sales Navigator'], 'directory'],
    ['License,Product,Assigned To Email,Expiration Date', ['Sales Navigator Waitlist'], 'staff'],
    ['License,Product,Email,Hire Date', ['LinkedIn Sales Navigator'], 'staff'],
    ['Product,Name,Email', ['LinkedIn Sales Navigator'], 'directory'],
    ['Product,Name,Email,Employee Status', ['LinkedIn Sales Navigator'], 'directory'],
    ['Product,Name,Email', [], 'subject-unknown'],
  ])('[N37] %s of the products %j is %s', (header, products, kind) => {
    expect(ask(header, undefined, [], 'list.csv', [], products)).toBe(kind);
  });

  it('[N31] of ServiceNow’s users is of everybody, and is not asked about; who is locked out is not gone by it', () => {
    const header = 'user_name,first_name,last_name,email,active,locked_out,title';
    expect(ask(header, undefined)).toBe('staff');
    expect(ask(header.replace(',locked_out', ''), undefined)).toBe('subject-unknown');
    const fields = mapColumns(header.split(','), kindDeclarations.staff).map(({ field }) => field);
    expect(fields).toEqual(['userName', 'firstName', 'lastName', 'email', 'assignment', undefined, 'title']);
  });

  it('reads all columns of states, and not the id that an application gave', () => {
    const header = 'Employee #,Work Email,Status,Employment Status,Termination Date';
    expect(mapColumns(header.split(','), kindDeclarations.staff).map(({ field }) => field)).toEqual([
      'externalId',
      'email',
      'assignment',
      'assignment',
      'endedOn',
    ]);
    const app = ['userName', 'scope', 'externalId', 'syncState'];
    expect(mapColumns(app, kindDeclarations.directory).map(({ field }) => field)).toEqual([
      'userName',
      undefined,
      undefined,
      undefined,
    ]);
  });

  const ofApps = { fileName: 'list.csv', areGroups: false };

  it.each([
    [['Slack', 'LinkedIn Sales Navigator'], ['LinkedIn Sales Navigator']],
    [['LinkedIn Learning', 'LinkedIn'], ['LinkedIn']],
    [['Sales Navigator (Sandbox)', 'Sales Navigator'], ['Sales Navigator']],
  ])('of the applications %j reads %j', (names, chosen) => {
    const found = names.map((application) => ({ application, rows: 3 }));
    expect(chooseApplications(found, undefined, ofApps)).toEqual(chosen);
  });

  it.each([[['Slack', 'Zoom']], [['LinkedIn Learning']]])(
    'asks which of the applications %j is meant',
    (names) => {
      const found = names.map((application) => ({ application, rows: 3 }));
      expect(() => chooseApplications(found, undefined, ofApps)).toThrow(/Say which application/u);
      expect(chooseApplications(found, [names[0] ?? ''], ofApps)).toEqual([names[0]]);
    },
  );
});
