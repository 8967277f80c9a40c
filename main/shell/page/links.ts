import { shell } from 'electron';

import { isAllowedLink } from './allowed-links.ts';

/** The one door out: answers whether the address was allowed and given to the system's browser. */
export async function openLink(text: string): Promise<boolean> {
  if (!isAllowedLink(text)) return false;
  await shell.openExternal(new URL(text).href);
  return true;
}
