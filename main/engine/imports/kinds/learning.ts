import type { KindDeclaration } from './declaration.ts';

/**
 * The user list of LinkedIn Learning. It says under which unique ids Learning knows people; SCIM for both products must use the same
 * (LinkedIn Help a1657264). License columns are named after budget groups (Learning help a1420588), so only the older fixed ones
 * can be told by name.
 */
export const learning: KindDeclaration = {
  kind: 'learning',
  called: 'a LinkedIn Learning user list',
  table: 'learning_record',
  fields: [
    {
      field: 'email',
      type: 'email',
      column: 'email',
      aliases: ['email_address', 'primary_email_address', 'email', 'work_email', 'invited_email_address'],
      means: 'E-mail address at LinkedIn Learning.',
      identifies: true,
    },
    {
      field: 'externalId',
      type: 'id',
      column: 'external_id',
      aliases: ['unique_user_id', 'employee_id', 'employee_user_id', 'new_unique_user_id'],
      means: 'The unique id under which LinkedIn Learning knows the person.',
      identifies: true,
    },
    {
      field: 'firstName',
      type: 'text',
      column: 'first_name',
      aliases: ['first_name', 'preferred_first_name', 'given_name'],
      means: 'First name.',
    },
    {
      field: 'lastName',
      type: 'text',
      column: 'last_name',
      aliases: ['last_name', 'preferred_last_name', 'family_name'],
      means: 'Last name.',
    },
  ],
  furtherSigns: [
    'license_english_status',
    'license_learning_status',
    'learning_license_status',
    'learning_license_current_status',
    'license_learning_english_status',
    'permission_learning_admin',
    'permission_full_admin',
    'permission_sub_admin',
    'permission_curator',
    'permission_group_manager',
    'permission_employee_database_integration_manager',
  ],
  // `[BUDGET GROUP]_license_[LICENSE TYPE]_status` (LinkedIn Help a1420588), and never the user list's `…_license_current_status`.
  signForm: /_license_(?!current_).+_status$/u,
  keys: [
    { prefix: 'u', fields: ['externalId'] },
    { prefix: 'e', fields: ['email'] },
  ],
};
