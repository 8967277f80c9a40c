import { oneOf, positiveNumber, wholeNumber, WrongArgument } from './argument-values.ts';
import { pageFormat, reportFormat } from './report-format.ts';
import { type AlarmKind, alarmKinds } from '../domain/files/import-alarm.ts';
import {
  dateOrders,
  encodingNames,
  listSubjects,
  type ListReading,
  type ReadAs,
} from '../domain/files/import.ts';
import { parseArgs } from 'node:util';
import { reportHeadings, type ReportHeading, type ReportOptions } from '../domain/report/report-columns.ts';
import { preconditions, type PaceLimits, type ScimDialect } from '../domain/service/dialect.ts';
import { lookUpAttributes } from '../domain/service/look-up.ts';
import { givenMeanings } from '../domain/states/state.ts';
import { foldWord } from '../domain/states/words.ts';

export type TokenSource = { readonly kind: 'stdin' } | { readonly kind: 'env'; readonly name: string };

/** Which service is asked; `none` makes the report of what the files alone say. */
export type JobService =
  | { readonly kind: 'scim'; readonly url: string; readonly token: TokenSource }
  | { readonly kind: 'practice' }
  | { readonly kind: 'none' };

type Deprovision =
  { readonly kind: 'idle'; readonly days: number } | { readonly kind: 'list'; readonly file: string };

/** What the job is to do, as the command line says it. Paths are as given. */
export type JobOrder = {
  /** No export was named and no data folder: the sample exports are used. */
  readonly isSample: boolean;
  readonly users: readonly string[];
  readonly directory: readonly string[];
  /** Lists of everybody in the company. */
  readonly staff: readonly string[];
  readonly usage: readonly string[];
  readonly learning: readonly string[];
  readonly uploadResult: readonly string[];
  /** A JSON file that says what columns mean. */
  readonly mapping: string | undefined;
  readonly readAs: ReadAs;
  /** What is answered of lists of people. */
  readonly list: ListReading;
  /** Alarms of imports that are as they should be. */
  readonly accepted: readonly AlarmKind[];
  readonly service: JobService;
  readonly limits: Partial<PaceLimits>;
  /** How this service is spoken to, where the command line says so. */
  readonly dialect: Partial<Pick<ScimDialect, 'lookUpOrder' | 'ifMatch'>>;
  readonly report: string | undefined;
  readonly reportOptions: ReportOptions;
  /** The page for those who pay, where it is wanted too. */
  readonly onePage: string | undefined;
  readonly deprovision: Deprovision | undefined;
  readonly provisionList: string | undefined;
  /** The plan that is to be taken back. */
  readonly undoPlan: number | undefined;
  readonly apply: boolean;
  readonly allowDeprovisioning: boolean;
  readonly allowProvisioning: boolean;
  readonly allowCreating: boolean;
  readonly confirmCount: number | undefined;
  readonly data: string | undefined;
  /** Where another works in the data folder, this begins once it has ended. */
  readonly wait: boolean;
  /** The holder on another machine, who never gave the folder back, has ended. */
  readonly takeOver: boolean;
  readonly json: boolean;
};

export type JobArguments =
  | { readonly kind: 'job'; readonly order: JobOrder }
  | { readonly kind: 'verify-journal'; readonly data: string; readonly json: boolean }
  | { readonly kind: 'save-journal'; readonly data: string; readonly path: string; readonly json: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly says: string };

