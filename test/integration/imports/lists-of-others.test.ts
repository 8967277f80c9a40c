import { describe, expect, test } from 'vitest';

import type { ImportMapping } from '../../../main/domain/files/import.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

/*
 * Lists of people as HR systems and identity providers of many languages head and word them; the people are invented: Ada is here, Ben has left,
 * Cleo is here or on leave, Dan is here.
 */

type Expected = { readonly kind: 'staff' | 'asked'; readonly here: number; readonly left: number };
type List = readonly [
  name: string,
  header: string,
  ada: string,
  ben: string,
  cleo: string,
  dan: string,
  expected: Expected,
];

const leaver: Expected = { kind: 'staff', here: 3, left: 1 };
const asked: Expected = { kind: 'asked', here: 3, left: 1 };

const lists: readonly List[] = [
  [
    'Microsoft 365, German',
    'Anzeigename;Benutzerprinzipalname;Vorname;Nachname;Anmeldeinformationen blockieren;Lizenzen',
    'Ada Stone;ada.stone@halden.example;Ada;Stone;Falsch;E3',
    'Ben Reed;ben.reed@halden.example;Ben;Reed;Wahr;E3',
    'Cleo Berg;cleo.berg@halden.example;Cleo;Berg;Falsch;E3',
    'Dan Fox;dan.fox@halden.example;Dan;Fox;Falsch;E3',
    leaver,
  ],
  [
    'Microsoft 365, French',
    "Nom d'affichage;Nom d'utilisateur principal;Prénom;Nom;Bloquer les informations d'identification;Licences",
    'Ada Stone;ada.stone@halden.example;Ada;Stone;Faux;E3',
    'Ben Reed;ben.reed@halden.example;Ben;Reed;Vrai;E3',
    'Cleo Berg;cleo.berg@halden.example;Cleo;Berg;Faux;E3',
    'Dan Fox;dan.fox@halden.example;Dan;Fox;Faux;E3',
    leaver,
  ],
  [
    'Microsoft 365, Portuguese',
    'Nome de exibição,Nome principal do usuário,Nome,Sobrenome,Bloquear credencial,Licenças',
    'Ada Stone,ada.stone@halden.example,Ada,Stone,False,E3',
    'Ben Reed,ben.reed@halden.example,Ben,Reed,True,E3',
    'Cleo Berg,cleo.berg@halden.example,Cleo,Berg,False,E3',
    'Dan Fox,dan.fox@halden.example,Dan,Fox,False,E3',
    leaver,
  ],
  [
    'Personio',
    'Personalnummer;Vorname;Nachname;E-Mail;Status;Eintrittsdatum;Austrittsdatum',
    '00101;Ada;Stone;ada.stone@halden.example;aktiv;01.02.2020;',
    '00102;Ben;Reed;ben.reed@halden.example;inaktiv;01.02.2020;31.08.2026',
    '00103;Cleo;Berg;cleo.berg@halden.example;in Elternzeit;01.02.2020;',
    '00104;Dan;Fox;dan.fox@halden.example;aktiv;01.02.2020;',
    leaver,
  ],
  [
    'German, with words behind',
    'Vorname;Nachname;E-Mail (dienstlich);Beschäftigungsstatus;Austrittsdatum',
    'Ada;Stone;ada.stone@halden.example;Aktiv;',
    'Ben;Reed;ben.reed@halden.example;Inaktiv;31.08.2026',
    'Cleo;Berg;cleo.berg@halden.example;Ruhend;',
    'Dan;Fox;dan.fox@halden.example;Aktiv;',
    leaver,
  ],
  [
    'SAP HCM, German',
    'Pers.Nr.;Nachname;Vorname;E-Mail geschäftlich;Beschäftigungsstatus;Austritt',
    '00101;Stone;Ada;ada.stone@halden.example;aktiv;31.12.9999',
    '00102;Reed;Ben;ben.reed@halden.example;ausgetreten;31.08.2026',
    '00103;Berg;Cleo;cleo.berg@halden.example;in Mutterschutz;31.12.9999',
    '00104;Fox;Dan;dan.fox@halden.example;aktiv;31.12.9999',
    leaver,
  ],
  [
    'HiBob',
    'First name,Last name,Email,Site,Lifecycle status,Start date,Termination date',
    'Ada,Stone,ada.stone@halden.example,Oslo,Employed,2020-02-01,',
    'Ben,Reed,ben.reed@halden.example,Oslo,Terminated,2020-02-01,2026-08-31',
    'Cleo,Berg,cleo.berg@halden.example,Oslo,Parental leave,2020-02-01,',
    'Dan,Fox,dan.fox@halden.example,Oslo,Employed,2020-02-01,',
    leaver,
  ],
  [
    'Sage, French',
    'Matricule;Nom de famille;Prénom;Adresse électronique professionnelle;Situation;Date de départ',
    '00101;Stone;Ada;ada.stone@halden.example;En activité;',
    '00102;Reed;Ben;ben.reed@halden.example;Parti;31/08/2026',
    '00103;Berg;Cleo;cleo.berg@halden.example;En congé maternité;',
    '00104;Fox;Dan;dan.fox@halden.example;En activité;',
    leaver,
  ],
  [
    'A3, Spanish',
    'Código empleado;Nombre y apellidos;Email corporativo;Situación laboral;Fecha de cese',
    '00101;Ada Stone;ada.stone@halden.example;Alta;',
    '00102;Ben Reed;ben.reed@halden.example;Baja voluntaria;31/08/2026',
    '00103;Cleo Berg;cleo.berg@halden.example;Excedencia;',
    '00104;Dan Fox;dan.fox@halden.example;Alta;',
    leaver,
  ],
  [
    'TeamSystem, Italian',
    'Codice dipendente;Cognome e nome;Indirizzo email;Stato rapporto;Data fine rapporto',
    '00101;Stone Ada;ada.stone@halden.example;In forza;',
    '00102;Reed Ben;ben.reed@halden.example;Cessato;31/08/2026',
    '00103;Berg Cleo;cleo.berg@halden.example;In aspettativa;',
    '00104;Fox Dan;dan.fox@halden.example;In forza;',
    leaver,
  ],
  [
    'AFAS, Dutch',
    'Medewerker;Voornaam;Achternaam;E-mail werk;Status;Datum in dienst;Datum uit dienst',
    '00101;Ada;Stone;ada.stone@halden.example;In dienst;01-02-2020;',
    '00102;Ben;Reed;ben.reed@halden.example;Uit dienst;01-02-2020;31-08-2026',
    '00103;Cleo;Berg;cleo.berg@halden.example;Zwangerschapsverlof;01-02-2020;',
    '00104;Dan;Fox;dan.fox@halden.example;In dienst;01-02-2020;',
    leaver,
  ],
  [
    'enova, Polish',
    'Imię;Nazwisko;Adres e-mail;Status;Data zwolnienia',
    'Ada;Stone;ada.stone@halden.example;Aktywny;',
    'Ben;Reed;ben.reed@halden.example;Zwolniony;31.08.2026',
    'Cleo;Berg;cleo.berg@halden.example;Urlop macierzyński;',
    'Dan;Fox;dan.fox@halden.example;Aktywny;',
    leaver,
  ],
  [
    'Senior, Brazilian',
    'Matrícula;Nome;E-mail corporativo;Situação;Data de demissão',
    '00101;Ada Stone;ada.stone@halden.example;Trabalhando;',
    '00102;Ben Reed;ben.reed@halden.example;Demitido;31/08/2026',
    '00103;Cleo Berg;cleo.berg@halden.example;Afastado;',
    '00104;Dan Fox;dan.fox@halden.example;Trabalhando;',
    leaver,
  ],
  [
    'Hogia, Swedish',
    'Anställningsnummer;Förnamn;Efternamn;E-post;Status;Slutdatum',
    '00101;Ada;Stone;ada.stone@halden.example;Anställd;',
    '00102;Ben;Reed;ben.reed@halden.example;Slutat;2026-08-31',
    '00103;Cleo;Berg;cleo.berg@halden.example;Föräldraledig;',
    '00104;Dan;Fox;dan.fox@halden.example;Anställd;',
    leaver,
  ],
  [
    'Visma, Norwegian',
    'Ansattnr;Fornavn;Etternavn;E-postadresse;Status;Sluttdato',
    '00101;Ada;Stone;ada.stone@halden.example;Ansatt;',
    '00102;Ben;Reed;ben.reed@halden.example;Sluttet;31.08.2026',
    '00103;Cleo;Berg;cleo.berg@halden.example;Permisjon;',
    '00104;Dan;Fox;dan.fox@halden.example;Ansatt;',
    leaver,
  ],
  [
    'Danløn, Danish',
    'Medarbejdernr.;Fornavn;Efternavn;E-mail;Status;Fratrædelsesdato',
    '00101;Ada;Stone;ada.stone@halden.example;Aktiv;',
    '00102;Ben;Reed;ben.reed@halden.example;Fratrådt;31-08-2026',
    '00103;Cleo;Berg;cleo.berg@halden.example;Orlov;',
    '00104;Dan;Fox;dan.fox@halden.example;Aktiv;',
    leaver,
  ],
  [
    'Mepco, Finnish',
    'Henkilönumero;Etunimi;Sukunimi;Sähköposti;Tila;Työsuhteen päättymispäivä',
    '00101;Ada;Stone;ada.stone@halden.example;Aktiivinen;',
    '00102;Ben;Reed;ben.reed@halden.example;Päättynyt;31.8.2026',
    '00103;Cleo;Berg;cleo.berg@halden.example;Aktiivinen;',
    '00104;Dan;Fox;dan.fox@halden.example;Aktiivinen;',
    leaver,
  ],
  [
    'Russian',
    'Табельный номер;Фамилия;Имя;Электронная почта;Состояние;Дата увольнения',
    '00101;Stone;Ada;ada.stone@halden.example;Работает;',
    '00102;Reed;Ben;ben.reed@halden.example;Уволен;31.08.2026',
    '00103;Berg;Cleo;cleo.berg@halden.example;Декрет;',
    '00104;Fox;Dan;dan.fox@halden.example;Работает;',
    leaver,
  ],
  [
    'SmartHR, Japanese',
    '社員番号,姓,名,メールアドレス,在籍状況,退職年月日',
    '00101,山田,太郎,ada.stone@halden.example,在職中,',
    '00102,山田,太郎,ben.reed@halden.example,退職済み,2026/08/31',
    '00103,山田,太郎,cleo.berg@halden.example,休職中,',
    '00104,山田,太郎,dan.fox@halden.example,在職中,',
    leaver,
  ],
  [
    'Beisen, Chinese',
    '工号,姓名,工作邮箱,员工状态,离职日期',
    '00101,李伟,ada.stone@halden.example,在职,',
    '00102,李伟,ben.reed@halden.example,离职,2026-08-31',
    '00103,李伟,cleo.berg@halden.example,休假,',
    '00104,李伟,dan.fox@halden.example,在职,',
    leaver,
  ],
  [
    'flex, Korean',
    '사번,이름,회사 이메일,재직상태,퇴사일',
    '00101,김민수,ada.stone@halden.example,재직,',
    '00102,김민수,ben.reed@halden.example,퇴사,2026-08-31',
    '00103,김민수,cleo.berg@halden.example,휴직,',
    '00104,김민수,dan.fox@halden.example,재직,',
    leaver,
  ],
  [
    'Logo, Turkish',
    'Sicil No;Ad;Soyad;E-posta;Durum;İşten çıkış tarihi',
    '00101;Ada;Stone;ada.stone@halden.example;Aktif;',
    '00102;Ben;Reed;ben.reed@halden.example;İşten ayrıldı;31.08.2026',
    '00103;Cleo;Berg;cleo.berg@halden.example;İzinli;',
    '00104;Dan;Fox;dan.fox@halden.example;Aktif;',
    leaver,
  ],
  [
    'Oracle HCM',
    'PERSON_NUMBER,DISPLAY_NAME,WORK_EMAIL,ASSIGNMENT_STATUS_TYPE,ACTUAL_TERMINATION_DATE',
    '00101,Ada Stone,ada.stone@halden.example,ACTIVE,',
    '00102,Ben Reed,ben.reed@halden.example,INACTIVE,2026-08-31',
    '00103,Cleo Berg,cleo.berg@halden.example,ACTIVE,',
    '00104,Dan Fox,dan.fox@halden.example,ACTIVE,',
    leaver,
  ],
  [
    'PingOne',
    'username,email,name.given,name.family,enabled,lifecycle.status',
    'ada.stone@halden.example,ada.stone@halden.example,Ada,Stone,true,ACCOUNT_OK',
    'ben.reed@halden.example,ben.reed@halden.example,Ben,Reed,false,ACCOUNT_OK',
    'cleo.berg@halden.example,cleo.berg@halden.example,Cleo,Berg,true,ACCOUNT_OK',
    'dan.fox@halden.example,dan.fox@halden.example,Dan,Fox,true,ACCOUNT_OK',
    asked,
  ],
  [
    'Get-ADUser with chosen properties',
    'GivenName,Surname,EmailAddress,Enabled,LockedOut,AccountExpirationDate',
    'Ada,Stone,ada.stone@halden.example,True,False,',
    'Ben,Reed,ben.reed@halden.example,True,False,2026-08-31 00:00:00',
    'Cleo,Berg,cleo.berg@halden.example,True,False,',
    'Dan,Fox,dan.fox@halden.example,True,False,',
    asked,
  ],
  [
    'LDAP',
    'dn,cn,sn,givenname,mail,useraccountcontrol,employeeid',
    'x,Ada Stone,Stone,Ada,ada.stone@halden.example,512,00101',
    'x,Ben Reed,Reed,Ben,ben.reed@halden.example,514,00102',
    'x,Cleo Berg,Berg,Cleo,cleo.berg@halden.example,66048,00103',
    'x,Dan Fox,Fox,Dan,dan.fox@halden.example,512,00104',
    asked,
  ],
  [
    'words that read like their opposite',
    'Employee ID,Name,Email,Status,Hire Date',
    '00101,Ada,ada.stone@halden.example,Active,2020-01-01',
    '00102,Ben,ben.reed@halden.example,In-Active,2020-01-01',
    '00103,Cleo,cleo.berg@halden.example,Active,2020-01-01',
    '00104,Dan,dan.fox@halden.example,Active,2020-01-01',
    leaver,
  ],
  [
    'two addresses, one of them at home',
    'Employee ID;Name;E-Mail privat;E-Mail geschäftlich;Status;Eintrittsdatum',
    '00101;Ada;home@mail.example;ada.stone@halden.example;aktiv;01.01.2020',
    '00102;Ben;home@mail.example;ben.reed@halden.example;ausgetreten;01.01.2020',
    '00103;Cleo;home@mail.example;cleo.berg@halden.example;aktiv;01.01.2020',
    '00104;Dan;home@mail.example;dan.fox@halden.example;aktiv;01.01.2020',
    leaver,
  ],
];

