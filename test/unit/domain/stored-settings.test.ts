import { describe, expect, it } from 'vitest';
import {
  choiceSettings,
  numberSettings,
  settingNames,
  storedAs,
} from '../../../main/domain/settings/settings.ts';
import { readSettings, toStored } from '../../../main/domain/settings/stored-settings.ts';
import { settingsProcedures } from '../../../preload/contract/procedures/settings.ts';

const unset = readSettings({});

describe('settings as they are kept', () => {
  it('are what holds otherwise where nothing is set, and the bridge lets just these through', () => {
    expect(unset.idleDays).toBe(numberSettings.idleDays.otherwise);
    expect(unset.appearance).toBe(choiceSettings.appearance.choices[0]);
    expect(unset.tagDomains).toEqual([]);
    expect(settingsProcedures['settings.read'].output.parse(unset)).toEqual(unset);
    expect(Object.keys(unset).toSorted()).toEqual(settingNames.toSorted());
  });

  it.each(settingNames)('%s is read as it was kept', (name) => {
    expect(readSettings({ [storedAs(name)]: toStored(name, unset[name]) })).toEqual(unset);
  });

  it('keep a share as a part of one, and domains once, in their order', () => {
    expect(toStored('removalPercent', 12.5)).toBe('0.125');
    expect(readSettings({ removal_limit_share: '0.125' }).removalPercent).toBe(12.5);
    const kept = toStored('dotDomains', ['y.example', 'x.example', 'y.example']);
    expect(readSettings({ dot_domains: kept }).dotDomains).toEqual(['x.example', 'y.example']);
  });

  it.each(['', ' ', 'thirty', '0', '-3', '1.5'])('count as not set where they cannot be: %j', (text) => {
    expect(readSettings({ idle_threshold_days: text }).idleDays).toBe(30);
  });

  it.each(['1.5', '-0.1', 'ten'])('are no share beyond a whole: %j', (text) => {
    expect(readSettings({ removal_limit_share: text }).removalPercent).toBe(10);
  });
});
