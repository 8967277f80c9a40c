import type { Option } from './options/option.ts';
import { sections } from './options/all.ts';

/** Where what an option does begins, in characters. */
const helpColumn = 28;

/** What `--help` prints. */
export const helpText = `The main job without a window: import, look up, report, and, when told to, change licenses.

  npm run job                     sample exports, practice service, a report beside you
  npm run job -- --users FILE --scim URL --token-stdin --report matched.csv
  (the installed app takes the same as: purser --job …)

${sections.map(sectionText).join('\n\n')}

Exit codes: 0 all well, 1 failed, 2 wrong arguments, 3 finished with rejected rows, unknown, undecidable or doubtful people,
unanswered look-ups, actions that are open or not seen yet, or a list or usage report older than the age that is set (45
days), 4 another works in the data folder: nothing was done.
`;

function sectionText({ title, says, options }: (typeof sections)[number]): string {
  const heading = says === undefined ? title : `${title}. ${says}`;
  return [heading, ...Object.entries(options).flatMap(([name, option]) => optionLines(name, option))].join(
    '\n',
  );
}

function optionLines(name: string, option: Option): readonly string[] {
  const [first = '', ...others] = option.help;
  const beneath = [...others, ...(option.note ?? [])].map((line) => `${' '.repeat(helpColumn)}${line}`);
  return [`${`  ${asTyped(name, option)}`.padEnd(helpColumn)}${first}`.trimEnd(), ...beneath];
}

/** The option as it is typed, with what follows it. */
export function asTyped(name: string, { takes }: Option): string {
  return takes === undefined ? `--${name}` : `--${name} ${takes.placeholder}`;
}
