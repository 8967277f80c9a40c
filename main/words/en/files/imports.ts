import type { DamagedId } from '../../../domain/files/rejection.ts';
import type { NumbersFact } from '../../../domain/files/other-numbers.ts';
import { pastDay } from '../../../domain/states/state.ts';
import { counted } from '../../counted.ts';
import { causeOfMany } from './say-cells.ts';
import { ofLists } from './of-lists.ts';
import { subjects } from './subjects.ts';

const more = (count: number): string => (count > 0 ? ` and ${String(count)} more` : '');
const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `"${name}"`);
/** Names of columns, the first dozen of them. */
const firstOf = (names: readonly string[]): string =>
  `${quoted(names.slice(0, 12)).join(', ')}${more(names.length - 12)}`;

const saveAsXlsx = 'Open it in the program that wrote it, save the sheet as XLSX or CSV and import that.';
/** What becomes of rows that a list of LinkedIn repeats. */
const dataLoss = ': LinkedIn warns that data loss can occur.';
const notAList = 'Choose the CSV or XLSX file that was exported.';

/** What is said of files that are brought in: why one is refused, what was read how, and what was left out. */
export const imports = {
  ...ofLists,
  ...subjects,
  mojibake: (lines: readonly number[], count: number) =>
    `${count === 1 ? 'Line' : 'Lines'} ${lines.map(String).join(', ')}${more(count - lines.length)} of the file ${count === 1 ? 'has' : 'have'} letters that are not UTF-8, as the rest is; they are read as Windows-1252 there. Check that they look right.`,
  readAsEncoding: (encoding: string, sample: readonly string[]) =>
    `The file is not UTF-8; it is read as ${encoding}${sample.length === 0 ? '' : `, with words such as ${quoted(sample).join(', ')}`}. Check that letters look right.`,
  lettersLost: (example: string) =>
    `Letters were lost before this file was written: "${example}". Names with a question mark are nobody's. Export it again as UTF-8 (PowerShell: Export-Csv -Encoding UTF8).`,
  rowsHidden: (rows: number, sheet: string) =>
    `${rows === 1 ? '1 row' : `${String(rows)} rows`} of the sheet "${sheet}" ${rows === 1 ? 'is' : 'are'} hidden or filtered out there; ${rows === 1 ? 'it is' : 'they are'} read like the others.`,
  sheetsAlike: (sheet: string, alike: readonly string[], others: number) =>
    `The sheet "${sheet}" was read. ${quoted(alike).join(', ')}${more(others)} ${alike.length + others === 1 ? 'looks' : 'look'} like a list as well.`,
  columnNumbered: (place: number) => `column ${String(place)}`,
  columnNamed: (name: string) => `column "${name}"`,
  cells: (cells: number, where: string, line: number) =>
    cells === 1
      ? `1 cell of ${where} (row ${String(line)})`
      : `${String(cells)} cells of ${where} (the first in row ${String(line)})`,
  cellRemarks: {
    error: (many: string, isOne: boolean, example: string) =>
      `${many} ${isOne ? 'has' : 'have'} a formula that failed (${example}); read as blank. Correct the formula, or export the values again.`,
    'no-value': (many: string, isOne: boolean) =>
      `${many} ${isOne ? 'has' : 'have'} a formula without a result, because no spreadsheet program worked it out; read as blank. Open the file in one, save it and import it again.`,
    'missing-text': (many: string, isOne: boolean, example: string) =>
      `${many} ${isOne ? 'has' : 'have'} a text that is not in the file (${example}); read as blank.`,
    'unknown-format': (many: string, isOne: boolean, example: string) =>
      `${many} ${isOne ? 'has' : 'have'} a format that is not in the file, so a number such as ${example} may be a day; read as a number.`,
    rounded: (many: string, isOne: boolean, example: string) =>
      `${many} ${isOne ? 'has' : 'have'} a number of more digits than spreadsheets keep (${example}): its last digits are gone. Export the column as text.`,
  },
  notOfEverybody: (fileName: string, looksLike: string) =>
    `"${fileName}" looks like ${looksLike}, not like a list of everybody: whoever is not in it would count as gone. Give it as the directory's.`,
  listOfAssignees: 'a list of who is assigned the app',
  encodingUnclear: (readings: readonly string[], name: string) =>
    `The file does not say in which encoding its letters are, and its words can be read as ${readings.join(' or ')}. It is read as ${name}. Look at the names: where they are wrong, choose the encoding in which they are right.`,
  wordOf: (word: string, column: string, rows: number, until: string | undefined) =>
    `${word === pastDay ? 'a day that is past' : `"${word}"`} in the column "${column}" (${counted(rows, 'person', 'people')}${until === undefined ? '' : `, ${rows === 1 ? 'last day' : 'the nearest last day'} ${until}`})`,
  blanksUnknown: (column: string, rows: number) =>
    `The column "${column}" says who has the app, and ${counted(rows, 'person has a blank there', 'people have a blank there')}. Say what a blank means: without the app, and a seat that one of them holds stands out for taking back; or not known, and nothing follows from it. Until then it is not known.`,
  unmarkedUnknown: (column: string, rows: number) =>
    `The column "${column}" marks who works here, and ${counted(rows, 'person has a blank there', 'people have a blank there')}. Say what a blank means: gone, or not known, and nothing follows from it. Until then it is not known whether they work here.`,
  wordsUnknown: (named: readonly string[], others: number) =>
    `Nobody knows yet what ${named.join(', ')}${more(others)} ${named.length + others === 1 ? 'means' : 'mean'}: here, or gone. Say what; until then it is not known of these people whether they work here.`,
  appWordsUnknown: (named: readonly string[], others: number) =>
    `Nobody knows yet what ${named.join(', ')}${more(others)} ${named.length + others === 1 ? 'means' : 'mean'}: with the app, or without it. Say what; until then it is not known of these people whether they have the app. It says nothing of who works here.`,
  statesUnclear: (named: readonly string[]) =>
    `No column tells who left, and ${named.join(' and ')} may: ${named.length === 1 ? 'its name does' : 'their names do'} not say of what. Read it as the state or as the end, and who is gone by it has left; or keep it as it is, and it is not known of anybody whether they work here.`,
  /** What only looks like a list of people: of any system, or the report of one. */
  lookAlike: {
    anyOf: (fileName: string, report: string) => `"${fileName}" is a ${report}.`,
    oneOf: (fileName: string, called: string) => `"${fileName}" is ${called}.`,
  },
  theFile: 'The file',
  bothHereAndGone: (people: number) =>
    `${counted(people, 'person has', 'people have')} a row by which they are here and one by which they left: within one list, the one by which they are here counts.`,
  repeats: {
    email: (rows: number, named: string, isOfLinkedIn: boolean) =>
      `${counted(rows, 'row repeats', 'rows repeat')} an e-mail address of another row (${named})${isOfLinkedIn ? dataLoss : '.'}`,
    externalId: (rows: number, named: string, isOfLinkedIn: boolean) =>
      `${counted(rows, 'row repeats', 'rows repeat')} a unique id of another row (${named})${isOfLinkedIn ? dataLoss : '.'}`,
    seatId: (rows: number, named: string, isOfLinkedIn: boolean) =>
      `${counted(rows, 'row repeats', 'rows repeat')} a seat id of another row (${named})${isOfLinkedIn ? dataLoss : '.'}`,
  },
  numbersBeside: ({ ofListBefore, column, compared, here, known }: NumbersFact) =>
    `${ofListBefore ? 'A list of everybody before' : 'It'} is numbered by another system: all ${String(compared)} people whom both have under the same address have another unique id in the column "${column}" (${here} where it was ${known}), and none of the numbers is somebody else's there. The numbers of the list of everybody are kept as they are, and people are told by their addresses.`,
  groups: (rows: number, named: readonly string[]) =>
    `${counted(rows, 'row is a group', 'rows are groups')}${named.length === 0 ? '' : ` (${quoted(named).join(', ')})`}, members not expanded: whoever has no row of their own may be a member, and counts as neither assigned nor unassigned. Export the assigned people as well.`,
  nobody: {
    header: (rows: number) => counted(rows, 'row repeats the header', 'rows repeat the header'),
    totals: (rows: number) => counted(rows, 'row sums up others', 'rows sum up others'),
    note: (rows: number) => counted(rows, 'row is a note', 'rows are notes'),
    prepared: (rows: number) =>
      counted(rows, 'row has check boxes and nobody', 'rows have check boxes and nobody'),
  },
  leftOut: (what: string, rows: number, line: number, first: string) =>
    `${what} (line ${String(line)}: "${first}") and left out, because ${rows === 1 ? 'it is' : 'they are'} about nobody.`,
  shortRows: (rows: number) =>
    `${counted(rows, 'row has', 'rows have')} fewer cells than the header; the missing cells are read as blank.`,
  doubledNames: (names: number) => `${counted(names, 'name is', 'names are')} in more than one row.`,
  missing: (rows: number) =>
    rows === 1
      ? '1 row of the import before is not in this file.'
      : `${String(rows)} rows of the import before are not in this file.`,
  mappingName: 'The mapping',
  activitiesByDay: 'Activities by day',
  isNotThere: 'is not there',
  listUse: {
    noSuchList: (called: string, known: readonly string[]) =>
      known.length === 0
        ? `"${called}": no list of people is in the folder.`
        : `"${called}" is the name of no list of people, or of more than one. Name one of: ${known.map((one) => `"${one}"`).join(', ')}.`,
    outOfUse: (called: string, isChanged: boolean) =>
      `List       ${called}: ${isChanged ? 'out of use from now on' : 'was out of use before'}`,
    used: (called: string, isChanged: boolean) =>
      `List       ${called}: ${isChanged ? 'used again' : 'was in use before'}`,
  },
  onSheet: (what: string, sheet: string) => `${what}, on its sheet "${sheet}"`,
  otherFormat: (fileName: string, called: string, wayOut: string) => `"${fileName}" is ${called}. ${wayOut}`,
  formats: {
    xlsb: ['a binary Excel workbook (XLSB)', saveAsXlsx],
    iwork: ['a Numbers, Pages or Keynote document', 'Export it as CSV or XLSX and import that.'],
    ods: ['an OpenDocument file (ODS)', saveAsXlsx],
    word: ['a Word document', notAList],
    slides: ['a PowerPoint presentation', notAList],
    archive: ['a zip archive of other files', 'Unpack it and import the file within.'],
    'xml-2003': ['an XML Spreadsheet 2003', saveAsXlsx],
    html: [
      'a web page (HTML), whatever it is called',
      'If it has the list, open it in a spreadsheet program, save it as XLSX or CSV and import that.',
    ],
    fods: ['an OpenDocument file (flat XML)', saveAsXlsx],
    mhtml: ['a saved web page (MHTML), whatever it is called', saveAsXlsx],
    sylk: ['a SYLK file of an old spreadsheet program', saveAsXlsx],
    ldif: ['an LDIF file of a directory', 'Export it as CSV (csvde instead of ldifde) and import that.'],
    vcard: ['a file of contacts (vCard)', notAList],
    xml: ['an XML file', notAList],
    json: ['a JSON file', notAList],
    yaml: ['a YAML file', notAList],
    drawn: [
      'a table drawn with lines, for reading',
      'Export the list as CSV where it comes from, and import that.',
    ],
    pdf: ['a PDF document', notAList],
    rtf: ['a text document (RTF)', notAList],
    xls: ['an old Excel workbook (.xls)', saveAsXlsx],
    compressed: ['a compressed file', notAList],
    binary: ['not a text file', notAList],
  } satisfies Readonly<Record<string, readonly [called: string, wayOut: string]>>,
  mappingOf: (fileName: string, what: string) =>
    `"${fileName}": the mapping ${what}. Correct the mapping and import again.`,
  usageReportNoUser: (fileName: string) =>
    `"${fileName}" is a usage report, and there is no user list yet. Import the user list first, then this file.`,
  otherTables: (others: readonly { readonly from: number; readonly to: number }[]) =>
    `The list is one of several tables in the file. Left out is what stands in lines ${others.map(({ from, to }) => (from === to ? String(from) : `${String(from)} to ${String(to)}`)).join(', ')}.`,
  theseRejectedRowsImport:
    'These are rejected rows of an import before, corrected: they complete it, and nobody is gone by them.',
  saysSameImportMade: (value: string) =>
    `It says the same as the import of ${value} and was made later: it counts as of its own day.`,
  fileImportedBeforeNewer: (value: string) =>
    `This file was imported before, on ${value}, and a newer one since.`,
  looksLikeNotLike: (fileName: string, called: string, calledToo: string) =>
    `"${fileName}" looks like ${called}, not like ${calledToo}. Choose the right file, or import it as what it is.`,
  couldUserListUsage: (fileName: string, columns: readonly string[]) =>
    `"${fileName}" could be a user list, a usage report, a list of who is assigned the app or one of everybody in the company: its columns are ${firstOf(columns)}. Say which it is.`,
  emptyExportAgain: (fileName: string) => `"${fileName}" is empty. Export it again.`,
  noRowsExportAgain: (fileName: string) => `"${fileName}" has no rows. Export it again.`,
  notTableRowsNo: (fileName: string) =>
    `"${fileName}" is not a table: its rows have no columns parted by commas, semicolons or tabs. Choose the exported CSV file.`,
  noHeaderRow: (fileName: string) =>
    `"${fileName}" has no header row: its first row is about somebody. Export it with the names of its columns, or write them above.`,
  headerRowNothingBelow: (fileName: string) =>
    `"${fileName}" has a header row and nothing below it. Export it again with its people.`,
  twoImportsCannotCompared: 'The two imports cannot be compared: they are of two kinds or gone.',
  comparingCancelled: 'Comparing was cancelled.',
  importNotAnyMore: 'The import is not there any more.',
  alarmsWaitAnswer: 'Alarms wait for an answer.',
  importNotFoundAfter: 'The import was not found after it was written.',
  fileNoByteOrder: (toUpperCase: string) =>
    `The file has no byte order mark; it is read as ${toUpperCase}. Check that letters look right.`,
  sheetHiddenWorkbook: (name: string) => `The sheet "${name}" is hidden in the workbook.`,
  importCancelledNothingChanged: 'The import was cancelled. Nothing was changed.',
  workbookPasswordSaveSheet: (fileName: string) =>
    `"${fileName}" is a workbook with a password. Save the sheet without one as XLSX or CSV and import that.`,
  oldXlsEncryptedExcel: (fileName: string) =>
    `"${fileName}" is an old (.xls) or an encrypted Excel workbook. Save the sheet without a password as XLSX or CSV and import that.`,
  quotationMarkOpenedLine: (fileName: string, line: number) =>
    `"${fileName}": a quotation mark opened on line ${String(line)} is never closed. Close it or remove it, then drop the file again.`,
  rowLineLargerThan: (fileName: string, line: number, value: number) =>
    `"${fileName}": the row on line ${String(line)} is larger than the ${String(value)} MiB that a row may have. Shorten its cells, then drop the file again.`,
  notFileChooseExported: (fileName: string) =>
    `"${fileName}" is not a file. Choose the exported file itself.`,
  changedAnotherProgramWhile: (fileName: string) =>
    `"${fileName}" was changed by another program while it was read. Nothing was imported. Try again when it is saved.`,
  cannotRead: (code: string) => `cannot be read (${code})`,
  checkFilePermissionsThen: (fileName: string, why: string) =>
    `"${fileName}" ${why}. Check the file and its permissions, then import it again.`,
  moreThanWorkbookMay: (value: string, valueToo: string) =>
    `has ${value}, more than the ${valueToo} that a workbook may have`,
  partsEncrypted: 'its parts are encrypted',
  unpacksMoreThanMay: (value: string, name: string) =>
    `unpacks to more than the ${value} that "${name}" may have`,
  unpacksMoreThanSays: 'unpacks to more than it says',
  archiveCutOff: 'its archive is cut off',
  packedWayNotKnown: 'it is packed in a way that is not known',
  archiveDamaged: 'its archive is damaged',
  partsMoreThanWorkbook: (count: number, parts: number) =>
    `has ${String(count)} parts, more than the ${String(parts)} that a workbook may have`,
  partsNamesTooLong: 'has parts with names that are too long',
  endArchiveMissing: 'the end of its archive is missing',
  noPartListsSheets: 'it has no part that lists its sheets',
  moreThanSheets: (sheets: number) => `has more than ${String(sheets)} sheets`,
  sheetsNotArchive: 'its sheets are not in its archive',
  notReadSaveSheet: (fileName: string, what: string) =>
    `"${fileName}" ${what}. It was not read. Save the sheet that has the list as CSV and import that.`,
  notWorkbookCanRead: (fileName: string, why: string) =>
    `"${fileName}" is not a workbook that can be read: ${why}. Open it in a spreadsheet program, save the sheet as CSV and import that.`,
  noSheetCells: 'it has no sheet of cells',
  noSheetSheetsChoose: (fileName: string, wanted: string, names: string) =>
    `"${fileName}" has no sheet "${wanted}"; its sheets are ${names}. Choose one of them.`,
  cellMoreThanCharacters: (cellCharacters: number) =>
    `has a cell of more than ${String(cellCharacters)} characters`,
  moreThanTexts: (texts: number) => `has more than ${String(texts)} texts`,
  moreThanText: (value: string) => `has more than ${value} of text`,
  rowSheetMostRows: (row: string, rows: number) =>
    `has a row ${row}: a sheet has at most ${String(rows)} rows`,
  moreThanPlacesCells: (places: number) => `has more than ${String(places)} places for cells`,
  cellSheetMostColumns: (cell: string, columns: number) =>
    `has a cell ${cell}: a sheet has at most ${String(columns)} columns`,
  moreThanCellFormats: (cellFormats: number) =>
    `has more than the ${String(cellFormats)} cell formats that a workbook can have`,
  nameAttributeMoreThan: (part: string) =>
    `has a name or an attribute of more than 65536 characters in "${part}"`,
  partNotWhole: (part: string) => `its part "${part}" is not whole`,
  declaresXmlEntitiesNo: 'it declares XML entities, which no spreadsheet program writes',
  elementMoreThanAttributes: (attributes: number) =>
    `has an element with more than ${String(attributes)} attributes`,
  nestsMoreThanElements: (depth: number, part: string) =>
    `nests more than ${String(depth)} elements in "${part}"`,
  partWrittenNotKnown: (part: string, declared: string) =>
    `its part "${part}" is written in "${declared}", which is not known`,
  activitiesSeatsDaysSummed: (activities: number, size: number, sizeToo: number) =>
    `${counted(activities, 'activity', 'activities')} of ${counted(size, 'seat', 'seats')} on ${counted(sizeToo, 'day', 'days')} ${activities === 1 ? 'was' : 'were'} summed per seat and day.`,
  mappingNotAnyMore: 'The mapping is not there any more.',
  namedAsNobody: (names: readonly string[]) =>
    `${quoted(names.slice(0, 5)).join(', ')}${names.length > 5 ? ` and ${String(names.length - 5)} more` : ''}: nobody in the user list or a list of people is called so. Unless a likeness tells whose ${names.length === 1 ? 'row it is, its use counts' : 'rows they are, their use counts'} for nobody.`,
  otherForm: (columns: readonly string[]) =>
    `It is a user list of another of LinkedIn's forms than the one before, and takes its place: what ${quoted(columns).join(', ')} said is not known by it.`,
  fiscalYearPartOne: (fileName: string) =>
    `"${fileName}" is of a fiscal year or a part of one, and which days those are only the company knows. Enter the first and the last day.`,
  neitherNorNameSays: (fileName: string) =>
    `Neither "${fileName}" nor its name says which days the report covers. Enter the first and the last day.`,
  windowDaysWrongOrder: (fileName: string, start: string, end: string) =>
    `"${fileName}": the window ${start} to ${end} has its days in the wrong order.`,
  daysSuchNothingSays: (fileName: string, example: string) =>
    `"${fileName}" has days such as "${example}", and nothing in it says which day that is. Say how they are written.`,
  noColumnEMail: (fileName: string, columns: readonly string[]) =>
    `"${fileName}" has no column with an e-mail address or an id; its columns are ${firstOf(columns)}. Export it with one. Names alone tell nobody for certain, and numbers that merely count the rows are no id; if a column does have the address, the account name or the employee number, say which.`,
  noFigures: (fileName: string, columns: readonly string[]) =>
    `"${fileName}" has no column that says how much somebody uses their seat, such as days active or searches; its columns are ${firstOf(columns)}. Export LinkedIn's usage report of individuals; if a column does say it, say which; if the file is of something else, leave it out.`,
  monthsOfWhat: (fileName: string, columns: readonly string[]) =>
    `"${fileName}" has a column for each month and does not say what is counted in them; its columns are ${firstOf(columns)}. If they are days active, say so of the last month, or name the file so ("days active"); a count of anything else, such as searches, tells of nobody that they are idle. Export LinkedIn's usage report of individuals, a file for each month.`,
  oneOfMonths: (column: string, others: readonly string[]) =>
    `Of its months "${column}" is read, as days active; ${firstOf(others)} are kept beside, and nobody is idle for longer by them. Import a report of each month before to have them counted.`,
  daysOfWhat: (columns: readonly string[]) =>
    `${firstOf(columns)} ${columns.length === 1 ? 'does' : 'do'} not say of which days the days active are, or ${columns.length === 1 ? 'is' : 'are'} an average: no days active are read, and nobody is idle by this file. Call such a column after its days ("Days active (last 7 days)"), or say that it is the days active, and of which days.`,
  moreThanOneColumn: (fileName: string, list: string) =>
    `"${fileName}" has more than one column called ${list}. Rename or remove all but one, then import it again.`,
  columnsListCanMost: (fileName: string, count: number, mostColumns: number) =>
    `"${fileName}" has ${String(count)} columns; a list can have at most ${String(mostColumns)}. Leave out the columns that are not needed, then import it again.`,
  namesColumnFileDoes: (column: string) => `names the column "${column}", which the file does not have`,
  namesFieldDoesNot: (field: string, called: string) =>
    `names the field "${field}", which ${called} does not have`,
  givesMoreThanOne: (field: string) => `gives more than one column for the field "${field}"`,
  seatHoldersWouldCount: (seatHoldersLeft: number, seatHolders: number) =>
    `${String(seatHoldersLeft)} of ${String(seatHolders)} seat holders would count as left by the columns of states. Look whether one of them says the opposite (yes for blocked or suspended), or something else, as who may sign in to one program; or whether the list is of who left alone.`,
  accountsOfNobody: (rows: number, fileName: string) =>
    `"${fileName}" tells people by account names alone, and ${rows === 1 ? 'that in its one row is' : `those in its ${String(rows)} rows are`} of nobody who is known here: no address begins with them beside the same name. Import the user list or a list with addresses first, or export this one with e-mail addresses (in Active Directory: mail or UserPrincipalName).`,
  blankIsUnlocked:
    'Who has no mark in the column of locked accounts is not locked, and works here by this list.',
  idsDamaged: (fileName: string, { column, value, damage }: DamagedId) =>
    `Nothing in "${fileName}" tells whose its rows are but ids such as "${value}" in the column "${column}": ${causeOfMany[damage]}.`,
  namesAlone: (fileName: string, names: readonly string[], columns: readonly string[]) =>
    `"${fileName}" has no column with an e-mail address or an id: it tells people by names alone (${quoted(names).join(' and ')}), and two may be called alike; its columns are ${firstOf(columns)}. Export it again with the work e-mail address or the employee number as one more column. Where the system has none, write a column "Email" beside the names in a spreadsheet, with the addresses that the user list has, and import the file as it is saved then. If a column does have the address, the account name or the employee number, say which.`,
  notOneRowsCan: (rejected: number, fileName: string) =>
    rejected === 1
      ? `The one row of "${fileName}" cannot be read. Check which column is which.`
      : `Not one of the ${String(rejected)} rows of "${fileName}" can be read. Check which column is which.`,
};
