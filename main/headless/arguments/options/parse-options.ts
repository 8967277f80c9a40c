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
    throw new WrongArgument(sayMistake(error));
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

/** Node names what is wrong in the first quotation marks of a sentence that is English alone; what is said of it is ours. */
function sayMistake(error: unknown): string {
  const { noSuchOption, lacksValue, takesNoValue, ofNoOption, wrongArguments } = words().job;
  const named = error instanceof Error ? /'([^' ,]+)/u.exec(error.message)?.[1] : undefined;
  if (named === undefined || !(error instanceof Error) || !('code' in error)) return wrongArguments;
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return noSuchOption(named);
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return ofNoOption(named);
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return wrongArguments;
  const name = optionNames.find((known) => `--${known}` === named);
  return name === undefined || options[name].takes === undefined ? takesNoValue(named) : lacksValue(named);
}
