import type { imports as english } from '../../en/files/imports.ts';
import { pastDay } from '../../../domain/states/state.ts';
import { counted } from '../../counted.ts';
import { causeOfMany } from './say-cells.ts';
import { ofLists } from './of-lists.ts';
import { subjects } from './subjects.ts';

const more = (count: number): string => (count > 0 ? ` und ${String(count)} weitere` : '');
const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `„${name}“`);
/** Names of columns, the first dozen of them. */
const firstOf = (names: readonly string[]): string =>
  `${quoted(names.slice(0, 12)).join(', ')}${more(names.length - 12)}`;
const has = (isOne: boolean): string => (isOne ? 'hat' : 'haben');

const saveAsXlsx =
  'Öffnen Sie sie in dem Programm, das sie geschrieben hat, speichern Sie das Blatt als XLSX oder CSV und importieren Sie das.';
const dataLoss = ': LinkedIn warnt, dass dabei Daten verloren gehen können.';
const notAList = 'Wählen Sie die exportierte CSV- oder XLSX-Datei.';

export const imports: typeof english = {
  ...ofLists,
  ...subjects,
  mojibake: (lines, count) =>
    `${count === 1 ? 'Zeile' : 'Zeilen'} ${lines.map(String).join(', ')}${more(count - lines.length)} der Datei ${has(count === 1)} Buchstaben, die nicht wie der Rest UTF-8 sind; dort werden sie als Windows-1252 gelesen. Prüfen Sie, ob sie richtig aussehen.`,
  readAsEncoding: (encoding, sample) =>
    `Die Datei ist kein UTF-8; sie wird als ${encoding} gelesen${sample.length === 0 ? '' : `, mit Wörtern wie ${quoted(sample).join(', ')}`}. Prüfen Sie, ob die Buchstaben richtig aussehen.`,
  lettersLost: (example) =>
    `Buchstaben gingen verloren, bevor diese Datei geschrieben wurde: „${example}“. Namen mit einem Fragezeichen gehören niemandem. Exportieren Sie sie erneut als UTF-8 (PowerShell: Export-Csv -Encoding UTF8).`,
  rowsHidden: (rows, sheet) =>
    `${counted(rows, 'Zeile', 'Zeilen')} des Blatts „${sheet}“ ${rows === 1 ? 'ist' : 'sind'} dort ausgeblendet oder weggefiltert; ${rows === 1 ? 'sie wird' : 'sie werden'} wie die anderen gelesen.`,
  sheetsAlike: (sheet, alike, others) =>
    `Das Blatt „${sheet}“ wurde gelesen. ${quoted(alike).join(', ')}${more(others)} ${alike.length + others === 1 ? 'sieht' : 'sehen'} ebenfalls wie eine Liste aus.`,
  columnNumbered: (place) => `Spalte ${String(place)}`,
  columnNamed: (name) => `Spalte „${name}“`,
  cells: (cells, where, line) =>
    cells === 1
      ? `1 Zelle in ${where} (Zeile ${String(line)})`
      : `${String(cells)} Zellen in ${where} (die erste in Zeile ${String(line)})`,
  cellRemarks: {
    error: (many, isOne, example) =>
      `${many} ${has(isOne)} eine Formel, die gescheitert ist (${example}); als leer gelesen. Berichtigen Sie die Formel, oder exportieren Sie die Werte erneut.`,
    'no-value': (many, isOne) =>
      `${many} ${has(isOne)} eine Formel ohne Ergebnis, weil kein Tabellenprogramm sie ausgerechnet hat; als leer gelesen. Öffnen Sie die Datei in einem, speichern Sie sie und importieren Sie sie erneut.`,
    'missing-text': (many, isOne, example) =>
      `${many} ${has(isOne)} einen Text, der nicht in der Datei ist (${example}); als leer gelesen.`,
    'unknown-format': (many, isOne, example) =>
      `${many} ${has(isOne)} ein Format, das nicht in der Datei ist, eine Zahl wie ${example} kann also ein Tag sein; als Zahl gelesen.`,
    rounded: (many, isOne, example) =>
      `${many} ${has(isOne)} eine Zahl mit mehr Stellen, als Tabellenprogramme behalten (${example}): Ihre letzten Ziffern sind weg. Exportieren Sie die Spalte als Text.`,
  },
  notOfEverybody: (fileName, looksLike) =>
    `„${fileName}“ sieht nach ${looksLike} aus, nicht nach einer Personalliste: Wer nicht darin steht, würde als ausgeschieden zählen. Geben Sie sie als Verzeichnisliste an.`,
  listOfAssignees: 'einer Liste, wem die App zugewiesen ist,',
  encodingUnclear: (readings, name) =>
    `Die Datei sagt nicht, in welcher Kodierung ihre Buchstaben sind, und ihre Wörter lassen sich als ${readings.join(' oder ')} lesen. Sie wird als ${name} gelesen. Sehen Sie sich die Namen an: Sind sie falsch, wählen Sie die Kodierung, in der sie richtig sind.`,
  wordOf: (word, column, rows, until) =>
    `${word === pastDay ? 'ein vergangener Tag' : `„${word}“`} in der Spalte „${column}“ (${counted(rows, 'Person', 'Personen')}${until === undefined ? '' : `, ${rows === 1 ? 'letzter Tag' : 'der nächste letzte Tag'} ${until}`})`,
  blanksUnknown: (column, rows) =>
    `Die Spalte „${column}“ sagt, wer die App hat, und ${counted(rows, 'Person hat dort', 'Personen haben dort')} nichts stehen. Sagen Sie, was ein leeres Feld heißt: ohne die App, dann wird ein Platz, den eine dieser Personen hat, zum Zurücknehmen vorgeschlagen; oder nicht bekannt, dann folgt nichts daraus. Bis dahin ist es nicht bekannt.`,
  unmarkedUnknown: (column, rows) =>
    `Die Spalte „${column}“ kennzeichnet, wer hier arbeitet, und ${counted(rows, 'Person hat dort', 'Personen haben dort')} nichts stehen. Sagen Sie, was ein leeres Feld heißt: ausgeschieden; oder nicht bekannt, dann folgt nichts daraus. Bis dahin ist nicht bekannt, ob diese Personen hier arbeiten.`,
  wordsUnknown: (named, others) =>
    `Niemand weiß bisher, was ${named.join(', ')}${more(others)} ${named.length + others === 1 ? 'bedeutet' : 'bedeuten'}: hier oder ausgeschieden. Sagen Sie es; bis dahin ist von diesen Personen nicht bekannt, ob sie hier arbeiten.`,
  appWordsUnknown: (named, others) =>
    `Niemand weiß bisher, was ${named.join(', ')}${more(others)} ${named.length + others === 1 ? 'bedeutet' : 'bedeuten'}: mit der App oder ohne sie. Sagen Sie es; bis dahin ist von diesen Personen nicht bekannt, ob sie die App haben. Darüber, wer hier arbeitet, sagt es nichts.`,
  statesUnclear: (named) =>
    `Keine Spalte sagt, wer ausgeschieden ist, und ${named.join(' und ')} ${named.length === 1 ? 'könnte es: Ihr Name sagt' : 'könnten es: Ihre Namen sagen'} nicht, wovon. Lesen Sie sie als Status oder als Ende, dann ist ausgeschieden, wer danach weg ist; oder lassen Sie sie, wie sie ist, dann ist von niemandem bekannt, ob er hier arbeitet.`,
  lookAlike: {
    anyOf: (fileName, report) => `„${fileName}“ ist etwas anderes: ${report}.`,
    oneOf: (fileName, called) => `„${fileName}“ ist ${called}.`,
  },
  theFile: 'Die Datei',
  bothHereAndGone: (people) =>
    `${counted(people, 'Person hat', 'Personen haben')} eine Zeile, nach der sie hier sind, und eine, nach der sie ausgeschieden sind: Innerhalb einer Liste zählt die, nach der sie hier sind.`,
  repeats: {
    email: (rows, named, isOfLinkedIn) =>
      `${counted(rows, 'Zeile wiederholt', 'Zeilen wiederholen')} eine E-Mail-Adresse einer anderen Zeile (${named})${isOfLinkedIn ? dataLoss : '.'}`,
    externalId: (rows, named, isOfLinkedIn) =>
      `${counted(rows, 'Zeile wiederholt', 'Zeilen wiederholen')} eine eindeutige ID einer anderen Zeile (${named})${isOfLinkedIn ? dataLoss : '.'}`,
    seatId: (rows, named, isOfLinkedIn) =>
      `${counted(rows, 'Zeile wiederholt', 'Zeilen wiederholen')} eine Platz-ID einer anderen Zeile (${named})${isOfLinkedIn ? dataLoss : '.'}`,
  },
  numbersBeside: ({ ofListBefore, column, compared, here, known }) =>
    `${ofListBefore ? 'Eine frühere Personalliste' : 'Sie'} ist von einem anderen System nummeriert: Alle ${String(compared)} Personen, die beide unter derselben Adresse haben, haben in der Spalte „${column}“ eine andere eindeutige ID (${here} statt ${known}), und keine der Nummern hat dort jemand anderes. Die Nummern der Personalliste bleiben, wie sie sind, und Personen werden an ihren Adressen erkannt.`,
  groups: (rows, named) =>
    `${counted(rows, 'Zeile ist eine Gruppe', 'Zeilen sind Gruppen')}${named.length === 0 ? '' : ` (${quoted(named).join(', ')})`}, Mitglieder nicht aufgelöst: Wer keine eigene Zeile hat, ist vielleicht Mitglied und gilt weder als zugewiesen noch als nicht zugewiesen. Exportieren Sie auch die zugewiesenen Personen.`,
  nobody: {
    header: (rows) => counted(rows, 'Zeile wiederholt die Kopfzeile', 'Zeilen wiederholen die Kopfzeile'),
    totals: (rows) => counted(rows, 'Zeile fasst andere zusammen', 'Zeilen fassen andere zusammen'),
    note: (rows) => counted(rows, 'Zeile ist eine Anmerkung', 'Zeilen sind Anmerkungen'),
    prepared: (rows) =>
      counted(
        rows,
        'Zeile hat Kontrollkästchen und niemanden',
        'Zeilen haben Kontrollkästchen und niemanden',
      ),
  },
  leftOut: (what, rows, line, first) =>
    `${what} (Zeile ${String(line)}: „${first}“) und ${rows === 1 ? 'ist' : 'sind'} ausgelassen, weil ${rows === 1 ? 'sie niemanden betrifft' : 'sie niemanden betreffen'}.`,
  shortRows: (rows) =>
    `${counted(rows, 'Zeile hat', 'Zeilen haben')} weniger Zellen als die Kopfzeile; die fehlenden werden als leer gelesen.`,
  doubledNames: (names) => `${counted(names, 'Name steht', 'Namen stehen')} in mehr als einer Zeile.`,
  missing: (rows) =>
    rows === 1
      ? '1 Zeile des vorherigen Imports ist nicht in dieser Datei.'
      : `${String(rows)} Zeilen des vorherigen Imports sind nicht in dieser Datei.`,
  mappingName: 'Die Zuordnung',
  activitiesByDay: 'Aktivitäten nach Tag',
  listUse: {
    noSuchList: (called, known) =>
      known.length === 0
        ? `„${called}“: Im Ordner ist keine Liste von Personen.`
        : `„${called}“ heißt keine Liste von Personen, oder mehr als eine. Eine von diesen nennen: ${known.map((one) => `„${one}“`).join(', ')}.`,
    outOfUse: (called, isChanged) =>
      `Liste      ${called}: ${isChanged ? 'außer Gebrauch von jetzt an' : 'war schon außer Gebrauch'}`,
    used: (called, isChanged) =>
      `Liste      ${called}: ${isChanged ? 'wieder in Gebrauch' : 'war schon in Gebrauch'}`,
  },
  isNotThere: 'ist nicht da',
  onSheet: (what, sheet) => `${what}, auf dem Blatt „${sheet}“`,
  otherFormat: (fileName, called, wayOut) => `„${fileName}“ ist ${called}. ${wayOut}`,
  formats: {
    xlsb: ['eine binäre Excel-Arbeitsmappe (XLSB)', saveAsXlsx],
    iwork: [
      'ein Dokument von Numbers, Pages oder Keynote',
      'Exportieren Sie es als CSV oder XLSX und importieren Sie das.',
    ],
    ods: ['eine OpenDocument-Datei (ODS)', saveAsXlsx],
    word: ['ein Word-Dokument', notAList],
    slides: ['eine PowerPoint-Präsentation', notAList],
    archive: ['ein Zip-Archiv mit anderen Dateien', 'Entpacken Sie es und importieren Sie die Datei darin.'],
    'xml-2003': ['eine XML-Kalkulationstabelle 2003', saveAsXlsx],
    html: [
      'eine Webseite (HTML), wie auch immer sie heißt',
      'Enthält sie die Liste, öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie als XLSX oder CSV und importieren Sie das.',
    ],
    fods: ['eine OpenDocument-Datei (flaches XML)', saveAsXlsx],
    mhtml: ['eine gespeicherte Webseite (MHTML), wie auch immer sie heißt', saveAsXlsx],
    sylk: ['eine SYLK-Datei eines alten Tabellenprogramms', saveAsXlsx],
    ldif: [
      'eine LDIF-Datei eines Verzeichnisses',
      'Exportieren Sie es als CSV (csvde statt ldifde) und importieren Sie das.',
    ],
    vcard: ['eine Datei mit Kontakten (vCard)', notAList],
    xml: ['eine XML-Datei', notAList],
    json: ['eine JSON-Datei', notAList],
    yaml: ['eine YAML-Datei', notAList],
    drawn: [
      'eine mit Linien gezeichnete Tabelle, zum Lesen',
      'Exportieren Sie die Liste an ihrer Quelle als CSV und importieren Sie diese.',
    ],
    pdf: ['ein PDF-Dokument', notAList],
    rtf: ['ein Textdokument (RTF)', notAList],
    xls: ['eine alte Excel-Arbeitsmappe (.xls)', saveAsXlsx],
    compressed: ['eine komprimierte Datei', notAList],
    binary: ['keine Textdatei', notAList],
  },
  mappingOf: (fileName, what) =>
    `„${fileName}“: Die Zuordnung ${what}. Berichtigen Sie die Zuordnung und importieren Sie erneut.`,
  usageReportNoUser: (fileName) =>
    `„${fileName}“ ist ein Nutzungsbericht, und es gibt noch keine Benutzerliste. Importieren Sie erst die Benutzerliste, dann diese Datei.`,
  otherTables: (others) =>
    `Die Liste ist eine von mehreren Tabellen der Datei. Ausgelassen ist, was in den Zeilen ${others.map(({ from, to }) => (from === to ? String(from) : `${String(from)} bis ${String(to)}`)).join(', ')} steht.`,
  theseRejectedRowsImport:
    'Das sind berichtigte Zeilen, die ein früherer Import zurückgewiesen hat: Sie ergänzen ihn, und niemand scheidet dadurch aus.',
  saysSameImportMade: (value) =>
    `Sie sagt dasselbe wie der Import vom ${value} und wurde später erstellt: Sie zählt ab ihrem eigenen Tag.`,
  fileImportedBeforeNewer: (value) =>
    `Diese Datei wurde schon am ${value} importiert, und seitdem eine neuere.`,
  looksLikeNotLike: (fileName, called, calledToo) =>
    `„${fileName}“ sieht aus wie ${called}, nicht wie ${calledToo}. Wählen Sie die richtige Datei, oder importieren Sie sie als das, was sie ist.`,
  couldUserListUsage: (fileName, columns) =>
    `„${fileName}“ könnte eine Benutzerliste sein, ein Nutzungsbericht, eine Liste, wem die App zugewiesen ist, oder eine aller im Unternehmen: Ihre Spalten sind ${firstOf(columns)}. Sagen Sie, was sie ist.`,
  emptyExportAgain: (fileName) => `„${fileName}“ ist leer. Exportieren Sie die Datei erneut.`,
  noRowsExportAgain: (fileName) => `„${fileName}“ hat keine Zeilen. Exportieren Sie die Datei erneut.`,
  notTableRowsNo: (fileName) =>
    `„${fileName}“ ist keine Tabelle: Ihre Zeilen haben keine durch Komma, Semikolon oder Tabulator getrennten Spalten. Wählen Sie die exportierte CSV-Datei.`,
  noHeaderRow: (fileName) =>
    `„${fileName}“ hat keine Kopfzeile: Schon die erste Zeile ist von jemandem. Exportieren Sie die Datei mit den Namen ihrer Spalten, oder schreiben Sie sie darüber.`,
  headerRowNothingBelow: (fileName) =>
    `„${fileName}“ hat eine Kopfzeile und nichts darunter. Exportieren Sie die Datei erneut mit ihren Personen.`,
  twoImportsCannotCompared:
    'Die beiden Importe lassen sich nicht vergleichen: Sie sind von zweierlei Art oder nicht mehr da.',
  comparingCancelled: 'Der Vergleich wurde abgebrochen.',
  importNotAnyMore: 'Den Import gibt es nicht mehr.',
  alarmsWaitAnswer: 'Warnungen warten auf eine Antwort.',
  importNotFoundAfter: 'Der Import wurde nach dem Schreiben nicht gefunden.',
  fileNoByteOrder: (encoding) =>
    `Die Datei hat keine Byte-Order-Mark; sie wird als ${encoding} gelesen. Prüfen Sie, ob die Buchstaben richtig aussehen.`,
  sheetHiddenWorkbook: (name) => `Das Blatt „${name}“ ist in der Arbeitsmappe ausgeblendet.`,
  importCancelledNothingChanged: 'Der Import wurde abgebrochen. Es wurde nichts geändert.',
  workbookPasswordSaveSheet: (fileName) =>
    `„${fileName}“ ist eine Arbeitsmappe mit Kennwort. Speichern Sie das Blatt ohne Kennwort als XLSX oder CSV und importieren Sie das.`,
  oldXlsEncryptedExcel: (fileName) =>
    `„${fileName}“ ist eine alte (.xls) oder verschlüsselte Excel-Arbeitsmappe. Speichern Sie das Blatt ohne Kennwort als XLSX oder CSV und importieren Sie das.`,
  quotationMarkOpenedLine: (fileName, line) =>
    `„${fileName}“: Ein Anführungszeichen, das in Zeile ${String(line)} beginnt, wird nie geschlossen. Schließen oder entfernen Sie es, dann importieren Sie die Datei erneut.`,
  rowLineLargerThan: (fileName, line, value) =>
    `„${fileName}“: Die Zeile ${String(line)} ist größer als die ${String(value)} MiB, die eine Zeile haben darf. Kürzen Sie ihre Zellen, dann importieren Sie die Datei erneut.`,
  notFileChooseExported: (fileName) =>
    `„${fileName}“ ist keine Datei. Wählen Sie die exportierte Datei selbst.`,
  changedAnotherProgramWhile: (fileName) =>
    `„${fileName}“ wurde beim Lesen von einem anderen Programm geändert. Es wurde nichts importiert. Versuchen Sie es erneut, wenn die Datei gespeichert ist.`,
  cannotRead: (code) => `ist nicht lesbar (${code})`,
  checkFilePermissionsThen: (fileName, why) =>
    `„${fileName}“ ${why}. Prüfen Sie die Datei und ihre Berechtigungen, dann importieren Sie sie erneut.`,
  moreThanWorkbookMay: (value, valueToo) =>
    `hat ${value}, mehr als die ${valueToo}, die eine Arbeitsmappe haben darf`,
  partsEncrypted: 'ihre Teile sind verschlüsselt',
  unpacksMoreThanMay: (value, name) => `ergibt entpackt mehr als die ${value}, die „${name}“ haben darf`,
  unpacksMoreThanSays: 'ergibt entpackt mehr, als angegeben',
  archiveCutOff: 'ihr Archiv ist abgeschnitten',
  packedWayNotKnown: 'sie ist auf unbekannte Weise gepackt',
  archiveDamaged: 'ihr Archiv ist beschädigt',
  partsMoreThanWorkbook: (count, parts) =>
    `hat ${String(count)} Teile, mehr als die ${String(parts)}, die eine Arbeitsmappe haben darf`,
  partsNamesTooLong: 'hat Teile mit zu langen Namen',
  endArchiveMissing: 'das Ende ihres Archivs fehlt',
  noPartListsSheets: 'sie hat keinen Teil, der ihre Blätter aufführt',
  moreThanSheets: (sheets) => `hat mehr als ${String(sheets)} Blätter`,
  sheetsNotArchive: 'ihre Blätter sind nicht in ihrem Archiv',
  notReadSaveSheet: (fileName, what) =>
    `„${fileName}“ ${what}. Die Datei wurde nicht gelesen. Speichern Sie das Blatt mit der Liste als CSV und importieren Sie das.`,
  notWorkbookCanRead: (fileName, why) =>
    `„${fileName}“ ist keine lesbare Arbeitsmappe: ${why}. Öffnen Sie sie in einem Tabellenprogramm, speichern Sie das Blatt als CSV und importieren Sie das.`,
  noSheetCells: 'sie hat kein Blatt mit Zellen',
  noSheetSheetsChoose: (fileName, wanted, names) =>
    `„${fileName}“ hat kein Blatt „${wanted}“; ihre Blätter sind ${names}. Wählen Sie eines davon.`,
  cellMoreThanCharacters: (cellCharacters) => `hat eine Zelle mit mehr als ${String(cellCharacters)} Zeichen`,
  moreThanTexts: (texts) => `hat mehr als ${String(texts)} Texte`,
  moreThanText: (value) => `hat mehr als ${value} Text`,
  rowSheetMostRows: (row, rows) => `hat eine Zeile ${row}: Ein Blatt hat höchstens ${String(rows)} Zeilen`,
  moreThanPlacesCells: (places) => `hat mehr als ${String(places)} Zellplätze`,
  cellSheetMostColumns: (cell, columns) =>
    `hat eine Zelle ${cell}: Ein Blatt hat höchstens ${String(columns)} Spalten`,
  moreThanCellFormats: (cellFormats) =>
    `hat mehr als die ${String(cellFormats)} Zellformate, die eine Arbeitsmappe haben kann`,
  nameAttributeMoreThan: (part) =>
    `hat in „${part}“ einen Namen oder ein Attribut mit mehr als 65536 Zeichen`,
  partNotWhole: (part) => `ihr Teil „${part}“ ist nicht vollständig`,
  declaresXmlEntitiesNo: 'sie deklariert XML-Entitäten, die kein Tabellenprogramm schreibt',
  elementMoreThanAttributes: (attributes) => `hat ein Element mit mehr als ${String(attributes)} Attributen`,
  nestsMoreThanElements: (depth, part) => `verschachtelt in „${part}“ mehr als ${String(depth)} Elemente`,
  partWrittenNotKnown: (part, kind) =>
    `ihr Teil „${part}“ ist in „${kind}“ geschrieben, was nicht bekannt ist`,
  activitiesSeatsDaysSummed: (activities, size, sizeToo) =>
    `${counted(activities, 'Aktivität', 'Aktivitäten')} von ${counted(size, 'Platz', 'Plätzen')} an ${counted(sizeToo, 'Tag', 'Tagen')} ${activities === 1 ? 'wurde' : 'wurden'} je Platz und Tag zusammengezählt.`,
  mappingNotAnyMore: 'Die Zuordnung gibt es nicht mehr.',
  namedAsNobody: (names) =>
    `${quoted(names.slice(0, 5)).join(', ')}${names.length > 5 ? ` und ${String(names.length - 5)} weitere` : ''}: So heißt niemand in der Benutzerliste oder einer Personenliste. Solange keine Ähnlichkeit zeigt, wem die ${names.length === 1 ? 'Zeile gehört, zählt ihre' : 'Zeilen gehören, zählt deren'} Nutzung für niemanden.`,
  otherForm: (columns) =>
    `Das ist eine Benutzerliste in einer anderen Form von LinkedIn als die vorige und tritt an ihre Stelle: Was in ${quoted(columns).join(', ')} stand, ist danach nicht bekannt.`,
  fiscalYearPartOne: (fileName) =>
    `„${fileName}“ betrifft ein Geschäftsjahr oder einen Teil davon, und welche Tage das sind, weiß nur das Unternehmen. Geben Sie den ersten und den letzten Tag ein.`,
  neitherNorNameSays: (fileName) =>
    `Weder „${fileName}“ noch der Name der Datei sagt, welche Tage der Bericht abdeckt. Geben Sie den ersten und den letzten Tag ein.`,
  windowDaysWrongOrder: (fileName, start, end) =>
    `„${fileName}“: Der Zeitraum ${start} bis ${end} hat seine Tage in falscher Reihenfolge.`,
  daysSuchNothingSays: (fileName, example) =>
    `„${fileName}“ hat Tage wie „${example}“, und nichts darin sagt, welcher Tag das ist. Sagen Sie, wie sie geschrieben sind.`,
  noColumnEMail: (fileName, columns) =>
    `„${fileName}“ hat keine Spalte mit einer E-Mail-Adresse oder ID; ihre Spalten sind ${firstOf(columns)}. Exportieren Sie die Datei mit einer. Namen allein sagen nicht sicher, um wen es geht, und Nummern, die nur die Zeilen zählen, sind keine ID; hat eine Spalte doch die Adresse, den Kontonamen oder die Personalnummer, sagen Sie, welche.`,
  noFigures: (fileName, columns) =>
    `„${fileName}“ hat keine Spalte, die sagt, wie viel jemand den Platz nutzt, etwa aktive Tage oder Suchen; ihre Spalten sind ${firstOf(columns)}. Exportieren Sie den Nutzungsbericht der einzelnen Personen von LinkedIn; sagt eine Spalte es doch, sagen Sie, welche; handelt die Datei von etwas anderem, lassen Sie sie weg.`,
  monthsOfWhat: (fileName, columns) =>
    `„${fileName}“ hat eine Spalte für jeden Monat und sagt nicht, was darin gezählt ist; ihre Spalten sind ${firstOf(columns)}. Sind es aktive Tage, sagen Sie es vom letzten Monat, oder nennen Sie die Datei so („Aktive Tage“); gezählte Suchen oder anderes sagen von niemandem, dass der Platz ungenutzt ist. Exportieren Sie den Nutzungsbericht der einzelnen Personen von LinkedIn, je Monat eine Datei.`,
  oneOfMonths: (column, others) =>
    `Von den Monaten wird „${column}“ gelesen, als aktive Tage; ${firstOf(others)} stehen daneben, und niemand ist durch sie länger untätig. Importieren Sie je Monat davor einen Bericht, damit sie zählen.`,
  daysOfWhat: (columns) =>
    `${firstOf(columns)} ${columns.length === 1 ? 'sagt' : 'sagen'} nicht, aus welchen Tagen die aktiven Tage sind, oder ${columns.length === 1 ? 'ist' : 'sind'} ein Durchschnitt: Es werden keine aktiven Tage gelesen, und niemand ist durch diese Datei untätig. Nennen Sie eine solche Spalte nach ihren Tagen („Aktive Tage (letzte 7 Tage)“), oder sagen Sie, dass sie die aktiven Tage hat, und aus welchen Tagen.`,
  moreThanOneColumn: (fileName, list) =>
    `„${fileName}“ hat mehr als eine Spalte namens ${list}. Benennen Sie alle bis auf eine um oder entfernen Sie sie, dann importieren Sie die Datei erneut.`,
  columnsListCanMost: (fileName, count, mostColumns) =>
    `„${fileName}“ hat ${String(count)} Spalten; eine Liste kann höchstens ${String(mostColumns)} haben. Lassen Sie die nicht benötigten weg, dann importieren Sie die Datei erneut.`,
  namesColumnFileDoes: (column) => `nennt die Spalte „${column}“, die die Datei nicht hat`,
  namesFieldDoesNot: (field, called) => `nennt das Feld „${field}“, das ${called} nicht hat`,
  givesMoreThanOne: (field) => `gibt für das Feld „${field}“ mehr als eine Spalte an`,
  seatHoldersWouldCount: (seatHoldersLeft, seatHolders) =>
    `${String(seatHoldersLeft)} von ${counted(seatHolders, 'Person', 'Personen')} mit Platz ${seatHoldersLeft === 1 ? 'würde' : 'würden'} nach den Statusspalten als ausgeschieden zählen. Sehen Sie nach, ob eine davon das Gegenteil sagt (ja für gesperrt) oder etwas anderes, etwa wer sich bei einem Programm anmelden darf, oder ob die Liste nur Ausgeschiedene nennt.`,
  accountsOfNobody: (rows, fileName) =>
    `„${fileName}“ nennt Personen nur mit Kontonamen, und ${rows === 1 ? 'der in der einen Zeile gehört' : `die in den ${String(rows)} Zeilen gehören`} niemandem, der hier bekannt ist: Keine Adresse beginnt so und steht neben demselben Namen. Importieren Sie zuerst die Nutzerliste oder eine Liste mit Adressen, oder exportieren Sie diese mit E-Mail-Adressen (in Active Directory: mail oder UserPrincipalName).`,
  blankIsUnlocked:
    'Wer in der Spalte der gesperrten Konten keine Markierung hat, ist nicht gesperrt und nach dieser Liste im Unternehmen.',
  idsDamaged: (fileName, { column, value, damage }) =>
    `Nichts in „${fileName}“ sagt, von wem die Zeilen sind, als IDs wie „${value}“ in der Spalte „${column}“: ${causeOfMany[damage]}.`,
  namesAlone: (fileName, names, columns) =>
    `„${fileName}“ hat keine Spalte mit einer E-Mail-Adresse oder ID: Sie nennt Personen nur beim Namen (${quoted(names).join(' und ')}), und zwei können gleich heißen; ihre Spalten sind ${firstOf(columns)}. Exportieren Sie sie noch einmal mit der dienstlichen E-Mail-Adresse oder der Personalnummer als weiterer Spalte. Hat das System keine, schreiben Sie in einer Tabellenkalkulation eine Spalte „E-Mail“ neben die Namen, mit den Adressen aus der Nutzerliste, und importieren Sie die so gespeicherte Datei. Hat eine Spalte doch die Adresse, den Kontonamen oder die Personalnummer, sagen Sie, welche.`,
  notOneRowsCan: (rejected, fileName) =>
    rejected === 1
      ? `Die eine Zeile von „${fileName}“ ist nicht lesbar. Prüfen Sie, welche Spalte welche ist.`
      : `Keine der ${String(rejected)} Zeilen von „${fileName}“ ist lesbar. Prüfen Sie, welche Spalte welche ist.`,
};
