import type { MailboxRule } from '../../../domain/matching/records/match-record.ts';
import { domainSettings } from '../../../domain/settings/settings.ts';
import { readSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** Settings that decide who is who: domains, lower case, with a space between. */
export const mailboxSettings = {
  tags: domainSettings.tagDomains.storedAs,
  dots: domainSettings.dotDomains.storedAs,
} as const;

/** What the admin says of the mailboxes of domains. */
export function readMailboxRules(database: ReadableDatabase): readonly MailboxRule[] {
  const domainsOf = (name: string): ReadonlySet<string> =>
    new Set((readSetting(database, name) ?? '').split(' ').filter((domain) => domain !== ''));
  const tags = domainsOf(mailboxSettings.tags);
  const dots = domainsOf(mailboxSettings.dots);
  return [...new Set([...tags, ...dots])].map((domain) => ({
    domain,
    ignoresTags: tags.has(domain),
    ignoresDots: dots.has(domain),
  }));
}
