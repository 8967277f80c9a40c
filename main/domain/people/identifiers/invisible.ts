/**
 * Characters that nobody sees and that travel along when text is copied: all of Unicode's format characters and those it says are to be
 * ignored in display (isolates and marks of direction, joiners, soft hyphens, variation selectors, fillers), and line separators.
 */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Letters, digits and signs that East Asian keyboards write in full width, and their space. */
const fullWidth = /[\uFF01-\uFF5E\u3000]/gu;

/** Text with full-width letters, digits and signs as everybody else writes them. */
export function withPlainWidth(text: string): string {
  return text.replace(fullWidth, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
