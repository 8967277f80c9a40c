import { isAboutPeople, type Settings, settingNames, storedAs } from '../../domain/settings/settings.ts';
import { readSettings, toStored } from '../../domain/settings/stored-settings.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

export const settingHandlers: HandlersOf<ProceduresOf<'settings'>> = {
  'settings.read': read,
  'settings.write': async (context, change) => {
    const before = await read(context);
    const changed = settingNames.filter((name) => change[name] !== undefined);
    for (const name of changed) {
      const value = toStored(name, change[name] ?? before[name]);
      if (value === toStored(name, before[name])) continue;
      await context.engine.ask('write-setting', { name: storedAs(name), value });
    }
    context.tell('data-changed', { what: 'settings' });
    if (changed.some(isAboutPeople)) context.tell('data-changed', { what: 'people' });
    return read(context);
  },
};

async function read(context: HandlerContext): Promise<Settings> {
  return readSettings(await context.engine.ask('read-settings', {}));
}
