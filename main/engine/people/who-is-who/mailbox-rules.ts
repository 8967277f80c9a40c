import type { MailboxRule } from '../../../domain/matching/records/match-record.ts';
import { domainSettings } from '../../../domain/settings/settings.ts';
import { storedDomains } from '../../../domain/settings/stored-settings.ts';
import { readSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** What the admin says of the mailboxes of domains. */
export function readMailboxRules(database: ReadableDatabase): readonly MailboxRule[] {
  const { tagDomains, dotDomains } = domainSettings;
  const domainsOf = (setting: typeof tagDomains | typeof dotDomains): ReadonlySet<string> =>
    new Set(storedDomains(setting, { [setting.storedAs]: readSetting(database, setting.storedAs) }));
  const tags = domainsOf(tagDomains);
  const dots = domainsOf(dotDomains);
  return [...new Set([...tags, ...dots])].map((domain) => ({
    domain,
    ignoresTags: tags.has(domain),
    ignoresDots: dots.has(domain),
  }));
}
