/** What reports of other programs are, where they are found and what is to be heeded, by their English; their menus keep their names. */
export const sourcesInGerman: Readonly<Record<string, string>> = {
  'A system': 'Ein System',
  'An HR system': 'Ein HR-System',
  'Reports > Application Access Audit > Current Assignments, for LinkedIn Sales Navigator.':
    'Reports > Application Access Audit > Current Assignments, für LinkedIn Sales Navigator.',
  'By default it is of all applications: only the rows of one are read.':
    'Von sich aus betrifft er alle Anwendungen: Nur die Zeilen einer werden gelesen.',
  'users of an application (API or browser extension)':
    'Benutzer einer Anwendung (API oder Browser-Erweiterung)',
  'The API (/api/v1/apps/{id}/users), or the extension rockstar on the page of the application.':
    'Die API (/api/v1/apps/{id}/users), oder die Erweiterung rockstar auf der Seite der Anwendung.',
  "Its externalId is the id that LinkedIn gave the user, not the company's: it is not read.":
    'Seine externalId ist die ID, die LinkedIn dem Benutzer gegeben hat, nicht die des Unternehmens: Sie wird nicht gelesen.',
  'It may be of several applications: only the rows of one are read.':
    'Er kann mehrere Anwendungen betreffen: Nur die Zeilen einer werden gelesen.',
  '"Last Login" is the one at Okta and no use of Sales Navigator.':
    '„Last Login“ ist die Anmeldung bei Okta und keine Nutzung von Sales Navigator.',
  'all users (API, script or browser extension)': 'alle Benutzer (API, Skript oder Browser-Erweiterung)',
  'The API (/api/v1/users), or the extension rockstar on Directory > People.':
    'Die API (/api/v1/users), oder die Erweiterung rockstar unter Directory > People.',
  'Deprovisioned people are listed only where the export was asked for them: whoever left may be missing instead of marked.':
    'Deprovisionierte stehen nur darin, wenn der Export sie verlangt hat: Wer ausgeschieden ist, kann fehlen, statt markiert zu sein.',
  'people, as an LDAP browser saves them': 'Personen, wie ein LDAP-Browser sie speichert',
  'enterprise applications with their owners and members, by a script':
    'Unternehmensanwendungen mit Besitzern und Mitgliedern, per Skript',
  'Principals that are groups have a number in the place of an address, and their members are not in it.':
    'Bei Gruppen steht eine Nummer an der Stelle der Adresse, und ihre Mitglieder stehen nicht darin.',
  'As a runbook exports it, all applications; its groups have their own lists of members.':
    'Wie ein Runbook sie exportiert, alle Anwendungen; ihre Gruppen haben eigene Mitgliederlisten.',
  'Search the branch of the people with the attributes uid, cn, mail, employeeNumber and nsAccountLock.':
    'Den Zweig der Personen mit den Attributen uid, cn, mail, employeeNumber und nsAccountLock durchsuchen.',
  'Several addresses of one person stand in one cell. Accounts of services are among the people.':
    'Mehrere Adressen einer Person stehen in einer Zelle. Konten von Diensten stehen zwischen den Personen.',
  'all users (okta-cli)': 'alle Benutzer (okta-cli)',
  'Deprovisioned people are listed only where they were asked for.':
    'Deprovisionierte stehen nur darin, wenn sie verlangt wurden.',
  'members of a group (browser extension)': 'Mitglieder einer Gruppe (Browser-Erweiterung)',
  'The extension rockstar on the page of the group.': 'Die Erweiterung rockstar auf der Seite der Gruppe.',
  'Of the group that is assigned the app it says who has it; of the group Everyone, who works here.':
    'Bei der Gruppe, der die App zugewiesen ist, sagt sie, wer sie hat; bei der Gruppe Everyone, wer hier arbeitet.',
  'memberships of groups': 'Gruppenmitgliedschaften',
  'Current Assignments (Reports > Application Access Audit) is the list that is wanted.':
    'Gesucht ist Current Assignments (Reports > Application Access Audit).',
  'It has whoever was unassigned, and stays so for people who were assigned again: it is no list of who has the app.':
    'Sie hat alle, denen die App entzogen wurde, auch wenn sie sie wieder haben: Sie ist keine Liste, wer die App hat.',
  'groups of an application': 'Gruppen einer Anwendung',
  'Current Assignments (Reports > Application Access Audit), which has the people, is the list that is wanted.':
    'Gesucht ist Current Assignments (Reports > Application Access Audit), worin die Personen stehen.',
  'It names groups and none of their members.': 'Sie nennt Gruppen und keines ihrer Mitglieder.',
  'It is a log of events: who did nothing in that time is not in it.':
    'Es ist ein Ereignisprotokoll: Wer in dieser Zeit nichts getan hat, steht nicht darin.',
  'There is no column of the mail address: it is the SMTP: in capitals among the proxy addresses. Shared mailboxes are in it, blocked.':
    'Es gibt keine Spalte mit der Mailadresse: Sie ist das SMTP: in Großbuchstaben unter den Proxy-Adressen. Freigegebene Postfächer stehen darin, gesperrt.',
  'Names are concealed by default: then nobody is found by it. Blocked people are not marked. "Export users" says more.':
    'Namen sind von sich aus verborgen: Dann wird niemand damit gefunden. Gesperrte sind nicht markiert. „Export users“ sagt mehr.',
  'It has no employee id.': 'Sie hat keine Personalnummer.',
  'members of a group': 'Mitglieder einer Gruppe',
  'Microsoft Entra admin center > Groups > the group > Members > Bulk operations > Download members.':
    'Microsoft Entra admin center > Groups > die Gruppe > Members > Bulk operations > Download members.',
  'Right only for the group that LinkedIn Sales Navigator is assigned to. Who left may still be in it.':
    'Richtig nur für die Gruppe, der LinkedIn Sales Navigator zugewiesen ist. Ausgeschiedene können noch darin stehen.',
  'members of a team (Get-TeamUser)': 'Mitglieder eines Teams (Get-TeamUser)',
  'Owners are members as well; guests are people of other companies.':
    'Besitzer sind auch Mitglieder; Gäste gehören zu anderen Unternehmen.',
  'Get-TeamUser -GroupId … | Export-Csv, for the team whose group LinkedIn Sales Navigator is assigned to.':
    'Get-TeamUser -GroupId … | Export-Csv, für das Team, dessen Gruppe LinkedIn Sales Navigator zugewiesen ist.',
  'users and groups of an enterprise application (script)':
    'Benutzer und Gruppen einer Unternehmensanwendung (Skript)',
  'A script over Get-MgServicePrincipalAppRoleAssignedTo with groups expanded; the portal has no download of it.':
    'Ein Skript über Get-MgServicePrincipalAppRoleAssignedTo mit aufgelösten Gruppen; das Portal hat keinen Download dafür.',
  'It may be of all applications: only the rows of one are read.':
    'Sie kann alle Anwendungen betreffen: Nur die Zeilen einer werden gelesen.',
  'all users (Get-MgUser, Get-AzureADUser)': 'alle Benutzer (Get-MgUser, Get-AzureADUser)',
  'Get-MgUser -All -Property … | Export-Csv; ask for AccountEnabled and Mail.':
    'Get-MgUser -All -Property … | Export-Csv; mit AccountEnabled und Mail.',
  'Get-User | Export-Csv; "Export users" in the admin center says who is blocked.':
    'Get-User | Export-Csv; „Export users“ im Admin Center sagt, wer gesperrt ist.',
  'list of mailboxes': 'Liste von Postfächern',
  'Admin center > Users > Active users > Export users is the list that is wanted.':
    'Gesucht ist Admin center > Users > Active users > Export users.',
  'It has mailboxes, shared ones and rooms too, and does not say who works here or who has the app.':
    'Sie hat Postfächer, auch freigegebene und Räume, und sagt weder, wer hier arbeitet, noch, wer die App hat.',
  'sign-in log': 'Anmeldeprotokoll',
  'For who has the app, export the members of the group it is assigned to; for who works here, Users > Download users.':
    'Für die, die die App haben, exportieren Sie die Mitglieder der Gruppe, der sie zugewiesen ist; für die, die hier arbeiten, Users > Download users.',
  'It is a log of sign-ins: who did not sign in during that time is not in it, and has not left by it.':
    'Es ist ein Anmeldeprotokoll: Wer sich in dieser Zeit nicht angemeldet hat, steht nicht darin und ist deshalb nicht ausgeschieden.',
  'role assignments without addresses (Graph)': 'Rollenzuweisungen ohne Adressen (Graph)',
  'Expand PrincipalId with Get-MgUser to UserPrincipalName and Mail, or export the members of the group that is assigned.':
    'Ergänzen Sie PrincipalId mit Get-MgUser um UserPrincipalName und Mail, oder exportieren Sie die Mitglieder der zugewiesenen Gruppe.',
  'It has no column with an e-mail address or an id that others know: PrincipalId is one of Entra ID alone.':
    'Sie hat keine Spalte mit einer E-Mail-Adresse oder einer anderswo bekannten ID: PrincipalId kennt nur Entra ID.',
  'template of a bulk operation': 'Vorlage für einen Massenvorgang',
  'Users > All users > Download users is the list that is wanted.':
    'Gesucht ist Users > All users > Download users.',
  'It is a template for creating or changing accounts, and not what the accounts are.':
    'Es ist eine Vorlage, um Konten anzulegen oder zu ändern, und nicht, was die Konten sind.',
  'list of groups': 'Liste von Gruppen',
  'Export the members of the group that LinkedIn Sales Navigator is assigned to.':
    'Exportieren Sie die Mitglieder der Gruppe, der LinkedIn Sales Navigator zugewiesen ist.',
  'Windows PowerShell writes a line "#TYPE …" in front. The sign-in name may end in a domain that has no mail: ask for mail.':
    'Windows PowerShell schreibt eine Zeile „#TYPE …“ davor. Der Anmeldename kann auf eine Domain ohne Mail enden: Verlangen Sie mail.',
  'It has no column with an e-mail address or an id that others know.':
    'Sie hat keine Spalte mit einer E-Mail-Adresse oder einer anderswo bekannten ID.',
  'Google has no list of who is assigned an app: this one tells who left.':
    'Google hat keine Liste, wem eine App zugewiesen ist: Diese sagt, wer ausgeschieden ist.',
  'Without the fields suspended and archived it does not say who left.':
    'Ohne die Felder suspended und archived sagt sie nicht, wer ausgeschieden ist.',
  'log of events': 'Ereignisprotokoll',
  'Directory > Users > Download users is the list that is wanted.':
    'Gesucht ist Directory > Users > Download users.',
  'Admin console > Directory > Groups > the group > Members > Download members.':
    'Admin console > Directory > Groups > die Gruppe > Members > Download members.',
  'Groups within the group are listed by their own address, and not their members.':
    'Gruppen in der Gruppe stehen mit ihrer eigenen Adresse darin, nicht ihre Mitglieder.',
  'It names groups, and says neither who works here nor who has the app.':
    'Sie nennt Gruppen und sagt weder, wer hier arbeitet, noch, wer die App hat.',
  'all users (API, SDK)': 'alle Benutzer (API, SDK)',
  'The API (/api/2/users), or the example all-users-to-csv of its SDK.':
    'Die API (/api/2/users), oder das Beispiel all-users-to-csv ihres SDK.',
  'Rows may end before the last columns, where somebody has no custom attributes.':
    'Zeilen können vor den letzten Spalten enden, wenn jemand keine eigenen Attribute hat.',
  'users (API, PowerShell module)': 'Benutzer (API, PowerShell-Modul)',
  'Get-JCUser | Export-Csv, or the API (/api/systemusers).':
    'Get-JCUser | Export-Csv, oder die API (/api/systemusers).',
  users: 'Benutzer',
  'The username may be no address: ask for the column email.':
    'Der username muss keine Adresse sein: Verlangen Sie die Spalte email.',
  'It is written in Shift_JIS.': 'Sie ist in Shift_JIS geschrieben.',
  'users (sys_user)': 'Benutzer (sys_user)',
  'Contractors, customers and accounts of programs are in it too.':
    'Auch externe Mitarbeitende, Kunden und Konten von Programmen stehen darin.',
  'System Security > Users, right-click a column name > Export > CSV.':
    'System Security > Users, Rechtsklick auf einen Spaltennamen > Export > CSV.',
  'member list': 'Mitgliederliste',
  'It is of one workspace, and bots are in it.': 'Sie betrifft einen Workspace, und Bots stehen darin.',
  'administrators and their roles': 'Administratoren und ihre Rollen',
  'It has who administers the tenant or a subscription, and not who has the app.':
    'Sie nennt, wer den Mandanten oder ein Abonnement verwaltet, und nicht, wer die App hat.',
  'list of owners of groups or applications': 'Liste der Besitzer von Gruppen oder Anwendungen',
  'Owners look after a group or an application, and need not be members of it.':
    'Besitzer betreuen eine Gruppe oder eine Anwendung und müssen nicht Mitglied sein.',
  'users (Admin Console)': 'Benutzer (Admin Console)',
  'Its products are Adobe’s, and whoever has none of them is not in it.':
    'Ihre Produkte sind die von Adobe, und wer keines davon hat, steht nicht darin.',
  'users (Control Hub)': 'Benutzer (Control Hub)',
  'The services are of Webex, and whoever has no account there is not in it.':
    'Die Dienste sind die von Webex, und wer dort kein Konto hat, steht nicht darin.',
  'users of the organization': 'Benutzer der Organisation',
  'Being seen in Jira or Confluence is no use of Sales Navigator.':
    'In Jira oder Confluence gesehen zu werden, ist keine Nutzung von Sales Navigator.',
  'log of events or sign-ins': 'Protokoll von Ereignissen oder Anmeldungen',
  'Export the list of the people themselves: who is assigned the app, or everybody in the company.':
    'Exportieren Sie die Liste der Personen selbst: wem die App zugewiesen ist, oder alle im Unternehmen.',
  'It is a log of what happened: who did nothing in that time is not in it.':
    'Es ist ein Protokoll dessen, was geschah: Wer in dieser Zeit nichts getan hat, steht nicht darin.',
  employees: 'Beschäftigte',
  'Reports > New report, with Work Email, Employee # and Status, all employees.':
    'Reports > New report, mit Work Email, Employee # und Status, alle Beschäftigten.',
  'Its directory lists those who work there alone, without a status.':
    'Sein Verzeichnis führt nur die auf, die dort arbeiten, ohne Status.',
  'worker report': 'Bericht über Beschäftigte',
  'user data file': 'Benutzerdatei',
  'Its status calls somebody on leave inactive as it does who left: it is asked what it means.':
    'Sein Status nennt Beurlaubte inaktiv wie Ausgeschiedene: Es wird gefragt, was er bedeutet.',
  'Admin Center > Employee Export, with inactive users.':
    'Admin Center > Employee Export, mit inaktiven Benutzern.',
  'A report of all workers, terminated ones included, as CSV or Excel.':
    'Ein Bericht über alle Beschäftigten, auch ausgeschiedene, als CSV oder Excel.',
  'A title and a blank line stand in front, a row "Total" at the end. Ask for "Email - Primary Work".':
    'Davor stehen ein Titel und eine leere Zeile, am Ende eine Zeile „Total“. Verlangen Sie „Email - Primary Work“.',
  'position report': 'Bericht über Positionen',
  'Reports > Custom report, with the work email.': 'Reports > Custom report, mit der dienstlichen E-Mail.',
  'By itself it has no address and no id that others know: add "Work Contact: Work Email" or the associate id.':
    'Von sich aus hat er keine Adresse und keine anderswo bekannte ID: Fügen Sie „Work Contact: Work Email“ oder die Associate-ID hinzu.',
  'Reports > Employee directory, with the work email.':
    'Reports > Employee directory, mit der dienstlichen E-Mail.',
  'Reports > Employee details, with the e-mail address.':
    'Reports > Employee details, mit der E-Mail-Adresse.',
  'Employees > Export, with inactive ones.': 'Employees > Export, mit inaktiven.',
  'list of employees': 'Liste der Beschäftigten',
  'A report of all employees, former ones included, with the work email.':
    'Ein Bericht über alle Beschäftigten, auch frühere, mit der dienstlichen E-Mail.',
  'It must list those who left too, or they are only missing.':
    'Auch Ausgeschiedene müssen darin stehen, sonst fehlen sie nur.',
  "somebody's own connections": 'die eigenen Kontakte einer Person',
  'The user list of Sales Navigator is in its Admin Center: Manage users via CSV > Download all users.':
    'Die Benutzerliste von Sales Navigator liegt im Admin Center: Manage users via CSV > Download all users.',
  'What LinkedIn made of it is in the user list of its Admin Center: Manage users via CSV > Download all users.':
    'Was LinkedIn daraus gemacht hat, steht in der Benutzerliste seines Admin Centers: Manage users via CSV > Download all users.',
  'template for an upload that changes e-mail addresses':
    'Vorlage für einen Upload, der E-Mail-Adressen ändert',
  'template for an upload that adds users': 'Vorlage für einen Upload, der Benutzer hinzufügt',
  'It says what LinkedIn is to change, and neither who is in the account nor who has a seat.':
    'Sie sagt, was LinkedIn ändern soll, und weder, wer im Konto ist, noch, wer einen Platz hat.',
  "somebody's own data": 'die eigenen Daten einer Person',
  'It is of one member alone, and the people in it are of other companies.':
    'Sie ist von einem einzigen Mitglied, und die Personen darin sind von anderen Unternehmen.',
  'It has people of other companies.': 'Sie hat Personen anderer Unternehmen.',
  'list of contacts or leads of a customer system': 'Liste von Kontakten oder Leads eines CRM-Systems',
  'Export the list of your own people: who is assigned the app, or everybody in the company.':
    'Exportieren Sie die Liste der eigenen Leute: wem die App zugewiesen ist, oder alle im Unternehmen.',
  'list of who left': 'Liste der Ausgeschiedenen',
  'It has nobody else: it says nothing of whoever is not in it. The object id stands in front of the sign-in name.':
    'Sonst steht niemand darin: Sie sagt nichts über Personen, die nicht darin stehen. Die Objekt-ID steht vor dem Anmeldenamen.',
  'list of who joined': 'Liste der Eingetretenen',
  'list of one team or part': 'Liste eines Teams oder Bereichs',
  'Who is not in it may work in another part: it says nothing of them.':
    'Wer nicht darin steht, arbeitet vielleicht in einem anderen Bereich: Darüber sagt sie nichts.',
  'list of who joined or left': 'Liste der Eingetretenen und Ausgeschiedenen',
  'list of movements of staff': 'Liste von Personalbewegungen',
  'Who is not in it may work there, or not: it says nothing of them.':
    'Wer nicht darin steht, arbeitet dort oder auch nicht: Darüber sagt sie nichts.',
  'It has a row for each change, who joined, who left and who was moved alike, and nobody without one.':
    'Sie hat eine Zeile je Veränderung, ob Eintritt, Austritt oder Versetzung, und niemanden ohne eine.',
  'list of reviews or goals': 'Liste von Beurteilungen oder Zielen',
  'Its statuses are those of reviews, and who had none is not in it.':
    'Ihre Status sind die von Beurteilungen, und wer keine hatte, steht nicht darin.',
  'list of candidates': 'Liste von Bewerbern',
  'It has people who have applied and do not work here, and its statuses are those of applications.':
    'Sie hat Personen, die sich beworben haben und nicht hier arbeiten, und ihre Status sind die von Bewerbungen.',
  'list of devices or of other things that people use': 'Liste von Geräten oder anderem, was Personen nutzen',
  'It has a row for each thing: who has none is not in it, and who has several is in it several times.':
    'Sie hat eine Zeile je Gegenstand: Wer keinen hat, steht nicht darin, und wer mehrere hat, mehrmals.',
  'members of groups': 'Mitglieder von Gruppen',
  'The list of the members of the group that LinkedIn Sales Navigator is assigned to.':
    'Die Liste der Mitglieder der Gruppe, der LinkedIn Sales Navigator zugewiesen ist.',
  'Of the group that is assigned the app it says who has it; of a group of everybody, who works here.':
    'Bei der Gruppe, der die App zugewiesen ist, sagt sie, wer sie hat; bei einer Gruppe aller, wer hier arbeitet.',
  'list of tickets, tasks or requests': 'Liste von Tickets, Aufgaben oder Anfragen',
  'It has a row for each request, and its statuses are those of requests.':
    'Sie hat eine Zeile je Anfrage, und ihre Status sind die von Anfragen.',
  'list of orders, expenses or other records': 'Liste von Bestellungen, Auslagen oder anderen Vorgängen',
  'It has a row for each record, and its statuses are those of records.':
    'Sie hat eine Zeile je Vorgang, und ihre Status sind die von Vorgängen.',
  'list of hours, pay or days off': 'Liste von Stunden, Gehalt oder Urlaubstagen',
  'Export the list of the people themselves, those who left included, with their work e-mail address.':
    'Exportieren Sie die Liste der Personen selbst, auch Ausgeschiedene, mit ihrer dienstlichen E-Mail-Adresse.',
  'It has a row for each day or kind of pay: who has none in that time is not in it.':
    'Sie hat eine Zeile je Tag oder Entgeltart: Wer in dieser Zeit keine hat, steht nicht darin.',
  'list with a column of who has the app': 'Liste mit einer Spalte, wer die App hat',
  'Whoever is not in it may have the app all the same: nothing says that it has everybody.':
    'Wer nicht darin steht, kann die App trotzdem haben: Nichts sagt, dass sie alle nennt.',
  'The list of who is assigned LinkedIn Sales Navigator in the identity provider.':
    'Die Liste derer, denen LinkedIn Sales Navigator beim Identitätsanbieter zugewiesen ist.',
  'What was denied is taken away once the result is applied, and not before.':
    'Was abgelehnt ist, wird erst mit der Anwendung des Ergebnisses weggenommen, nicht vorher.',
  'ID Governance > Access Reviews > Review History > New report.':
    'ID Governance > Access Reviews > Review History > New report.',
  'assignments of an access package': 'Zuweisungen eines Zugriffspakets',
  'Its days are of the access, and not of the work.': 'Seine Tage sind die des Zugriffs, nicht der Arbeit.',
  'Identity Governance > Entitlement management > Access packages > the package > Assignments > Download.':
    'Identity Governance > Entitlement management > Access packages > das Paket > Assignments > Download.',
  'decisions of access reviews': 'Entscheidungen von Zugriffsüberprüfungen',
  'usage report of groups or of the whole company': 'Nutzungsbericht von Gruppen oder der ganzen Firma',
  'It has sums, and says of nobody how much they use it.':
    'Er enthält Summen und sagt von niemandem, wie viel er es nutzt.',
  'In Sales Navigator, Admin > Usage Reporting: choose the individual view and download it as CSV, with a row for each person.':
    'Im Sales Navigator unter Admin > Usage Reporting: die Ansicht nach Personen wählen und als CSV herunterladen, mit einer Zeile je Person.',
  'report of how much another product is used': 'Bericht, wie viel ein anderes Produkt genutzt wird',
  'The usage report is in Sales Navigator: Admin > Usage Reporting > Download as CSV.':
    'Der Nutzungsbericht liegt im Sales Navigator: Admin > Usage Reporting > Download as CSV.',
  'Its days are not those of Sales Navigator.': 'Seine Tage sind nicht die von Sales Navigator.',
  'report of courses': 'Bericht über Kurse',
  'For LinkedIn Learning, the user list of its Admin Center; for who works here, the list of the HR system.':
    'Für LinkedIn Learning die Benutzerliste seines Admin Centers; für die, die hier arbeiten, die Liste des HR-Systems.',
  'It has a row for each course that somebody took, and its statuses are those of courses.':
    'Er hat eine Zeile je Kurs, den jemand belegt hat, und seine Status sind die von Kursen.',
  'list of students, patients or guests': 'Liste von Studierenden, Patienten oder Gästen',
  'Export the list of the people who work there, those who left included, with their work e-mail address.':
    'Exportieren Sie die Liste der Personen, die dort arbeiten, auch Ausgeschiedene, mit ihrer dienstlichen E-Mail-Adresse.',
  'Its people study or stay there, and whether they are active there says nothing of a company.':
    'Ihre Personen studieren oder halten sich dort auf, und ob sie dort aktiv sind, sagt nichts über ein Unternehmen.',
};
