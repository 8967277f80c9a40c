import { z } from 'zod';
import {
  type ChoiceSettingName,
  choiceSettings,
  type DomainSettingName,
  type NumberSetting,
  type NumberSettingName,
  numberSettings,
} from '../../../main/domain/settings/settings.ts';
import { nothing } from './shared.ts';

/** As they stand behind the @ of addresses. */
const mailDomains = z
  .array(
    z
      .string()
      .trim()
      .toLowerCase()
      .max(253)
      .regex(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u),
  )
  .max(200)
  .readonly();

function numberWithin({ least, most, isShare }: NumberSetting) {
  const number = z.number().min(least).max(most);
  return isShare === true ? number : number.int();
}

const settings = z.object({
  idleDays: numberWithin(numberSettings.idleDays),
  appearance: z.enum(choiceSettings.appearance.choices),
  density: z.enum(choiceSettings.density.choices),
  boughtBy: z.enum(choiceSettings.boughtBy.choices),
  underUsedDays: numberWithin(numberSettings.underUsedDays),
  usersAgeDays: numberWithin(numberSettings.usersAgeDays),
  directoryAgeDays: numberWithin(numberSettings.directoryAgeDays),
  usageAgeDays: numberWithin(numberSettings.usageAgeDays),
  removalCount: numberWithin(numberSettings.removalCount),
  removalPercent: numberWithin(numberSettings.removalPercent),
  seatsBought: numberWithin(numberSettings.seatsBought),
  monthlyAssignments: numberWithin(numberSettings.monthlyAssignments),
  minimumFree: numberWithin(numberSettings.minimumFree),
  noticeDays: numberWithin(numberSettings.noticeDays),
  askCoolDownDays: numberWithin(numberSettings.askCoolDownDays),
  /** Domains in whose addresses a plus and what follows it, or dots, make no other mailbox. */
  tagDomains: mailDomains,
  dotDomains: mailDomains,
} satisfies Record<NumberSettingName | ChoiceSettingName | DomainSettingName, z.ZodType>);

export type Settings = z.infer<typeof settings>;

/** Settings. */
export const settingsProcedures = {
  'settings.read': { input: nothing, output: settings },
  'settings.write': { input: settings.partial(), output: settings },
} as const;
