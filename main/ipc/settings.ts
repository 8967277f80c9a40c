import type { Settings } from '../../preload/contract/procedures.ts';
import { defaultRemovalLimits } from '../domain/guard.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, ProceduresOf } from './handler.ts';

/** As the engine has it. */
const defaultUnderUsedDays = 3;

const defaults: Settings = {
  idleDays: 30,
  appearance: 'system',
  density: 'comfortable',
  underUsedDays: defaultUnderUsedDays,
  removalCount: defaultRemovalLimits.count,
  removalPercent: defaultRemovalLimits.share * 100,
  seatsBought: 0,
  monthlyAssignments: 0,
};

/** Names of the settings in the database; `idleDays` is read there too, by the findings. */
const settingNames = {
  idleDays: 'idle_threshold_days',
  appearance: 'appearance',
  density: 'density',
  underUsedDays: 'under_used_days',
  removalCount: 'removal_limit_count',
  removalPercent: 'removal_limit_share',
  seatsBought: 'seats_bought',
  monthlyAssignments: 'monthly_assignments',
} as const satisfies Record<keyof Settings, string>;

export const settingHandlers: HandlersOf<ProceduresOf<'settings'>> = {
  'settings.read': readSettings,
  'settings.write': async (desk, change) => {
    const before = await readSettings(desk);
    for (const name of Object.keys(settingNames).filter(isSettingName)) {
      const value = change[name];
      if (value === undefined || value === before[name]) continue;
      // A share is kept as a part of one.
      const kept = name === 'removalPercent' ? Number(value) / 100 : value;
      await desk.engine.ask('write-setting', { name: settingNames[name], value: String(kept) });
    }
    desk.tell('data-changed', { what: 'settings' });
    const isOther = (name: 'idleDays' | 'underUsedDays'): boolean =>
      change[name] !== undefined && change[name] !== before[name];
    if (isOther('idleDays') || isOther('underUsedDays')) desk.tell('data-changed', { what: 'people' });
    return readSettings(desk);
  },
};

function isSettingName(name: string): name is keyof Settings {
  return name in settingNames;
}

async function readSettings(desk: Desk): Promise<Settings> {
  const stored = await desk.engine.ask('read-settings', {});
  const idleDays = Number(stored[settingNames.idleDays]);
  const appearance = stored[settingNames.appearance];
  const density = stored[settingNames.density];
  const number = (name: 'underUsedDays' | 'removalCount' | 'seatsBought' | 'monthlyAssignments'): number => {
    const value = Number(stored[settingNames[name]] ?? Number.NaN);
    return Number.isInteger(value) && value >= 0 ? value : defaults[name];
  };
  const share = Number(stored[settingNames.removalPercent] ?? Number.NaN);
  return {
    underUsedDays: number('underUsedDays'),
    removalCount: number('removalCount'),
    removalPercent: share >= 0 && share <= 1 ? Math.round(share * 1000) / 10 : defaults.removalPercent,
    seatsBought: number('seatsBought'),
    monthlyAssignments: number('monthlyAssignments'),
    idleDays: Number.isInteger(idleDays) && idleDays >= 1 ? idleDays : defaults.idleDays,
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : defaults.appearance,
    density: density === 'dense' ? density : defaults.density,
  };
}
