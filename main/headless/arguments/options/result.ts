import { type ReportHeading, reportHeadings } from '../../../domain/list/report/report-columns.ts';
import { pageFormat, reportFormat } from '../report-format.ts';
import type { Option } from './option.ts';
import { fileNamed, oneOf, type Reading, text, wordOf } from './readings.ts';
import { rollUps } from '../../../domain/month/teams/roll-up.ts';
import { spokenLanguages } from '../../../domain/settings/language.ts';

const headings: Reading<readonly ReportHeading[]> = {
  placeholder: 'LIST',
  example: reportHeadings.slice(0, 2).join(','),
  read: (given, option) =>
    given
      .split(',')
      .map((heading) => heading.trim())
      .filter((heading) => heading !== '')
      .map((heading) => oneOf(option, heading, reportHeadings)),
};

/** What is written, and where it is kept. */
export const resultOptions = {
  report: {
    takes: fileNamed(reportFormat, ['.csv', '.xlsx', '.json']),
    help: [
      "the matched report, by its name's end CSV, XLSX or JSON (purser-report-….csv in the current folder)",
    ],
  },
  'report-columns': { takes: headings, help: ['headings with commas between (all)'] },
  pseudonymised: {
    help: ['nobody is named: a code stands for each person, which only this data folder can turn back'],
  },
  'one-page': {
    takes: fileNamed(pageFormat, ['.html', '.xlsx']),
    help: [
      "one page for those who pay, by its name's end HTML or XLSX; --pseudonymised names nobody there either",
    ],
  },
  'one-page-by': {
    takes: wordOf('BY', rollUps),
    help: ['what that page is grouped by: department, cost-center, office, manager or group (department)'],
    needs: [
      {
        anyOf: ['one-page'],
        says: '--one-page-by parts the page that --one-page FILE writes. Give that too.',
      },
    ],
  },
  'with-sources': {
    help: ['beside a CSV, a file that says which imports, look-ups and rules it comes from'],
  },
  language: {
    takes: wordOf('LANGUAGE', spokenLanguages),
    help: ['language of the summary, the help and the pages (that of the system, or English)'],
  },
  json: { help: ['standard output is one JSON object; the summary goes to standard error'] },
  data: {
    takes: text('DIR'),
    help: [
      'keep everything in this folder, so that the next job goes on from there. Without it a temporary',
      'folder is used and removed, except after --apply on a real service: then it is kept beside',
      'you (purser-job-…), since it holds the journal. One at a time works in a folder',
    ],
  },
  wait: {
    help: ['where another job or the window works in it, begin once that one is over or lends it'],
  },
  'take-over': { help: ['the holder on another machine, who never gave the folder back, has ended'] },
} as const satisfies Readonly<Record<string, Option>>;
