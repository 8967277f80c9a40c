import {
  choiceSettings,
  domainSettings,
  type NumberSetting,
  numberSetting,
  numberSettings,
  type Settings,
} from './settings.ts';

/** Texts as they are kept, by the name that they are kept under. */
export type StoredSettings = Readonly<Record<string, string | undefined>>;

type DomainSetting = { readonly storedAs: string };
type Choices<Word extends string> = {
  readonly storedAs: string;
  readonly choices: readonly [Word, ...Word[]];
};

/** The number that is set, a share in percent. What cannot be read as one, or is less than it may be, counts as not set. */
export function storedNumber(
  { storedAs, least, otherwise, isShare }: NumberSetting,
  stored: StoredSettings,
): number {
  const text = stored[storedAs] ?? '';
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (isShare === true) return value >= 0 && value <= 1 ? Math.round(value * 1000) / 10 : otherwise;
  return Number.isInteger(value) && value >= least ? value : otherwise;
}

/** The word that is set, or the first where none is that there is. */
export function storedChoice<Word extends string>(
  { storedAs, choices }: Choices<Word>,
  stored: StoredSettings,
): Word {
  return choices.find((word) => word === stored[storedAs]) ?? choices[0];
}

export function storedDomains({ storedAs }: DomainSetting, stored: StoredSettings): readonly string[] {
  return (stored[storedAs] ?? '').split(' ').filter((domain) => domain !== '');
}

/** Everything that is set, each read as its definition says. */
export function readSettings(stored: StoredSettings): Settings {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an entry for each definition, whose names `fromEntries` forgets
  return Object.fromEntries([
    ...each<NumberSetting>(numberSettings, (setting) => storedNumber(setting, stored)),
    ...each<Choices<string>>(choiceSettings, (setting) => storedChoice(setting, stored)),
    ...each<DomainSetting>(domainSettings, (setting) => storedDomains(setting, stored)),
  ]) as Settings;
}

function each<Definition>(
  definitions: Readonly<Record<string, Definition>>,
  read: (definition: Definition) => number | string | readonly string[],
): readonly (readonly [name: string, value: number | string | readonly string[]])[] {
  return Object.entries(definitions).map(([name, definition]) => [name, read(definition)]);
}

/** As a setting is kept: a share as a part of one, domains in their order with a space between. */
export function toStored(name: keyof Settings, value: Settings[keyof Settings]): string {
  if (Array.isArray(value))
    return [...new Set<unknown>(value)]
      .map(String)
      .toSorted((one, other) => one.localeCompare(other, 'en'))
      .join(' ');
  return String(numberSetting(name)?.isShare === true ? Number(value) / 100 : value);
}
