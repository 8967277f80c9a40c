import { foldedPlain } from './columns/column-name.ts';
import { namesEnd } from './states/state-names.ts';

const profile = /^(?:https?:\/\/)?(?:[a-z-]+\.)?linkedin\.com\/(?:in|pub|sales\/(?:lead|people))\/\S+$/iu;
const company =
  /^(?:company|company_name|organi[sz]ation|employer|empresa|companhia|unternehmen|firma|entreprise|societe|azienda|societa|bedrijf|organisatie|foretag|virksomhed|bedrift|selskap|yritys|przedsiebiorstwo|spolecnost|spolocnost|ceg|companie|компания|компанія|организация|sirket|εταιρεια|חברה|الشركة|บริษัท|cong_ty|perusahaan|会社|会社名|勤務先|公司|회사|회사명)$/u;
/** What a company has of its own people alone. */
const ofOwnPeople =
  /(?:^|_)(?:re)?hired?(?:_|$)|^(?:employee|staff|personnel|payroll|worker)_(?:id|no|nr|number|code|status|type)$|^employment_(?:status|type)$|(?:^|_)terminat|personalnummer|mitarbeiternummer|eintritt|matricule|legajo|matricula|社員番号|従業員番号|工号|사번/u;

/** Whether a list has what only the company itself has of its people, whatever profiles and companies stand beside. */
export function isOwnPeople(header: readonly string[]): boolean {
  const names = header.map(foldedPlain);
  return names.some((name) => ofOwnPeople.test(name) || namesEnd(name, names));
}

/** The export of one's own connections has seven columns. */
const columnsOfConnections = 8;

/**
 * What a list with a profile of LinkedIn for each row and a company beside it is, whatever language its header is in: people of other
 * companies, of whom LinkedIn's own export of connections has the fewest columns.
 */
export function peopleElsewhere(
  header: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): 'linkedin-connections' | 'contacts' | undefined {
  if (!header.some((name) => company.test(foldedPlain(name)))) return undefined;
  const hasProfiles = header.some((_name, at) => {
    const values = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((value) => value !== '');
    return values.length > 0 && values.every((value) => profile.test(value));
  });
  if (!hasProfiles) return undefined;
  return header.length <= columnsOfConnections ? 'linkedin-connections' : 'contacts';
}
