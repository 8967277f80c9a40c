/** The columns of the matched report by their headings, in their order. */
export const reportHeadings = [
  'Name',
  'E-mail',
  'Unique id',
  'Seat id',
  'Title',
  'Department',
  'Manager',
  'Cost center',
  'Office',
  'LinkedIn group',
  'Directory',
  'Directory by',
  'Directory as of',
  'Works here',
  'State',
  'State by',
  'State as of',
  'Seat',
  'In latest user list',
  'Account',
  'Account id',
  'Match',
  'Asked at',
  'Usage',
  'Days active',
  'Window end',
  'Idle days',
  'Findings',
  'Reasons',
  'Asked on',
  'Answer',
  'Needed until',
  'Last action',
  'Last action state',
  'Last action at',
  'Last action outcome',
] as const;
export type ReportHeading = (typeof reportHeadings)[number];

/** The column of the code that stands for a person where names are left out. */
export const pseudonymHeading = 'Person';

/** Columns that say, or may say, who somebody is: a pseudonymised report has none of them. */
const telling: ReadonlySet<ReportHeading> = new Set([
  'Name',
  'E-mail',
  'Unique id',
  'Seat id',
  'Title',
  'Manager',
  // Free text: it may be called after somebody.
  'LinkedIn group',
  // The name of a file may hold anything.
  'Directory by',
  'State by',
  'Account id',
  'Match',
  'Reasons',
  'Last action outcome',
]);

/** Whether a column says, or may say, who somebody is. */
export function isTelling(heading: ReportHeading): boolean {
  return telling.has(heading);
}

/** How a report is to be written, beside whom it is about. */
export type ReportOptions = {
  /** All where none is named. */
  readonly columns: readonly ReportHeading[];
  readonly isPseudonymised: boolean;
  /** Beside a CSV file, a file that says what it was made from; the other forms hold that themselves. */
  readonly withSources: boolean;
};

/** How the column of findings calls them. */
export type ReportedFindings = 'names' | 'kinds';

export const defaultReportOptions: ReportOptions = {
  columns: [],
  isPseudonymised: false,
  withSources: false,
};

/** The columns that are written, in the order of the report. */
export function writtenHeadings({ columns, isPseudonymised }: ReportOptions): readonly ReportHeading[] {
  return reportHeadings.filter(
    (heading) =>
      (columns.length === 0 || columns.includes(heading)) && !(isPseudonymised && telling.has(heading)),
  );
}
