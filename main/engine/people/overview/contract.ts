import { isCalendarDay } from '../../../domain/time/calendar.ts';
import { defaultInvitedGraceDays, type Contract } from '../../../domain/seats/costs.ts';
import { readSetting, writeSetting } from '../../connections/settings.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import type { Price } from '../../../domain/seats/price.ts';

const settingName = 'contract';

/** The contract as the admin entered it. */
export function readContract(database: ReadableDatabase): Contract {
  const stored = readSetting(database, settingName);
  const said = stored === undefined ? {} : readStored<{ readonly [Key in keyof Contract]?: unknown }>(stored);
  const { renewsOn, isPaidAhead, invitedGraceDays } = said;
  return {
    prices: readPrices(database),
    renewsOn: typeof renewsOn === 'string' && isCalendarDay(renewsOn) ? renewsOn : undefined,
    isPaidAhead: isPaidAhead === true,
    invitedGraceDays: typeof invitedGraceDays === 'number' ? invitedGraceDays : defaultInvitedGraceDays,
  };
}

/** Puts a contract in place of the one before. Inside the caller's transaction. */
export function saveContract(database: WritableDatabase, { prices, ...said }: Contract): void {
  writeSetting(database, { name: settingName, value: JSON.stringify(said) });
  database.exec('DELETE FROM price');
  const insert = database.prepare<[string, string, number, string, number]>(
    'INSERT OR REPLACE INTO price (license_type, currency, yearly_minor, holds_from, position) VALUES (?, ?, ?, ?, ?)',
  );
  prices.forEach(({ licenseType, currency, yearlyMinor, from }, position) => {
    insert.run(licenseType, currency, yearlyMinor, from ?? '', position);
  });
}

function readPrices(database: ReadableDatabase): readonly Price[] {
  return database
    .prepare<
      [],
      {
        readonly licenseType: string;
        readonly currency: string;
        readonly yearlyMinor: number;
        readonly holdsFrom: string;
      }
    >(
      `SELECT license_type AS licenseType, currency, yearly_minor AS yearlyMinor, holds_from AS holdsFrom
         FROM price ORDER BY position`,
    )
    .all()
    .map(({ holdsFrom, ...price }) => (isCalendarDay(holdsFrom) ? { ...price, from: holdsFrom } : price));
}
