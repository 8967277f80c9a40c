import type { numberSettings } from '../../../preload/contract/lists.ts';
import { count } from '../../ui/text/format.ts';

type NumberSettingName = keyof typeof numberSettings;

/** What is said of a number that can be set. */
type LimitWords = {
  readonly name: string;
  readonly hint: string;
  /** Stands behind the number. */
  readonly unit?: string;
  /** What 0 stands for: nobody is to read it as a number. */
  readonly unset?: string;
  /** Said once it is saved, in place of its name. */
  readonly saved?: (value: number) => string;
};

const limits: Readonly<Record<NumberSettingName, LimitWords>> = {
  idleDays: {
    name: 'Idle threshold',
    hint: 'Days without activity, counted over known usage windows, after which a seat counts as idle. A blank is not a zero.',
    unit: 'days',
    saved: (days: number) => `Seats count as idle after ${count(days, 'day', 'days')}`,
  },
  underUsedDays: {
    name: 'Under-used below',
    hint: 'Days active of thirty. Who was active on a smaller share of the latest days, and on some, counts as under-used. Blank for never.',
    unset: 'never',
    unit: 'days',
  },
  usageAgeDays: {
    name: 'Age of usage reports',
    hint: 'Past it, usage suggests nothing by itself, and a plan built on it needs its number typed.',
    unit: 'days',
  },
  usersAgeDays: { name: 'Age of the user list', hint: 'The same for the user list.', unit: 'days' },
  directoryAgeDays: {
    name: 'Age of lists of people',
    hint: 'The same for each list of who is assigned the app, and of everybody.',
    unit: 'days',
  },
  removalCount: {
    name: 'Removals without a typed number',
    hint: 'A plan that takes more licenses than this away needs their number typed.',
  },
  removalPercent: {
    name: 'Share of seats without a typed number',
    hint: 'The same for a share of the seats held, from ten removals on, or past half of the seats.',
  },
  seatsBought: {
    name: 'Seats bought',
    hint: 'As the contract has it. A plan that gives more than are free says so. Blank where it is not known.',
    unset: 'not known',
  },
  monthlyAssignments: {
    name: 'License assignments a month',
    hint: 'What the contract allows in a calendar month. Past it a plan needs its number typed. Blank for no cap.',
    unset: 'no cap',
  },
  minimumFree: {
    name: 'Free seats at least',
    hint: 'Fewer than this and the overview says so, because buying takes time. Blank for no minimum.',
    unset: 'no minimum',
  },
  noticeDays: {
    name: 'Notice',
    hint: 'So many days before it renews the contract can still be changed. Blank where it is not known.',
    unset: 'not known',
    unit: 'days',
  },
  askCoolDownDays: {
    name: 'Days between two questions',
    hint: 'Nobody is asked again whether a seat is needed before so many days have passed.',
    unit: 'days',
  },
};

