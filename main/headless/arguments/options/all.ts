import { exportOptions } from './exports.ts';
import { journalOptions } from './journal.ts';
import { licenseOptions } from './licenses.ts';
import type { Option } from './option.ts';
import type { Reading } from './readings.ts';
import { questionOptions } from './questions.ts';
import { resultOptions } from './result.ts';
import { seatOptions } from './seats.ts';
import { serviceOptions } from './service.ts';
import { teamOptions } from './teams.ts';

const declared = {
  help: { short: 'h', alone: true, help: ['this text'] },
  ...exportOptions,
  ...serviceOptions,
  ...resultOptions,
  ...licenseOptions,
  ...seatOptions,
  ...teamOptions,
  ...questionOptions,
  ...journalOptions,
} as const;

export type OptionName = keyof typeof declared;

/** Every option of the job by its name. It does not compile where one names another that there is not. */
export const options: { readonly [Name in OptionName]: Option<OptionName> } = declared;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the declaration are its names
export const optionNames = Object.keys(declared) as readonly OptionName[];

type ValueOf<Declared> = Declared extends { readonly takes: Reading<infer Value> }
  ? Declared extends { readonly many: true }
    ? readonly Value[]
    : Value | undefined
  : boolean;

/** What a command line says, by option. */
export type Values = { readonly [Name in OptionName]: ValueOf<(typeof declared)[Name]> };

/** The options as the help shows them. */
export const sections: readonly {
  readonly title: string;
  readonly says?: string;
  readonly options: Readonly<Record<string, Option>>;
}[] = [
  { title: 'Exports', options: exportOptions },
  { title: 'Service', options: serviceOptions },
  { title: 'Result', options: resultOptions },
  {
    title: 'Licenses',
    says: 'Nothing is written to the service without --apply.',
    options: licenseOptions,
  },
  { title: 'Seats', options: seatOptions },
  { title: 'Teams', options: teamOptions },
  { title: 'Questions', says: 'Purser writes letters and sends none.', options: questionOptions },
  { title: 'Journal', options: journalOptions },
];
