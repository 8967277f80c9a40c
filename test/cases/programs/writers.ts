import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { people, type Value } from './people.ts';
import type { WrittenForm } from './read-back.ts';

const scripts = join(import.meta.dirname, 'writers');

/** Writers of the registry, installed into a folder of their own and never part of the lock file. */
const packages = {
  '@cj-tech-master/excelts': '10.2.0',
  '@e965/xlsx': '0.20.3',
  '@json2csv/plainjs': '7.0.8',
  'better-xlsx': '0.7.6',
  'csv-stringify': '6.9.0',
  'd3-dsv': '3.0.2',
  'excel-builder-vanilla': '5.2.5',
  excel4node: '1.8.2',
  'excelize-wasm': '0.1.3',
  exceljs: '4.4.0',
  'fast-csv': '5.0.8',
  hucre: '1.0.0',
  papaparse: '5.7.1',
  'wasm-xlsxwriter': '0.13.1',
  'write-excel-file': '4.1.1',
  xlsx: '0.18.5',
  'xlsx-populate': '1.21.0',
  'xlsx-write-stream': '1.0.3',
};

/** Has every writer of `folder/work` write the list into `folder/out`; what each wrote. */
export function writeForms(folder: string): readonly WrittenForm[] {
  const [work, out] = [join(folder, 'work'), join(folder, 'out')];
  mkdirSync(work);
  mkdirSync(out);
  cpSync(scripts, work, { recursive: true });
  layPeople(work);
  installPackages(work);
  execFileSync('gcc', ['-o', 'libxlsxwriter', 'libxlsxwriter.c', '-lxlsxwriter'], { cwd: work });
  return [
    ...said(process.execPath, ['npm.mjs', 'people.json', out], work),
    ...said('/usr/bin/python3', ['python.py', 'people.json', out], work),
    ...said('perl', ['perl.pl', 'people.json', out], work),
    ...said('Rscript', ['openxlsx.R', work, out], work),
    ...said(join(work, 'libxlsxwriter'), ['people.cells', out], work),
  ];
}

/** The list in the ways that the scripts can read. */
function layPeople(work: string): void {
  const { header, types, rows } = people;
  const text = (value: Value): string => (value === null ? '' : String(value));
  const quoted = (value: Value): string => `"${text(value).replaceAll('"', '""')}"`;
  writeFileSync(join(work, 'people.json'), JSON.stringify(people));
  writeFileSync(
    join(work, 'people.cells'),
    [header, types, ...rows].map((row) => row.map(text).join('\u001F')).join('\u001E'),
  );
  writeFileSync(
    join(work, 'people.tsv'),
    [header, ...rows].map((row) => `${row.map(quoted).join('\t')}\n`).join(''),
  );
  writeFileSync(join(work, 'types.txt'), `${types.join('\n')}\n`);
}

function installPackages(work: string): void {
  writeFileSync(join(work, 'package.json'), JSON.stringify({ type: 'module', dependencies: packages }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** What a script says that it wrote, a line of JSON for each file. */
function said(command: string, args: readonly string[], cwd: string): readonly WrittenForm[] {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const forms = (done.stdout ?? '')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as WrittenForm);
  if (done.status === 0) return forms;
  const failed = done.error?.message ?? done.stderr.slice(-500);
  return [...forms, { program: args[0] ?? command, form: 'all that is left', file: '', failed }];
}
