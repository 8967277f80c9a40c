import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import type { PracticeService } from '../../main/practice/service.ts';
import { smallCompany } from './small-desk.ts';

/** What the lists call two people whose addresses lead to accounts of other names, `Given002 Family002` and `Given003 Family003`. */
export const calledOtherwise = ['Martha Quint', 'Bruno Vale'] as const;

export type CalledOtherwise = {
  /** The user list, as a file. */
  readonly users: string;
  readonly token: string;
  readonly service: PracticeService;
  readonly server: ListeningPractice;
};

/** Three people without unique ids in the user list, and a service that calls two of them otherwise. */
export async function startCalledOtherwise(folder: string): Promise<CalledOtherwise> {
  mkdirSync(folder, { recursive: true });
  const users = join(folder, 'users.csv');
  const rows = [
    'invited_email_address,preferred_first_name,preferred_last_name,seat_id,sales_license_current_status',
    'p001@small.example,Given001,Family001,S001,active',
    ...calledOtherwise.map(
      (name, at) =>
        `p00${String(at + 2)}@small.example,${name.replace(' ', ',')},S00${String(at + 2)},active`,
    ),
  ];
  writeFileSync(users, `${rows.join('\n')}\n`);
  const token = 'plan-token-77d1';
  const service = createPracticeService({
    token,
    accounts: smallCompany(3).accounts,
    now: () => new Date(),
  });
  return { users, token, service, server: await listenPractice(service) };
}
