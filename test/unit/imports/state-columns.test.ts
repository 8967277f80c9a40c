import { describe, expect, test } from 'vitest';

import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { unclearColumns } from '../../../main/engine/imports/recognize/states/state-columns.ts';

/** What a column beside an address is read as, by its name and what stands in it. */
function fieldOf(column: string, values: readonly string[], others: readonly string[] = []): string {
  const rows = values.map((value, at) => ({ cells: [`p${String(at)}@halden.example`, value] }));
  const columns = mapColumns(['Email', column, ...others], kindDeclarations.staff, undefined, rows);
  return columns[1]?.field ?? 'none';
}

describe('a column of states is known by the form of its name and by what stands in it', () => {
  test.each([
    ['在職区分', ['在職', '退職'], 'assignment'],
    ['상태', ['재직', '퇴사'], 'assignment'],
    ['Действующий сотрудник', ['Да', 'Нет'], 'assignment'],
    ['Status of the employee', ['Active', 'Resigned'], 'assignment'],
    ['Estado del colaborador', ['Activo', 'Desvinculado'], 'assignment'],
    ['מצב העובד', ['פעיל', 'עזב'], 'assignment'],
    ['Account terminated', ['yes', 'no'], 'ended'],
    ['Deleted', ['true', 'false'], 'ended'],
    ['Fecha de egreso', ['', '31/08/2026'], 'endedOn'],
    ['Konec pracovního poměru', ['31.08.2026', ''], 'endedOn'],
    ['İşten ayrılma tarihi', ['31.08.2026'], 'endedOn'],
    ['退社日', [''], 'endedOn'],
    ['Datum prestanka rada', ['31.08.2026.', ''], 'endedOn'],
    ['Datum prestanka radnog odnosa', ['31. 8. 2026.'], 'endedOn'],
    ['Datum prestanka', ['31. kolovoza 2026.'], 'endedOn'],
    ['Datum odlaska', ['31.08.2026.'], 'endedOn'],
    ['Datum prenehanja delovnega razmerja', ['31. 8. 2026'], 'endedOn'],
    ['Датум престанка радног односа', ['31.08.2026.'], 'endedOn'],
    ['Датум на престанок на работен однос', ['31.08.2026'], 'endedOn'],
    ['Дата на прекратяване на трудовия договор', ['31.08.2026 г.'], 'endedOn'],
    ['Data e largimit', ['31.08.2026'], 'endedOn'],
    ['EndeTaetigkeit', ['31.08.2026'], 'endedOn'],
    ['Ansat til', ['31-08-2026'], 'endedOn'],
    ['Darba beigu datums', ['31.08.2026.'], 'endedOn'],
    ['Status', ['zaposlen', 'obrisan'], 'assignment'],
    ['Deactivated on', ['2026-08-31'], 'endedOn'],
    ['EMPLOYE_SORTIE', ['0', '1'], 'ended'],
    ['zimbraAccountStatus', ['active', 'closed'], 'assignment'],
    ['Engagement status', ['Active', 'Ended'], 'assignment'],
    ['État', ['Actif', 'Inactif'], 'assignment'],
    ['LAST_DATE_WORKED', ['2026-08-31'], 'endedOn'],
    ['Employment', ['Full-time', 'Offboarded', 'Contractor'], 'assignment'],
    ['EstActif', ['True', 'False'], 'assignment'],
    ['禁用状态', ['启用', '禁用'], 'assignment'],
    ['وضعیت', ['فعال', 'غیرفعال'], 'assignment'],
    ['تاریخ ترک کار', ['2026-08-31'], 'endedOn'],
    ['Suspended until', ['2226-08-31'], 'endedUntil'],
    ['Sign-in Status', ['Allowed', 'Denied'], 'assignment'],
    ['SigninStatus', ['Allowed', 'Blocked'], 'assignment'],
    ['Entrada bloqueada', ['Sim', 'Não'], 'ended'],
    ['Connexion bloquée', ['oui', 'non'], 'ended'],
    ['Gesperrt bis', ['2226-08-31'], 'endedUntil'],
  ])('[N10] %s: %j', (column, values, field) => {
    expect(fieldOf(column, values)).toBe(field);
  });

  // Each would take the seat of somebody who works, or hide who left.
  test.each([
    ['MFA status', ['disabled', 'enabled']],
    ['Sign-in status', ['Success', 'Failure', 'Denied']],
    ['Suspension date', ['2026-08-31']],
    ['Engagement status', ['Active', 'On hold']],
    ['Permission expiration date', ['2026-08-31']],
    ['License status', ['inactive', 'active']],
    ['VPN access status', ['inactive', 'active']],
    ['Slack status', ['deactivated', 'active']],
    ['Current contractor', ['no', 'yes']],
    ['Employee status type', ['Full-time', 'Part-time']],
    ['Disabled', ['yes', 'no']],
    ['Konec zkušební doby', ['31.08.2020']],
    ['Probezeitende', ['31.08.2020']],
    ['Exit interview date', ['2026-07-01']],
    ['Work permit end date', ['2026-07-01']],
    ['Motivo de salida', ['Renuncia', '']],
    ['Estado civil', ['Activo', 'Casado']],
    ['Fecha de término', ['31/08/2026']],
    ['Role', ['Admin', 'Member']],
    ['Employment', ['Full-time', 'Part-time']],
    ['Valid to', ['2026-08-31']],
    ['Locked until', ['2226-08-31']],
    ['Status', ['online', 'offline', 'away']],
    ['Availability status', ['available', 'do_not_disturb']],
    ['P45 leaving date', ['2019-05-31']],
    ['Status', ['completed', 'in_progress', 'pending']],
    ['Status', ['paid', 'pending', 'approved']],
    ['État civil', ['Marié', 'Veuf']],
    ['contract_expiry_date', ['2020-08-31']],
    ['合同到期日', ['2020-08-31']],
    ['Iqama expiry date', ['2020-08-31']],
    ['Visa expiry', ['2020-08-31']],
    ['Passport expiry date', ['2020-08-31']],
    ['Datum prestanka porodiljnog odsustva', ['31.08.2020.']],
    ['Datum zaposlenja', ['31.08.2020.']],
  ])('[N10] [N18] [N28] %s: %j is none', (column, values) => {
    expect(fieldOf(column, values)).toBe('none');
  });

  test.each([
    ['Fecha de término', 'Fecha de ingreso'],
    ['Slutdato', 'Startdato'],
  ])('[N10] "%s" is the end of the work beside "%s"', (column, beginning) => {
    expect(fieldOf(column, ['31/08/2026'], [beginning])).toBe('endedOn');
  });

  test('[N10] "Valid to" is the end of an account where accounts have their days', () => {
    expect(fieldOf('validTo', ['31/08/2026'], ['validFrom', 'loginName'])).toBe('endedOn');
    expect(fieldOf('validTo', ['31/08/2026'], ['validFrom', 'Badge'])).toBe('none');
  });

  test('[S12] the day on which a suspension began is not read beside the day until which it lasts', () => {
    expect(fieldOf('suspended_at', ['2025-01-10'], ['username'])).toBe('endedOn');
    expect(fieldOf('suspended_at', ['2025-01-10'], ['username', 'suspended_till'])).toBe('none');
  });

  test('[N10] "Fecha de baja" is of a sick leave beside who stands in', () => {
    expect(fieldOf('Fecha de baja', ['31/08/2026'], ['Motivo de baja'])).toBe('endedOn');
    expect(fieldOf('Fecha de baja', ['31/08/2026'], ['Sustituto'])).toBe('none');
    expect(fieldOf('fecha_baja', ['31/08/2026'], ['en_baja'])).toBe('none');
  });

  test.each([
    ['Resignation Date', 'Last Working Date', 'none'],
    ['Date of resignation', 'Contract end', 'endedOn'],
    ['Leave Date', 'Start Date', 'endedOn'],
    ['Leave Date', 'Message', 'none'],
  ])('[N25] %s beside %s is %s', (column, other, field) => {
    const rows = [{ cells: ['p@halden.example', '2026-08-31', other === 'Message' ? 'ok' : '2026-12-31'] }];
    const columns = mapColumns(['Email', column, other], kindDeclarations.staff, undefined, rows);
    expect(columns[1]?.field ?? 'none').toBe(field);
  });

  test('[N25] who has not signed in for long is not gone', () => {
    expect(fieldOf('Inactive', ['True', 'False'], ['NeverSignedIn'])).toBe('none');
    expect(fieldOf('Inactive', ['True', 'False'], ['LastSignIn'])).toBe('ended');
    expect(fieldOf('Status', ['Inactive', 'Never used'], ['Days Inactive'])).toBe('none');
    expect(fieldOf('Status', ['Disabled', 'Active'], ['Days Inactive'])).toBe('assignment');
  });

  test('"Disabled" is of the account where the file has accounts', () => {
    expect(fieldOf('Disabled', ['yes', 'no'], ['Username'])).toBe('ended');
  });
});

