/** What the options of the job do, by their English. */
export const optionsInGerman: Readonly<Record<string, string>> = {
  'this text': 'dieser Text',
  Exports: 'Exporte',
  'user list from the Admin Center (may be given more than once, like the next two)':
    'Benutzerliste aus dem Admin Center (darf mehrmals angegeben werden, wie die nächsten beiden)',
  'who is assigned the app: Okta, Entra ID, OneLogin, any CSV. A list that is known to be of everybody is read as one':
    'wem die App zugewiesen ist: Okta, Entra ID, OneLogin, jede CSV. Eine Liste, von der bekannt ist, dass sie alle enthält, wird auch so gelesen',
  'everybody in the company: tenant, domain, HR system. It finds who left, and says nothing of the app; lists of several systems stand side by side':
    'alle im Unternehmen: Tenant, Domain, HR-System. Zeigt, wer ausgeschieden ist, und sagt nichts über die App; Listen mehrerer Systeme stehen nebeneinander',
  'usage report, or the activities, seats or last logins of its platform':
    'Nutzungsbericht, oder Aktivitäten, Plätze oder letzte Anmeldungen seiner Plattform',
  'user list of LinkedIn Learning: whose unique ids differ is a finding':
    'Benutzerliste von LinkedIn Learning: Wessen eindeutige IDs abweichen, ist ein Befund',
  "LinkedIn's answer to a bulk upload, with a column Messages":
    'LinkedIns Antwort auf einen Massen-Upload, mit einer Spalte Messages',
  'CSV, TSV or XLSX; what a file does not say itself:':
    'CSV, TSV oder XLSX; was eine Datei nicht selbst sagt:',
  'sheet of a workbook (the first with anything in it)':
    'Blatt einer Arbeitsmappe (das erste, auf dem etwas steht)',
  'utf-8, utf-16le, utf-16be, windows-1250 to windows-1258, windows-874, koi8-r, ibm866, macintosh, shift_jis, euc-jp, gb18030, big5 or euc-kr':
    'utf-8, utf-16le, utf-16be, windows-1250 bis windows-1258, windows-874, koi8-r, ibm866, macintosh, shift_jis, euc-jp, gb18030, big5 oder euc-kr',
  'day-first, month-first or year-first, for days such as 03/04/2026; serial or serial-1904, for days as numbers of a spreadsheet':
    'day-first, month-first oder year-first, für Tage wie 03/04/2026; serial oder serial-1904, für Tage als Zahlen einer Tabellenkalkulation',
  'what a file is stopped for and is as it should be (may be given more than once): far-fewer-rows, columns-gone, column-renamed, column-blank, dates-flipped, encoding-unclear, unknown-words, many-left, states-unclear (a column that may say who left is kept beside), other-numbers (a list of everybody is numbered by another system), columns-apart (addresses or ids did change places), ids-cut (the ids do end in 0), older-list (it holds, and not the one that is in), came-back (who had left is here again), states-sorted (the states are right as they stand), all-zero, all-blank, days-beyond-window, window-ahead, window-far, other-system (a list of everybody or of assignees stands beside the one that is in) or same-system (it takes its place); other-people (it replaces the list) or add-to-list (it is a further part); lacks-holders (a list of everybody lacks most seat holders, or a list of people nearly all); other-sheets (seat holders on other sheets belong on no such list, or are added next); and what a list of people is: everybody, some (of the company alone) or assignees':
    'wofür eine Datei angehalten wird und was doch so sein soll (darf mehrmals angegeben werden): far-fewer-rows, columns-gone, column-renamed, column-blank, dates-flipped, encoding-unclear, unknown-words, many-left, states-unclear (eine Spalte, die sagen könnte, wer ausgeschieden ist, wird danebengestellt), other-numbers (eine Personalliste ist von einem anderen System nummeriert), columns-apart (Adressen oder IDs haben wirklich die Plätze getauscht), ids-cut (die IDs enden wirklich auf 0), older-list (sie gilt, und nicht die vorhandene), came-back (wer ausgeschieden war, ist wieder da), states-sorted (die Angaben stimmen, wie sie stehen), all-zero, all-blank, days-beyond-window, window-ahead, window-far, other-system (eine Personalliste oder eine Liste der Zugewiesenen steht neben der vorhandenen) oder same-system (sie tritt an deren Stelle); other-people (sie ersetzt die Liste) oder add-to-list (sie ist ein weiterer Teil); lacks-holders (in einer Personalliste fehlen die meisten Inhaber eines Platzes, oder in einer Personenliste fast alle); other-sheets (Inhaber eines Platzes auf anderen Blättern gehören auf keine solche Liste oder kommen danach dazu); und was eine Personenliste ist: everybody, some (nur ein Teil des Unternehmens) oder assignees',
  'whose rows are read, where a list is of several applications':
    'wovon die Zeilen gelesen werden, wenn eine Liste mehrere Anwendungen betrifft',
  'what a word of a status means: here, invited, on-leave, suspended, left, unassigned or unknown; "being in the list=here" where a list has only those who work here now, "blank cell=unassigned" where whoever has no mark under the app is without it':
    'was ein Statuswort bedeutet: here, invited, on-leave, suspended, left, unassigned oder unknown; "being in the list=here", wenn eine Liste nur nennt, wer jetzt hier arbeitet, "blank cell=unassigned", wenn ohne die App ist, wer unter ihr keine Markierung hat',
  'a list of people whose system is not used any more, as reports call it: nobody counts as assigned, here or gone by it until it is used again or the next one of its system comes; a name that no list has is answered with those there are; may be given more than once':
    'eine Liste von Personen, deren System nicht mehr genutzt wird, wie Berichte sie nennen: niemand gilt nach ihr als zugewiesen, hier oder ausgeschieden, bis sie wieder verwendet wird oder die nächste ihres Systems kommt; ein Name, den keine Liste hat, wird mit den vorhandenen beantwortet; mehrfach möglich',
  '--out-of-use and --use-again need --data DIR, the folder that has the list.':
    '--out-of-use und --use-again brauchen --data DIR, den Ordner, in dem die Liste ist.',
  'a list that was taken out of use, back into it; may be given more than once':
    'eine Liste, die außer Gebrauch ist, wieder verwenden; mehrfach möglich',
  'JSON: what columns mean, one object or a list of them, for example {"file": "staff.csv", "kind": "directory", "columns": {"Mail": "email", "Name": "displayName"},  "readAs": {"dates": "day-first"}}, or for a usage report also "window": {"start": "2026-10-01", "end": "2026-10-31"}; without "file" for every file of the kind':
    'JSON: was Spalten bedeuten, ein Objekt oder eine Liste davon, zum Beispiel {"file": "staff.csv", "kind": "directory", "columns": {"Mail": "email", "Name": "displayName"}, "readAs": {"dates": "day-first"}}, für einen Nutzungsbericht auch "window": {"start": "2026-10-01", "end": "2026-10-31"}; ohne "file" für jede Datei der Art',
  Service: 'Dienst',
  'SCIM base URL, for example https://api.linkedin.com/scim':
    'SCIM-Basis-URL, zum Beispiel https://api.linkedin.com/scim',
  '--scim and --practice name two services. Give one of them.':
    '--scim und --practice nennen zwei Dienste. Geben Sie einen davon an.',
  '--scim needs the access token: --token-stdin or --token-env NAME.':
    '--scim braucht das Zugriffstoken: --token-stdin oder --token-env NAME.',
  'Nobody to look up: name an export with --users FILE, or a folder with people in it with --data DIR.':
    'Niemand ist abzufragen: Nennen Sie mit --users FILE einen Export, oder mit --data DIR einen Ordner mit Personen.',
  'the access token is read from standard input': 'das Zugriffstoken wird von der Standardeingabe gelesen',
  '--token-stdin and --token-env are two places for one token. Give one of them.':
    '--token-stdin und --token-env sind zwei Orte für ein Token. Geben Sie einen davon an.',
  'A token is given and no service: add --scim URL.':
    'Ein Token ist angegeben, aber kein Dienst: Fügen Sie --scim URL hinzu.',
  'the access token is read from this environment variable':
    'das Zugriffstoken wird aus dieser Umgebungsvariable gelesen',
  'the practice service, seeded with the imported people but for those of .example addresses, which the sample has; nothing leaves this machine':
    'der Übungsdienst, gefüllt mit den importierten Personen außer denen mit .example-Adressen, die das Beispiel hat; nichts verlässt diesen Rechner',
  'at most so many reads a second (4)': 'höchstens so viele lesende Anfragen je Sekunde (4)',
  'at most so many writes a second (1)': 'höchstens so viele schreibende Anfragen je Sekunde (1)',
  'at most so many calls at a time (4)': 'höchstens so viele gleichzeitige Anfragen (4)',
  'attributes people are looked up by, with a comma between (externalId,userName)':
    'Attribute, über die Personen abgefragt werden, mit Komma dazwischen (externalId,userName)',
  "the service's clock is wrong by so many hours (ahead:HOURS, behind:HOURS) and this machine's is right; kept for the next jobs, until right is said":
    'die Uhr des Dienstes geht um so viele Stunden falsch (ahead:STUNDEN geht vor, behind:STUNDEN geht nach) und die dieses Rechners richtig; bleibt für die nächsten Jobs, bis right gesagt wird',
  'with-version (where accounts have one), header-too or never, for services that refuse it (412)':
    'with-version (wenn Konten eine haben), header-too oder never, für Dienste, die es ablehnen (412)',
  Result: 'Ergebnis',
  "the matched report, by its name's end CSV, XLSX or JSON (purser-report-….csv in the current folder)":
    'der abgeglichene Bericht, nach der Endung CSV, XLSX oder JSON (purser-report-….csv im aktuellen Ordner)',
  'headings with commas between (all)': 'Überschriften mit Komma dazwischen (alle)',
  'nobody is named: a code stands for each person, which only this data folder can turn back':
    'niemand wird genannt: Für jede Person steht ein Code, den nur dieser Datenordner auflösen kann',
  'what that page is grouped by: department, cost-center, office, manager or group (department)':
    'wonach diese Seite gegliedert ist: department, cost-center, office, manager oder group (department)',
  '--one-page-by parts the page that --one-page FILE writes. Give that too.':
    '--one-page-by gliedert die Seite, die --one-page FILE schreibt. Geben Sie das auch an.',
  "one page for those who pay, by its name's end HTML or XLSX; --pseudonymised names nobody there either":
    'eine Seite für die, die bezahlen, nach der Endung HTML oder XLSX; --pseudonymised nennt auch dort niemanden',
  'beside a CSV, a file that says which imports, look-ups and rules it comes from':
    'neben einer CSV eine Datei, die sagt, aus welchen Importen, Abfragen und Regeln sie stammt',
  'language of the summary, the help and the pages (that of the system, or English)':
    'Sprache der Zusammenfassung, der Hilfe und der Seiten (die des Systems, sonst Englisch)',
  'standard output is one JSON object; the summary goes to standard error':
    'die Standardausgabe ist ein JSON-Objekt; die Zusammenfassung geht an die Standardfehlerausgabe',
  'keep everything in this folder, so that the next job goes on from there. Without it a temporary folder is used and removed, except after --apply on a real service: then it is kept beside you (purser-job-…), since it holds the journal. One at a time works in a folder':
    'alles in diesem Ordner behalten, damit der nächste Job dort weitermacht. Ohne dies wird ein temporärer Ordner verwendet und entfernt, außer nach --apply an einem echten Dienst: Dann bleibt er neben Ihnen (purser-job-…), denn er enthält das Journal. In einem Ordner arbeitet einer zur Zeit',
  'where another job or the window works in it, begin once that one is over or lends it':
    'wenn ein anderer Job oder das Fenster darin arbeitet, beginnen, sobald er fertig ist oder den Ordner leiht',
  'the holder on another machine, who never gave the folder back, has ended':
    'wer den Ordner auf einem anderen Rechner hatte und nie zurückgab, ist beendet',
  Licenses: 'Lizenzen',
  'Nothing is written to the service without --apply.': 'Ohne --apply wird beim Dienst nichts geschrieben.',
  'people known to have been idle for so many days':
    'Personen, deren Platz bekanntermaßen seit so vielen Tagen ungenutzt ist',
  '--deprovision and --deprovision-list are two choices. Give one of them.':
    '--deprovision und --deprovision-list sind zwei Auswahlen. Geben Sie eine davon an.',
  'A plan needs a service: add --scim URL, or --practice to try it out.':
    'Ein Plan braucht einen Dienst: Fügen Sie --scim URL hinzu, oder --practice, um es auszuprobieren.',
  'people named by e-mail address or unique id: one a line, or a CSV with such a column':
    'Personen nach E-Mail-Adresse oder eindeutiger ID: eine je Zeile, oder eine CSV mit einer solchen Spalte',
  'people named in the same way, who get a license': 'ebenso genannte Personen, die eine Lizenz bekommen',
  'who is the same person although a list of people to act on, or the service, calls them otherwise, by address or unique id; may be given more than once':
    'wer dieselbe Person ist, obwohl eine Liste der Personen oder der Dienst sie anders nennt, mit Adresse oder eindeutiger ID; mehrfach möglich',
  '--same-person is about a plan: add --deprovision-list FILE, --provision-list FILE, --deprovision idle:DAYS or --give-next N.':
    '--same-person gilt einem Plan: Fügen Sie --deprovision-list DATEI, --provision-list DATEI, --deprovision idle:TAGE oder --give-next N hinzu.',
  'with --data DIR: take back what plan N of that folder did':
    'mit --data DIR: zurücknehmen, was Plan N dieses Ordners getan hat',
  '--undo-plan needs --data DIR, the folder that has the plan.':
    '--undo-plan braucht --data DIR, den Ordner mit dem Plan.',
  'who has no account is created with the unique id of the directory or the user list':
    'wer kein Konto hat, wird mit der eindeutigen ID aus dem Verzeichnis oder der Benutzerliste angelegt',
  'carry the plan out, as far as the next two allow it':
    'den Plan ausführen, soweit die nächsten beiden es erlauben',
  '--apply has nothing to apply: add --deprovision idle:DAYS, --deprovision-list FILE, --provision-list FILE, --give-next N or --undo-plan N.':
    '--apply hat nichts auszuführen: Fügen Sie --deprovision idle:DAYS, --deprovision-list FILE, --provision-list FILE, --give-next N oder --undo-plan N hinzu.',
  '--apply takes licenses away only with --allow-deprovisioning.':
    '--apply nimmt Lizenzen nur mit --allow-deprovisioning weg.',
  '--apply gives licenses only with --allow-provisioning.':
    '--apply vergibt Lizenzen nur mit --allow-provisioning.',
  'licenses may be taken away': 'Lizenzen dürfen weggenommen werden',
  'licenses may be given': 'Lizenzen dürfen vergeben werden',
  'more at once than a guard lets pass: N is how many. It is for the first plan of the command line; for another one it is provision=N (--provision-list), next=N (--give-next) or undo=N (--undo-plan)':
    'mehr auf einmal, als eine Schutzregel durchlässt: N ist die Anzahl. Sie gilt dem ersten Plan der Befehlszeile; für einen anderen heißt sie provision=N (--provision-list), next=N (--give-next) oder undo=N (--undo-plan)',
  Seats: 'Plätze',
  'who waits for a seat, one a line: address or unique id, then reason and who asked, after a tab or a semicolon; they are put at the end of the list that --data DIR keeps':
    'wer auf einen Platz wartet, eine Person je Zeile: Adresse oder eindeutige ID, dann nach Tabulator oder Semikolon Grund und Bittende; sie kommen ans Ende der Liste, die --data DIR führt',
  'the next N of the waiting list, within the seats that are free and the cap of the month':
    'die nächsten N der Warteliste, soweit Plätze frei sind und die Obergrenze des Monats es zulässt',
  'seats of the contract; kept with --data DIR, like the next two':
    'Plätze des Vertrags; mit --data DIR gemerkt, wie die nächsten beiden',
  'assignments that the contract allows a month': 'Zuweisungen, die der Vertrag im Monat erlaubt',
  'how many seats to buy at the next renewal: low, expected and high, line by line, and what is missing to decide':
    'wie viele Plätze bei der nächsten Verlängerung zu kaufen sind: niedrig, erwartet und hoch, Zeile für Zeile, und was zur Entscheidung fehlt',
  'with --renewal: its notice day and renewal day as a calendar file':
    'mit --renewal: Kündigungs- und Verlängerungstag als Kalenderdatei',
  '--renewal-calendar needs --renewal.': '--renewal-calendar braucht --renewal.',
  'fewer free seats than so many are told': 'weniger freie Plätze als so viele werden gemeldet',
  Teams: 'Teams',
  'seats, use, money and what changed of each team: by manager, department, cost-center, office or group; in a file as CSV or XLSX; may be given more than once':
    'Plätze, Nutzung, Geld und Veränderung je Team: nach manager, department, cost-center, office oder group; in einer Datei als CSV oder XLSX; mehrfach möglich',
  'the page of one team, to be handed over, as HTML or XLSX: its figures as --by-team BY has them, and its people; a manager also by address or unique id; --pseudonymised names nobody there; may be given more than once':
    'die Seite eines Teams zum Weitergeben, als HTML oder XLSX: seine Zahlen wie bei --by-team BY, und seine Personen; eine Führungskraft auch mit Adresse oder eindeutiger ID; --pseudonymised nennt dort niemanden; mehrfach möglich',
  'who is meant where a manager is named by name alone, by address or unique id; kept with --data DIR':
    'wer gemeint ist, wenn eine Führungskraft nur mit Namen genannt ist, nach Adresse oder eindeutiger ID; mit --data DIR gemerkt',
  Questions: 'Fragen',
  'Purser writes letters and sends none.': 'Purser schreibt Briefe und sendet keine.',
  'people named by e-mail address or unique id are asked whether they need the seat: letters are written and nothing is sent; nobody is asked twice within the cool-down':
    'nach E-Mail-Adresse oder eindeutiger ID genannte Personen werden gefragt, ob sie den Platz brauchen: Briefe werden geschrieben, nichts wird gesendet; niemand wird innerhalb der Wartezeit zweimal gefragt',
  '--ask and --answers need --data DIR, the folder that remembers who was asked.':
    '--ask und --answers brauchen --data DIR, den Ordner, der sich merkt, wer gefragt wurde.',
  '--ask needs --letters, where the letters are written.':
    '--ask braucht --letters, wohin die Briefe geschrieben werden.',
  'a name that ends in .csv for a mail merge, or a folder for drafts':
    'ein Name, der auf .csv endet, für einen Serienbrief, oder ein Ordner für Entwürfe',
  '--letters says where the letters of --ask are written. Give that too.':
    '--letters sagt, wohin die Briefe von --ask geschrieben werden. Geben Sie auch das an.',
  'one letter to each manager, with a list': 'ein Brief an jede Führungskraft, mit einer Liste',
  '--ask-managers says how --ask asks. Give that too.':
    '--ask-managers sagt, wie --ask fragt. Geben Sie auch das an.',
  'by when an answer is wanted (two weeks from today)': 'bis wann eine Antwort erbeten wird (in zwei Wochen)',
  '--answer-by says how --ask asks. Give that too.':
    '--answer-by sagt, wie --ask fragt. Geben Sie auch das an.',
  'answers that came back, as CSV or XLSX: who, needs it, gives it up or not mine, until when and by whom, by the names of the columns or in this order':
    'eingegangene Antworten, als CSV oder XLSX: wer, braucht ihn, gibt ihn ab oder nicht meiner, bis wann und von wem, nach den Namen der Spalten oder in dieser Reihenfolge',
  Journal: 'Journal',
  'with --data DIR: checks that no entry was changed':
    'mit --data DIR: prüft, dass kein Eintrag verändert wurde',
  '--verify-journal needs --data DIR, the folder whose journal is meant.':
    '--verify-journal braucht --data DIR, den Ordner, dessen Journal gemeint ist.',
  'with --data DIR: the journal as CSV': 'mit --data DIR: das Journal als CSV',
  'Both, and a report of a folder as it is (--report with --data alone), work on a copy and may go beside a job or the window':
    'Beides, und ein Bericht über einen Ordner, wie er ist (--report nur mit --data), arbeiten an einer Kopie und gehen neben einem Job oder dem Fenster',
  '--save-journal needs --data DIR, the folder whose journal is meant.':
    '--save-journal braucht --data DIR, den Ordner, dessen Journal gemeint ist.',
};
