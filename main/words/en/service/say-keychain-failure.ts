import type { KeychainFailure, LeftEntry } from '../../../domain/service/keychain-failure.ts';

const sessionInstead = 'or enter the token for this session only';

/** The sentence of a failure: what happened, and the way out. */
export function sayKeychainFailure(failure: KeychainFailure): string {
  switch (failure.kind) {
    case 'keychain-absent':
      return 'This system has no keychain that Purser can use. Enter the token for this session only; it is asked for again at the next start.';
    case 'keychain-failing':
      return `The system's keychain does not work: it does not start, or answers with an error, which the log in the data folder repeats. Restart the keychain and try again, ${sessionInstead}.`;
    case 'keychain-without-keyring':
      return `The system's keychain has no default keyring. Make one in your keychain program and try again, ${sessionInstead}.`;
    case 'keychain-locked':
      return `The system's keychain is locked. Unlock the keychain and try again, ${sessionInstead}.`;
    case 'keychain-refused':
      return `The keychain did not let Purser at the entry: access was refused, or its question was closed. Try again and allow it, ${sessionInstead}.`;
    case 'keychain-silent':
      return `The keychain asks for something or does not answer. Answer its question and try again, ${sessionInstead}.`;
    case 'keychain-restarted':
      return `The keychain was restarted while Purser was using it. Try again, ${sessionInstead}.`;
    case 'keychain-entry-gone':
      return `The keychain has no entry “Purser/${failure.account}” any more. Enter the token again.`;
    case 'keychain-other':
      return `The token was stored in ${failure.storedIn}, and another keychain answers now. Start ${failure.storedIn} and try again, or enter the token again.`;
    case 'keychain-not-forgotten':
      return `Purser could not see the token removed. ${whereToLook(failure.left)}`;
    case 'token-too-long':
      return `The token has ${String(failure.bytes)} bytes, and this system's keychain keeps ${String(failure.most)} at most. Enter the token for this session only.`;
    case 'token-characters':
      return 'This is no access token: it holds spaces, line breaks or characters that none has. Copy the token again, alone and whole, and enter it.';
    default:
      return failure satisfies never;
  }
}

function whereToLook({ account, keyring, program }: LeftEntry): string {
  const where = program === '' ? 'in your keychain program' : `in ${program}`;
  const which = keyring === '' ? '' : `, keyring “${keyring}”`;
  return `Look ${where}${which} for “Purser/${account}”, remove it there, and choose Forget token again.`;
}
