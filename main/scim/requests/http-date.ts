/** The forms of a time that HTTP knows (RFC 9110 §5.6.7): `Date.parse` alone would read a bare "0" or "30 Nov" as one of long ago. */
const form =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? (?:\d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2}|[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4})(?<zone> [A-Z+-].*)?$/u;

/** A time as a header has it, in milliseconds since 1970; without a zone it is one of UTC. `undefined` where it is none. */
export function parseHttpDate(header: string | null): number | undefined {
  const text = header?.trim() ?? '';
  const found = form.exec(text);
  if (found === null) return undefined;
  const at = Date.parse(found.groups?.['zone'] === undefined ? `${text} GMT` : text);
  return Number.isNaN(at) ? undefined : at;
}
