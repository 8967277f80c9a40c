import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

import type { WrittenForm } from './read-back.ts';

type Conversion = {
  readonly form: string;
  /** A file that another program wrote: this one opens it and saves it again. */
  readonly from: string;
  readonly extension: string;
  /** What the program is told about the form to write. */
  readonly words: string;
  readonly options?: string;
};

/** Separator, quote, character set (76: UTF-8, 65535: UTF-16), first line, …, all texts quoted, values as shown: LibreOffice Help, "Filter Options for CSV". */
const libreOfficeForms: readonly Conversion[] = [
  {
    form: 'saved again',
    from: 'openpyxl-whole.xlsx',
    extension: 'xlsx',
    words: 'xlsx:Calc MS Excel 2007 XML',
  },
  {
    form: 'Office Open XML',
    from: 'exceljs-whole.xlsx',
    extension: 'xlsx',
    words: 'xlsx:Calc Office Open XML',
  },
  { form: 'of 1904', from: 'openpyxl-of-1904.xlsx', extension: 'xlsx', words: 'xlsx:Calc MS Excel 2007 XML' },
  {
    form: 'csv',
    from: 'XlsxWriter-whole.xlsx',
    extension: 'csv',
    words: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
  },
  {
    form: 'semicolons',
    from: 'XlsxWriter-whole.xlsx',
    extension: 'csv',
    words: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true',
  },
  {
    form: 'UTF-16 with tabs',
    from: 'XlsxWriter-whole.xlsx',
    extension: 'csv',
    words: 'csv:Text - txt - csv (StarCalc):9,34,65535,1,,0,false,true',
  },
];

const gnumericForms: readonly Conversion[] = [
  { form: 'saved again', from: 'openpyxl-whole.xlsx', extension: 'xlsx', words: '-T Gnumeric_Excel:xlsx' },
  { form: 'ISO 29500', from: 'exceljs-whole.xlsx', extension: 'xlsx', words: '-T Gnumeric_Excel:xlsx2' },
  { form: 'of 1904', from: 'openpyxl-of-1904.xlsx', extension: 'xlsx', words: '-T Gnumeric_Excel:xlsx2' },
  { form: 'csv', from: 'XlsxWriter-whole.xlsx', extension: 'csv', words: '-T Gnumeric_stf:stf_csv' },
  {
    form: 'semicolons',
    from: 'XlsxWriter-whole.xlsx',
    extension: 'txt',
    words: '-T Gnumeric_stf:stf_assistant -O',
    options: 'separator=; format=preserve quoting-mode=always',
  },
  {
    form: 'UTF-16 with tabs',
    from: 'XlsxWriter-whole.xlsx',
    extension: 'txt',
    words: '-T Gnumeric_stf:stf_assistant -O',
    options: "separator='\t' charset=UTF-16",
  },
];

/** Spreadsheet and command-line programs open what others wrote into `out` and write it their way. */
export function convertForms(folder: string): readonly WrittenForm[] {
  const out = join(folder, 'out');
  const office = versionOf('soffice', /LibreOffice [\d.]+/u);
  const gnumeric = `gnumeric ${versionOf('ssconvert', /[\d.]+\d/u)}`;
  return [
    ...libreOfficeForms.map((one) =>
      converted(office, one, out, (to) => libreOffice(one.words, join(out, one.from), to)),
    ),
    ...gnumericForms.map((one) =>
      converted(gnumeric, one, out, (to) =>
        run('ssconvert', [
          ...one.words.split(' '),
          ...(one.options === undefined ? [] : [one.options]),
          join(out, one.from),
          to,
        ]),
      ),
    ),
    ...commandLineForms(out),
  ];
}

function converted(
  program: string,
  one: Conversion,
  out: string,
  write: (to: string) => string | undefined,
): WrittenForm {
  const file = `${program} ${one.form}.${one.extension}`.replaceAll(' ', '-');
  const failed = write(join(out, file));
  return { program, form: one.form, file, ...(failed === undefined ? {} : { failed }) };
}

/** LibreOffice names what it writes after what it read, in a folder of one's choice. */
export function libreOffice(words: string, from: string, to: string, readAs?: string): string | undefined {
  const folder = `${to}.folder`;
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const filter = readAs === undefined ? [] : [`--infilter=${readAs}`];
  const problem = run('soffice', [
    '--headless',
    profile,
    ...filter,
    '--convert-to',
    words,
    '--outdir',
    folder,
    from,
  ]);
  const made = join(folder, `${basename(from, extname(from))}${extname(to)}`);
  if (!existsSync(made)) return problem ?? 'LibreOffice wrote nothing';
  renameSync(made, to);
  return undefined;
}

/** `undefined` where it went well. */
export function run(command: string, args: readonly string[]): string | undefined {
  const done = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  if (done.error !== undefined) return done.error.message;
  return done.status === 0 ? undefined : `${done.stdout}${done.stderr}`.slice(-300);
}

function versionOf(command: string, form: RegExp): string {
  const { stdout, stderr } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return form.exec(`${stdout ?? ''}${stderr ?? ''}`)?.[0] ?? command;
}

function commandLineForms(out: string): readonly WrittenForm[] {
  const from = join(out, 'papaparse-csv.csv');
  const sqlite = (name: string, words: string): WrittenForm => {
    const program = `SQLite ${versionOf('sqlite3', /^[\d.]+/u)}`;
    const file = `sqlite-${name}`;
    const script = [
      '.mode csv',
      `.import '${from}' people`,
      '.headers on',
      words,
      `.once '${join(out, file)}'`,
      'select * from people;',
    ];
    const failed = run('sqlite3', [':memory:', ...script]);
    return { program, form: name, file, ...(failed === undefined ? {} : { failed }) };
  };
  const miller = (name: string, words: readonly string[]): WrittenForm => {
    const file = `miller-${name}`;
    const failed = run('sh', ['-c', `mlr --icsv ${words.join(' ')} cat '${from}' > '${join(out, file)}'`]);
    return {
      program: `Miller ${versionOf('mlr', /[\d.]+/u)}`,
      form: name,
      file,
      ...(failed === undefined ? {} : { failed }),
    };
  };
  return [
    sqlite('csv.csv', '.mode csv'),
    sqlite('semicolons.csv', ".separator ';'"),
    miller('csv.csv', ['--ocsv']),
    miller('quoted.csv', ['--ocsv', '--ofs', "';'", '--quote-all']),
  ];
}
