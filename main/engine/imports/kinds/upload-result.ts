import type { KindDeclaration } from './declaration.ts';
import { users } from './users.ts';

const kept: ReadonlySet<string> = new Set(['email', 'externalId', 'seatId', 'firstName', 'lastName']);

/**
 * What LinkedIn answers to a bulk upload: the uploaded rows with a column `Messages` (LinkedIn Help a106098). It is no snapshot of
 * who has a seat; the messages are shown with the people they are about.
 */
export const uploadResult: KindDeclaration = {
  kind: 'upload-result',
  called: 'the result of an upload',
  table: 'upload_result_record',
  fields: [
    ...users.fields.filter(({ field }) => kept.has(field)),
    {
      field: 'messages',
      type: 'text',
      column: 'messages',
      aliases: ['messages', 'message', 'error_message', 'error_messages'],
      signs: ['messages', 'error_message', 'error_messages'],
      means: 'What LinkedIn said of the row. Blank: nothing was wrong.',
    },
  ],
  // Together with a column of messages, those of the user list are typical of its result too.
  furtherSigns: [
    'error_code',
    'errors',
    'sales_license_current_status',
    'license_sales_status',
    'teamlink_extend_license_current_status',
    'admin_permission',
  ],
  needs: ['messages'],
  keys: users.keys,
};
