import { z } from 'zod';

const reportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

export type Totals = {
  readonly passed: number;
  /** Failed tests, and what failed without being a test: a file that did not load, an error outside any test. */
  readonly failed: number;
  readonly skipped: number;
  readonly broken: readonly string[];
};

/** Counts of vitest's JSON report. A red run never has 0 failed, even where no single test is to blame. */
export function parseTotals(run: { readonly report: string | undefined; readonly status: number }): Totals {
  if (run.report === undefined)
    return { passed: 0, failed: 1, skipped: 0, broken: ['vitest wrote no report'] };
  const report = reportSchema.parse(JSON.parse(run.report));
  const broken = report.testResults
    .filter(
      (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
    )
    .map((file) => file.name);
  const counted = report.numFailedTests + broken.length;
  const isRed = run.status !== 0 || !report.success;
  const unexplained = counted === 0 && isRed ? ['vitest ended red without a failed test'] : [];
  return {
    passed: report.numPassedTests,
    failed: counted + unexplained.length,
    skipped: report.numPendingTests + report.numTodoTests,
    broken: [...broken, ...unexplained],
  };
}
