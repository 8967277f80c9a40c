import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import type { PracticeAccount } from '../../../main/practice/service.ts';
import type { ScimmyUser } from '../../support/scim-scimmy-server.ts';
import { sampleFolder, sampleUsage } from './job-at-hand.ts';

/** A token that is found again wherever it is written. */
export const token = 'tk-5f1c9e-never-to-be-written';

/** What the sample's service holds. */
export function sampleAccounts(): readonly PracticeAccount[] {
  const text = readFileSync(join(sampleFolder, 'sample-service.json'), 'utf8');
  const accounts = JSON.parse(text) as readonly PracticeAccount[];
  return accounts.map((account) => ({ ...account, externalId: account.externalId }));
}

export function asScimmyUsers(accounts: readonly PracticeAccount[]): readonly ScimmyUser[] {
  return accounts.map(({ id, externalId, userName, givenName, familyName, active }) => ({
    id,
    ...(externalId === undefined ? {} : { externalId }),
    userName,
    name: { givenName, familyName },
    emails: [{ value: userName, type: 'work' }],
    active,
  }));
}

/** Addresses with zero days active in the latest window, read from the file and not through the program. */
export function idleAddresses(): readonly string[] {
  const latest = sampleUsage.at(-1) ?? '';
  const text = readFileSync(latest, 'utf8').replace(/^\uFEFF/u, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const idle = data.filter((row) => row['Days Active'] === '0').map((row) => row['Email'] ?? '');
  if (idle.length === 0) throw new Error(`${basename(latest)} has nobody idle`);
  return idle.map((address) => address.toLowerCase());
}

type Known = {
  readonly externalId?: string | undefined;
  readonly userName: string;
  readonly active?: boolean | undefined;
};

/** What looking somebody up must come to, from what the server holds: its own rule, in a few lines. */
export function expectedAccount(
  person: { readonly externalId: string | undefined; readonly email: string | undefined },
  server: readonly Known[],
): string {
  const isAskable = person.externalId === undefined || !/["\\]/u.test(person.externalId);
  const byId = server.filter(
    ({ externalId }) => externalId !== undefined && externalId === person.externalId,
  );
  const byName = server.filter(
    ({ userName }) => userName.toLowerCase() === (person.email ?? '').toLowerCase(),
  );
  const all = new Set([...(isAskable ? byId : []), ...byName]);
  if (all.size > 1) return 'ambiguous';
  const [account] = all;
  if (account === undefined) return isAskable ? 'absent' : 'undecidable';
  const isOtherId = byId.length === 0 && account.externalId !== undefined && person.externalId !== undefined;
  if (isOtherId && account.externalId !== person.externalId) return 'ambiguous';
  return account.active === false ? 'inactive' : 'active';
}