export const settings = {
  findings: 'Findings',
  licenses: 'Taking seats back',
  saved: 'The setting is saved',
  mailboxes: {
    title: 'E-mail addresses',
    placeholder: 'example.com',
    clear: 'Remove all domains',
    saved: 'Saved. Who is who is worked out anew.',
    noDomain: (domain: string) =>
      `“${domain}” is no domain. Enter what stands behind the @, as in example.com.`,
    tagDomains: {
      name: 'Domains without plus-tags',
      hint: 'Where anna+sales@ is delivered to anna@. For the matching of the user list with the directory only; the service is asked for addresses as they are.',
    },
    dotDomains: {
      name: 'Domains without dots',
      hint: 'Where anna.berg@ is delivered to annaberg@.',
    },
  },
  limits,
  contract: {
    title: 'Costs',
    hint: 'Amounts stay on this machine. No export says which license type a seat has: seats are counted at the price of the first line. For a new price add a line with the day from which it holds: what was saved before stays as it was.',
    line: (place: number) => `Price ${String(place)}`,
    licenseType: 'License type',
    licenseTypePlaceholder: 'Sales Navigator Advanced',
    yearly: 'Price of a seat a year',
    notAnAmount: 'Write an amount, such as 1200 or 99.50.',
    currency: 'Currency',
    from: 'Holds from',
    fromHint: 'Blank: ever since',
    isPaidAhead: 'The year is paid ahead: what is taken back saves nothing before the contract renews',
    graceDays: 'Days before an invitation counts as wasted',
    renewsOn: 'The contract renews on',
    add: 'Add a price',
    removeLine: (place: number) => `Remove price ${String(place)}`,
    save: 'Save costs',
    saved: 'The costs are saved',
  },
  language: 'Language',
  languageHint: 'Of the window, the menus and what is reported. The page loads anew.',
  /** Each by its own name, to be found by whoever reads no other. */
  languages: { system: 'As the system', en: 'English', de: 'Deutsch' },
  appearance: 'Appearance',
  appearances: { system: 'As the system', light: 'Light', dark: 'Dark' },
  density: 'Rows',
  densities: { comfortable: 'Comfortable', dense: 'Dense' },
  network: 'Network',
  offline: 'Work offline',
  offlineHint: 'Nothing is sent to any service while this is on. Imports, lists and reports work as ever.',
  data: 'Data',
  backUp: 'Copy of the database',
  backUpHint: 'Made while Purser runs, and checked. It holds people and the journal, and no token.',
  backUpDo: 'Save a copy',
  backedUp: 'The copy is saved and checked',
  restore: 'Restore a copy',
  restoreHint:
    'The copy is checked first. The database of now stays beside it in the data folder, so nothing is lost.',
  restoreDo: 'Choose a copy',
  restored: (name: string) => `${name} is restored`,
  restoredKept: (name: string) => `What was there before is kept as ${name}.`,
  erase: 'Erase everything',
  eraseHint: 'Imports, people, journal, settings, copies that Purser made, tokens in the keychain and logs.',
  eraseAsk: 'Erase everything…',
  eraseTitle: 'Erase everything on this machine?',
  eraseText:
    'The database, the copies that Purser made of it in its data folder, the tokens in the keychain and the logs are removed for good. Accounts and licenses at the service stay as they are. Copies and reports that were saved elsewhere stay too.',
  /** To be typed. */
  eraseWord: 'ERASE',
  eraseType: (word: string) => `Type ${word} to confirm`,
  eraseDo: 'Erase everything',
  eraseLeaving: 'Erase the rest, and leave the tokens’ entries in the keychain',
  erased: 'Everything is erased',
  erasedWhat: (files: number, tokens: number) =>
    `${count(files, 'file', 'files')} and ${count(tokens, 'token', 'tokens')} removed.`,
  erasedBut: (entry: string, program: string, keyring: string) =>
    `${program === '' ? 'The keychain' : program}${keyring === '' ? '' : `, keyring “${keyring}”,`} may still have “${entry}”: remove it there.`,
  about: 'About Purser',
  version: 'Version',
  runtime: 'Runs in',
  keychain: 'Keychain',
  keychains: {
    available: 'available',
    locked: 'locked',
    absent: 'absent',
    'no-keyring': 'without a default keyring',
    silent: 'asks for something or does not answer',
    failing: 'does not work',
  },
  sectionList: 'Sections of the settings',
  /** Each with what else it may be looked for as. */
  sections: {
    findings: { name: 'Findings', words: 'idle threshold age under-used days' },
    licenses: { name: 'Taking seats back', words: 'removals limit number typed confirm' },
    costs: { name: 'Costs', words: 'price money contract renewal seats bought currency' },
    mailboxes: { name: 'E-mail addresses', words: 'domains tags dots mailbox' },
    look: {
      name: 'Appearance and network',
      words: 'dark light dense rows offline language sprache deutsch german',
    },
    data: { name: 'Data', words: 'backup copy restore erase database' },
    about: { name: 'About and keys', words: 'version keyboard shortcuts keychain' },
  },
  bought: 'Seats of the contract',
  boughtBy: {
    name: 'How they were bought',
    hint: 'Says when seats that are not needed can be given back.',
    ways: { 'not-known': 'Not known', card: 'By card', representative: 'Through a representative' },
  },
};
