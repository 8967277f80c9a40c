import type { FactsExpectation, OutcomeExpectation, SentenceExpectation } from './expectation.ts';
import type { JobOutcome } from './job-process.ts';
import { judgePerson } from './judge-person.ts';

/** What is not as it should be, a line each; nothing where the outcome is right. `requests`: what the service was sent. */
export function judge(
  expected: OutcomeExpectation,
  outcome: JobOutcome,
  requests: readonly string[] = [],
): readonly string[] {
  const wasRefused = / was not imported\b/u.test(outcome.says);
  if ('refused' in expected)
    return judgeSentence(expected.refused, outcome, wasRefused ? undefined : 'refused');
  if ('asked' in expected)
    return judgeSentence(expected.asked, outcome, wasRefused ? undefined : 'asked about');
  if ('failed' in expected) {
    const hasStopped = outcome.code === 1 || outcome.code === 2;
    return judgeSentence(expected.failed, outcome, hasStopped ? undefined : 'stopped');
  }
  if (wasRefused) return [`it should be imported, and was not: ${lastWords(outcome.says)}`];
  if (outcome.summary === undefined)
    return [`the job did not end well (exit ${String(outcome.code)}): ${lastWords(outcome.says)}`];
  return judgeFacts(expected, outcome, requests);
}

/** `missed`: what should have happened to the file, where it did not. */
function judgeSentence(
  { says = [], not = [] }: SentenceExpectation,
  outcome: JobOutcome,
  missed: string | undefined,
): readonly string[] {
  if (missed !== undefined) {
    const rows = outcome.people.filter((row) => row['Findings'] !== 'in-order');
    const findings = rows.map((row) => `${row['Name'] ?? ''}: ${row['Findings'] ?? ''}`).join(' · ');
    return [`it should be ${missed}, and the job took it: ${findings.slice(0, 400) || 'no findings'}`];
  }
  const words = lastWords(outcome.says);
  return [
    ...says
      .filter((text) => !matches(text, outcome.says))
      .map((text) => `it does not say /${text}/: ${words}`),
    ...not.filter((text) => matches(text, outcome.says)).map((text) => `it says /${text}/: ${words}`),
  ];
}

function judgeFacts(
  expected: FactsExpectation,
  outcome: JobOutcome,
  requests: readonly string[],
): readonly string[] {
  const { people, says } = outcome;
  const planned = plannedAddresses(says);
  const names = people.map((row) => `${row['Name'] ?? ''} <${row['E-mail'] ?? ''}>`).join(', ');
  const isPerson = (who: string) => people.some((row) => row['Name'] === who || row['E-mail'] === who);
  const codes = [expected.code ?? outcome.code].flat();
  return [
    ...(expected.people === undefined || expected.people === people.length
      ? []
      : [`${String(people.length)} people instead of ${String(expected.people)}: ${names}`]),
    ...(expected.persons ?? []).flatMap((person) => judgePerson(person, people)),
    ...(expected.notPeople ?? []).filter(isPerson).map((who) => `"${who}" is taken for a person`),
    ...judgePlan(expected, planned),
    ...judgeCounts(expected, outcome),
    ...(expected.window === undefined || says.includes(expected.window)
      ? []
      : [`the window is not ${expected.window}: ${/Imported {3}[^\n]*usage[^\n]*/iu.exec(says)?.[0] ?? ''}`]),
    ...(codes.includes(outcome.code) ? [] : [`exit ${String(outcome.code)}, not ${codes.join(' or ')}`]),
    ...(expected.said ?? []).filter((text) => !matches(text, says)).map((text) => `not said: /${text}/`),
    ...(expected.notSaid ?? []).flatMap((text) => linesWith(text, says).map((line) => `said: ${line}`)),
    ...(expected.notSent ?? []).flatMap((text) =>
      requests
        .filter((line) => new RegExp(text, 'u').test(line))
        .map((line) => `sent to the service: ${line}`),
    ),
  ];
}

function judgePlan(expected: FactsExpectation, planned: readonly string[]): readonly string[] {
  const wanted = expected.planned;
  const missing = wanted?.filter((who) => !planned.includes(who)) ?? [];
  const extra = wanted === undefined ? [] : planned.filter((who) => !wanted.includes(who));
  const forbidden = expected.notPlanned?.filter((who) => planned.includes(who)) ?? [];
  return [
    ...missing.map((who) => `the plan does not take the seat of ${who}`),
    ...[...extra, ...forbidden].map((who) => `the plan takes the seat of ${who}`),
  ];
}

function judgeCounts({ counts = {} }: FactsExpectation, { summary }: JobOutcome): readonly string[] {
  return Object.entries(counts)
    .filter(([key, value]) => summary?.[key] !== value)
    .map(([key, value]) => `${key} is ${JSON.stringify(summary?.[key])}, not ${JSON.stringify(value)}`);
}

/** Addresses in the printed plan of removals. */
function plannedAddresses(says: string): readonly string[] {
  const at = says.indexOf('Plan       deprovision');
  return at === -1 ? [] : [...says.slice(at).matchAll(/<([^<>\s]+@[^<>\s]+)>/gu)].map(([, who]) => who ?? '');
}

function matches(text: string, says: string): boolean {
  return new RegExp(text, 'iu').test(says);
}

function linesWith(text: string, says: string): readonly string[] {
  return says
    .split('\n')
    .filter((line) => matches(text, line))
    .slice(0, 1);
}

function lastWords(says: string): string {
  const progress = /^(?:Purser|Imported|Looked up|Findings|Report|Plan) {2,}/u;
  const lines = says.split('\n').filter((line) => line.trim() !== '' && !progress.test(line));
  return lines.slice(-6).join(' / ').slice(0, 500);
}
