import { foldText } from '../../list/search/fold-text.ts';
import { nameKey, nameWords } from '../identifiers/identifier.ts';
import { areOneName } from './other-names.ts';

/** Whoever has an address, and what lists call them. */
export type AccountOwner = { readonly address: string; readonly names: readonly string[] };

/** Whose an account may be, by `accountKey`: whoever has an address that begins with it, or has it as a sign-in name or unique id in a list. */
export type KnownAccounts = ReadonlyMap<string, readonly AccountOwner[]>;

/** An account name as it is compared: without the domain in front ("CORP\\jdoe"); `undefined` for what has an address or several words. */
export function accountKey(text: string): string | undefined {
  const name = text
    .trim()
    .replace(/^[^\\/]+\\/u, '')
    .normalize('NFC')
    .toLowerCase();
  return name === '' || /[@\s\\/]/u.test(name) ? undefined : name;
}

/**
 * Whose the account of a row is ([N80]): of the only one who has it and whose name is the one in the row, or, where it has none, in the account
 * itself ("jane.doe"). The account alone says nothing: "jsmith" may be any Smith's. Else with whose it may be.
 */
export function ownerOfAccount(
  accounts: KnownAccounts,
  { account, name }: { readonly account: string; readonly name: string | undefined },
): { readonly owner: string | undefined; readonly others: readonly string[] } {
  const key = accountKey(account) ?? '';
  const known = accounts.get(key) ?? [];
  const called = name ?? key.replace(/[._-]+/gu, ' ');
  const fitting = known.filter(({ names }) => names.some((one) => isCalled(called, one)));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined
    ? { owner: only.address, others: [] }
    : { owner: undefined, others: known.map(({ address }) => address) };
}

/** Whether a name may be written so, also where letters of it were lost ("Lef?vre"). */
function isCalled(written: string, known: string): boolean {
  if (!/[?\uFFFD]/u.test(written)) return areOneName(nameKey(written) ?? '', nameKey(known) ?? '');
  const open = [...nameWords(known)];
  const parts = foldText(written)
    .replace(/['’‘ʼ`´]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}?\uFFFD]+/u)
    .filter((word) => word !== '');
  if (Math.min(parts.length, open.length) < 2) return false;
  return parts.every((word) => {
    const form = new RegExp(`^${word.replace(/[?\uFFFD]/gu, '\\p{L}{1,2}')}$`, 'u');
    const at = open.findIndex((one) => /\p{L}/u.test(word) && form.test(one));
    if (at !== -1) open.splice(at, 1);
    return at !== -1;
  });
}
