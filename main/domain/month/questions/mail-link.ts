/** Windows hands on some 2,080 letters of an address and some mail programs fewer ([AQ8]). */
export const mostLinkLetters = 2000;

/** A letter as a link to the mail program (RFC 6068); `undefined` where it is too long for one. */
export function mailLink(letter: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}): string | undefined {
  const to = encodeURIComponent(letter.to).replaceAll('%40', '@');
  const text = letter.text.replaceAll(/\r\n|\r|\n/gu, '\r\n');
  const link = `mailto:${to}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(text)}`;
  return link.length > mostLinkLetters ? undefined : link;
}
