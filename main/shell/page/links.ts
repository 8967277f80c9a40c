import { shell } from 'electron';

import { isAllowedLink } from './allowed-links.ts';

/** The one door out: answers whether the address was allowed and given to the system's browser. */
export async function openLink(text: string): Promise<boolean> {
  if (!isAllowedLink(text)) return false;
  await shell.openExternal(new URL(text).href);
  return true;
}

/** A letter that the system's mail program opens; Purser made the link, and no other is taken. */
export async function openMail(link: string): Promise<void> {
  const url = new URL(link);
  if (url.protocol !== 'mailto:') throw new TypeError('Only a link to a mail program is opened here.');
  await shell.openExternal(url.href);
}
