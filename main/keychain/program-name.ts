const programNames: Readonly<Record<string, string>> = {
  'gnome-keyring-d': 'GNOME Keyring (Passwords and Keys)',
  keepassxc: 'KeePassXC',
  kwalletd5: 'KDE Wallet',
  kwalletd6: 'KDE Wallet',
  ksecretd: 'KDE Wallet',
};

/** A keychain's program as people know it, from the name of its process (Linux cuts those after 15 letters). */
export function programName(program: string): string {
  return programNames[program] ?? program;
}
