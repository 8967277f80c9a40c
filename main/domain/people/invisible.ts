/**
 * Characters that nobody sees and that travel along when text is copied: all of Unicode's format characters and those it says are to be
 * ignored in display (isolates and marks of direction, joiners, soft hyphens, variation selectors, fillers), and line separators.
 */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}
