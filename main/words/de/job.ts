import { counted } from '../counted.ts';
import type { job as english } from '../en/job.ts';
import { alarmAnswers } from './files/say-alarm.ts';

const indent = '           ';

/** What each source is called behind `Alter`. */
const sources = {
  users: 'Benutzerliste',
  directory: 'Verzeichnis',
  staff: 'Personalliste',
  usage: 'Nutzung',
} as const;

/** What a list is called, behind what it is. */
function listCalled(called: string | undefined): string {
  return called === undefined ? '' : ` „${called}“`;
}

export const job: typeof english = {
  indent,
  more: (count) => `${indent}und ${String(count)} weitere`,
  headline: (what, whom) => `Purser     ${what}; ${whom}`,
  journal: (path) => `Journal    ${path}`,
  ifMeant: (says, kind) =>
    `  ${says}\n    ${alarmAnswers[kind] ?? `Wenn das so sein soll: --accept ${kind}`}`,
  imported: (of) =>
    `Importiert ${of.fileName}${of.window === undefined ? '' : `, ${of.window.start} bis ${of.window.end}`}: ${counted(of.read, 'Zeile', 'Zeilen')}, ${String(of.accepted)} angenommen, ${String(of.rejected)} zurückgewiesen`,
  line: (line, reason) => `${indent}Zeile ${String(line)}: ${reason}`,
  filters: (attributes) =>
    `Filter     Über ${attributes.join(' und ')} findet der Dienst niemanden, obwohl jemand genau diesen Wert hat: Wer darüber nicht gefunden wurde, ist nicht entscheidbar, und niemand wird angelegt`,
  seconds: (seconds) => `${seconds.replace('.', ',')} s`,
  interrupted: 'Unterbrochen.',
  doneOf: (why, done, total) => `${why} ${String(done)} von ${String(total)} waren ausgeführt.`,
  takenUp: {
    provision: (plan, done, total) =>
      `Plan       Vergeben: Plan ${String(plan)} eines früheren Jobs wird wieder aufgenommen, ${String(done)} von ${String(total)} waren ausgeführt`,
    deprovision: (plan, done, total) =>
      `Plan       Zurücknehmen: Plan ${String(plan)} eines früheren Jobs wird wieder aufgenommen, ${String(done)} von ${String(total)} waren ausgeführt`,
  },
  plan: {
    provision: (people, held) =>
      `Plan       an ${counted(people, 'Person', 'Personen')} vergeben; ${String(held)} von einer Schutzregel zurückgehalten`,
    deprovision: (people, held) =>
      `Plan       von ${counted(people, 'Person', 'Personen')} zurücknehmen; ${String(held)} von einer Schutzregel zurückgehalten`,
  },
  ofItsPeople: (says) => `${indent}Zu seinen Personen: ${says}`,
  heldBy: (count, says) => `${indent}${String(count)} zurückgehalten: ${says}`,
  marked: (count, says) => `${indent}${String(count)} mit * markiert: ${says}`,
  held: (who, says) => `Gehalten   ${who}: ${says}`,
  undo: (says) => `Rückgängig ${says}`,
  toDoIt: (how) => `${indent}Es wurde nichts geändert. Zum Ausführen: ${how}`,
  toApply: (option) => `Um diesen Plan auszuführen, fügen Sie ${option} hinzu.`,
  strangeColumn: (file, column) =>
    `Beiseite   ${file}: Niemand hier hat etwas aus der Spalte ${column}; Personen werden nur nach den anderen Spalten bestimmt.`,
  unknownNames: (file, names) => `Unbekannt  ${file} nennt niemanden hier Bekanntes: ${names.join(', ')}`,
  chosenForBoth: (displayName) =>
    `Gehalten   ${displayName} soll einen Platz sowohl erhalten als auch abgeben. Keines von beiden geschieht.`,
  calledOtherwise: (as, file, name, known) =>
    `Gehalten   ${as}: ${file} nennt die Person ${name}, die Listen nennen sie ${known}. Ist es dieselbe, fügen Sie --same-person ${as} hinzu.`,
  samePersonNobody: (as) => `--same-person: Niemand hier Bekanntes, oder mehr als eine Person, hat ${as}.`,
  sharedName: (as, file, people) =>
    `Gehalten   ${as}: ${file} nennt das, und ${people.length === 1 ? 'es führt nicht zu einer einzigen Person' : `${String(people.length)} Personen haben es`} (${people.join('; ')}). Nennen Sie jede mit einer eigenen Adresse oder eindeutigen ID.`,
  age: (source, called, on, days) =>
    `Alter      ${sources[source]}${listCalled(called)} vom ${on}, ${counted(days, 'Tag', 'Tage')} alt`,
  oldAge: (source, called, on, days, limit) =>
    `Alter      ${sources[source]}${listCalled(called)} vom ${on}, ${counted(days, 'Tag', 'Tage')} alt, über dem Höchstalter von ${String(limit)}: schlägt von sich aus nichts vor`,
  findings: (findings) => `Befunde    ${findings === '' ? 'keine' : findings}`,
  report: (path, people) => `Bericht    ${path} (${counted(people, 'Person', 'Personen')})`,
  alarm: (says, record) => `Warnung    ${says} ${record}`,
  onePage: (path) => `Eine Seite ${path}`,
  waitingList: {
    'holds-seat': (who) => `${who} hat bereits einen Platz`,
    'waits-already': (who) => `${who} steht bereits auf der Liste`,
    left: (who) => `${who} ist ausgeschieden`,
    unknown: (as) =>
      `${as}: Niemand hier Bekanntes hat das. Importieren Sie zuerst eine Liste, die die Person nennt`,
    shared: (as, people) =>
      `${as}: ${people.join(' und ')} haben das. Nennen Sie jede mit einer eigenen Adresse oder eindeutigen ID`,
  },
  room: (of) =>
    `${of.bought} gekauft, ${of.held} belegt, ${of.invited} davon eingeladen, ${of.free} frei, ${String(of.given)}${of.cap === undefined ? '' : ` von ${String(of.cap)}`} diesen Monat vergeben`,
  lacks: {
    bought:
      '--give-next: Wie viele Plätze gekauft wurden, ist nicht bekannt. Fügen Sie --seats-bought N hinzu.',
    'user-list':
      '--give-next: Keine Benutzerliste sagt, wer einen Platz hat; wie viele frei sind, ist daher nicht bekannt. Fügen Sie --users FILE hinzu.',
  },
  next: {
    free: (people, wanted) =>
      `Warteliste ${String(people)} von ${String(wanted)}: Mehr Plätze sind nicht frei`,
    cap: (people, wanted) =>
      `Warteliste ${String(people)} von ${String(wanted)}: Die Obergrenze des Monats lässt nicht mehr zu`,
    waiting: (people, wanted) => `Warteliste ${String(people)} von ${String(wanted)}: Niemand sonst wartet`,
  },
  teamsBy: {
    manager: (teams, figures) => `Teams      nach Führungskraft: ${String(teams)}, ${figures}`,
    department: (teams, figures) => `Teams      nach Abteilung: ${String(teams)}, ${figures}`,
    'cost-center': (teams, figures) => `Teams      nach Kostenstelle: ${String(teams)}, ${figures}`,
    office: (teams, figures) => `Teams      nach Standort: ${String(teams)}, ${figures}`,
    group: (teams, figures) => `Teams      nach LinkedIn-Gruppe: ${String(teams)}, ${figures}`,
  },
  allTeams: 'Alle Teams',
  noTeam: {
    manager: 'Keine Führungskraft bekannt',
    department: 'Keine Abteilung bekannt',
    'cost-center': 'Keine Kostenstelle bekannt',
    office: 'Kein Standort bekannt',
    group: 'Keine LinkedIn-Gruppe bekannt',
  },
  teamFigures: (of) =>
    `${counted(of.people, 'Person', 'Personen')}, ${counted(of.seats, 'Platz', 'Plätze')}, ${String(of.activated)} aktiviert, ${String(of.idle)} ungenutzt, ${String(of.neverActivated)} nie aktiviert, ${String(of.leavers)} ausgeschieden oder ohne App`,
  aYear: (amount) => `${amount} im Jahr`,
  onNobody: (amount) => `${amount} davon verschwendet`,
  managerOf: {
    'by-name': (as, people) =>
      `${as}, Führungskraft von ${String(people)}, ist nur mit Namen genannt. Sagen Sie, wer gemeint ist: --manager "NAME=ADRESSE oder ID"`,
    unknown: (as, people) =>
      `${as}, Führungskraft von ${String(people)}, ist eine Adresse oder eindeutige ID, die niemand hier Bekanntes hat`,
    shared: (as, people) => `${as}, Führungskraft von ${String(people)}, gehört zu mehr als einer Person`,
  },
  ownManager: (who, as) => `${who} ist als eigene Führungskraft genannt (${as})`,
  managerGone: (name, people) => `${name}, Führungskraft von ${String(people)}, ist ausgeschieden`,
  managers: (says) => `Führung    ${says}`,
  renewal: (says) => `Vertrag    ${says}`,
  noRenewalDay:
    '--renewal-calendar: Der Tag der Verlängerung ist nicht bekannt. Geben Sie ihn im Fenster unter „Kosten“ ein.',
  waitingFor: (refused, then) => `Warten     ${refused} ${then}`,
  anotherPurser: 'einen anderen Purser',
  mappingWrong: (path, where, what) =>
    `Die Zuordnung ${path} ist keine: ${where === '' ? '' : `„${where}“ `}${what}. --help zeigt ihre Form.`,
  notADay: 'ist kein Tag wie 2026-10-31',
  takesOneOf: (option, all, given) => `${option} nimmt eines von ${all.join(', ')}, nicht „${given}“.`,
  answers: (file, taken, blank, refused) =>
    `Antworten  ${file}: ${String(taken)} übernommen, ${counted(blank, 'Zeile', 'Zeilen')} ohne Antwort, ${String(refused)} nicht übernommen`,
  answerByPast: (due) => `--answer-by: ${due} ist schon vorbei.`,
  unknownFields: (fields) =>
    `Die Texte der Briefe haben kein Feld ${fields.join(', ')}. Berichtigen Sie sie im Fenster.`,
  asked: (people, letters, due, notAsked) =>
    `Gefragt    ${counted(people, 'Person', 'Personen')} in ${counted(letters, 'Brief', 'Briefen')}, Antworten bis ${due}; ${String(notAsked)} nicht gefragt`,
  noLetterFolder: (name) => `--letters: Der Ordner ${name} lässt sich nicht anlegen. Niemand wurde gefragt.`,
  answersAsCsv: (name, why) => `${name} ${why}. Geben Sie die Antworten als CSV- oder XLSX-Datei an.`,
  wrongArguments: 'Falsche Argumente. Siehe --help.',
  noSuchOption: (given) => `Die Option ${given} gibt es nicht. Siehe --help.`,
  lacksValue: (option) => `Bei ${option} fehlt die Angabe dahinter. Siehe --help.`,
  takesNoValue: (option) => `${option} nimmt keine Angabe. Siehe --help.`,
  ofNoOption: (given) => `„${given}“ gehört zu keiner Option. Siehe --help.`,
  help: {
    intro:
      'Die Hauptarbeit ohne Fenster: importieren, abfragen, berichten und, wenn es gesagt wird, Lizenzen ändern.',
    callSample: 'Beispielexporte, Übungsdienst, ein Bericht daneben',
    installed: '(die installierte App nimmt dasselbe als: purser --job …)',
    exits: {
      title: 'Exit-Codes',
      done: 'alles gut',
      failed: 'gescheitert',
      'wrong-arguments': 'falsche Argumente',
      'left-open':
        'beendet mit zurückgewiesenen Zeilen, unbekannten, nicht entscheidbaren oder zweifelhaften Personen, unbeantworteten Abfragen, Personen einer Liste, für die nichts getan werden konnte, offenen oder noch nicht sichtbaren Aktionen oder einer Liste oder einem Nutzungsbericht über dem gesetzten Höchstalter (45 Tage)',
      'folder-held': 'ein anderer arbeitet im Datenordner: Es wurde nichts getan',
    },
  },
  lookingUp: 'Abfragen',
  changing: 'Ändern',
  progress: (of) =>
    `${of.what}: ${String(of.done)}${of.total === undefined ? '' : ` von ${String(of.total)}`}${of.rate === '' ? '' : `, ${of.rate.replace('.', ',')} je Sekunde`}${of.left === '' ? '' : `, noch ${of.left.replace('.', ',')}`}`,
  notImported: (name, detail) => `${name} wurde nicht importiert. ${detail}`,
  importedSameFileBefore: (name) => `Importiert ${name}: dieselbe Datei wie zuvor, nichts geändert`,
  notImportedWaitsAnswer: (name) => `${name} wurde nicht importiert. Es fehlt eine Antwort:`,
  settledReadingEarlierJob: (settled, confirmed, open, unseen) =>
    `Geklärt    durch Nachlesen, aus einem früheren Job: ${counted(settled, 'Aktion', 'Aktionen')} begonnen und nie beantwortet, ${String(confirmed)} zuvor nicht zu sehen; ${String(open)} noch ohne bekanntes Ergebnis, ${String(unseen)} noch nicht zu sehen`,
  planChangesOnceMore: (needed, as) =>
    `Der Plan ändert ${String(needed)} auf einmal, mehr, als eine Schutzregel durchlässt, und wurde nicht ausgeführt. Ist das gewollt, fügen Sie --confirm-count ${as} hinzu.`,
  notEveryActionSucceeded: 'Nicht jede Aktion ist gelungen; das Journal sagt, was aus jeder wurde.',
  syntheticSampleExports: 'die erfundenen Beispielexporte',
  exportsGiven: 'die angegebenen Exporte',
  practiceService: 'der Übungsdienst',
  noServiceNobodyLooked: 'kein Dienst: Niemand wird abgefragt',
  lookedUpPeopleFound: (done, value, found, absent, ambiguous, undecidable, failed) =>
    `Abgefragt  ${counted(done, 'Person', 'Personen')} in ${value}: ${String(found)} gefunden, ${String(absent)} nicht gefunden, ${String(ambiguous)} mehrdeutig, ${String(undecidable)} nicht entscheidbar, ${String(failed)} ohne Antwort`,
  sameCommandTakesUp: ' Derselbe Befehl nimmt ihn wieder auf.',
  sameCommandDataTakes: (keptFolder) => ` Derselbe Befehl mit --data ${keptFolder} nimmt ihn wieder auf.`,
  undoPlanNoPlan: (planNumber) => `--undo-plan: Plan ${String(planNumber)} gibt es hier nicht.`,
  undoPlanPlanCarried: (planNumber) =>
    `--undo-plan: Plan ${String(planNumber)} wurde an einem anderen Dienst ausgeführt als dem genannten.`,
  undoOf: {
    provision: (plan, day, people) =>
      `Plan ${String(plan)} vom ${day}, der an ${counted(people, 'Person', 'Personen')} vergeben hat`,
    deprovision: (plan, day, people) =>
      `Plan ${String(plan)} vom ${day}, der von ${counted(people, 'Person', 'Personen')} zurückgenommen hat`,
  },
  undoPlanDidNothing: (planNumber) =>
    `Rückgängig Plan ${String(planNumber)} hat nichts getan, was sich zurücknehmen ließe.`,
  planChangedMeanwhileStart: 'Der Plan wurde inzwischen geändert. Starten Sie den Job erneut.',
  appliedConfirmedReadAfterwards: (confirmed, requested, skipped, failed, unclear) =>
    `Ausgeführt ${String(confirmed)} durch Nachlesen bestätigt, ${String(requested)} noch nicht zu sehen, ${String(skipped)} ausgelassen, ${String(failed)} gescheitert, ${String(unclear)} ohne bekanntes Ergebnis`,
  planDataCanTaken: (id) =>
    `${indent}Plan ${String(id)}. Mit --data lässt er sich zurücknehmen: --undo-plan ${String(id)}`,
  whatNotSeenYet: `${indent}Was noch nicht zu sehen ist, liest der nächste Job in diesem Datenordner nach.`,
  namesNobody: (value) => `${value} nennt niemanden.`,
  waitingPutWaitingList: (value, added, count) =>
    `Warteliste ${value}: ${String(added)} auf die Warteliste gesetzt, ${String(count)} nicht`,
  notUtfText: 'ist kein UTF-8-Text',
  cannotRead: 'ist nicht lesbar',
  giveTextFileOne: (name, why) =>
    `${name} ${why}. Geben Sie eine Textdatei mit einer E-Mail-Adresse oder eindeutigen ID je Zeile an.`,
  seatsWaitOne: (value, waiting) => `Plätze     ${value}; ${counted(waiting, 'wartet', 'warten')} auf einen`,
  fewerFreeThan: (minimumFree) =>
    `${indent}Es sind weniger frei als die ${String(minimumFree)}, die es sein sollen`,
  heldBeyondThoseBought: (beyond) => `${indent}${String(beyond)} mehr belegt als gekauft`,
  notKnown: 'nicht bekannt',
  leftPlanAnotherOrder: (id, done, total) =>
    `Offen      Plan ${String(id)} eines anderen Auftrags ist nicht fertig: ${String(done)} von ${String(total)} sind ausgeführt. Der Auftrag, der ihn erstellt hat, nimmt ihn wieder auf.`,
  managersManagerNobodyKnown: (as) =>
    `Führung    --manager: Niemand hier Bekanntes, oder mehr als eine Person, hat ${as}`,
  seatsSpentNobody: (wastedSeats) => `${counted(wastedSeats, 'Platz', 'Plätze')} verschwendet`,
  aboveEachOtherCircle: (value) => `Im Kreis übereinander: ${value}`,
  journalIntactEntriesEach: (entries) =>
    `Das Journal ist unversehrt: ${counted(entries, 'Eintrag', 'Einträge, jeder mit dem Hash des vorherigen')}.`,
  journalChangedEntryDoes: (sequence, entries) =>
    `Das Journal wurde verändert: Eintrag ${String(sequence)} von ${entries} trägt nicht den Hash, den er sollte.`,
  journalEntriesThey: (rows, path) =>
    `Das Journal hat ${counted(rows, 'Eintrag; er steht', 'Einträge; sie stehen')} in ${path}.`,
  dataNoFolder: (name) => `--data: Den Ordner ${name} gibt es nicht.`,
  accessTokenThenEnter: 'Zugriffstoken, dann Eingabe und Strg-D: ',
  standardInput: 'Die Standardeingabe',
  environmentVariable: (name) => `Die Umgebungsvariable ${name}`,
  holdsNoAccessToken: (where) => `${where} enthält kein Zugriffstoken.`,
  holdsSomethingNoAccess: (where) =>
    `${where} enthält etwas, das kein Zugriffstoken ist: Erwartet wird ein Wort aus ASCII.`,
  waitingS: (who, seconds) => `Warten auf ${who}: ${String(seconds)} s`,
  interruptedWhileWaitingData:
    'Beim Warten auf den Datenordner unterbrochen. Es wurde nichts geöffnet oder geändert.',
  nothingOpenedChanged: (value) => `${value} Es wurde nichts geöffnet oder geändert.`,
  ifAddTakeOver: (what) => `${what} Falls ja, fügen Sie --take-over hinzu.`,
  addWaitBeginsItself: (what, value) =>
    `${what} Fügen Sie --wait hinzu, dann beginnt dies von selbst: ${value}`,
  windowLendsFolderSoon:
    'Das Fenster leiht den Ordner, sobald bei ihm nichts im Gange ist, und nimmt ihn danach zurück.',
  runsSoonOneEnded: 'Es läuft, sobald jener beendet ist.',
  jobFailedUnexpectedly: (value) => `Der Job ist unerwartet gescheitert (${value}).`,
  tokenDoesNotBelong:
    'Ein Token gehört nicht auf die Befehlszeile, wo jedes Programm es lesen kann. Verwenden Sie --token-stdin oder --token-env NAME, und ersetzen Sie dieses Token, falls es ein echtes war.',
  giveTextFileOneAlso: (name, why) =>
    `${name} ${why}. Geben Sie eine Textdatei mit einer E-Mail-Adresse je Zeile an.`,
  severalColumnsNoneThem: (name) =>
    `${name} hat mehrere Spalten, und keine davon heißt E-Mail oder eindeutige ID. Benennen Sie die Spalte in der ersten Zeile.`,
  mappingCannotReadCheck: (path) => `Die Zuordnung ${path} ist nicht lesbar. Prüfen Sie ihren Namen.`,
  mappingNotJsonHelp: (path) => `Die Zuordnung ${path} ist kein JSON. --help zeigt ihre Form.`,
  acceptEverybodyAcceptAssignees:
    '--accept everybody, --accept some und --accept assignees sagen jeweils anderes über eine Liste. Geben Sie eines an.',
  takesWholeNumberFrom: (option, atLeast, given) =>
    `${option} nimmt eine ganze Zahl ab ${String(atLeast)}, nicht „${given}“.`,
  takesNumberAboveNot: (option, given) => `${option} nimmt eine Zahl über 0, nicht „${given}“.`,
  takesNameEndsNot: (option, endings, given) =>
    `${option} nimmt einen Namen, der auf ${endings.slice(0, -1).join(', ')} oder ${endings.at(-1) ?? ''} endet, nicht „${given}“.`,
  takesWordMeaningExample: (option, given) =>
    `${option} nimmt WORD=MEANING, zum Beispiel "Sabbatical=on-leave", nicht „${given}“.`,
  takesIdleDaysExample: (option, given) =>
    `${option} nimmt idle:DAYS, zum Beispiel idle:30, nicht „${given}“. Für ausgewählte Personen verwenden Sie --deprovision-list FILE.`,
  takesRollUpName: (option, given) =>
    `${option} nimmt eine Gliederung, und dahinter einen Namen, der auf .csv oder .xlsx endet, wenn sie geschrieben werden soll, zum Beispiel manager=teams.csv, nicht „${given}“.`,
  takesTeamFile: (option, given) =>
    `${option} verlangt, wonach Teams geteilt sind, den Namen des Teams und eine Datei, .html oder .xlsx, zum Beispiel department:Sales=sales.html, nicht „${given}“.`,
  teamPageNames: (by) =>
    `--team-page ${by} nennt Personen oder Gruppen. Ohne --pseudonymised wird die Seite geschrieben.`,
  noSuchTeam: (as) =>
    `--team-page ${as}: Ein solches Team gibt es nicht, oder mehrere heißen so. Nennen Sie es, wie --by-team es ausgibt, eine Führungskraft mit Adresse oder eindeutiger ID.`,
  teamPage: (name, path) => `Teamseite  ${name}: ${path}`,
  byTeamNames: (by) => `--by-team ${by} nennt Personen oder Gruppen. Ohne --pseudonymised wird es gesagt.`,
  onePageNames: (by) =>
    `--one-page-by ${by} nennt Personen oder Gruppen. Ohne --pseudonymised wird die Seite geschrieben.`,
  takesNameWhoExample: (option, given) =>
    `${option} nimmt NAME=WHO, zum Beispiel "Anna Berg=anna@example.com", nicht „${given}“.`,
};
