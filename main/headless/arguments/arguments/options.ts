import { parseArgs } from 'node:util';
import { WrongArgument } from '../argument-values.ts';

const options = {
  users: { type: 'string', multiple: true },
  usage: { type: 'string', multiple: true },
  directory: { type: 'string', multiple: true },
  staff: { type: 'string', multiple: true },
  learning: { type: 'string', multiple: true },
  'upload-result': { type: 'string', multiple: true },
  mapping: { type: 'string' },
  encoding: { type: 'string' },
  sheet: { type: 'string' },
  dates: { type: 'string' },
  application: { type: 'string', multiple: true },
  state: { type: 'string', multiple: true },
  accept: { type: 'string', multiple: true },
  scim: { type: 'string' },
  'token-stdin': { type: 'boolean' },
  'token-env': { type: 'string' },
  practice: { type: 'boolean' },
  'reads-per-second': { type: 'string' },
  'writes-per-second': { type: 'string' },
  'in-flight': { type: 'string' },
  'look-up-order': { type: 'string' },
  'if-match': { type: 'string' },
  report: { type: 'string' },
  'report-columns': { type: 'string' },
  pseudonymised: { type: 'boolean' },
  'one-page': { type: 'string' },
  'with-sources': { type: 'boolean' },
  deprovision: { type: 'string' },
  'deprovision-list': { type: 'string' },
  'provision-list': { type: 'string' },
  'undo-plan': { type: 'string' },
  apply: { type: 'boolean' },
  'allow-deprovisioning': { type: 'boolean' },
  'allow-provisioning': { type: 'boolean' },
  'allow-creating': { type: 'boolean' },
  'confirm-count': { type: 'string' },
  data: { type: 'string' },
  wait: { type: 'boolean' },
  'take-over': { type: 'boolean' },
  'verify-journal': { type: 'boolean' },
  'save-journal': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the command line names, by option. */
export type Values = ReturnType<typeof parseOptions>;

/** Parts the command line into its options. Throws `WrongArgument`. */
export function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new WrongArgument(error instanceof Error ? firstSentence(error.message) : 'Wrong arguments.');
  }
}

/** Node's own sentence, without its advice about positional arguments. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/(?<=['"])\. |\. To /u);
  return `${first.replace(/\.$/u, '')}. See --help.`;
}
