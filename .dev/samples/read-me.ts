import { sampleCases } from './cases.ts';
import type { SampleFile } from './files.ts';
import { peopleCount } from './population.ts';
import { windows } from './person.ts';
import { sampleSeed } from './random.ts';

const usageRows = windows.map(
  ({ start, end }, index) =>
    `| \`sample-usage-${start}-to-${end}.csv\` | usage report, ${index % 2 === 0 ? 'names alone' : 'with e-mail address and seat id'} |`,
);

/** The sentence beside the files: what they are, what varies, how they are made again. */
export function readMeFile(): SampleFile {
  const special = sampleCases.reduce((sum, { count }) => sum + count, 0);
  const cases = sampleCases.map(({ name, count, means }) => `| \`${name}\` | ${String(count)} | ${means} |`);
  const text = `# Sample exports

All of it is synthetic: ${String(peopleCount)} invented people of an invented company, made by \`npm run samples\` with the fixed seed
${String(sampleSeed)}. Names come from lists of common names, addresses end in \`.example\`. Making them again gives the same bytes.

| file | stands for |
| --- | --- |
| \`sample-users.csv\` | Admin Center users CSV; the headers that LinkedIn publishes (Help a7762565) |
${usageRows.join('\n')}
| \`sample-okta-assignments.csv\` | Okta's _Current Assignments_ report; its published fields, and six profile attributes added |
| \`sample-entra-assignments.csv\` | users and groups of an Entra ID enterprise application, with one group row |
| \`sample-waiting-list.csv\` | who waits for a seat, why, and who asked |
| \`sample-answers.csv\` | what comes back once the idle were asked, to be opened in _Questions_ |
| \`sample-service.json\` | what the practice service holds |

- Both assignment files hold the same people: one of them is enough. The members of Entra's group are assigned by name too.
- Both name everybody's manager by address, the cost center and the office; two managers are named otherwise: one by name alone, one by an
  address that nobody has.
- The header row of real usage reports is not published. These use the published metric names and differ from one
  another: which identifiers they carry, the order of columns, and which metrics were chosen. The window is in the file's name
  alone. People who have not finished onboarding are named with blank figures (Help a103027): blank is not zero.
- Encodings: UTF-8 everywhere; the usage reports and Entra's file begin with a byte order mark, Okta's and the user list do
  not; Okta's lines end in LF, all others in CRLF.

## The hard cases

${String(peopleCount - special)} people are in order. The others:

| case | people | what is unusual |
| --- | --- | --- |
${cases.join('\n')}

What must come out for each of them is in \`test/fixtures/sample-truth.json\`.
`;
  return { name: 'README.md', text };
}