describe('lists of other systems', () => {
  test.each(lists)('[N5] %s tells who left', async (_name, header, ada, ben, cleo, dan, expected) => {
    const engine = await testEngine();
    const path = writeFile(testFolder(), 'people.csv', `${[header, ada, ben, cleo, dan].join('\n')}\n`);
    const first = await engine.ask('preview-import', { path, at: atDay(28) });
    expect(first.kind === 'refused' ? first.refusal : first.kind).toBe(
      expected.kind === 'asked' ? 'subject-unknown' : 'ready',
    );
    const preview =
      expected.kind === 'asked'
        ? await engine.ask('preview-import', { path, kind: 'staff', at: atDay(28) })
        : first;
    expect(preview).toMatchObject({
      kind: 'ready',
      exportKind: 'staff',
      effect: { here: expected.here, left: expected.left, unknown: 0 },
    });
  });

  test('[N8] a list with a column of applications is of who is assigned, and one application of it is read', async () => {
    const engine = await testEngine();
    const rows = [
      'App Name,User Email,First Name,Last Name,Assignment Status',
      'LinkedIn Sales Navigator,ada.stone@halden.example,Ada,Stone,Assigned',
      'Slack,ben.reed@halden.example,Ben,Reed,Assigned',
    ];
    const path = writeFile(testFolder(), 'apps.csv', rows.join('\n'));
    expect(await engine.ask('preview-import', { path, at: atDay(28) })).toMatchObject({
      exportKind: 'directory',
      mapping: { list: { applications: ['LinkedIn Sales Navigator'] } },
    });
  });

  test('[T2] notes whose commas part them, and counts at the foot, are nobody', async () => {
    const engine = await testEngine();
    const rows = [
      'Employee No.,Full Name,Business Email,Worker Status,Hire Date',
      '00101,Ada Stone,ada.stone@halden.example,Active,2020-02-01',
      'Total employees: 1,,,,',
      'Generated on Nov 2, 2026,,,',
    ];
    const path = writeFile(testFolder(), 'headcount.csv', rows.join('\n'));
    expect(await engine.ask('preview-import', { path, kind: 'staff', at: atDay(28) })).toMatchObject({
      counts: { accepted: 1, rejected: 0 },
    });
  });

  test('[Q1] words that are said to be unknown are asked about once', async () => {
    const engine = await testEngine();
    const folder = testFolder();
    const list = (day: string): string =>
      writeFile(
        folder,
        `staff-${day}.csv`,
        `Employee ID,Name,Email,Status,Hire Date\n00101,Ada,ada.stone@halden.example,Active,${day}\n00102,Ben,ben.reed@halden.example,Hibernating,${day}\n`,
      );
    const path = list('2020-01-01');
    expect(await engine.ask('commit-import', { path, at: atDay(28) })).toMatchObject({
      kind: 'unanswered',
      alarms: [{ kind: 'unknown-words' }],
    });
    const accepted = await engine.ask('commit-import', { path, at: atDay(28), accepted: ['unknown-words'] });
    expect(accepted.kind).toBe('committed');
    const next = await engine.ask('preview-import', { path: list('2020-01-02'), at: atDay(29) });
    expect(next).toMatchObject({ kind: 'ready', alarms: [], effect: { here: 1, left: 0, unknown: 1 } });
  });

  test.each([
    ['three of four', ['Terminated', 'Terminated', 'Terminated', 'Active'], ['many-left']],
    ['two of four', ['Terminated', 'Terminated', 'Active', 'Active'], []],
  ])(
    '[Q2] a known column by which %s seat holders have left is asked about where they are most',
    async (_, states, kinds) => {
      const [engine, folder] = [await testEngine(), testFolder()];
      const people = ['ada', 'ben', 'cleo', 'dan'].map((name) => `${name}@halden.example`);
      const users = [
        'invited_email_address,employee_id',
        ...people.map((one, at) => `${one},${String(at + 1)}`),
      ];
      await engine.ask('commit-import', {
        path: writeFile(folder, 'users.csv', users.join('\n')),
        at: atDay(1),
      });
      const rows = people.map((one, at) => `${one},2020-02-01,${states[at] ?? ''}`);
      const list = ['Email,Date of Joining,Employee Status', ...rows].join('\n');
      const path = writeFile(folder, 'staff.csv', list);
      const preview = await engine.ask('preview-import', { path, kind: 'staff', at: atDay(2) });
      expect(preview.kind === 'ready' ? preview.alarms.map(({ kind }) => kind) : preview.kind).toEqual(kinds);
    },
  );

  test('[Q2] columns that somebody chose and by which half of the seat holders have left are asked about', async () => {
    const engine = await testEngine();
    const folder = testFolder();
    const users = [
      'invited_email_address,employee_id',
      'ada.stone@halden.example,1',
      'ben.reed@halden.example,2',
    ];
    await engine.ask('commit-import', {
      path: writeFile(folder, 'users.csv', users.join('\n')),
      at: atDay(1),
    });
    const rows = ['Adresse,Flagge', 'ada.stone@halden.example,no', 'ben.reed@halden.example,no'];
    const columns = [
      { column: 'Adresse', field: 'email' },
      { column: 'Flagge', field: 'assignment' },
    ];
    const mapping: ImportMapping = { kind: 'staff', columns, window: undefined };
    const path = writeFile(folder, 'staff.csv', rows.join('\n'));
    expect(await engine.ask('preview-import', { path, mapping, at: atDay(2) })).toMatchObject({
      alarms: [{ kind: 'many-left', says: expect.stringContaining('2 of 2 seat holders') as string }],
    });
  });
});
