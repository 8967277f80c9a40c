import type { FindingKind } from '../../domain/findings/finding.ts';
import type { Untold } from '../../domain/findings/untold-findings.ts';
import type { SourceAge } from '../../domain/files/source-age.ts';
import type { Instant } from '../../domain/ids.ts';
import { measuredRules } from '../../domain/matching/measured/measured.ts';
import type { PeopleFilter } from '../../domain/people/person.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { listImports } from '../database/imports.ts';
import { readSourceAges } from '../people/survey/source-ages.ts';
import { readUntold } from '../people/overview/untold.ts';
import { tallyFindings } from '../people/search/facet-tally.ts';
import { filterCondition } from '../people/search/filter-people.ts';

/** What a report was made from, for whoever has to trust it later. */
export type ReportSources = {
  readonly writtenAt: Instant;
  readonly people: number;
  readonly findings: Readonly<Record<FindingKind, number>>;
  /** Findings that nobody can be told to have, as what they are told by is not there: no zeros. */
  readonly untold: Untold['findings'];
  readonly imports: readonly {
    readonly kind: string;
    /** Left out where nobody is to be named: it may hold anything. */
    readonly fileName: string | undefined;
    readonly sha256: string;
    readonly importedAt: Instant;
    readonly window: string | undefined;
    readonly rows: number;
  }[];
  /** How old what each source says was when this was written. */
  readonly ages: readonly SourceAge[];
  readonly lookUps: { readonly answers: number; readonly latestAt: string | undefined };
  /** How often each rule that matches by likeness was right where the truth is known. */
  readonly rules: readonly { readonly rule: string; readonly right: number; readonly of: number }[];
};

/** Reads which imports, look-ups and rules a report of these people comes from. */
export function readReportSources(
  database: ReadableDatabase,
  filter: PeopleFilter,
  { writtenAt, withoutNames }: { readonly writtenAt: Instant; readonly withoutNames: boolean },
): ReportSources {
  const { sql, values } = filterCondition(database, filter);
  const counted = database
    .prepare<(string | number)[], { findings: number; people: number }>(
      `SELECT findings, count(*) AS people FROM person WHERE ${sql} GROUP BY findings`,
    )
    .all(...values);
  const lookUps = database
    .prepare<[], { answers: number; latestAt: string | null }>(
      'SELECT count(*) AS answers, max(asked_at) AS latestAt FROM look_up_answer',
    )
    .get();
  const findings = tallyFindings(new Map(counted.map(({ findings: mask, people }) => [mask, people])));
  const imports = listImports(database);
  return {
    writtenAt,
    people: counted.reduce((sum, { people }) => sum + people, 0),
    findings,
    untold: readUntold(database, findings).findings,
    imports: imports.map(({ kind, fileName, fileHash, importedAt, window, counts }) => ({
      kind,
      fileName: withoutNames ? undefined : fileName,
      sha256: fileHash,
      importedAt,
      window: window === undefined ? undefined : `${window.start} to ${window.end}`,
      rows: counts.accepted,
    })),
    ages: readSourceAges(database, writtenAt),
    lookUps: { answers: lookUps?.answers ?? 0, latestAt: lookUps?.latestAt ?? undefined },
    rules: measuredRules().map(({ rule, right, all }) => ({ rule, right, of: all })),
  };
}
