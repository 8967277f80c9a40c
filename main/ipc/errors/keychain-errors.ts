import type { KeychainFailure } from '../../keychain/keychain.ts';
import type { ErrorEntry } from './error-entry.ts';

/** What each failure of a keychain is to the window; the error's own sentence says more, and is safe. */
export const keychainTable: Readonly<Record<KeychainFailure['kind'], ErrorEntry>> = {
  'keychain-absent': {
    code: 'keychain-absent',

    retryable: false,
    own: true,
  },
  'keychain-failing': {
    code: 'keychain-unusable',

    retryable: true,
    own: true,
  },
  'keychain-without-keyring': {
    code: 'keychain-unusable',

    retryable: true,
    own: true,
  },
  'keychain-locked': {
    code: 'keychain-locked',

    retryable: true,
    own: true,
  },
  'keychain-refused': {
    code: 'keychain-unusable',

    retryable: true,
    own: true,
  },
  'keychain-silent': {
    code: 'keychain-unusable',

    retryable: true,
    own: true,
  },
  'keychain-restarted': {
    code: 'keychain-unusable',

    retryable: true,
    own: true,
  },
  'keychain-entry-gone': {
    code: 'keychain-entry-missing',

    retryable: false,
    own: true,
  },
  'keychain-other': {
    code: 'keychain-entry-missing',

    retryable: true,
    own: true,
  },
  'keychain-not-forgotten': {
    code: 'keychain-not-forgotten',

    retryable: true,
    own: true,
  },
  'token-too-long': {
    code: 'token-unusable',

    retryable: false,
    own: true,
  },
  'token-characters': {
    code: 'token-unusable',

    retryable: false,
    own: true,
  },
};
