/** The part of keytar that is used. Never `findCredentials`: on a locked keyring it ends the process (a null in its C++). */
export type Keytar = {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
};

/**
 * keytar where it is installed and loads: it is an optional dependency, and its native part wants libsecret on Linux.
 * `undefined` otherwise; then tokens live for one session.
 */
export async function loadKeytar(): Promise<Keytar | undefined> {
  try {
    const loaded = await import('keytar');
    return loaded.default;
  } catch {
    return undefined;
  }
}
