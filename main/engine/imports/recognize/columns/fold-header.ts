/** Whether a text has nothing past ASCII: then there is nothing to compose or to take apart. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/u.test(text);
}

/** The form in which headers are compared: lower case, words joined by underscores ("Days Active" is `days_active`). */
export function foldHeader(header: string): string {
  const composed = isPlain(header) ? header : header.replace(/^\uFEFF/u, '').normalize('NFKC');
  return composed
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
}
