import {
  dateOrders,
  encodingNames,
  listSubjects,
  type ListReading,
  type ReadAs,
} from '../../../domain/files/import.ts';
import { reportHeadings, type ReportHeading } from '../../../domain/report/report-columns.ts';
import { preconditions, type PaceLimits } from '../../../domain/service/dialect.ts';
import { lookUpAttributes } from '../../../domain/service/look-up.ts';
import { givenMeanings } from '../../../domain/states/state.ts';
import { foldWord } from '../../../domain/states/words.ts';
import { oneOf, positiveNumber, wholeNumber, WrongArgument } from '../argument-values.ts';
import { pageFormat, reportFormat } from '../report-format.ts';
import type { Values } from './options.ts';
import type { Deprovision, JobOrder, JobService, TokenSource } from './order.ts';

/* One part of the order each, by the options that say it. All throw `WrongArgument`, with a sentence that names the option. */

export function readColumns(text: string | undefined): readonly ReportHeading[] {
  const wanted = (text ?? '')
    .split(',')
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '');
  return wanted.flatMap((heading) => oneOf('--report-columns', heading, reportHeadings) ?? []);
}

export function checkedReport(path: string | undefined): string | undefined {
  if (path === undefined || reportFormat(path) !== undefined) return path;
  throw new WrongArgument(`--report takes a name that ends in .csv, .xlsx or .json, and not "${path}".`);
}

export function checkedPage(path: string | undefined): string | undefined {
  if (path === undefined || pageFormat(path) !== undefined) return path;
  throw new WrongArgument(`--one-page takes a name that ends in .html or .xlsx, and not "${path}".`);
}

export function readReadAs(values: Values): ReadAs {
  const encoding = oneOf('--encoding', values.encoding, encodingNames);
  const dates = oneOf('--dates', values.dates, dateOrders);
  const { sheet } = values;
  return { encoding, sheet, dates };
}

/** What lists of people are, which application of theirs is meant, and what words in them mean. */
export function readList(values: Values): ListReading {
  const subjects = listSubjects.filter((subject) => values.accept?.includes(subject) === true);
  if (subjects.length > 1)
    throw new WrongArgument(
      '--accept everybody and --accept assignees say two things of one list. Give one.',
    );
  const meanings = (values.state ?? []).map((given) => {
    const [, word, meaning] = /^(.+)=([a-z-]+)$/u.exec(given) ?? [];
    if (word === undefined)
      throw new WrongArgument(
        `--state takes WORD=MEANING, for example "Sabbatical=on-leave", and not "${given}".`,
      );
    return [foldWord(word), oneOf('--state', meaning, givenMeanings) ?? 'unknown'] as const;
  });
  const [subject] = subjects;
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(values.application === undefined ? {} : { applications: values.application }),
    ...(meanings.length === 0 ? {} : { meanings: Object.fromEntries(meanings) }),
  };
}

export function readService(values: Values, isSample: boolean): JobService {
  const token = readTokenSource(values);
  if (values.scim !== undefined) {
    if (values.practice === true) {
      throw new WrongArgument('--scim and --practice name two services. Give one of them.');
    }
    if (token === undefined) {
      throw new WrongArgument('--scim needs the access token: --token-stdin or --token-env NAME.');
    }
    return { kind: 'scim', url: values.scim, token };
  }
  if (token !== undefined) throw new WrongArgument('A token is given and no service: add --scim URL.');
  return { kind: values.practice === true || isSample ? 'practice' : 'none' };
}

function readTokenSource(values: Values): TokenSource | undefined {
  const name = values['token-env'];
  if (values['token-stdin'] === true) {
    if (name !== undefined) {
      throw new WrongArgument(
        '--token-stdin and --token-env are two places for one token. Give one of them.',
      );
    }
    return { kind: 'stdin' };
  }
  return name === undefined ? undefined : { kind: 'env', name };
}

export function readLimits(values: Values): Partial<PaceLimits> {
  const readsPerSecond = positiveNumber('--reads-per-second', values['reads-per-second']);
  const writesPerSecond = positiveNumber('--writes-per-second', values['writes-per-second']);
  const inFlight = wholeNumber('--in-flight', values['in-flight'], 1);
  return {
    ...(readsPerSecond === undefined ? {} : { readsPerSecond }),
    ...(writesPerSecond === undefined ? {} : { writesPerSecond }),
    ...(inFlight === undefined ? {} : { inFlight }),
  };
}

export function readDialect(values: Values): JobOrder['dialect'] {
  const order = values['look-up-order']?.split(',').flatMap((name) => {
    return oneOf('--look-up-order', name.trim(), lookUpAttributes) ?? [];
  });
  if (order !== undefined && new Set(order).size < order.length) {
    throw new WrongArgument('--look-up-order names an attribute twice.');
  }
  const ifMatch = oneOf('--if-match', values['if-match'], preconditions);
  return {
    ...(order === undefined ? {} : { lookUpOrder: order }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

export function readDeprovision(values: Values): Deprovision | undefined {
  const { deprovision } = values;
  const file = values['deprovision-list'];
  if (deprovision === undefined) return file === undefined ? undefined : { kind: 'list', file };
  if (file !== undefined) {
    throw new WrongArgument('--deprovision and --deprovision-list are two choices. Give one of them.');
  }
  const days = /^idle:(\d{1,4})$/u.exec(deprovision)?.[1];
  if (days === undefined || Number(days) < 1) {
    throw new WrongArgument(
      `--deprovision takes idle:DAYS, for example idle:30, and not "${deprovision}". For chosen people use --deprovision-list FILE.`,
    );
  }
  return { kind: 'idle', days: Number(days) };
}
