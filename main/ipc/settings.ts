import type { Settings } from '../../preload/contract/procedures.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, ProceduresOf } from './handler.ts';

const defaults: Settings = { idleDays: 30, appearance: 'system', density: 'comfortable' };

/** Names of the settings in the database; `idleDays` is read there too, by the findings. */
const settingNames = {
  idleDays: 'idle_threshold_days',
  appearance: 'appearance',
  density: 'density',
} as const satisfies Record<keyof Settings, string>;

export const settingHandlers: HandlersOf<ProceduresOf<'settings'>> = {
  'settings.read': readSettings,
  'settings.write': async (desk, change) => {
    const before = await readSettings(desk);
    for (const [name, stored] of [
      ['idleDays', settingNames.idleDays],
      ['appearance', settingNames.appearance],
      ['density', settingNames.density],
    ] as const) {
      const value = change[name];
      if (value !== undefined && value !== before[name])
        await desk.engine.ask('write-setting', { name: stored, value: String(value) });
    }
    desk.tell('data-changed', { what: 'settings' });
    if (change.idleDays !== undefined && change.idleDays !== before.idleDays)
      desk.tell('data-changed', { what: 'people' });
    return readSettings(desk);
  },
};

async function readSettings(desk: Desk): Promise<Settings> {
  const stored = await desk.engine.ask('read-settings', {});
  const idleDays = Number(stored[settingNames.idleDays]);
  const appearance = stored[settingNames.appearance];
  const density = stored[settingNames.density];
  return {
    idleDays: Number.isInteger(idleDays) && idleDays >= 1 ? idleDays : defaults.idleDays,
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : defaults.appearance,
    density: density === 'dense' ? density : defaults.density,
  };
}
