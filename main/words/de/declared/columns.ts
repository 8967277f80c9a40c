/** What kinds of exports are called, and what their columns mean, by their English. */
export const columnsInGerman: Readonly<Record<string, string>> = {
  'a user list': 'eine Benutzerliste',
  'a usage report': 'ein Nutzungsbericht',
  'an assignment export': 'ein Export der Zuweisungen',
  'a list of everybody in the company': 'eine Liste aller im Unternehmen',
  'a LinkedIn Learning user list': 'eine Benutzerliste von LinkedIn Learning',
  'the result of an upload': 'das Ergebnis eines Uploads',
  'Work e-mail address. The service knows it as userName.':
    'Dienstliche E-Mail-Adresse. Der Dienst kennt sie als userName.',
  "The company's own id of the person. The service knows it as externalId.":
    'Die eigene ID des Unternehmens für die Person. Der Dienst kennt sie als externalId.',
  "LinkedIn's id of an activated seat.": 'LinkedIns ID eines aktivierten Platzes.',
  'First name.': 'Vorname.',
  'Last name.': 'Nachname.',
  'Whether a Sales Navigator license is assigned: active or inactive.':
    'Ob eine Sales-Navigator-Lizenz zugewiesen ist: active oder inactive.',
  'Whether a TeamLink Extend license is assigned: active or inactive.':
    'Ob eine TeamLink-Extend-Lizenz zugewiesen ist: active oder inactive.',
  'Permission in the Admin Center: admin, reporting or none.':
    'Berechtigung im Admin Center: admin, reporting oder keine.',
  'Groups of the Admin Center.': 'Gruppen des Admin Centers.',
  'Job title.': 'Position.',
  'Department.': 'Abteilung.',
  'Work e-mail address.': 'Dienstliche E-Mail-Adresse.',
  "The company's own id of the person.": 'Die eigene ID des Unternehmens für die Person.',
  'Whole name.': 'Ganzer Name.',
  'Days active on Sales Navigator or LinkedIn within the window. Blank: not onboarded.':
    'Aktive Tage in Sales Navigator oder LinkedIn innerhalb des Zeitraums. Leer: nicht angemeldet.',
  'First day of the window.': 'Erster Tag des Zeitraums.',
  'Last day of the window.': 'Letzter Tag des Zeitraums.',
  'Searches performed.': 'Durchgeführte Suchen.',
  'Profile views.': 'Profilaufrufe.',
  'Leads saved.': 'Gespeicherte Leads.',
  'Accounts saved.': 'Gespeicherte Accounts.',
  'Lists created.': 'Erstellte Listen.',
  'InMails sent.': 'Gesendete InMails.',
  'InMails accepted.': 'Angenommene InMails.',
  'Share of InMails accepted.': 'Anteil angenommener InMails.',
  'Messages sent.': 'Gesendete Nachrichten.',
  'Connections made.': 'Geknüpfte Kontakte.',
  'Smart Links.': 'Smart Links.',
  'Notes.': 'Notizen.',
  'Social Selling Index.': 'Social Selling Index.',
  'State of the seat, as the file words it.': 'Status des Platzes, wie die Datei ihn nennt.',
  'Connections in all.': 'Kontakte insgesamt.',
  'Coach level.': 'Coach-Stufe.',
  'Last login, where a LinkedIn representative supplied it.':
    'Letzte Anmeldung, wenn der LinkedIn-Vertrieb sie geliefert hat.',
  'E-mail address.': 'E-Mail-Adresse.',
  'All addresses of a mailbox, the first one marked SMTP: in capitals, which is taken where there is no other; the rest lead to the person as well.':
    'Alle Adressen eines Postfachs, die erste mit SMTP: in Großbuchstaben, die gilt, wenn es keine andere gibt; auch die übrigen führen zur Person.',
  'The sign-in name at the application. Taken as the e-mail address where it is one and there is no other.':
    'Der Anmeldename bei der Anwendung. Gilt als E-Mail-Adresse, wenn er eine ist und es keine andere gibt.',
  'The sign-in name. Taken as the e-mail address where there is no other.':
    'Der Anmeldename. Gilt als E-Mail-Adresse, wenn es keine andere gibt.',
  "The company's own id of the person, as it is sent to the service.":
    'Die eigene ID des Unternehmens für die Person, wie sie an den Dienst gesendet wird.',
  'Office or city.': 'Standort oder Stadt.',
  'Whether the person is here: a status, or yes for here. Suspended, disabled and terminated count as gone.':
    'Ob die Person hier ist: ein Status, oder ja für hier. Gesperrt, deaktiviert und gekündigt gelten als ausgeschieden.',
  'Whether the person is gone or shut out: yes for gone (blocked, suspended, archived).':
    'Ob die Person ausgeschieden oder gesperrt ist: ja für ausgeschieden (blockiert, gesperrt, archiviert).',
  "Active Directory's userAccountControl: its bit 2 is a disabled account.":
    'userAccountControl von Active Directory: Bit 2 ist ein deaktiviertes Konto.',
  'When the person leaves or left: a day that is past is gone, one to come is not.':
    'Wann die Person ausscheidet oder ausschied: Ein vergangener Tag heißt ausgeschieden, ein künftiger nicht.',
  'Until when the person is shut out: a day to come is gone, one that is past is not.':
    'Bis wann die Person gesperrt ist: Ein künftiger Tag heißt gesperrt, ein vergangener nicht.',
  'Whether the person is on leave: yes, or of what kind. Blank or no says nothing.':
    'Ob die Person abwesend ist: ja oder welcher Art. Leer oder nein sagt nichts.',
  'First day of a leave. Before it the person is not on leave.':
    'Erster Tag einer Abwesenheit. Davor ist die Person nicht abwesend.',
  'Last day of a leave. After it the person is back.':
    'Letzter Tag einer Abwesenheit. Danach ist die Person zurück.',
  'Return from a leave. From this day on the person is back.':
    'Rückkehr aus einer Abwesenheit. Ab diesem Tag ist die Person zurück.',
  'Whether the person has the app: yes or no, or its state in the app. Whoever has not may work here all the same.':
    'Ob die Person die App hat: ja oder nein, oder ihr Status in der App. Wer sie nicht hat, kann trotzdem hier arbeiten.',
  'What a review of access decided. Denied is not known to be done until a column says so.':
    'Was eine Überprüfung der Zugriffe entschieden hat. Abgelehnt gilt erst als umgesetzt, wenn eine Spalte es sagt.',
  'Whether what a review of access decided was done.':
    'Ob umgesetzt wurde, was eine Überprüfung der Zugriffe entschieden hat.',
  'When the app is taken away. Blank, or a day to come: still assigned. A status beside it decides.':
    'Wann die App weggenommen wird. Leer oder ein künftiger Tag: noch zugewiesen. Ein Status daneben entscheidet.',
  'Which application the row is about. Only rows of one application are read.':
    'Welche Anwendung die Zeile betrifft. Nur Zeilen einer Anwendung werden gelesen.',
  'Tells who has the app from who looks after it: an owner may be no member.':
    'Unterscheidet, wer die App hat, von dem, der sie betreut: Ein Besitzer ist nicht immer Mitglied.',
  'Tells people from groups. The members of a group are not in such an export.':
    'Unterscheidet Personen von Gruppen. Die Mitglieder einer Gruppe stehen nicht in einem solchen Export.',
  'Tells people from groups.': 'Unterscheidet Personen von Gruppen.',
  'E-mail address at LinkedIn Learning.': 'E-Mail-Adresse bei LinkedIn Learning.',
  'The unique id under which LinkedIn Learning knows the person.':
    'Die eindeutige ID, unter der LinkedIn Learning die Person kennt.',
  'What LinkedIn said of the row. Blank: nothing was wrong.':
    'Was LinkedIn zu der Zeile sagt. Leer: Alles war in Ordnung.',
};
