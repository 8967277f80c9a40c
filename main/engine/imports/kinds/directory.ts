import type { KindDeclaration } from './declaration.ts';
import { identifierFields } from './identifier-fields.ts';
import { nameFields } from './name-fields.ts';
import { stateFields } from './state-fields.ts';

/** When a seat was taken back, as lists kept by hand call it. */
const takenBack: readonly string[] =
  'taken_back_on taken_back given_back_on returned_on license_removed_on licence_removed_on seat_removed_on license_revoked_on seat_revoked_on entzogen_am zuruckgegeben_am zuruckgenommen_am'.split(
    ' ',
  );
/** To whom a seat was given, and when. */
const givenTo: readonly string[] =
  'seat_holder license_holder licence_holder given_on seat_given_on license_given_on licence_given_on license_assigned_on licence_assigned_on seat_assigned_on license_owner seat_owner platzinhaber lizenzinhaber lizenznehmer vergeben_am zugewiesen_am attribue_le titulaire_de_la_licence asignado_el titular_de_la_licencia assegnato_il titolare_licenza'.split(
    ' ',
  );

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
      aliases: ['unassigned_on', 'unassigned_date', 'removed_on', 'unassigned', ...takenBack],
      signs: ['unassigned_on', 'unassigned_date'],
      means: 'When the app was taken away. Blank: still assigned. A status beside it decides.',
    },
    {
      field: 'hasApp',
      type: 'app-flag',
      repeats: true,
      aliases: [],
      means:
        'Whether the person has the app: yes or no, or its state in the app. Whoever has not may work here all the same.',
    },
    {
      field: 'decision',
      type: 'decision',
      aliases: [],
      means: 'What a review of access decided. Denied is not known to be done until a column says so.',
    },
    {
      field: 'carriedOut',
      type: 'carried-out',
      repeats: true,
      aliases: [],
      means: 'Whether what a review of access decided was done.',
    },
    {
      field: 'application',
      type: 'application',
      aliases: [
        'application_name',
        'application',
        'application_instance',
        'app_name',
        'app',
        'app_label',
        'app_title',
        'app_display_name',
        'resource_display_name',
        'managed_system',
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
      field: 'role',
      type: 'role',
      aliases: [
        'principal_role',
        'member_role',
        'group_role',
        'team_role',
        'membership_role',
        'role',
        'user_role',
        'rolle',
        'gruppenrolle',
        'rol',
        'ruolo',
        'membership_type',
        'assignment_type',
        'relationship',
        'relation',
      ],
      means: 'Tells who has the app from who looks after it: an owner may be no member.',
    },
    {
      field: 'entryType',
      type: 'entry-type',
      aliases: ['object_type', 'principal_type', 'assignee_type', 'member_type', 'type'],
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
    ...takenBack,
    ...givenTo,
    'okta_user_id',
    'sync_state',
    'application_name',
    'application_login',
    'app_instance',
    'application',
    'app_name',
    'app',
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
