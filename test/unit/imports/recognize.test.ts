import { describe, expect, test } from 'vitest';

import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { recognize } from '../../../main/engine/imports/recognize/recognize.ts';
import { foldHeader } from '../../../main/engine/imports/recognize/columns/fold-header.ts';

const documented =
  'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status,teamlink_extend_license_current_status,admin_permission,groups';

describe('the kind of an export', () => {
  test.each([
    ['the documented user list', documented, 'users'],
    ['the legacy template', 'primary_email_address,license_sales_status', 'users'],
    ['a user list with a few columns ticked', 'invited_email_address,groups', 'users'],
    [
      'a user list with headers in capitals',
      'INVITED_EMAIL_ADDRESS,SEAT_ID,SALES_LICENSE_CURRENT_STATUS',
      'users',
    ],
    ['the id as another page calls it', 'employee_user_id,preferred_last_name', 'users'],
    ['a usage report with names alone', 'Name,Days Active,Searches Performed,Profile Views', 'usage'],
    ['a usage report with ids', 'Name,Email,Seat ID,Days Active,SSI', 'usage'],
    [
      "Okta's assignments",
      'User,Login,Application name,Application login,Assigned on,Unassigned on,Last login',
      'directory',
    ],
    [
      "Entra ID's users and groups",
      'displayName,userPrincipalName,mail,objectId,objectType,appRole',
      'directory',
    ],
  ])('%s is recognised', (_name, header, exportKind) => {
    expect(recognize(header.split(','))).toEqual({ kind: 'one', exportKind });
  });

  test('[N4] what only an employer knows makes a list of people, also where other kinds have its other columns', () => {
    const header = ['First Name', 'Last Name', 'Email Address', 'Term Date'];
    expect(recognize(header)).toEqual({ kind: 'one', exportKind: 'directory' });
  });

  test.each([
    ['an address alone', 'email', 'several'],
    ['an address and a name', 'Email,First Name,Last Name', 'several'],
    [
      'a primary address without anything of LinkedIn',
      'id,first_name,username,primary_email_address',
      'several',
    ],
    ['no identifier at all', 'color,size,price', 'none'],
    ['metrics of nobody', 'Days Active,Searches Performed', 'none'],
  ])('[N17] %s is not guessed', (_name, header, kind) => {
    expect(recognize(header.split(','))).toEqual({ kind });
  });
});

describe('headers', () => {
  test.each([
    ['Days Active', 'days_active'],
    ['  Seat ID ', 'seat_id'],
    ['userPrincipalName', 'user_principal_name'],
    ['\uFEFFEmail', 'email'],
    ['E-Mail', 'e_mail'],
    ['InMails Sent', 'in_mails_sent'],
    ['INVITED_EMAIL_ADDRESS', 'invited_email_address'],
    ['__proto__', 'proto'],
    ['Straße', 'straße'],
    ['ＩＤ', 'id'],
  ])('%j is compared as %j', (header, folded) => {
    expect(foldHeader(header)).toBe(folded);
  });
});

describe('the mapping of columns', () => {
  test('[N50] no list without a figure of use is a usage report', () => {
    const kindOf = (header: string): unknown => recognize(header.split(','));
    const list = { kind: 'one', exportKind: 'directory' };
    expect(kindOf('Rep,Work email,Region,Seat status,Seat since,Keep?,Notes')).not.toMatchObject({
      exportKind: 'usage',
    });
    expect(kindOf('Name,Email,Department,Job Title,Employee ID,Manager,Notes')).toEqual(list);
    const usage = { kind: 'one', exportKind: 'usage' };
    expect(kindOf('Name,Email,Seat Status,Days Active,Notes')).toEqual(usage);
    expect(kindOf('Name,Email,Seat Status,Total Connections')).toEqual(usage);
  });

  test('knows every documented column of the user list', () => {
    expect(mapColumns(documented.split(','), kindDeclarations.users).map((column) => column.field)).toEqual([
      'email',
      'firstName',
      'lastName',
      'externalId',
      'seatId',
      'salesLicense',
      'teamlinkLicense',
      'adminPermission',
      'groups',
    ]);
  });

  test('takes the likelier of two columns for a field and keeps the other beside the record', () => {
    const header = ['employee_id', 'unique_user_id', 'email', 'invited_email_address'];
    expect(mapColumns(header, kindDeclarations.users).map((column) => column.field)).toEqual([
      undefined,
      'externalId',
      undefined,
      'email',
    ]);
  });

  test('leaves columns nobody knows unmapped', () => {
    expect(mapColumns(['invited_email_address', '__proto__', 'shoe size'], kindDeclarations.users)).toEqual([
      { column: 'invited_email_address', field: 'email' },
      { column: '__proto__', field: undefined },
      { column: 'shoe size', field: undefined },
    ]);
  });

  test('no alias of a kind names two of its fields', () => {
    for (const declaration of Object.values(kindDeclarations)) {
      const aliases = declaration.fields.flatMap((field) => field.aliases);
      // Some are one field's beside certain columns, and else another's.
      const beside = declaration.fields.flatMap((field) => Object.keys(field.beside ?? {}));
      expect(
        aliases.filter((alias, index) => aliases.indexOf(alias) !== index && !beside.includes(alias)),
      ).toEqual([]);
      expect(aliases.map(foldHeader)).toEqual(aliases);
    }
  });
});
