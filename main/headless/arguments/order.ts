import type { TypedNumber } from './confirm-count.ts';
import { words } from '../../words/words.ts';
import { type AlarmKind, alarmKinds } from '../../domain/files/import-alarm.ts';
import { type ExportKind, type ListReading, listSubjects, type ReadAs } from '../../domain/files/import.ts';
import type { CalendarDay } from '../../domain/ids.ts';
import { isPartedBy } from '../../domain/month/page/facts.ts';
import type { ReportOptions } from '../../domain/list/report/report-columns.ts';
import type { PaceLimits, ScimDialect } from '../../domain/service/dialect.ts';
import type { RollUp } from '../../domain/month/teams/roll-up.ts';
import type { Values } from './options/all.ts';
import type { TeamPageOrder } from './options/teams.ts';
import { fileOptions } from './options/exports.ts';
import { WrongArgument } from './options/readings.ts';

export type TokenSource = { readonly kind: 'stdin' } | { readonly kind: 'env'; readonly name: string };

/** Which service is asked; `none` makes the report of what the files alone say. */
export type JobService =
  | { readonly kind: 'scim'; readonly url: string; readonly token: TokenSource }
  | { readonly kind: 'practice' }
  | { readonly kind: 'none' };

export type Deprovision =
  { readonly kind: 'idle'; readonly days: number } | { readonly kind: 'list'; readonly file: string };

/** What is said of seats: who is to wait, how many are given, and what the contract allows, kept in the data folder. */
export type SeatOrder = {
  readonly waitingList: string | undefined;
  readonly giveNext: number | undefined;
  readonly bought: number | undefined;
  readonly aMonth: number | undefined;
  readonly minimumFree: number | undefined;
};

/** The roll-ups that are wanted, each with the file it is written to, and who is meant where a manager is named by name alone. */
export type TeamOrder = {
  readonly rollUps: readonly { readonly by: RollUp; readonly file: string | undefined }[];
  readonly managers: readonly { readonly name: string; readonly as: string }[];
  /** Teams whose pages are written. */
  readonly pages: readonly TeamPageOrder[];
};

/** Who is asked first and where the letters go, and the answers that came back. */
export type QuestionOrder = {
  readonly ask: string | undefined;
  readonly letters: string | undefined;
  readonly areManagers: boolean;
  readonly answerBy: CalendarDay | undefined;
  readonly answers: string | undefined;
};

/** What the job is to do, as the command line says it. Paths are as given. */
export type JobOrder = {
  /** No export was named and no data folder: the sample exports are used. */
  readonly isSample: boolean;
  /** The files that are to be imported, by kind: people before what is said of them. */
  readonly files: readonly (readonly [ExportKind, readonly string[]])[];
  /** A JSON file that says what columns mean. */
  readonly mapping: string | undefined;
  readonly readAs: ReadAs;
  /** What is answered of lists of people. */
  readonly list: ListReading;
  /** Lists of people that are taken out of use, or back into it, as they are called. */
  readonly listUse: readonly { readonly called: string; readonly isUsed: boolean }[];
  /** Alarms of imports that are as they should be. */
  readonly accepted: readonly AlarmKind[];
  readonly service: JobService;
  readonly limits: Partial<PaceLimits>;
  /** How this service is spoken to, where the command line says so. */
  readonly dialect: Partial<Pick<ScimDialect, 'lookUpOrder' | 'ifMatch' | 'clockAheadHours'>>;
  readonly report: string | undefined;
  readonly reportOptions: ReportOptions;
  /** The page for those who pay, where it is wanted too. */
  readonly onePage: string | undefined;
  readonly onePageBy: RollUp | undefined;
  readonly deprovision: Deprovision | undefined;
  readonly provisionList: string | undefined;
  readonly seats: SeatOrder;
  readonly teams: TeamOrder;
  readonly questions: QuestionOrder;
  /** Whether the renewal is told, and the calendar file it is written to. */
  readonly renewal: { readonly isWanted: boolean; readonly calendar: string | undefined };
  /** The plan that is to be taken back. */
  readonly undoPlan: number | undefined;
  readonly apply: boolean;
  readonly allowDeprovisioning: boolean;
  readonly allowProvisioning: boolean;
  readonly allowCreating: boolean;
  /** Who are the same people whatever they are called, by address or unique id. */
  readonly samePeople: readonly string[];
  readonly confirmCounts: readonly TypedNumber[];
  readonly data: string | undefined;
  /** Where another works in the data folder, this begins once it has ended. */
  readonly wait: boolean;
  /** The holder on another machine, who never gave the folder back, has ended. */
  readonly takeOver: boolean;
  readonly json: boolean;
};

/** No export is named, and neither a service nor a folder: the sample exports and the practice service are used. */
export function usesSample(values: Values): boolean {
  return (
    fileOptions.every(([name]) => values[name].length === 0) &&
    values.scim === undefined &&
    values.data === undefined
  );
}

