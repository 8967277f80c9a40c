import type { Settings } from '../../../preload/contract/procedures/settings.ts';
import {
  choiceSettings,
  type DomainSettingName,
  domainSettings,
  type NumberSetting,
  type NumberSettingName,
  numberSettings,
} from '../../domain/settings/settings.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

const all = { ...numberSettings, ...choiceSettings, ...domainSettings };

export const settingHandlers: HandlersOf<ProceduresOf<'settings'>> = {
  'settings.read': readSettings,
  'settings.write': async (desk, change) => {
    const before = await readSettings(desk);
    const changed = Object.keys(all)
      .filter(isSettingName)
      .filter((name) => change[name] !== undefined);
    for (const name of changed) {
      const value = toStored(name, change[name]);
      if (value === toStored(name, before[name])) continue;
      await desk.engine.ask('write-setting', { name: all[name].storedAs, value });
    }
    desk.tell('data-changed', { what: 'settings' });
    if (changed.some(describesPeople)) desk.tell('data-changed', { what: 'people' });
    return readSettings(desk);
  },
};

/** Settings by which people are described or told apart. */
function describesPeople(name: keyof Settings): boolean {
  if (isNumberName(name)) {
    const setting: NumberSetting = numberSettings[name];
    return setting.describesPeople === true;
  }
  return name in domainSettings;
}

function toStored(name: keyof Settings, value: Settings[keyof Settings] | undefined): string {
  if (Array.isArray(value))
    return [...new Set<unknown>(value)]
      .map(String)
      .toSorted((one, other) => one.localeCompare(other, 'en'))
      .join(' ');
  // A share is kept as a part of one.
  return String(name === 'removalPercent' ? Number(value) / 100 : value);
}

function isSettingName(name: string): name is keyof Settings {
  return name in all;
}

function isNumberName(name: string): name is NumberSettingName {
  return name in numberSettings;
}

async function readSettings(desk: Desk): Promise<Settings> {
  const stored = await desk.engine.ask('read-settings', {});
  const number = (name: NumberSettingName): number => readNumber(numberSettings[name], stored);
  const domains = (name: DomainSettingName): readonly string[] =>
    (stored[domainSettings[name].storedAs] ?? '').split(' ').filter((domain) => domain !== '');
  return {
    idleDays: number('idleDays'),
    underUsedDays: number('underUsedDays'),
    usersAgeDays: number('usersAgeDays'),
    directoryAgeDays: number('directoryAgeDays'),
    usageAgeDays: number('usageAgeDays'),
    removalCount: number('removalCount'),
    removalPercent: number('removalPercent'),
    seatsBought: number('seatsBought'),
    monthlyAssignments: number('monthlyAssignments'),
    minimumFree: number('minimumFree'),
    noticeDays: number('noticeDays'),
    askCoolDownDays: number('askCoolDownDays'),
    appearance: choice(choiceSettings.appearance, stored),
    density: choice(choiceSettings.density, stored),
    boughtBy: choice(choiceSettings.boughtBy, stored),
    tagDomains: domains('tagDomains'),
    dotDomains: domains('dotDomains'),
  };
}

type Stored = Readonly<Record<string, string>>;

/** What cannot be read as a number of its kind counts as not set. */
function readNumber({ storedAs, least, otherwise, isShare }: NumberSetting, stored: Stored): number {
  const value = Number(stored[storedAs] ?? Number.NaN);
  if (isShare === true) return value >= 0 && value <= 1 ? Math.round(value * 1000) / 10 : otherwise;
  return Number.isInteger(value) && value >= least ? value : otherwise;
}

function choice<Word extends string>(
  { storedAs, choices }: { readonly storedAs: string; readonly choices: readonly [Word, ...Word[]] },
  stored: Stored,
): Word {
  return choices.find((word) => word === stored[storedAs]) ?? choices[0];
}