const options = {
  users: { type: 'string', multiple: true },
  usage: { type: 'string', multiple: true },
  directory: { type: 'string', multiple: true },
  staff: { type: 'string', multiple: true },
  learning: { type: 'string', multiple: true },
  'upload-result': { type: 'string', multiple: true },
  mapping: { type: 'string' },
  encoding: { type: 'string' },
  sheet: { type: 'string' },
  dates: { type: 'string' },
  application: { type: 'string', multiple: true },
  state: { type: 'string', multiple: true },
  accept: { type: 'string', multiple: true },
  scim: { type: 'string' },
  'token-stdin': { type: 'boolean' },
  'token-env': { type: 'string' },
  practice: { type: 'boolean' },
  'reads-per-second': { type: 'string' },
  'writes-per-second': { type: 'string' },
  'in-flight': { type: 'string' },
  'look-up-order': { type: 'string' },
  'if-match': { type: 'string' },
  report: { type: 'string' },
  'report-columns': { type: 'string' },
  pseudonymised: { type: 'boolean' },
  'one-page': { type: 'string' },
  'with-sources': { type: 'boolean' },
  deprovision: { type: 'string' },
  'deprovision-list': { type: 'string' },
  'provision-list': { type: 'string' },
  'undo-plan': { type: 'string' },
  apply: { type: 'boolean' },
  'allow-deprovisioning': { type: 'boolean' },
  'allow-provisioning': { type: 'boolean' },
  'allow-creating': { type: 'boolean' },
  'confirm-count': { type: 'string' },
  data: { type: 'string' },
  wait: { type: 'boolean' },
  'take-over': { type: 'boolean' },
  'verify-journal': { type: 'boolean' },
  'save-journal': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line. Whatever is wrong with it comes back as a sentence that names the option. */
export function parseJobArguments(argv: readonly string[]): JobArguments {
  try {
    return read(argv);
  } catch (error) {
    if (error instanceof WrongArgument) return { kind: 'wrong', says: error.message };
    throw error;
  }
}

type Values = ReturnType<typeof parse>;

function read(argv: readonly string[]): JobArguments {
  if (argv.some((word) => word === '--token' || word.startsWith('--token='))) {
    throw new WrongArgument(
      'A token does not belong on the command line, where every program can read it. Use --token-stdin or --token-env NAME, and replace this token if it was a real one.',
    );
  }
  const values = parse(argv);
  if (values.help === true) return { kind: 'help' };
  if (values['verify-journal'] === true) {
    if (values.data === undefined) {
      throw new WrongArgument('--verify-journal needs --data DIR, the folder whose journal is meant.');
    }
    return { kind: 'verify-journal', data: values.data, json: values.json === true };
  }
  const path = values['save-journal'];
  if (path !== undefined) {
    if (values.data === undefined) {
      throw new WrongArgument('--save-journal needs --data DIR, the folder whose journal is meant.');
    }
    return { kind: 'save-journal', data: values.data, path, json: values.json === true };
  }
  const order = readOrder(values);
  checkService(order);
  checkApplying(order);
  return { kind: 'job', order };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new WrongArgument(error instanceof Error ? firstSentence(error.message) : 'Wrong arguments.');
  }
}

function readOrder(values: Values): JobOrder {
  const files = {
    users: values.users ?? [],
    directory: values.directory ?? [],
    staff: values.staff ?? [],
    usage: values.usage ?? [],
    learning: values.learning ?? [],
    uploadResult: values['upload-result'] ?? [],
  };
  const isSample =
    Object.values(files).flat().length === 0 && values.scim === undefined && values.data === undefined;
  return {
    isSample,
    ...files,
    mapping: values.mapping,
    readAs: readReadAs(values),
    list: readList(values),
    accepted: (values.accept ?? []).flatMap((kind) => {
      const answer = oneOf('--accept', kind, [...alarmKinds, ...listSubjects]);
      return alarmKinds.find((alarm) => alarm === answer) ?? [];
    }),
    service: readService(values, isSample),
    limits: readLimits(values),
    dialect: readDialect(values),
    report: checkedReport(values.report),
    reportOptions: {
      columns: readColumns(values['report-columns']),
      isPseudonymised: values.pseudonymised === true,
      withSources: values['with-sources'] === true,
    },
    onePage: checkedPage(values['one-page']),
    deprovision: readDeprovision(values),
    provisionList: values['provision-list'],
    undoPlan: wholeNumber('--undo-plan', values['undo-plan'], 1),
    apply: values.apply === true,
    allowDeprovisioning: values['allow-deprovisioning'] === true,
    allowProvisioning: values['allow-provisioning'] === true,
    allowCreating: values['allow-creating'] === true,
    confirmCount: wholeNumber('--confirm-count', values['confirm-count'], 1),
    data: values.data,
    wait: values.wait === true,
    takeOver: values['take-over'] === true,
    json: values.json === true,
  };
}

