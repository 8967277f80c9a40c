import { WireProblem } from './wire.ts';

export type FilterAttribute = 'externalId' | 'userName';

/** One `ATTRIBUTE eq "VALUE"`; a filter is a list of them that hold together. */
export type FilterTerm = { readonly attribute: FilterAttribute; readonly value: string };

const attributes: Readonly<Record<string, FilterAttribute>> = {
  externalid: 'externalId',
  username: 'userName',
};

/**
 * Reads `externalId eq "…"`, `userName eq "…"` and both joined by `and` (RFC 7644 §3.4.2.2); attribute names and
 * operators in any case, values as JSON strings. Anything else, or an attribute not honoured, is 400 `invalidFilter`.
 */
export function parseFilter(filter: string, honoured: readonly FilterAttribute[]): readonly FilterTerm[] {
  const terms: FilterTerm[] = [];
  const term =
    /\s*(?:urn:ietf:params:scim:schemas:core:2\.0:User:)?([a-z]+)\s+eq\s+("(?:[^"\\]|\\.)*")\s*/iuy;
  const and = /and\s+/iuy;
  let at = 0;
  for (;;) {
    term.lastIndex = at;
    const match = term.exec(filter);
    const attribute = attributes[match?.[1]?.toLowerCase() ?? ''];
    if (match?.[2] === undefined || attribute === undefined || !honoured.includes(attribute))
      throw unsupported();
    terms.push({ attribute, value: readString(match[2]) });
    at = term.lastIndex;
    if (at === filter.length) return terms;
    and.lastIndex = at;
    if (!and.test(filter)) throw unsupported();
    at = and.lastIndex;
  }
}

function readString(quoted: string): string {
  try {
    const parsed: unknown = JSON.parse(quoted);
    if (typeof parsed === 'string') return parsed;
  } catch {
    // A bad escape; refused like any other filter that cannot be read.
  }
  throw unsupported();
}

function unsupported(): WireProblem {
  return new WireProblem(400, 'invalidFilter', 'The filter is not supported.');
}
