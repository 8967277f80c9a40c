import { teamColumns, type TeamColumn } from '../../../domain/month/teams/team-column.ts';
import { columnName } from '../../imports/recognize/columns/column-name.ts';

/** Names of columns, as `columnName` folds them. */
const names: Readonly<Record<TeamColumn, readonly string[]>> = {
  'manager-email': [
    'manageremail',
    'manageremailaddress',
    'managersemail',
    'managerupn',
    'manageruserprincipalname',
    'managerlogin',
    'managerusername',
    'supervisoremail',
    'reportstoemail',
    'linemanageremail',
  ],
  'manager-id': [
    'managerid',
    'manageremployeeid',
    'manageremployeenumber',
    'managersemployeeid',
    'managernumber',
    'managerworkerid',
    'supervisorid',
    'reportstoid',
    'linemanagerid',
  ],
  manager: [
    'manager',
    'managername',
    'managersname',
    'managerdisplayname',
    'directmanager',
    'linemanager',
    'reportingmanager',
    'reportsto',
    'reportingto',
    'reportingtoname',
    'reportstoname',
    'supervisor',
    'supervisorname',
    'vorgesetzter',
    'vorgesetzte',
    'direktervorgesetzter',
    'fuhrungskraft',
    'superieur',
    'superieurhierarchique',
    'responsable',
    'jefe',
    'jefedirecto',
    'responsabile',
    'gestor',
    'leidinggevende',
    'przelozony',
  ],
  'cost-center': [
    'costcenter',
    'costcentre',
    'costcentername',
    'costcentercode',
    'costcenterid',
    'kostenstelle',
    'centredecout',
    'centredecouts',
    'centrodecosto',
    'centrodecostos',
    'centrodecoste',
    'centrodecusto',
    'centrodicosto',
    'kostenplaats',
  ],
  office: [
    'office',
    'officename',
    'officelocation',
    'physicaldeliveryofficename',
    'worklocation',
    'site',
    'standort',
  ],
  language: ['preferredlanguage', 'language', 'locale', 'sprache', 'bevorzugtesprache', 'langue', 'idioma'],
};

const byName: ReadonlyMap<string, TeamColumn> = new Map(
  teamColumns.flatMap((column) => names[column].map((name) => [name, column] as const)),
);

/** A function that says what a header is of a team; each is looked at once. */
export function teamColumnReader(): (header: string) => TeamColumn | undefined {
  const known = new Map<string, TeamColumn | undefined>();
  return (header) => {
    if (!known.has(header)) known.set(header, byName.get(columnName(header)));
    return known.get(header);
  };
}
