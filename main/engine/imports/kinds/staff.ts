import type { KindDeclaration } from './declaration.ts';
import { identifierFields } from './identifier-fields.ts';
import { nameFields } from './name-fields.ts';
import { stateFields } from './state-fields.ts';

/**
 * Everybody in the company, as tenants, domains and HR systems list them: who works here and who left. It says nothing of the app. Kept
 * beside the directory's rows, each system's list by itself.
 */
export const staff: KindDeclaration = {
  kind: 'staff',
  called: 'a list of everybody in the company',
  table: 'assignment_record',
  fields: [
    ...identifierFields,
    ...nameFields,
    ...stateFields,
    {
      field: 'entryType',
      type: 'entry-type',
      aliases: ['object_type', 'object_class', 'recipient_type', 'type'],
      means: 'Tells people from groups.',
    },
  ],
  furtherSigns: [
    'org_unit_path',
    'last_sign_in',
    'sam_account_name',
    'object_class',
    'object_guid',
    'hire_date',
    'date_of_hire',
    'original_hire_date',
    'date_of_joining',
    'joining_date',
    'join_date',
    'employment_start_date',
    'start_of_employment',
    'employment_type',
    'hiring_type',
    'supervisor',
    'vorgesetzter',
    'vorgesetzte',
    'hiring_status',
    'worker_type',
    'contract_type',
    'type_of_contract',
    'direct_manager',
    'employee_status',
    'employment_state',
    'reporting_manager',
    'line_manager',
    'first_day_of_work',
    'first_day',
    'eintrittsdatum',
    'einstellungsdatum',
    'block_credential',
    'licenses',
    'lizenzen',
    'licences',
    'licencias',
    'licenze',
    'licencas',
    'licenties',
    'creation_type',
    'directory_synced',
    'dir_sync_enabled',
    'manager',
    'reports_to',
    'cost_center',
    'employment_status',
    'suspended',
    'archived',
    'password_never_expires',
    'last_password_change',
    'employee_type',
    // Whoever knows when the work ends, or whose sign-in is blocked, knows everybody; an account of any application ends.
    ...stateFields
      .filter(({ type }) => type === 'ended-on')
      .flatMap(({ aliases }) => aliases)
      .filter(
        (alias) =>
          !/^(?:deactivat|disabled|archived|deleted|account_|user_)/u.test(alias) &&
          !['end_date', 'completion_date', 'enddatum', 'leave_date'].includes(alias),
      ),
    'anmeldung_blockiert',
    'anmeldeinformationen_blockieren',
    'bloquer_les_informations_d_identification',
    'bloquear_credencial',
    'blocca_credenziali',
    'bloquear_credenciais',
  ],
  keys: [
    { prefix: 'u', fields: ['externalId'] },
    { prefix: 'e', fields: ['email'] },
    { prefix: 'l', fields: ['userName'] },
  ],
};
