import type { PersonId } from '../../domain/ids.ts';
import { emailKey, idKey } from '../../domain/people/identifiers/identifier.ts';
import type { OperationOutput } from '../../engine/operations.ts';
import type { Named } from './show-plan.ts';

/** Whom the rows of a list name, each by everything that its row has of them. */
export type NamedInList = {
  readonly ids: readonly PersonId[];
  readonly named: readonly Named[];
  /** Rows that lead to nobody, by what they have. */
  readonly unknown: readonly string[];
  /** Values that lead to several, in rows that have nothing else. */
  readonly shared: OperationOutput<'find-people'>['shared'];
  /** Whom a row names by one value alone, and how it calls them. */
  readonly called: readonly (Named & { readonly name: string })[];
  /** Columns beside another one, none of whose values leads to anybody: another system's numbers, or another list's addresses. */
  readonly strange: readonly string[];
};

/**
 * Reads rows of addresses and unique ids ([LC11] of plans): a row names everybody whom one of its values leads to, by all of them, so that
 * the last check holds whom they do not agree on. `columns`: what they are called; `found`: what each value leads to.
 */
export function namedInRows(
  {
    columns,
    rows,
    names = [],
  }: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly names?: readonly (string | undefined)[] | undefined;
  },
  found: Pick<OperationOutput<'find-people'>, 'named' | 'shared'>,
): NamedInList {
  const owners = new Map(found.named.map(({ as, personId }) => [as, personId]));
  const shared = new Map(found.shared.map((one) => [one.as, one]));
  const leads = (cell: string | undefined): boolean =>
    cell !== undefined && (owners.has(cell) || shared.has(cell));
  const isKnown = columns.map((_, at) => rows.some((row) => leads(row[at])));
  const isStrange = (at: number): boolean => isKnown[at] === false && isKnown.includes(true);
  const named: Named[] = [];
  const unknown: string[] = [];
  const left = new Map<string, OperationOutput<'find-people'>['shared'][number]>();
  const called: (Named & { readonly name: string })[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = row.filter(
      (cell, at) => cell !== '' && !isStrange(at) && (row.length === 1 || isName(cell)),
    );
    const people = new Set(cells.flatMap((cell) => owners.get(cell) ?? []));
    // A mailbox of several beside somebody's own id is against nobody.
    const own = cells.filter((cell) => !shared.has(cell));
    for (const personId of people) named.push(...own.map((as) => ({ personId, as })));
    const [[personId], [as], name] = [[...people], own, names[index]];
    if (personId !== undefined && as !== undefined && own.length === 1 && name !== undefined)
      called.push({ personId, as, name });
    if (people.size > 0) continue;
    const several = cells.flatMap((cell) => shared.get(cell) ?? []);
    for (const one of several) left.set(one.as, one);
    if (several.length === 0) unknown.push(row.filter((cell) => cell !== '').join(', '));
  }
  return {
    ids: [...new Set(named.map(({ personId }) => personId))],
    named,
    called,
    unknown,
    shared: [...left.values()],
    strange: columns.filter((_, at) => isStrange(at) && rows.some((row) => (row[at] ?? '') !== '')),
  };
}

function isName(cell: string): boolean {
  return idKey(cell) !== undefined || emailKey(cell) !== undefined;
}
