import { declared } from '../../words/declared.ts';
import { words } from '../../words/words.ts';
import type { Option } from './options/option.ts';
import { sections } from './options/all.ts';

/** Where what an option does begins, in characters. */
const helpColumn = 28;

/** Lines in other languages are as long as those of the English ones. */
const helpWidth = 128;

/** What `--help` prints. */
export function helpText(): string {
  const { intro, callSample, installed, exitCodes } = words().job.help;
  return `${intro}

  npm run job                     ${callSample}
  npm run job -- --users FILE --scim URL --token-stdin --report matched.csv
  ${installed}

${sections.map(sectionText).join('\n\n')}

${exitCodes}
`;
}

function sectionText({ title, says, options }: (typeof sections)[number]): string {
  const heading = says === undefined ? declared(title) : `${declared(title)}. ${declared(says)}`;
  return [heading, ...Object.entries(options).flatMap(([name, option]) => optionLines(name, option))].join(
    '\n',
  );
}

function optionLines(name: string, option: Option): readonly string[] {
  const [first = '', ...others] = inLanguage(option.help);
  const beneath = [...others, ...inLanguage(option.note ?? [])].map(
    (line) => `${' '.repeat(helpColumn)}${line}`,
  );
  return [`${`  ${asTyped(name, option)}`.padEnd(helpColumn)}${first}`.trimEnd(), ...beneath];
}

/** Lines as they are declared, or those of their translation, which breaks elsewhere. */
function inLanguage(lines: readonly string[]): readonly string[] {
  const text = lines.join(' ');
  const said = declared(text);
  if (said === text) return lines;
  const broken: string[] = [];
  for (const word of said.split(' ')) {
    const last = broken.at(-1);
    if (last === undefined || last.length + word.length >= helpWidth - helpColumn) broken.push(word);
    else broken[broken.length - 1] = `${last} ${word}`;
  }
  return broken;
}

/** The option as it is typed, with what follows it. */
export function asTyped(name: string, { takes }: Option): string {
  return takes === undefined ? `--${name}` : `--${name} ${takes.placeholder}`;
}
