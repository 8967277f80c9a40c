import { nameKey } from '../identifiers/identifier.ts';

const addressPrefix = 'renamed-email:';
const namePrefix = 'renamed-name:';

/** What a decision calls an address that the service has beside a unique id, and the lists have not ([NN1]). */
export function renamedAddress(address: string): string {
  return `${addressPrefix}${address}`;
}

/** What a decision calls two names that two lists have beside one unique id, in whichever order ([NN1]). */
export function renamedName(one: string, other: string): string {
  const keys = [one, other].map((name) => nameKey(name) ?? '');
  return `${namePrefix}${keys.toSorted().join(' / ')}`;
}

/** Whether an anchor is two names beside one unique id. */
export function isRenamedName(anchor: string): boolean {
  return anchor.startsWith(namePrefix);
}

/** The address or the names of such an anchor; `undefined` for every other. */
export function renamedText(anchor: string): string | undefined {
  const prefix = [addressPrefix, namePrefix].find((one) => anchor.startsWith(one));
  return prefix === undefined ? undefined : anchor.slice(prefix.length);
}

/** The addresses among such anchors. */
export function renamedAddresses(anchors: readonly string[]): readonly string[] {
  return anchors.flatMap((anchor) =>
    anchor.startsWith(addressPrefix) ? [anchor.slice(addressPrefix.length)] : [],
  );
}

type Decided = { readonly one: string; readonly other: string; readonly verdict: 'same' | 'different' };

/** What somebody said to be one person's, by unique id ([NN2]). */
export function saidRenamed(decisions: readonly Decided[]): Readonly<Record<string, readonly string[]>> {
  const said: Record<string, string[]> = {};
  for (const { one, other, verdict } of decisions) {
    if (verdict !== 'same' || renamedText(one) === undefined) continue;
    (said[other.slice(other.indexOf(':') + 1)] ??= []).push(one);
  }
  return said;
}
