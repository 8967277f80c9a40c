import { expect, test } from 'vitest';
import { parseTotals } from '../../../.dev/totals.ts';

type File = {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { status: string }[];
};

function report(counts: {
  passed?: number;
  failed?: number;
  pending?: number;
  todo?: number;
  files?: readonly File[];
}): string {
  return JSON.stringify({
    success: (counts.failed ?? 0) === 0 && (counts.files ?? []).every((file) => file.status === 'passed'),
    numPassedTests: counts.passed ?? 0,
    numFailedTests: counts.failed ?? 0,
    numPendingTests: counts.pending ?? 0,
    numTodoTests: counts.todo ?? 0,
    testResults: counts.files ?? [],
  });
}

test('passed, failed and skipped are counted, todo among the skipped', () => {
  const totals = parseTotals({ report: report({ passed: 5, failed: 2, pending: 1, todo: 3 }), status: 1 });
  expect(totals).toEqual({ passed: 5, failed: 2, skipped: 4, broken: [] });
});

test('a file that did not load counts as failed, and is named', () => {
  const files = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }];
  const totals = parseTotals({ report: report({ passed: 5, files }), status: 1 });
  expect(totals).toEqual({ passed: 5, failed: 1, skipped: 0, broken: ['a.test.ts'] });
});

test('a file with a failed test is not counted a second time', () => {
  const files = [{ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] }];
  expect(parseTotals({ report: report({ failed: 1, files }), status: 1 }).failed).toBe(1);
});

test('a red run without a failed test is failed all the same', () => {
  expect(parseTotals({ report: report({ passed: 5 }), status: 1 }).failed).toBe(1);
});

test('no report is a failure', () => {
  expect(parseTotals({ report: undefined, status: 0 }).failed).toBe(1);
});
