import { describe, expect, it, test } from 'vitest';

import { findReport, isRepeated } from '../../../main/engine/imports/examined/report.ts';
import { chooseList } from '../../../main/engine/imports/recognize/choose-list.ts';
import { tellThings } from '../../../main/engine/imports/recognize/things.ts';
import { tellSubject } from '../../../main/engine/imports/recognize/recognize.ts';

describe('rows of things', () => {
  test.each([
    ['Username,Source IP,Connect Time,Bytes In', 'events-log'],
    ['name,actor.email,application_name,id.time,ipAddress,saml_status_code,type', 'events-log'],
    ['Mitarbeiter,E-Mail,Schulung,Fällig am,Ergebnis', 'courses'],
    ['社員名,メールアドレス,研修名,受講状況', 'courses'],
    ['Matricule;Nom;Prénom;Filière;Statut;Année;CFU;Moyenne;Promo'.replaceAll(';', ','), 'students'],
    ['Matrikelnummer,Name,Vorname,Studiengang,Semester,Status', 'students'],
    ['Nro. habitación,Tipo habitación,Fecha de ingreso,Fecha de egreso,Email,Estado', 'students'],
    ['Número da carteirinha,Nome do paciente,Sexo,Admission Date', 'students'],
    ['Student ID,Student Name,Email,Date of joining,Status', 'students'],
    ['Email,Mobile Number,SIM Number,Tariff', 'devices'],
    ['E-Mail,Gerätename,Seriennummer,Modell', 'devices'],
    ['Emp Code,Emp Name,Date,Shift,In Time,Out Time', 'time-sheets'],
    ['Mitarbeiter,E-Mail,Datum,Kommen,Gehen', 'time-sheets'],
    ['社員番号,氏名,日付,出勤時刻,退勤時刻', 'time-sheets'],
    ['従業員コード,日付,曜日,シフト希望', 'time-sheets'],
    ['Staff ID,Email,Date,Worked Hours', 'time-sheets'],
    ['Employee ID,Last Name,Date,Login,Logout', 'time-sheets'],
    ['Emp Code,Employee Name,Payable Days,Net Pay,Payment Status', 'time-sheets'],
    ['Month,Email,Status,Present,Absent,Gross Salary,Transaction Ref', 'time-sheets'],
    ['User Name,IP Address,State,Computer Name', 'devices'],
    ['Invoice No,Requester Email,Amount,Status', 'business-records'],
    ['Numéro,Email,Commande no,Montant', 'business-records'],
  ])('[N13] %s', (header, id) => {
    expect(tellThings(header.split(','))).toBe(id);
  });

  test.each([
    'Employee ID,Work Email,Hire Date,Laptop Serial Number,Device Model',
    'User,Email,Last Login IP,Last Login Time',
    'Email,Manager,Office,Phone Number',
    'Email,Status,Grade,Training',
    'Email,Status,Last Sign In,Shift',
    'Email,Order,Group',
    'Employee ID,Email,Hire Date,Gross Pay,Month',
    'Email,Hire Date,Room,Patient Name',
  ])('[N13] people: %s', (header) => {
    expect(tellThings(header.split(','))).toBeUndefined();
  });

  it('[N13] columns of times of day beside days are of hours, whatever they are called', () => {
    const header = ['Mitarbeiter', 'Am', 'Von', 'Bis'];
    const rows = [['E101', '26.10.2026', '8:59', '17:31']].map((cells) => ({ cells }));
    expect(tellThings(header, rows)).toBe('time-sheets');
    expect(tellThings(header, [{ cells: ['E101', '26.10.2026', 'Oslo', '17:31'] }])).toBeUndefined();
  });

  it('[N11] a company with profiles of its own people is no list of contacts', () => {
    const own = 'Work Email,Company,Hire Date,Status,LinkedIn URL'.split(',');
    expect(findReport({ header: own, firstRows: [] })?.id).not.toBe('contacts');
    const others = 'Email,Company,Title,LinkedIn URL'.split(',');
    expect(findReport({ header: others, firstRows: [] })?.id).toBe('contacts');
  });
});

test('[N19] days of coming and going make no employer of a club', () => {
  const members = 'Mitglied Nr,Name,E-Mail,Sepa-Mandatsreferenz,Geburtsdatum,Eintrittsdatum,Austrittsdatum';
  const staff = 'Personalnummer,Name,E-Mail,Geburtsdatum,Eintrittsdatum,Austrittsdatum';
  expect(findReport({ header: members.split(','), firstRows: [] })).toBeUndefined();
  expect(findReport({ header: staff.split(','), firstRows: [] })?.about).toBe('everybody');
});

describe('whom a list is about', () => {
  test.each([
    "Email,Date d'embauche",
    'E-Mail,Eintritt',
    'Correo,Fecha de ingreso',
    'メール,入社年月日',
    '邮箱,入职日期',
    'E-post,Stillingsprosent',
    'E-mail,Data zwolnienia',
    'Почта,Дата приема',
    'Work Email,Pay Group',
    'EMPLOYE_EMAIL,EMPLOYE_NOM',
  ])('[N4] %s is of everybody', (header) => {
    expect(tellSubject(header.split(','))).toBe('everybody');
  });

  test.each([
    'Email,Date joined',
    'Email,Start Date',
    'Email,Manager Email',
    'User Email,User Name',
    'email,deleted_at,banned_until',
    'Nachname,E-Mail,Eintritt,Austritt,Beitragskategorie',
  ])('[N4] [N19] %s does not say', (header) => {
    expect(tellSubject(header.split(','))).toBeUndefined();
  });
});

describe('people who come again and again', () => {
  const header = ['Email', 'Hire Date', 'Topic'];
  const rows = (people: readonly string[]) =>
    people.map((name, line) => ({ line, cells: [`${name}@halden.example`, '2020-02-13', 'x'] }));
  const choose = (people: readonly string[], told?: 'staff') =>
    chooseList({
      header,
      fileName: 'list.csv',
      told,
      answered: undefined,
      source: undefined,
      isRepeated: isRepeated({ header, firstRows: rows(people) }),
      applications: () => [],
      groups: () => [],
      isMapped: false,
      saysState: () => true,
    });

  it('[N14] are asked about, and read where it is said what they are', () => {
    expect(() => choose(['ada', 'ada', 'ada', 'dan'])).toThrow(/several rows for many of its people/u);
    expect(choose(['ada', 'ada', 'ada', 'dan'], 'staff')).toBe('staff');
    expect(choose(['ada', 'ben', 'ben', 'dan'])).toBe('staff');
  });

  const launches = (columns: string, cellsOf: (line: number) => readonly string[]): boolean =>
    isRepeated({
      header: columns.split(','),
      firstRows: ['ada', 'ada', 'ben', 'ada', 'ben'].map((name, line) => ({
        line,
        cells: [`${name}@halden.example`, 'LinkedIn Sales Navigator', ...cellsOf(line)],
      })),
    });
  const at = (line: number): string => `2026-10-0${String(line + 1)} 08:15`;

  // Whoever did nothing in that time would count as without the app.
  it('[N104] so are those who come again in one application, each time at another moment', () => {
    expect(launches('Email,Application,When', (line) => [at(line)])).toBe(true);
    expect(launches('Email,Application,Assigned on', () => ['2026-10-01 08:15'])).toBe(false);
    expect(launches('Email,Application,Role,Assigned on', (line) => [`r${String(line)}`, at(line)])).toBe(
      false,
    );
  });
});
