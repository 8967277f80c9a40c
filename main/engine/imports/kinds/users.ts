import type { KindDeclaration } from './declaration.ts';

/**
 * The user list of the Admin Center, which is also its template for bulk upload. Its columns vary with what was ticked at
 * the download (LinkedIn Help a7762565, a108067; the id is `employee_user_id` in a133029, legacy names from the Sales
 * Navigator template).
 */
export const users: KindDeclaration = {
  kind: 'users',
  called: 'a user list',
  table: 'seat_record',
  fields: [
    {
      field: 'email',
      type: 'email',
      column: 'email',
      aliases: [
        'invited_email_address',
        'primary_email_address',
        'existing_email_address',
        'email_address',
        'email',
        'work_email',
        'work_email_address',
        'e_mail',
      ],
      signs: ['invited_email_address', 'existing_email_address'],
      means: 'Work e-mail address. The service knows it as userName.',
      identifies: true,
    },
    {
      field: 'externalId',
      type: 'id',
      column: 'external_id',
      aliases: ['unique_user_id', 'employee_id', 'employee_user_id', 'new_unique_user_id', 'external_id'],
      // LinkedIn Learning's list has `unique_user_id` too.
      signs: ['employee_user_id'],
      means: "The company's own id of the person. The service knows it as externalId.",
      identifies: true,
    },
    {
      field: 'seatId',
      type: 'id',
      column: 'seat_id',
      aliases: ['seat_id'],
      means: "LinkedIn's id of an activated seat.",
      identifies: true,
    },
    {
      field: 'firstName',
      type: 'text',
      column: 'first_name',
      aliases: ['preferred_first_name', 'first_name', 'given_name'],
      signs: ['preferred_first_name'],
      means: 'First name.',
    },
    {
      field: 'lastName',
      type: 'text',
      column: 'last_name',
      aliases: ['preferred_last_name', 'last_name', 'family_name', 'surname'],
      signs: ['preferred_last_name'],
      means: 'Last name.',
    },
    {
      field: 'salesLicense',
      type: 'license',
      column: 'sales_license',
      aliases: [
        'sales_license_current_status',
        'license_sales_status',
        'sales_license_status',
        'sales_navigator_license_status',
        'sales_navigator_license_current_status',
      ],
      signs: ['sales_license_current_status', 'license_sales_status', 'sales_license_status'],
      means: 'Whether a Sales Navigator license is assigned: active or inactive.',
    },
    {
      field: 'teamlinkLicense',
      type: 'license',
      column: 'teamlink_license',
      aliases: ['teamlink_extend_license_current_status', 'license_teamlink_extend_status'],
      signs: ['teamlink_extend_license_current_status'],
      means: 'Whether a TeamLink Extend license is assigned: active or inactive.',
    },
    {
      field: 'adminPermission',
      type: 'text',
      column: 'admin_permission',
      aliases: ['admin_permission', 'admin_permissions'],
      signs: ['admin_permission'],
      means: 'Permission in the Admin Center: admin, reporting or none.',
    },
    {
      field: 'groups',
      type: 'text',
      column: 'groups',
      aliases: ['groups', 'add_to_groups'],
      signs: ['add_to_groups'],
      means: 'Groups of the Admin Center.',
    },
    {
      field: 'title',
      type: 'text',
      column: 'title',
      aliases: ['work_title', 'business_title', 'job_title', 'title'],
      means: 'Job title.',
    },
    {
      field: 'department',
      type: 'text',
      column: 'department',
      aliases: ['department', 'work_department'],
      means: 'Department.',
    },
  ],
  furtherSigns: [],
  keys: [
    { prefix: 'u', fields: ['externalId'] },
    { prefix: 'e', fields: ['email'] },
    { prefix: 's', fields: ['seatId'] },
  ],
};
