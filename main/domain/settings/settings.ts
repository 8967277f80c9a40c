/** Headings that numbers are set under. */
type NumberSection = 'findings' | 'licenses' | 'costs';

/** A number that the admin may set: what it is kept as, within what it may be, and what holds where nothing is set. */
export type NumberSetting = {
  readonly storedAs: string;
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
  /** Shown in percent with one decimal, kept as a part of one. */
  readonly isShare?: true;
  /** People are described anew when it changes. */
  readonly describesPeople?: true;
  /** Under which heading of the settings it is set. */
  readonly under: NumberSection;
};

const days = 3650;
/** A list or report older than a month and a half says little of today. */
const ageDays = 45;

/** Every number that can be set, each once: its form on the bridge, in the window and in the database follow from it. */
export const numberSettings = {
  /** Days without activity after which a person counts as idle. */
  idleDays: {
    storedAs: 'idle_threshold_days',
    least: 1,
    most: days,
    otherwise: 30,
    describesPeople: true,
    under: 'findings',
  },
  /** Fewer days active in the latest window than so many count as little use; 0 for never. */
  underUsedDays: {
    storedAs: 'under_used_days',
    least: 0,
    most: 366,
    otherwise: 3,
    describesPeople: true,
    under: 'findings',
  },
  /** Older than so many days, a source suggests nothing by itself. */
  usageAgeDays: { storedAs: 'usage_age_days', least: 1, most: days, otherwise: ageDays, under: 'findings' },
  usersAgeDays: { storedAs: 'users_age_days', least: 1, most: days, otherwise: ageDays, under: 'findings' },
  directoryAgeDays: {
    storedAs: 'directory_age_days',
    least: 1,
    most: days,
    otherwise: ageDays,
    under: 'findings',
  },
  /** More removals in one plan than so many, or than such a share of the seats held, need their number typed. */
  // Okta and Entra ID stop and ask at about these figures.
  removalCount: {
    storedAs: 'removal_limit_count',
    least: 0,
    most: 1_000_000,
    otherwise: 25,
    under: 'licenses',
  },
  removalPercent: {
    storedAs: 'removal_limit_share',
    least: 0,
    most: 100,
    otherwise: 10,
    isShare: true,
    under: 'licenses',
  },
  /** Seats bought and assignments a month; 0 where they are not known. */
  seatsBought: { storedAs: 'seats_bought', least: 0, most: 10_000_000, otherwise: 0, under: 'costs' },
  monthlyAssignments: {
    storedAs: 'monthly_assignments',
    least: 0,
    most: 10_000_000,
    otherwise: 0,
    under: 'costs',
  },
  /** Fewer free seats than this are too few; 0 where nothing is set. */
  minimumFree: { storedAs: 'minimum_free_seats', least: 0, most: 10_000_000, otherwise: 0, under: 'costs' },
  /** The contract can be changed up to so many days before it renews; 0 where that is not known. */
  noticeDays: { storedAs: 'notice_days', least: 0, most: 366, otherwise: 0, under: 'costs' },
  /** Days in which nobody is asked about a seat again. */
  askCoolDownDays: { storedAs: 'ask_cool_down_days', least: 1, most: days, otherwise: 60, under: 'licenses' },
} as const satisfies Readonly<Record<string, NumberSetting>>;
export type NumberSettingName = keyof typeof numberSettings;

/** By card, through a representative of LinkedIn, or nobody said. */
export const waysOfBuying = ['not-known', 'card', 'representative'] as const;
export type WayOfBuying = (typeof waysOfBuying)[number];

/** Words to choose one of; the first holds where nothing is set. */
export const choiceSettings = {
  appearance: { storedAs: 'appearance', choices: ['system', 'light', 'dark'] },
  density: { storedAs: 'density', choices: ['comfortable', 'dense'] },
  /** How the seats were bought: which says when those not needed can be given back. */
  boughtBy: { storedAs: 'seats_bought_by', choices: waysOfBuying },
} as const;
export type ChoiceSettingName = keyof typeof choiceSettings;

/** Domains of addresses; none where nothing is set. People are told apart by them. */
export const domainSettings = {
  tagDomains: { storedAs: 'tag_domains' },
  dotDomains: { storedAs: 'dot_domains' },
} as const;
export type DomainSettingName = keyof typeof domainSettings;

/** Everything that is set, as it is used and shown. */
export type Settings = { readonly [Name in NumberSettingName]: number } & {
  readonly [Name in ChoiceSettingName]: (typeof choiceSettings)[Name]['choices'][number];
} & { readonly [Name in DomainSettingName]: readonly string[] };

const all = { ...numberSettings, ...choiceSettings, ...domainSettings };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the definitions are the names
export const settingNames = Object.keys(all) as readonly (keyof Settings)[];

/** The name that a setting is kept under. */
export function storedAs(name: keyof Settings): string {
  return all[name].storedAs;
}

/** Settings by which people are told apart or described: a change of one makes what is known of people stale. */
export function isAboutPeople(name: keyof Settings): boolean {
  return name in domainSettings || numberSetting(name)?.describesPeople === true;
}

/** The definition of a number, with what not every one has; `undefined` of what is none. */
export function numberSetting(name: keyof Settings): NumberSetting | undefined {
  return isNumberName(name) ? numberSettings[name] : undefined;
}

function isNumberName(name: keyof Settings): name is NumberSettingName {
  return name in numberSettings;
}
