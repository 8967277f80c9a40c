import { createRequire } from 'node:module';

/** The part of keytar that is used. Never `findCredentials`: on a locked keyring it ends the process (a null in its C++). */
export type Keytar = {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
};

/** keytar, for the broker's process alone. Throws where it is not installed or its native part does not load. */
export async function loadKeytar(): Promise<Keytar> {
  const loaded = await import('keytar');
  return loaded.default;
}

/** Whether keytar is installed at all, without loading it: it is an optional dependency. */
export function hasKeytar(): boolean {
  try {
    createRequire(import.meta.url).resolve('keytar');
    return true;
  } catch {
    return false;
  }
}
