import { declared } from '../../words/declared.ts';
import { words } from '../../words/words.ts';
import { exitCodes, jobEnds } from '../exit-codes.ts';
import type { Option } from './options/option.ts';
import { sections } from './options/all.ts';

/** Where what an option does begins, in characters. */
const helpColumn = 28;

/** Lines in other languages are as long as those of the English ones. */
const helpWidth = 128;

/** What `--help` prints. */
export function helpText(): string {
  const { intro, callSample, installed, exits } = words().job.help;
  return `${intro}

  npm run job                     ${callSample}
  npm run job -- --users FILE --scim URL --token-stdin --report matched.csv
  ${installed}

${sections.map(sectionText).join('\n\n')}

${endings(exits)}
`;
}

function endings(said: ReturnType<typeof words>['job']['help']['exits']): string {
  const listed = jobEnds.map((end) => `${String(exitCodes[end])} ${said[end]}`).join(', ');
  return broken(`${said.title}: ${listed}.`, helpWidth).join('\n');
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
  return broken(said, helpWidth - helpColumn);
}

/** Lines of at most so many characters. */
function broken(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The option as it is typed, with what follows it. */
export function asTyped(name: string, { takes }: Option): string {
  return takes === undefined ? `--${name}` : `--${name} ${takes.placeholder}`;
}
