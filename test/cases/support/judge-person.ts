import type { PersonExpectation } from './expectation.ts';
import type { ReportRow } from './job-process.ts';

/** What of a person's row in the report is not as it should be. */
export function judgePerson(person: PersonExpectation, people: readonly ReportRow[]): readonly string[] {
  const { who } = person;
  const rows = people.filter((row) =>
    [row['E-mail'], row['Name'], row['Seat id'], row['Unique id']].includes(who),
  );
  const [row] = rows;
  if (row === undefined && person.mayBeMissing === true) return [];
  if (row === undefined || rows.length > 1) return [`${who} is in the report ${String(rows.length)} times`];
  return [...judgeFindings(person, row), ...judgeColumns(person, row)].map((problem) => `${who}: ${problem}`);
}

function judgeFindings(person: PersonExpectation, row: ReportRow): readonly string[] {
  const findings = (row['Findings'] ?? '').split(', ');
  const state = `has ${findings.join(', ')}; seat ${row['Seat'] ?? ''}`;
  const missing = (person.has ?? []).filter((kind) => !findings.includes(kind));
  const extra = (person.lacks ?? []).filter((kind) => findings.includes(kind));
  const anyOf = person.hasAny ?? findings;
  return [
    ...missing.map((kind) => `lacks the finding ${kind} (${state})`),
    ...(anyOf.some((kind) => findings.includes(kind)) ? [] : [`has none of ${anyOf.join(', ')} (${state})`]),
    ...extra.map((kind) => `${kind} is wrong (${row['Reasons'] ?? ''})`),
  ];
}

function judgeColumns(person: PersonExpectation, row: ReportRow): readonly string[] {
  const cell = (key: string) => row[key] ?? '';
  const wrong = Object.entries(person.is ?? {})
    .filter(([key, value]) => ![value].flat().includes(cell(key)))
    .map(([key, value]) => `${key} is "${cell(key)}", not "${[value].flat().join('" or "')}"`);
  const forbidden = Object.entries(person.isNot ?? {})
    .filter(([key, value]) => [value].flat().includes(cell(key)))
    .map(([key]) => `${key} is "${cell(key)}"`);
  const idleDays = Number(cell('Idle days') || 0);
  const reasons = `${cell('Reasons')} ${cell('Match')}`;
  return [
    ...wrong,
    ...forbidden,
    ...(person.idleAtMost !== undefined && idleDays > person.idleAtMost
      ? [`${String(idleDays)} idle days, where at most ${String(person.idleAtMost)} can be known`]
      : []),
    ...(person.reasonSays !== undefined && !new RegExp(person.reasonSays, 'iu').test(reasons)
      ? [`the reasons do not say /${person.reasonSays}/: ${reasons}`]
      : []),
  ];
}