test.each([
  ['Ampel', ['Active', 'Terminated'], true],
  ['Ampel', ['Active', 'Deactivated'], true],
  ['Ampel', ['Active', 'Blue'], false],
  ['Ampel', ['Active', 'Invited'], false],
  ['MFA state', ['Enabled', 'Disabled'], false],
  ['License', ['active', 'inactive'], false],
])('[Q6] %s with %j may say who left: %s', (column, values, is) => {
  const rows = values.map((value) => ({ cells: [value] }));
  expect(unclearColumns([{ column, field: undefined }], rows)).toHaveLength(is ? 1 : 0);
});

test.each<[string, string, readonly string[], boolean]>([
  ['Release date', 'Hire date', ['2026-08-31', '', ''], true],
  ['Release date', 'Hire date', ['2019-08-31', '', ''], false],
  ['Release date', 'Hire date', ['2026-08-31', '2026-08-31', '2026-08-31'], false],
  ['Release date', 'Office', ['2026-08-31', '', ''], false],
  ['Last promotion', 'Hire date', ['2026-08-31', '', ''], false],
  ['Visa until', 'Hire date', ['2026-08-31', '', ''], false],
  ['Leave date', 'Office', ['2026-08-31', '2026-08-31', ''], true],
  ['Leaves on', 'Office', ['2026-08-31', '2027-08-31', ''], true],
  ['contract_expiry_date', 'Hire date', ['2026-08-31', '2027-08-31', '2027-08-31'], true],
  ['Datum isteka ugovora', 'Office', ['31.08.2026.', '', ''], true],
  ['Darbo sutarties pabaiga', 'Office', ['2026-08-31', '', ''], true],
  ['契約終了日', 'Office', ['20260831', '', ''], true],
  ['Visa expiry date', 'Hire date', ['2026-08-31', '2027-08-31', '2027-08-31'], false],
])('[Q6] [N28] %s beside %s with %j may say who left: %s', (column, other, values, is) => {
  const rows = values.map((value) => ({ cells: [value, other === 'Office' ? 'Oslo' : '2020-01-13'] }));
  const columns = [column, other].map((name) => ({ column: name, field: undefined }));
  expect(unclearColumns(columns, rows)).toHaveLength(is ? 1 : 0);
});

describe('a flag of an application', () => {
  const header = ['AppDisplayName', 'AccountEnabled', 'UserPrincipalName'];
  const rows = (...lines: readonly string[]) => lines.map((line) => ({ cells: line.split(',') }));
  const flagOf = (names: readonly string[], lines: ReturnType<typeof rows>): string | undefined =>
    mapColumns(names, kindDeclarations.directory, undefined, lines).find(
      ({ column }) => column === 'AccountEnabled',
    )?.field;

  test.each([
    [['Sales Navigator,True,a@b.example,False', 'Zoom,True,c@b.example,False'], undefined],
    [['Sales Navigator,True,a@b.example,False', 'Sales Navigator,False,c@b.example,False'], 'assignment'],
  ])('[N35] beside what the application is like, %j', (lines, field) => {
    expect(flagOf([...header, 'HideApp'], rows(...lines))).toBe(field);
  });

  test.each([
    [['Sales Navigator,True,a@b.example', 'Zoom,False,a@b.example'], undefined],
    [['Sales Navigator,True,a@b.example', 'Zoom,False,c@b.example'], 'assignment'],
  ])('[N35] beside its name alone, %j', (lines, field) => {
    expect(flagOf(header, rows(...lines))).toBe(field);
  });
});
