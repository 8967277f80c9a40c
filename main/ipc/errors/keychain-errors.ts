import type { KeychainFailure } from '../../keychain/keychain.ts';
import type { ErrorEntry } from './error-entry.ts';

/** What each failure of a keychain is to the window; the error's own sentence says more, and is safe. */
export const keychainTable: Readonly<Record<KeychainFailure['kind'], ErrorEntry>> = {
  'keychain-absent': {
    code: 'keychain-absent',
    message: 'This system has no keychain that Purser can use. Enter the token for this session only.',
    retryable: false,
    own: true,
  },
  'keychain-failing': {
    code: 'keychain-unusable',
    message:
      "The system's keychain does not work. Restart it and try again, or enter the token for this session only.",
    retryable: true,
    own: true,
  },
  'keychain-without-keyring': {
    code: 'keychain-unusable',
    message:
      "The system's keychain has no default keyring. Make one, or enter the token for this session only.",
    retryable: true,
    own: true,
  },
  'keychain-locked': {
    code: 'keychain-locked',
    message:
      "The system's keychain is locked. Unlock it and try again, or enter the token for this session only.",
    retryable: true,
    own: true,
  },
  'keychain-refused': {
    code: 'keychain-unusable',
    message: 'The keychain refused. Try again and allow it, or enter the token for this session only.',
    retryable: true,
    own: true,
  },
  'keychain-silent': {
    code: 'keychain-unusable',
    message:
      'The keychain asks for something or does not answer. Answer it, or enter the token for this session only.',
    retryable: true,
    own: true,
  },
  'keychain-restarted': {
    code: 'keychain-unusable',
    message: 'The keychain was restarted. Try again, or enter the token for this session only.',
    retryable: true,
    own: true,
  },
  'keychain-entry-gone': {
    code: 'keychain-entry-missing',
    message: 'The keychain has no such entry any more. Enter the token again.',
    retryable: false,
    own: true,
  },
  'keychain-other': {
    code: 'keychain-entry-missing',
    message:
      'Another keychain answers than the one with the token. Start that one, or enter the token again.',
    retryable: true,
    own: true,
  },
  'keychain-not-forgotten': {
    code: 'keychain-not-forgotten',
    message:
      'Purser could not see the token removed. Unlock the keychain and try again, or remove the entry there.',
    retryable: true,
    own: true,
  },
  'token-too-long': {
    code: 'token-unusable',
    message: "The token is too long for this system's keychain. Enter it for this session only.",
    retryable: false,
    own: true,
  },
  'token-characters': {
    code: 'token-unusable',
    message: 'This is no access token. Copy it again, and enter it alone and whole.',
    retryable: false,
    own: true,
  },
};
