import { encode, wrap } from 'nodemailer/lib/base64';
import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';

/** Longest encoded word, and the line length that mail programs take (RFC 2047 §2). */
const wordLetters = 52;
const lineLetters = 76;

/**
 * A letter as a draft (RFC 5322). `X-Unsent` lets Outlook open it to be sent; there is no sender, so every program puts its own there.
 */
export function draftFile(letter: {
  readonly to: { readonly displayName: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
}): string {
  const { to, subject, text } = letter;
  const name = quoted(encodeWords(oneLine(to.displayName), 'B', wordLetters, true));
  const headers = [
    'X-Unsent: 1',
    `To: ${name} <${oneLine(to.email).replaceAll(/[\s<>",;]/gu, '')}>`,
    `Subject: ${encodeWords(oneLine(subject), 'B', wordLetters, true)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ].map((header) => foldLines(header, lineLetters));
  const body = wrap(encode(Buffer.from(text.replaceAll(/\r\n|\r|\n/gu, '\r\n'), 'utf8')), lineLetters);
  return [...headers, '', body, ''].join('\r\n');
}

/** A header is one line: a line end in a name would begin another header. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').trim();
}

/** A name of plain letters stands in quotation marks; an encoded word must not (RFC 2047 §5). */
function quoted(name: string): string {
  return name.startsWith('=?') ? name : `"${name.replaceAll(/["\\]/gu, '\\$&')}"`;
}

/** A name for the file: the place among all, and whose letter it is. */
export function draftName(place: number, email: string): string {
  const who = (email.split('@')[0] ?? '').replaceAll(/[^A-Za-z0-9._-]+/gu, '-').slice(0, 60);
  return `${String(place).padStart(3, '0')}-${who}.eml`;
}
