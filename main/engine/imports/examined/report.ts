import { idKey } from '../../../domain/people/identifiers/identifier.ts';
import { findSource, sourceOf } from '../catalog/find-source.ts';
import type { Source } from '../catalog/source.ts';
import { isOwnPeople, peopleElsewhere } from '../recognize/people-elsewhere.ts';
import { areMovements } from '../recognize/lists/part-lists.ts';
import { repeatsPeople, tellThings } from '../recognize/things.ts';
import { findAddressColumn } from '../recognize/columns/address-column.ts';
import { foldedPlain } from '../recognize/columns/column-name.ts';
import { isSalesNavigator } from '../recognize/apps/sales-navigator.ts';
import { saysAppState } from '../recognize/states/seat-flags.ts';
import { applicationColumns, hasFigure, isOfClub, recognize } from '../recognize/recognize.ts';
import { kindDeclarations } from '../kinds/all.ts';
import { mapColumns } from '../recognize/columns/map-columns.ts';
import type { Table } from './table.ts';

/** Of whom sums are: of groups, of the company, of a time; and how many they are of. */
const ofSums =
  /^(?:(?:user_|seat_|license_|sales_|linkedin_)*(?:group|team|business_unit|department|division|region|country|company|account|contract|organi[sz]ation|gruppe|abteilung|firma|unternehmen|groupe|equipe|entreprise|grupo|equipo|empresa|gruppo|azienda)s?(?:_(?:name|id|title))?|date|day|week|month|quarter|period|datum|tag|monat|mois|semaine|fecha|mes|mese|(?:total_|number_of_|assigned_|active_|activated_|purchased_)*(?:seats|seat_count|licenses|users|members|seat_?holders)(?:_\w+)?|(?:monthly|weekly|daily)_active_(?:users|seats))$/u;
/** Of which kind of sum a figure is. */
const ofSum =
  /^(?:total|average|avg|mean|sum|median)_(?:of_|number_of_)?|_(?:total|average|avg|mean|sum|median|per_(?:user|seat|member|seat_holder|person))$/u;
const ofName = /(?:^|_)(?:first|last|given|family|full|user|member|seat_?holder|employee|rep)_?name$|^name$/u;

/** Whether a report has figures of use, and of groups or of the whole company alone. */
function isUsageOfNobody(header: readonly string[], rows: Table['firstRows']): boolean {
  const names = header.map(foldedPlain);
  return (
    hasFigure(names.map((name) => name.replace(ofSum, ''))) &&
    names.some((name) => ofSums.test(name)) &&
    !names.some((name) => ofName.test(name)) &&
    findAddressColumn(header, rows, new Set()) === undefined
  );
}

/** Reports of other companies' people. */
const elsewhere: ReadonlySet<string> = new Set(['contacts', 'linkedin-connections']);

/** The report that a table is, by its header row and, where that tells none, by what its rows are of. */
export function findReport({ header, firstRows }: Pick<Table, 'header' | 'firstRows'>): Source | undefined {
  if (areMovements(header, firstRows)) return sourceOf('movements');
  const found = findSource(header) ?? sourceOf(peopleElsewhere(header, firstRows));
  // The columns of a list of accounts, with an application for each row.
  if (found?.about === 'everybody' && namesApp(header, firstRows)) return undefined;
  // No list of the work has the state of a license.
  if (found?.id === 'hr-list' && saysAppState(header, firstRows)) return undefined;
  // Days of coming and going tell an employer's lists, and clubs have them as well.
  if (found?.about === 'everybody' && isOfClub(header)) return undefined;
  if (found !== undefined) return elsewhere.has(found.id) && isOwnPeople(header) ? undefined : found;
  const recognized = recognize(header);
  if (recognized.kind === 'none' && isUsageOfNobody(header, firstRows))
    return sourceOf('linkedin-usage-groups');
  // What is LinkedIn's own is known by its columns.
  const isOther = recognized.kind === 'one' && recognized.exportKind !== 'directory';
  return isOther ? undefined : sourceOf(tellThings(header, firstRows));
}

/** Whether a column of applications names Sales Navigator. */
function namesApp(header: readonly string[], rows: Table['firstRows']): boolean {
  return applicationColumns(header).some((at) =>
    rows.some(({ cells }) => isSalesNavigator((cells[at] ?? '').trim())),
  );
}

/** Of what somebody may have several of in one application: a row for each is no moment of use. */
const ofShares =
  /(?:^|_)(?:roles?|rolle|groups?|gruppe|permissions?|profiles?|entitlements?|licen[cs]es?|lizenz|plan|product|instance|workspace|tenant|unit|level)(?:_|$)/u;
const moment = /\d[T ]\d{1,2}:\d{2}/u;
const differentShare = 0.9;

/**
 * Whether most people of a list have several rows; in one of applications, several of the same application that differ by a moment, where
 * nothing says of which role or group of it they are.
 */
export function isRepeated({ header, firstRows }: Pick<Table, 'header' | 'firstRows'>): boolean {
  const columns = mapColumns(header, kindDeclarations.directory, undefined, firstRows);
  const placeOf = (field: string): number => columns.findIndex((column) => column.field === field);
  const at = ['email', 'userName', 'externalId'].map(placeOf).find((place) => place !== -1);
  if (at === undefined) return false;
  const application = placeOf('application');
  // Ids that a spreadsheet rounded are one text for many people.
  const isId = columns[at]?.field === 'externalId';
  const told = isId ? firstRows.filter(({ cells }) => idKey(cells[at]) !== undefined) : firstRows;
  if (application === -1) return repeatsPeople(told, at);
  if (header.some((name) => ofShares.test(foldedPlain(name))) || !hasMoments(header, firstRows)) return false;
  const pairs = firstRows.flatMap(({ cells }) =>
    (cells[at] ?? '').trim() === '' ? [] : [{ cells: [`${cells[at] ?? ''} ${cells[application] ?? ''}`] }],
  );
  return repeatsPeople(pairs, 0);
}

/** Whether a column has a moment in every row, hardly any of them twice. */
function hasMoments(header: readonly string[], rows: Table['firstRows']): boolean {
  return header.some((_name, at) => {
    const cells = rows.map((row) => (row.cells[at] ?? '').trim());
    return cells.every((cell) => moment.test(cell)) && new Set(cells).size >= cells.length * differentShare;
  });
}
