import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticeAccount } from '../../main/practice/service.ts';

/** Made-up people with a seat each, as an export and as accounts of a service. */
export function smallCompany(people: number): {
  readonly accounts: readonly PracticeAccount[];
  readonly users: string;
  readonly addresses: readonly string[];
} {
  const numbers = Array.from({ length: people }, (_, index) => String(index + 1).padStart(3, '0'));
  const addresses = numbers.map((number) => `p${number}@small.example`);
  const rows = numbers.map(
    (number) => `p${number}@small.example,Given${number},Family${number},E${number},S${number},active`,
  );
  return {
    addresses,
    users: [
      'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status',
      ...rows,
      '',
    ].join('\n'),
    accounts: numbers.map((number) => ({
      id: `account-${number}`,
      externalId: `E${number}`,
      userName: `p${number}@small.example`,
      givenName: `Given${number}`,
      familyName: `Family${number}`,
      active: true,
      license: 'activated',
    })),
  };
}

/** Writes `users.csv` and a list of addresses into a folder. */
export function writeCompany(
  folder: string,
  company: Pick<ReturnType<typeof smallCompany>, 'users'>,
  listed: readonly string[],
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'users.csv'), company.users);
  writeFileSync(join(folder, 'list.txt'), `${listed.join('\n')}\n`);
}