function readColumns(text: string | undefined): readonly ReportHeading[] {
  const wanted = (text ?? '')
    .split(',')
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '');
  return wanted.flatMap((heading) => oneOf('--report-columns', heading, reportHeadings) ?? []);
}

function checkedReport(path: string | undefined): string | undefined {
  if (path === undefined || reportFormat(path) !== undefined) return path;
  throw new WrongArgument(`--report takes a name that ends in .csv, .xlsx or .json, and not "${path}".`);
}

function checkedPage(path: string | undefined): string | undefined {
  if (path === undefined || pageFormat(path) !== undefined) return path;
  throw new WrongArgument(`--one-page takes a name that ends in .html or .xlsx, and not "${path}".`);
}

function readReadAs(values: Values): ReadAs {
  const encoding = oneOf('--encoding', values.encoding, encodingNames);
  const dates = oneOf('--dates', values.dates, dateOrders);
  const { sheet } = values;
  return { encoding, sheet, dates };
}

/** What lists of people are, which application of theirs is meant, and what words in them mean. */
function readList(values: Values): ListReading {
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

function readService(values: Values, isSample: boolean): JobService {
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

function readLimits(values: Values): Partial<PaceLimits> {
  const readsPerSecond = positiveNumber('--reads-per-second', values['reads-per-second']);
  const writesPerSecond = positiveNumber('--writes-per-second', values['writes-per-second']);
  const inFlight = wholeNumber('--in-flight', values['in-flight'], 1);
  return {
    ...(readsPerSecond === undefined ? {} : { readsPerSecond }),
    ...(writesPerSecond === undefined ? {} : { writesPerSecond }),
    ...(inFlight === undefined ? {} : { inFlight }),
  };
}

function readDialect(values: Values): JobOrder['dialect'] {
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

function readDeprovision(values: Values): Deprovision | undefined {
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

function checkService(order: JobOrder): void {
  const named = order.users.length + order.directory.length + order.staff.length + order.usage.length;
  if (order.service.kind === 'scim' && named === 0 && order.data === undefined) {
    throw new WrongArgument(
      'Nobody to look up: name an export with --users FILE, or a folder with people in it with --data DIR.',
    );
  }
  const plans =
    order.deprovision !== undefined || order.provisionList !== undefined || order.undoPlan !== undefined;
  if (plans && order.service.kind === 'none') {
    throw new WrongArgument('A plan needs a service: add --scim URL, or --practice to try it out.');
  }
}

function checkApplying(order: JobOrder): void {
  const { apply, deprovision, provisionList, undoPlan, data } = order;
  if (undoPlan !== undefined && data === undefined) {
    throw new WrongArgument('--undo-plan needs --data DIR, the folder that has the plan.');
  }
  if (!apply) return;
  if (deprovision === undefined && provisionList === undefined && undoPlan === undefined) {
    throw new WrongArgument(
      '--apply has nothing to apply: add --deprovision idle:DAYS, --deprovision-list FILE, --provision-list FILE or --undo-plan N.',
    );
  }
  if (deprovision !== undefined && !order.allowDeprovisioning) {
    throw new WrongArgument('--apply takes licenses away only with --allow-deprovisioning.');
  }
  if (provisionList !== undefined && !order.allowProvisioning) {
    throw new WrongArgument('--apply gives licenses only with --allow-provisioning.');
  }
}

/** Node's own sentence, without its advice about positional arguments. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/(?<=['"])\. |\. To /u);
  return `${first.replace(/\.$/u, '')}. See --help.`;
}
