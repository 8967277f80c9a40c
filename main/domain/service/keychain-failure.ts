/** Something of a token that is still in a keychain and is not used any more. */
export type LeftEntry = {
  /** The entry's account; its service is `Purser`. */
  readonly account: string;
  /** The keyring as its program shows it; `''` where it is not known. */
  readonly keyring: string;
  /** The keychain's program as people know it; `''` where it is not known. */
  readonly program: string;
};

/** What failed, as far as it can be told apart. */
export type KeychainFailure =
  | { readonly kind: 'keychain-absent' }
  | { readonly kind: 'keychain-failing' }
  | { readonly kind: 'keychain-without-keyring' }
  | { readonly kind: 'keychain-locked' }
  | { readonly kind: 'keychain-refused' }
  | { readonly kind: 'keychain-silent' }
  | { readonly kind: 'keychain-restarted' }
  | { readonly kind: 'keychain-entry-gone'; readonly account: string }
  | { readonly kind: 'keychain-other'; readonly storedIn: string }
  | { readonly kind: 'keychain-not-forgotten'; readonly left: LeftEntry }
  | { readonly kind: 'token-too-long'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'token-characters' };

export const keychainErrorKinds = [
  'keychain-absent',
  'keychain-failing',
  'keychain-without-keyring',
  'keychain-locked',
  'keychain-refused',
  'keychain-silent',
  'keychain-restarted',
  'keychain-entry-gone',
  'keychain-other',
  'keychain-not-forgotten',
  'token-too-long',
  'token-characters',
] as const satisfies readonly KeychainFailure['kind'][];
