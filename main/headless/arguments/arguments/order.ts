import type { AlarmKind } from '../../../domain/files/import-alarm.ts';
import type { ExportKind, ListReading, ReadAs } from '../../../domain/files/import.ts';
import type { ReportOptions } from '../../../domain/report/report-columns.ts';
import type { PaceLimits, ScimDialect } from '../../../domain/service/dialect.ts';

export type TokenSource = { readonly kind: 'stdin' } | { readonly kind: 'env'; readonly name: string };

/** Which service is asked; `none` makes the report of what the files alone say. */
export type JobService =
  | { readonly kind: 'scim'; readonly url: string; readonly token: TokenSource }
  | { readonly kind: 'practice' }
  | { readonly kind: 'none' };

export type Deprovision =
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

/** The files that are to be imported, by kind: people before what is said of them. */
export function filesByKind(order: JobOrder): readonly (readonly [ExportKind, readonly string[]])[] {
  return [
    ['users', order.users],
    ['directory', order.directory],
    ['staff', order.staff],
    ['usage', order.usage],
    ['learning', order.learning],
    ['upload-result', order.uploadResult],
  ];
}
