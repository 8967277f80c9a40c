import type { KindDeclaration } from '../../kinds/declaration.ts';
import { knowsApplications } from '../apps/roles.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

const people: readonly string[] = ['email', 'userName', 'externalId', 'displayName'];
const flags: ReadonlySet<string> = new Set(['state', 'ended-flag']);

/**
 * Leaves out what says of an application whether it is in use: a column of states that is the same in all rows of each application, beside
 * others of what applications are like, or where it is not the same in all rows of somebody.
 */
export function leaveOutOfApps(
  header: readonly string[],
  { fields }: KindDeclaration,
  rows: Rows,
  fieldOf: Map<number, string>,
): void {
  const placeOf = (wanted: string | undefined): number | undefined =>
    [...fieldOf].find(([, field]) => field === wanted)?.[0];
  const application = placeOf(fields.find(({ type }) => type === 'application')?.field);
  if (application === undefined) return;
  const person = people.map(placeOf).find((place) => place !== undefined);
  const ofStates = new Set(fields.filter(({ type }) => flags.has(type)).map(({ field }) => field));
  const isBeside = knowsApplications(header);
  for (const [at, field] of fieldOf) {
    if (!ofStates.has(field) || differ(rows, { at, within: application })) continue;
    if (isBeside || (person !== undefined && differ(rows, { at, within: person }))) fieldOf.delete(at);
  }
}

/** Whether a column has more than one value in rows with the same value in another. */
function differ(rows: Rows, { at, within }: { readonly at: number; readonly within: number }): boolean {
  const seen = new Map<string, string>();
  return rows.some(({ cells }) => {
    const [key, value] = [within, at].map((place) => (cells[place] ?? '').trim().toLowerCase());
    if (key === undefined || value === undefined || key === '') return false;
    const known = seen.get(key);
    seen.set(key, value);
    return known !== undefined && known !== value;
  });
}
