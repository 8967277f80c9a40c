import { isAboutPeople, type Settings, settingNames, storedAs } from '../../domain/settings/settings.ts';
import { readSettings, toStored } from '../../domain/settings/stored-settings.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

export const settingHandlers: HandlersOf<ProceduresOf<'settings'>> = {
  'settings.read': read,
  'settings.write': async (desk, change) => {
    const before = await read(desk);
    const changed = settingNames.filter((name) => change[name] !== undefined);
    for (const name of changed) {
      const value = toStored(name, change[name] ?? before[name]);
      if (value === toStored(name, before[name])) continue;
      await desk.engine.ask('write-setting', { name: storedAs(name), value });
    }
    desk.tell('data-changed', { what: 'settings' });
    if (changed.some(isAboutPeople)) desk.tell('data-changed', { what: 'people' });
    return read(desk);
  },
};

async function read(desk: Desk): Promise<Settings> {
  return readSettings(await desk.engine.ask('read-settings', {}));
}
