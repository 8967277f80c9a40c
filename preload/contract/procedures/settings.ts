import { z } from 'zod';
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

const settings = z.object({
  /** Days without activity after which a person counts as idle. */
  idleDays: z.number().int().min(1).max(3650),
  appearance: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'dense']),
  /** Fewer days active in the latest window than so many count as little use; 0 for never. */
  underUsedDays: z.number().int().min(0).max(366),
  /** Older than so many days, a source suggests nothing by itself. */
  usersAgeDays: z.number().int().min(1).max(3650),
  directoryAgeDays: z.number().int().min(1).max(3650),
  usageAgeDays: z.number().int().min(1).max(3650),
  /** More removals in one plan than so many, or than such a share of the seats held, need their number typed. */
  removalCount: z.number().int().min(0).max(1_000_000),
  removalPercent: z.number().min(0).max(100),
  /** Seats bought and assignments a month; 0 where they are not known. */
  seatsBought: z.number().int().min(0).max(10_000_000),
  monthlyAssignments: z.number().int().min(0).max(10_000_000),
  /** Domains in whose addresses a plus and what follows it, or dots, make no other mailbox. */
  tagDomains: mailDomains,
  dotDomains: mailDomains,
});

export type Settings = z.infer<typeof settings>;

/** Settings. */
export const settingsProcedures = {
  'settings.read': { input: nothing, output: settings },
  'settings.write': { input: settings.partial(), output: settings },
} as const;
