/** Line breaks, other control characters, and what turns the direction of the letters after it (Bidi_Control, Unicode 17 PropList). */
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A name as it may be shown: what would break the line or make it read otherwise is written out, as `\u202e`. */
export function harmless(text: string): string {
  return text.replaceAll(
    harmful,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
