import type { Act } from '../../../domain/plans/act.ts';
import type { NotTakenBack } from '../../../domain/plans/not-taken-back.ts';

const beforeUnknown: Readonly<Record<Act, string>> = {
  provision:
    'The service did not say whether the account was active before it was provisioned, so there is nothing to go back to.',
  deprovision:
    'The service did not say whether the account was active before it was deprovisioned, so there is nothing to go back to.',
};

/** Why an action that was done, or may have been, cannot be taken back, in a sentence. */
export function sayNotTakenBack({ kind, act }: NotTakenBack): string {
  switch (kind) {
    case 'outcome-unknown':
      return 'It is not known yet whether it was done, so there is nothing to take back for now. A later read settles it; look again then.';
    case 'before-unknown':
      return beforeUnknown[act];
    case 'no-record':
      return 'No list has the person any more, so nobody can tell whose the account is. Import a list with the person, then take it back.';
    default:
      return kind satisfies never;
  }
}
