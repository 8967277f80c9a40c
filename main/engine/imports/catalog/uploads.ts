import { foldedPlain } from '../recognize/columns/column-name.ts';
import type { Source } from './source.ts';

const where =
  'What LinkedIn made of it is in the user list of its Admin Center: Manage users via CSV > Download all users.';

/** What is filled in and handed to LinkedIn: it says what somebody wants, and not what is so. */
export const uploadSources: readonly Source[] = [
  {
    id: 'linkedin-domain-change',
    system: 'linkedin',
    systemName: 'LinkedIn',
    report: 'template for an upload that changes e-mail addresses',
    about: 'nobody',
    headers: ['existing_email_address,invited_email_address,domain_name_change'],
    tells: [
      'existingemailaddress domainnamechange',
      'invitedemailaddress domainnamechange',
      'existingemailaddress invitedemailaddress|newemailaddress|primaryemailaddress',
    ],
    unless: 'messages message errormessage errormessages',
    states: '',
    trap: 'It says what LinkedIn is to change, and neither who is in the account nor who has a seat.',
    where,
    knownFrom: 'LinkedIn Help a147282',
  },
  {
    id: 'linkedin-add-users',
    system: 'linkedin',
    systemName: 'LinkedIn',
    report: 'template for an upload that adds users',
    about: 'nobody',
    headers: [],
    tells: [],
    states: '',
    trap: 'It says what LinkedIn is to change, and neither who is in the account nor who has a seat.',
    where,
    knownFrom: 'LinkedIn Help a133029',
  },
];

/** How a file is called that is to be handed to LinkedIn, in the form of `foldedPlain`. */
const ofUpload =
  /(?:^|_)(?:add_(?:new_)?(?:users?|seats?|members?)|(?:users?|seats?)_to_(?:add|invite)|(?:bulk_|csv_)?upload_template|template_(?:for_)?upload|(?:bulk|user)_upload|upload_vorlage|benutzer_hinzufugen|neue_benutzer_hochladen)(?:_|\d|$)/u;
const ofUserList =
  /^(?:seat_id|seat_status|user_status|invitation_status|activated\w*|date_\w+|last_\w+|messages?|error_messages?)$/u;

/** The template for adding users has the columns of the user list that say whom to add, and is told by its name alone ([N96]). */
export function uploadCalled(header: readonly string[], fileName: string): Source['id'] | undefined {
  const names = header.map(foldedPlain);
  const isCalledSo = ofUpload.test(foldedPlain(fileName.replace(/\.\w+$/u, '')));
  const isOfLinkedIn =
    names.includes('invited_email_address') && !names.some((name) => ofUserList.test(name));
  return isCalledSo && isOfLinkedIn ? 'linkedin-add-users' : undefined;
}