/** What names somebody is for a page with names alone. Throws `WrongArgument`. */
function readPageRollUp(values: Values): RollUp | undefined {
  const by = values['one-page-by'];
  if (by === undefined || isPartedBy(by, { withoutNames: values.pseudonymised })) return by;
  throw new WrongArgument(words().job.onePageNames(by));
}

/** The same of the pages of teams. Throws `WrongArgument`. */
function readTeamPages(values: Values): Values['team-page'] {
  const named = values['team-page'].find(({ by }) => !isPartedBy(by, { withoutNames: values.pseudonymised }));
  if (named !== undefined) throw new WrongArgument(words().job.teamPageNames(named.by));
  return values['team-page'];
}

/** The same of the teams that are printed and written. Throws `WrongArgument`. */
function readTeamRollUps(values: Values): Values['by-team'] {
  const named = values['by-team'].find(({ by }) => !isPartedBy(by, { withoutNames: values.pseudonymised }));
  if (named !== undefined) throw new WrongArgument(words().job.byTeamNames(named.by));
  return values['by-team'];
}

/** Throws `WrongArgument`. */
export function readOrder(values: Values): JobOrder {
  const isSample = usesSample(values);
  return {
    isSample,
    files: fileOptions.map(([name, kind]) => [kind, values[name]] as const),
    mapping: values.mapping,
    readAs: { encoding: values.encoding, sheet: values.sheet, dates: values.dates },
    list: readList(values),
    listUse: [
      ...values['out-of-use'].map((called) => ({ called, isUsed: false })),
      ...values['use-again'].map((called) => ({ called, isUsed: true })),
    ],
    accepted: alarmKinds.filter((alarm) => values.accept.includes(alarm)),
    service: readService(values, isSample),
    limits: given({
      readsPerSecond: values['reads-per-second'],
      writesPerSecond: values['writes-per-second'],
      inFlight: values['in-flight'],
    }),
    dialect: given({
      lookUpOrder: values['look-up-order'],
      ifMatch: values['if-match'],
      clockAheadHours: values['service-clock'],
    }),
    report: values.report,
    reportOptions: {
      columns: values['report-columns'] ?? [],
      isPseudonymised: values.pseudonymised,
      withSources: values['with-sources'],
    },
    onePage: values['one-page'],
    onePageBy: readPageRollUp(values),
    deprovision: readDeprovision(values),
    provisionList: values['provision-list'],
    seats: readSeats(values),
    teams: { rollUps: readTeamRollUps(values), managers: values.manager, pages: readTeamPages(values) },
    renewal: { isWanted: values.renewal, calendar: values['renewal-calendar'] },
    questions: {
      ask: values.ask,
      letters: values.letters,
      areManagers: values['ask-managers'],
      answerBy: values['answer-by'],
      answers: values.answers,
    },
    undoPlan: values['undo-plan'],
    apply: values.apply,
    allowDeprovisioning: values['allow-deprovisioning'],
    allowProvisioning: values['allow-provisioning'],
    allowCreating: values['allow-creating'],
    samePeople: values['same-person'],
    confirmCounts: values['confirm-count'],
    data: values.data,
    wait: values.wait,
    takeOver: values['take-over'],
    json: values.json,
  };
}

/** What lists of people are, which application of theirs is meant, and what words in them mean. */
function readList({ accept, application, state }: Values): ListReading {
  const subjects = listSubjects.filter((subject) => accept.includes(subject));
  if (subjects.length > 1) {
    throw new WrongArgument(words().job.acceptEverybodyAcceptAssignees);
  }
  const [subject] = subjects;
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(application.length === 0 ? {} : { applications: application }),
    ...(state.length === 0 ? {} : { meanings: Object.fromEntries(state) }),
  };
}

function readService(values: Values, isSample: boolean): JobService {
  const token = readTokenSource(values);
  if (values.scim !== undefined && token !== undefined) return { kind: 'scim', url: values.scim, token };
  return { kind: values.practice || isSample ? 'practice' : 'none' };
}

function readTokenSource(values: Values): TokenSource | undefined {
  const name = values['token-env'];
  if (values['token-stdin']) return { kind: 'stdin' };
  return name === undefined ? undefined : { kind: 'env', name };
}

function readDeprovision(values: Values): Deprovision | undefined {
  const { deprovision: days, 'deprovision-list': file } = values;
  if (days !== undefined) return { kind: 'idle', days };
  return file === undefined ? undefined : { kind: 'list', file };
}

function readSeats(values: Values): SeatOrder {
  return {
    waitingList: values['waiting-list'],
    giveNext: values['give-next'],
    bought: values['seats-bought'],
    aMonth: values['seats-a-month'],
    minimumFree: values['minimum-free'],
  };
}

/** Without what is `undefined`. */
function given<Known extends object>(
  values: Known,
): { readonly [Name in keyof Known]?: NonNullable<Known[Name]> } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what is undefined was taken out
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Known]?: NonNullable<Known[Name]>;
  };
}
