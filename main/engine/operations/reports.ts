import type { PageFacts } from '../../domain/month/page/facts.ts';
import type { CalendarDay, Instant, PersonId } from '../../domain/ids.ts';
import type { PeopleFilter, PeopleSelection, PeopleSort } from '../../domain/people/person.ts';
import type { ReportHeading, ReportOptions } from '../../domain/report/report-columns.ts';
import type { ReportFormat } from '../../domain/report/report-format.ts';

export type ReportsOperations = {
  /** Who is behind the codes of a pseudonymised report, of those that this database gave. */
  'reveal-pseudonyms': {
    input: { codes: readonly string[] };
    output: { people: readonly { code: string; personId: PersonId; displayName: string }[] };
  };
  /** A selection as CSV text for the clipboard; without a text where it is too long for one. */
  'copy-people': {
    input: { selection: PeopleSelection; columns: readonly ReportHeading[]; on: CalendarDay };
    output: { people: number; text: string | undefined };
  };
  'write-report': {
    input: {
      path: string;
      filter: PeopleFilter;
      sort: PeopleSort;
      format: ReportFormat;
      options?: ReportOptions | undefined;
      at: Instant;
    };
    output: { rows: number; bytes: number };
  };
  /** What the page for those who pay is made of. */
  'read-page': { input: { at: Instant; withoutNames: boolean }; output: PageFacts };
  /** The page as a file of its own; written beside the target, synced, renamed. */
  'write-page': {
    input: { path: string; format: 'html' | 'xlsx'; at: Instant; withoutNames: boolean };
    output: { bytes: number };
  };
  /** Bytes that were made elsewhere, put in place in the same way. */
  'write-bytes': { input: { path: string; bytes: Uint8Array }; output: { bytes: number } };
};
