import { emailKey, idKey } from '../../people/identifiers/identifier.ts';

/** What a cell may name a manager by, the surest first; `name` is what stands there where nothing surer does. */
export type ManagerCell = {
  readonly as: string;
  readonly email: string | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
};

/** Where a cell leads. */
export type ManagerLead =
  { readonly kind: 'person'; readonly person: number } | { readonly kind: 'by-name' | 'unknown' | 'shared' };

/** Why a cell names no manager. */
export const managerTroubles = ['by-name', 'unknown', 'shared', 'self'] as const;
export type ManagerTrouble = (typeof managerTroubles)[number];

export type ManagerOf =
  | { readonly kind: 'known'; readonly manager: number }
  /** Nothing says it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly why: ManagerTrouble; readonly as: string };

/**
 * Reads a cell that names a manager ([TE5]): an address, a unique id, a distinguished name (RFC 4514) or a name, also with an address or
 * an id in brackets behind the name. `undefined` for a blank.
 */
export function readManagerCell(text: string | null | undefined): ManagerCell | undefined {
  const as = text?.trim() ?? '';
  if (as === '') return undefined;
  const common = /^cn=((?:[^,\\]|\\.)+)/iu.exec(as)?.[1]?.replace(/\\(.)/gu, '$1');
  if (common !== undefined) return { as: common, email: undefined, id: undefined, name: common };
  const email = emailKey(as);
  if (email !== undefined) return { as, email, id: undefined, name: undefined };
  const bracketed = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/u.exec(as);
  const id = idKey(bracketed?.[2] ?? as);
  const name = bracketed?.[1] ?? as;
  // A number in brackets is an id; so is a single word with a digit in it. All else that nobody has as an id is a name.
  return { as, email: undefined, id, name: /\d/u.test(name) && !name.includes(' ') ? undefined : name };
}

const within = ' · ';

/** What is asked where several are called so: who is meant by the name for the people of one department ([TE19]). */
export function nameWithin(name: string, department: string): string {
  return `${name}${within}${department}`;
}

/** The parts of what is asked, `department` where several are called so. */
export function partsOfName(asked: string): { readonly name: string; readonly department?: string } {
  const at = asked.lastIndexOf(within);
  return at === -1
    ? { name: asked }
    : { name: asked.slice(0, at), department: asked.slice(at + within.length) };
}

/** Who somebody's manager is, by what the cells lead to, the best first ([TE5] to [TE8]). */
export function managerOf(
  person: number,
  cells: readonly { readonly as: string; readonly lead: ManagerLead }[],
): ManagerOf {
  let first: ManagerOf = { kind: 'none' };
  for (const { as, lead } of cells) {
    if (lead.kind === 'person' && lead.person !== person) return { kind: 'known', manager: lead.person };
    if (first.kind === 'none')
      first = { kind: 'unclear', why: lead.kind === 'person' ? 'self' : lead.kind, as };
  }
  return first;
}

/** Everybody above somebody, the nearest first; ends with the first who is in a loop ([TE9]), and nobody is above who is in one. */
export function chainOf(
  person: number,
  managers: ReadonlyMap<number, number>,
  inLoop: ReadonlySet<number>,
): readonly number[] {
  const chain: number[] = [];
  for (let at: number | undefined = person; at !== undefined && !inLoop.has(at); at = managers.get(at)) {
    const above = managers.get(at);
    if (above !== undefined) chain.push(above);
  }
  return chain;
}

/** People who are above each other in a circle, each circle once, from its smallest number on ([TE9]). */
export function loopsIn(managers: ReadonlyMap<number, number>): readonly (readonly number[])[] {
  const settled = new Set<number>();
  const loops: (readonly number[])[] = [];
  for (const start of managers.keys()) {
    const path: number[] = [];
    const places = new Map<number, number>();
    let at: number | undefined = start;
    while (at !== undefined && !settled.has(at) && !places.has(at)) {
      places.set(at, path.length);
      path.push(at);
      at = managers.get(at);
    }
    const from = at === undefined ? undefined : places.get(at);
    if (from !== undefined) loops.push(fromSmallest(path.slice(from)));
    for (const one of path) settled.add(one);
  }
  return loops.toSorted(([one = 0], [other = 0]) => one - other);
}

function fromSmallest(loop: readonly number[]): readonly number[] {
  const start = loop.indexOf(Math.min(...loop));
  return [...loop.slice(start), ...loop.slice(0, start)];
}
