import type { Settings } from '../../../preload/contract/procedures/settings.ts';
import { defaultSourceAgeDays } from '../../domain/files/source-age.ts';
import { defaultRemovalLimits } from '../../domain/plans/guard-plan.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

/** As the engine has it. */
const defaultUnderUsedDays = 3;

const defaults: Settings = {
  idleDays: 30,
  appearance: 'system',
  density: 'comfortable',
  underUsedDays: defaultUnderUsedDays,
  usersAgeDays: defaultSourceAgeDays,
  directoryAgeDays: defaultSourceAgeDays,
  usageAgeDays: defaultSourceAgeDays,
  removalCount: defaultRemovalLimits.count,
  removalPercent: defaultRemovalLimits.share * 100,
  seatsBought: 0,
  monthlyAssignments: 0,
  tagDomains: [],
  dotDomains: [],
};

/** Names of the settings in the database; `idleDays` is read there too, by the findings. */
const settingNames = {
  idleDays: 'idle_threshold_days',
  appearance: 'appearance',
  density: 'density',
  underUsedDays: 'under_used_days',
  usersAgeDays: 'users_age_days',
  directoryAgeDays: 'directory_age_days',
  usageAgeDays: 'usage_age_days',
  removalCount: 'removal_limit_count',
  removalPercent: 'removal_limit_share',
  seatsBought: 'seats_bought',
  monthlyAssignments: 'monthly_assignments',
  tagDomains: 'tag_domains',
  dotDomains: 'dot_domains',
} as const satisfies Record<keyof Settings, string>;

export const settingHandlers: HandlersOf<ProceduresOf<'settings'>> = {
  'settings.read': readSettings,
  'settings.write': async (desk, change) => {
    const before = await readSettings(desk);
    for (const name of Object.keys(settingNames).filter(isSettingName)) {
      const value = change[name];
      if (value === undefined || toStored(name, value) === toStored(name, before[name])) continue;
      await desk.engine.ask('write-setting', { name: settingNames[name], value: toStored(name, value) });
    }
    desk.tell('data-changed', { what: 'settings' });
    if (describePeople.some((name) => change[name] !== undefined))
      desk.tell('data-changed', { what: 'people' });
    return readSettings(desk);
  },
};

/** Settings by which people are described or told apart. */
const describePeople = ['idleDays', 'underUsedDays', 'tagDomains', 'dotDomains'] as const;

function toStored(name: keyof Settings, value: Settings[keyof Settings]): string {
  if (Array.isArray(value))
    return [...new Set<unknown>(value)]
      .map(String)
      .toSorted((one, other) => one.localeCompare(other, 'en'))
      .join(' ');
  // A share is kept as a part of one.
  return String(name === 'removalPercent' ? Number(value) / 100 : value);
}

type NumberName =
  | 'underUsedDays'
  | 'usersAgeDays'
  | 'directoryAgeDays'
  | 'usageAgeDays'
  | 'removalCount'
  | 'seatsBought'
  | 'monthlyAssignments';

function isSettingName(name: string): name is keyof Settings {
  return name in settingNames;
}

async function readSettings(desk: Desk): Promise<Settings> {
  const stored = await desk.engine.ask('read-settings', {});
  const idleDays = Number(stored[settingNames.idleDays]);
  const appearance = stored[settingNames.appearance];
  const density = stored[settingNames.density];
  const number = (name: NumberName): number => {
    const value = Number(stored[settingNames[name]] ?? Number.NaN);
    return Number.isInteger(value) && value >= 0 ? value : defaults[name];
  };
  const domains = (name: 'tagDomains' | 'dotDomains'): readonly string[] =>
    (stored[settingNames[name]] ?? '').split(' ').filter((domain) => domain !== '');
  const share = Number(stored[settingNames.removalPercent] ?? Number.NaN);
  return {
    underUsedDays: number('underUsedDays'),
    usersAgeDays: number('usersAgeDays'),
    directoryAgeDays: number('directoryAgeDays'),
    usageAgeDays: number('usageAgeDays'),
    removalCount: number('removalCount'),
    removalPercent: share >= 0 && share <= 1 ? Math.round(share * 1000) / 10 : defaults.removalPercent,
    seatsBought: number('seatsBought'),
    monthlyAssignments: number('monthlyAssignments'),
    idleDays: Number.isInteger(idleDays) && idleDays >= 1 ? idleDays : defaults.idleDays,
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : defaults.appearance,
    density: density === 'dense' ? density : defaults.density,
    tagDomains: domains('tagDomains'),
    dotDomains: domains('dotDomains'),
  };
}
