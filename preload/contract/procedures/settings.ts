import { z } from 'zod';
import {
  choiceSettings,
  domainSettings,
  type NumberSetting,
  numberSettings,
  type Settings,
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

type Shape = { readonly [Name in keyof Settings]: z.ZodType<Settings[Name]> };

function each<Definition>(
  definitions: Readonly<Record<string, Definition>>,
  schema: (definition: Definition) => z.ZodType,
): readonly (readonly [name: string, schema: z.ZodType])[] {
  return Object.entries(definitions).map(([name, definition]) => [name, schema(definition)]);
}

/** Every setting as its definition says; in domains of addresses a plus and what follows it, or dots, make no other mailbox. */
const settings = z.object(
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a schema for each definition, whose names `fromEntries` forgets
  Object.fromEntries([
    ...each<NumberSetting>(numberSettings, numberWithin),
    ...each<{ readonly choices: readonly string[] }>(choiceSettings, ({ choices }) => z.enum(choices)),
    ...each(domainSettings, () => mailDomains),
  ]) as Shape,
);

export type { Settings };

/** Settings. */
export const settingsProcedures = {
  'settings.read': { input: nothing, output: settings },
  'settings.write': { input: settings.partial(), output: settings },
} as const;
