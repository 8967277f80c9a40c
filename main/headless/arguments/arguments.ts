import { words } from '../../words/words.ts';
import { checkOptions } from './options/check-options.ts';
import { parseOptions } from './options/parse-options.ts';
import { WrongArgument } from './options/readings.ts';
import { type JobOrder, readOrder, usesSample } from './order.ts';

export type JobArguments =
  | { readonly kind: 'job'; readonly order: JobOrder }
  | { readonly kind: 'verify-journal'; readonly data: string; readonly json: boolean }
  | { readonly kind: 'save-journal'; readonly data: string; readonly path: string; readonly json: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly says: string };

/** Reads the command line. Whatever is wrong with it comes back as a sentence that names the option. */
export function parseJobArguments(argv: readonly string[]): JobArguments {
  try {
    return read(argv);
  } catch (error) {
    if (error instanceof WrongArgument) return { kind: 'wrong', says: error.message };
    throw error;
  }
}

function read(argv: readonly string[]): JobArguments {
  if (argv.some((word) => word === '--token' || word.startsWith('--token='))) {
    throw new WrongArgument(words().job.tokenDoesNotBelong);
  }
  const values = parseOptions(argv);
  checkOptions(usesSample(values) ? { ...values, practice: true } : values);
  if (values.help) return { kind: 'help' };
  const { data, json } = values;
  const path = values['save-journal'];
  if (data !== undefined && values['verify-journal']) return { kind: 'verify-journal', data, json };
  if (data !== undefined && path !== undefined) return { kind: 'save-journal', data, path, json };
  return { kind: 'job', order: readOrder(values) };
}
