import type { RunningKeychain, Survey } from './bus/survey.ts';
import type { KeychainFailure } from '../domain/service/keychain-failure.ts';
import type { KeychainState } from './keychain.ts';
import type { NotedEntry } from './ledger.ts';

/*
 * What failed, told by what the bus knows of the keychain and never by the words of a library: those change with the version and
 * the language.
 */

/** Who answers on the bus; `undefined` where nobody does. */
export function ownerOf(survey: Survey | undefined): string | undefined {
  return survey?.kind === 'running' || survey?.kind === 'failing' ? survey.owner : undefined;
}

/** The state as it is shown. */
export function stateOf(survey: Survey): KeychainState {
  switch (survey.kind) {
    case 'no-bus':
    case 'no-service':
      return 'absent';
    case 'startable':
      return 'available';
    case 'silent':
    case 'failing':
      return survey.kind;
    case 'running':
      if (survey.defaultKeyring === undefined) return 'no-keyring';
      return survey.defaultKeyring.isLocked ? 'locked' : 'available';
    default:
      return survey satisfies never;
  }
}

/** Why a call was rejected. */
export function explainRefusal(survey: Survey | undefined, platform: NodeJS.Platform): KeychainFailure {
  // macOS asks by itself and rejects where it was not let in; Windows' store is open while its user is signed in.
  if (survey === undefined) return { kind: platform === 'darwin' ? 'keychain-refused' : 'keychain-failing' };
  switch (survey.kind) {
    case 'no-bus':
    case 'no-service':
      return { kind: 'keychain-absent' };
    case 'startable':
    case 'failing':
      return { kind: 'keychain-failing' };
    case 'silent':
      return { kind: 'keychain-silent' };
    case 'running':
      if (survey.defaultKeyring === undefined) return { kind: 'keychain-without-keyring' };
      return { kind: survey.defaultKeyring.isLocked ? 'keychain-locked' : 'keychain-failing' };
    default:
      return survey satisfies never;
  }
}

/** Why an entry that is noted was answered with nothing. */
export function explainMissing(
  survey: Survey | undefined,
  { account, entry }: { readonly account: string; readonly entry: NotedEntry },
): KeychainFailure {
  if (survey === undefined) return { kind: 'keychain-entry-gone', account };
  if (survey.kind !== 'running') return explainRefusal(survey, process.platform);
  const { copies } = survey;
  if (copies?.some(({ isLocked }) => isLocked) === true) return { kind: 'keychain-locked' };
  if (copies !== undefined && copies.length > 0) return { kind: 'keychain-refused' };
  if (isOtherProgram(survey, entry)) return { kind: 'keychain-other', storedIn: entry.program };
  return copies === undefined ? { kind: 'keychain-locked' } : { kind: 'keychain-entry-gone', account };
}

/** Whether the keychain that holds the entry, or held it, certainly has it no more. */
export function isGone(survey: Survey | undefined, entry: NotedEntry): boolean {
  return survey?.kind === 'running' && survey.copies?.length === 0 && !isOtherProgram(survey, entry);
}

/** Whether every copy is known and open: then deleting needs nobody's password. */
export function canTellCopies(survey: Survey | undefined): boolean {
  return (
    survey?.kind === 'running' &&
    survey.copies !== undefined &&
    !survey.copies.some(({ isLocked }) => isLocked)
  );
}

function isOtherProgram({ program }: RunningKeychain, entry: NotedEntry): boolean {
  return entry.program !== '' && program !== '' && entry.program !== program;
}
