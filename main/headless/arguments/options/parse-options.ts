import { words } from '../../../words/words.ts';
import { parseArgs } from 'node:util';
import { type OptionName, optionNames, options, type Values } from './all.ts';
import { WrongArgument } from './readings.ts';

/** Parts the command line into its options and reads what each says. Throws `WrongArgument`. */
export function parseOptions(argv: readonly string[]): Values {
  const given = partArguments(argv);
  const alone = optionNames.find((name) => options[name].alone === true && given[name] !== undefined);
  const read = alone === undefined ? optionNames : [alone, ...neededBy(alone), 'json' as const];
  const values = Object.fromEntries(
    optionNames.map((name) => [name, valueOf(name, read.includes(name) ? given[name] : undefined)]),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value was read as its declaration says
  return values as Values;
}

type Given = Partial<Readonly<Record<OptionName, string | true | readonly string[]>>>;

function partArguments(argv: readonly string[]): Given {
  const config = Object.fromEntries(
    optionNames.map((name) => {
      const { takes, many = false, short } = options[name];
      const type = takes === undefined ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: many, ...(short === undefined ? {} : { short }) }];
    }),
  );
  try {
    const { values } = parseArgs({ args: [...argv], options: config, strict: true, allowPositionals: false });
    return values;
  } catch (error) {
    throw new WrongArgument(
      error instanceof Error ? firstSentence(error.message) : words().job.wrongArguments,
    );
  }
}

function valueOf(name: OptionName, given: Given[OptionName]): unknown {
  const { takes, many } = options[name];
  if (takes === undefined) return given === true;
  const texts = typeof given === 'string' ? [given] : given === true ? [] : (given ?? []);
  const read = texts.map((text) => takes.read(text, `--${name}`));
  return many === true ? read : read[0];
}

function neededBy(name: OptionName): readonly OptionName[] {
  return (options[name].needs ?? []).flatMap(({ anyOf }) => anyOf);
}

/** Node's own sentence, without its advice about positional arguments. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/(?<=['"])\. |\. To /u);
  return `${first.replace(/\.$/u, '')}. See --help.`;
}
