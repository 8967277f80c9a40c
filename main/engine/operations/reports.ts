import type { PageFacts } from '../../domain/month/page/facts.ts';
import type { TeamPageFacts } from '../../domain/month/page/team-facts.ts';
import type { CalendarDay, Instant, PersonId } from '../../domain/ids.ts';
import type { PeopleFilter, PeopleSelection, PeopleSort } from '../../domain/people/person.ts';
import type {
  ReportedFindings,
  ReportHeading,
  ReportOptions,
} from '../../domain/list/report/report-columns.ts';
import type { RollUp, TeamChoice } from '../../domain/month/teams/roll-up.ts';
import type { ReportFormat } from '../../domain/list/report/report-format.ts';

/** A page to send, as of a moment. `by`: what it is parted by, departments where nothing is said. */
export type PageOrder = {
  readonly at: Instant;
  readonly withoutNames: boolean;
  readonly by?: RollUp | undefined;
};

/** A page, or the page of one team. */
export type PageFile = PageOrder & { readonly team?: TeamChoice | undefined };

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
      /** Findings by their names for who reads it, or by their kinds, which no language and no version changes; JSON has kinds alone. */
      findings?: ReportedFindings | undefined;
      at: Instant;
    };
    output: { rows: number; bytes: number };
  };
  /** What the page for those who pay is made of. */
  'read-page': { input: PageOrder; output: PageFacts };
  /** What a team's page is made of, as it is printed; `undefined` where there is no such team. */
  'read-team-page': { input: PageOrder & { team: TeamChoice }; output: TeamPageFacts | undefined };
  /** The page as a file of its own; written beside the target, synced, renamed. */
  'write-page': {
    input: PageFile & { path: string; format: 'html' | 'xlsx' };
    output: { bytes: number };
  };
  /** A roll-up as a file: a line a team, and one for all together. */
  'write-teams': {
    input: { path: string; format: 'csv' | 'xlsx'; by: RollUp; at: Instant };
    output: { teams: number; bytes: number };
  };
  /** Bytes that were made elsewhere, put in place in the same way. */
  'write-bytes': { input: { path: string; bytes: Uint8Array }; output: { bytes: number } };
};
