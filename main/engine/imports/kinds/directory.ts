import type { KindDeclaration } from './declaration.ts';
import { identifierFields } from './identifier-fields.ts';
import { nameFields } from './name-fields.ts';
import { stateFields } from './state-fields.ts';

/** Who is assigned the app at the identity provider, as Okta, Entra ID, OneLogin and others export it. */
export const directory: KindDeclaration = {
  kind: 'directory',
  called: 'an assignment export',
  table: 'assignment_record',
  fields: [
    ...identifierFields,
    ...nameFields,
    ...stateFields,
    {
      field: 'unassignedOn',
      type: 'assignment-end',
      column: 'assignment',
      aliases: ['unassigned_on', 'unassigned_date', 'removed_on', 'unassigned'],
      signs: ['unassigned_on', 'unassigned_date'],
      means: 'When the app was taken away. Blank: still assigned. A status beside it decides.',
    },
    {
      field: 'application',
      type: 'application',
      aliases: [
        'application_name',
        'application',
        'application_instance',
        'app_name',
        'app_display_name',
        'resource_display_name',
        'application_label',
        'app_instance',
        'application_catalog_name',
        'nombre_de_enterprise_application',
        'anwendung',
        'nom_de_l_application',
        'aplicacion',
      ],
      means: 'Which application the row is about. Only rows of one application are read.',
    },
    {
      field: 'entryType',
      type: 'entry-type',
      aliases: ['object_type', 'principal_type', 'assignee_type', 'type'],
      signs: ['object_type', 'principal_type', 'assignee_type'],
      means: 'Tells people from groups. The members of a group are not in such an export.',
    },
  ],
  furtherSigns: [
    'object_id',
    'role_assigned',
    'app_role',
    'role',
    'assignment_type',
    'assignment_scope',
    'scope',
    'assigned_on',
    'okta_user_id',
    'sync_state',
    'application_name',
    'application_login',
    'app_instance',
    'application',
    'app_name',
    'app_display_name',
    'resource_display_name',
    'assignment_status',
    'user_type',
  ],
  keys: [
    { prefix: 'u', fields: ['externalId'] },
    { prefix: 'e', fields: ['email'] },
    { prefix: 'l', fields: ['userName'] },
  ],
};
