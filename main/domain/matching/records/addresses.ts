import { emailKey } from '../../people/identifiers/identifier.ts';
import type { MailboxRule } from './match-record.ts';

/** An e-mail address in the parts that are compared. What is no address (an @ lost in typing) is kept as a whole, for similarity alone. */
export type Address = {
  /** Equal keys are one mailbox; `undefined` where the text is no address. */
  readonly key: string | undefined;
  /** The whole text, folded. */
  readonly text: string;
  readonly local: string;
  /** Empty where the text is no address. */
  readonly domain: string;
};

/** Reads an address and applies what the admin says of its domain; `undefined` for a blank one. */
export function readAddress(text: string, rules: readonly MailboxRule[]): Address | undefined {
  const key = emailKey(text);
  if (key === undefined) {
    const folded = text.trim().normalize('NFC').toLowerCase();
    return folded === '' ? undefined : { key: undefined, text: folded, local: folded, domain: '' };
  }
  const at = key.lastIndexOf('@');
  const domain = key.slice(at + 1);
  const local = mailboxOf(key.slice(0, at), domain, rules);
  return { key: `${local}@${domain}`, text: `${local}@${domain}`, local, domain };
}

function mailboxOf(local: string, domain: string, rules: readonly MailboxRule[]): string {
  const rule = rules.find((candidate) => candidate.domain === domain);
  if (rule === undefined) return local;
  const plus = rule.ignoresTags ? local.indexOf('+') : -1;
  const untagged = plus > 0 ? local.slice(0, plus) : local;
  const plain = rule.ignoresDots ? untagged.replaceAll('.', '') : untagged;
  return plain === '' ? local : plain;
}
