import type { Account } from '../../service/account.ts';

/** What an account is called, as lists write it: the given name first or last, with a comma or without. A name of one word is nobody's alone. */
export function accountNames({
  givenName,
  familyName,
  displayName,
}: Pick<Account, 'givenName' | 'familyName' | 'displayName'>): readonly string[] {
  const [given, family, shown] = [givenName, familyName, displayName].map((name) => name?.trim() ?? '');
  const whole =
    given === '' || family === '' || given === undefined || family === undefined
      ? []
      : [`${given} ${family}`, `${family} ${given}`, `${family}, ${given}`];
  return [...whole, ...(shown?.includes(' ') === true ? [shown] : [])];
}
