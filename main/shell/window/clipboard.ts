import { clipboard } from 'electron';

/** The page may not write to the clipboard by itself; what goes there goes through here. */
export async function copyText(text: string): Promise<void> {
  await clipboard.writeText(text);
}
