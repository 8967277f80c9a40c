import { alarmKinds } from '../../../domain/files/import-alarm.ts';
import { dateOrders, type ExportKind, encodingNames, listSubjects } from '../../../domain/files/import.ts';
import type { Option } from './option.ts';
import { text, wordAndMeaning, wordOf } from './readings.ts';

const file = { takes: text('FILE'), many: true } as const;

/** A list is in the folder, and out of use there. */
const listNeedsFolder = {
  anyOf: ['data'],
  says: '--out-of-use and --use-again need --data DIR, the folder that has the list.',
} as const;

/** Files that are imported, and what they do not say themselves. The order is that of importing: people before what is said of them. */
export const exportOptions = {
  users: {
    ...file,
    imports: 'users',
    help: ['user list from the Admin Center (may be given more than once, like the next two)'],
  },
  directory: {
    ...file,
    imports: 'directory',
    help: [
      'who is assigned the app: Okta, Entra ID, OneLogin, any CSV. A list that is known to be of',
      'everybody is read as one',
    ],
  },
  staff: {
    ...file,
    imports: 'staff',
    help: [
      'everybody in the company: tenant, domain, HR system. It finds who left, and says nothing of',
      'the app; lists of several systems stand side by side',
    ],
  },
  usage: {
    ...file,
    imports: 'usage',
    help: ['usage report, or the activities, seats or last logins of its platform'],
  },
  learning: {
    ...file,
    imports: 'learning',
    help: ['user list of LinkedIn Learning: whose unique ids differ is a finding'],
  },
  'upload-result': {
    ...file,
    imports: 'upload-result',
    help: ["LinkedIn's answer to a bulk upload, with a column Messages"],
    note: ['CSV, TSV or XLSX; what a file does not say itself:'],
  },
  sheet: { takes: text('NAME'), help: ['sheet of a workbook (the first with anything in it)'] },
  encoding: {
    takes: wordOf('NAME', encodingNames),
    help: [
      'utf-8, utf-16le, utf-16be, windows-1250 to windows-1258, windows-874, koi8-r, ibm866, macintosh,',
      'shift_jis, euc-jp, gb18030, big5 or euc-kr',
    ],
  },
  dates: {
    takes: wordOf('ORDER', dateOrders),
    help: [
      'day-first, month-first or year-first, for days such as 03/04/2026; serial or serial-1904, for',
      'days as numbers of a spreadsheet',
    ],
  },
  accept: {
    takes: wordOf('ALARM', [...alarmKinds, ...listSubjects]),
    many: true,
    help: [
      'what a file is stopped for and is as it should be (may be given more than once): far-fewer-rows,',
      'columns-gone, column-renamed, column-blank, dates-flipped, encoding-unclear, unknown-words, many-left,',
      'states-unclear (a column that may say who left is kept beside),',
      'other-numbers (a list of everybody is numbered by another system),',
      'columns-apart (addresses or ids did change places), ids-cut (the ids do end in 0),',
      'older-list (it holds, and not the one that is in), came-back (who had left is here again),',
      'states-sorted (the states are right as they stand),',
      'all-zero, all-blank, days-beyond-window, window-ahead, window-far,',
      'other-system (a list of everybody or of assignees stands beside the one that is in) or same-system (it takes its place);',
      'other-people (it replaces the list) or add-to-list (it is a further part);',
      'lacks-holders (a list of everybody lacks most seat holders, or a list of people nearly all); other-sheets (seat holders on other sheets belong on no such list, or are added next);',
      'and what a list of people is: everybody, some (of the company alone) or assignees',
    ],
  },
  application: {
    takes: text('NAME'),
    many: true,
    help: ['whose rows are read, where a list is of several applications'],
  },
  state: {
    takes: wordAndMeaning,
    many: true,
    help: [
      'what a word of a status means: here, invited, on-leave, suspended, left, unassigned or unknown;',
      '"being in the list=here" where a list has only those who work here now,',
      '"blank cell=unassigned" where whoever has no mark under the app is without it',
    ],
  },
  'out-of-use': {
    takes: text('LIST'),
    many: true,
    help: [
      'a list of people whose system is not used any more, as reports call it: nobody counts as assigned,',
      'here or gone by it until it is used again or the next one of its system comes; a name that no list',
      'has is answered with those there are; may be given more than once',
    ],
    needs: [listNeedsFolder],
  },
  'use-again': {
    takes: text('LIST'),
    many: true,
    help: ['a list that was taken out of use, back into it; may be given more than once'],
    needs: [listNeedsFolder],
  },
  mapping: {
    takes: text('FILE'),
    help: [
      'JSON: what columns mean, one object or a list of them, for example',
      '{"file": "staff.csv", "kind": "directory", "columns": {"Mail": "email", "Name": "displayName"},',
      ' "readAs": {"dates": "day-first"}}, or for a usage report also',
      '"window": {"start": "2026-10-01", "end": "2026-10-31"}; without "file" for every file of the kind',
    ],
  },
} as const satisfies Readonly<Record<string, Option>>;

type FileOption = {
  [Name in keyof typeof exportOptions]: (typeof exportOptions)[Name] extends { readonly imports: ExportKind }
    ? Name
    : never;
}[keyof typeof exportOptions];

/** The options that name files to import, each with its kind, in the order of importing. */
export const fileOptions = Object.entries(exportOptions).flatMap(([name, option]) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an option that imports is a file option
  'imports' in option ? [[name as FileOption, option.imports] as const] : [],
);
