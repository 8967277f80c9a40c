import { withoutInvisible, withPlainWidth } from './invisible.ts';

/** What a cell has of e-mail addresses, in their comparable form. */
export type MailAddresses = {
  /** The first, or the one that Exchange marks as primary with `SMTP:` in capitals. */
  readonly primary: string | undefined;
  /** All others, each once. */
  readonly others: readonly string[];
};

const none: MailAddresses = { primary: undefined, others: [] };
const plain = /^[^\s"'(),:;<>[\]\\|#@\u0080-\u{10FFFF}]+@[^\s"'(),:;<>[\]\\|#@\u0080-\u{10FFFF}]+$/u;

/**
 * Reads the addresses of a cell as what they are: one or several (parted by semicolons, commas, bars or space), `Name <a@b>`,
 * `mailto:`, Exchange's `SMTP:` and `smtp:` (proxyAddresses), and Entra ID's name of a guest (`a_b.com#EXT#@tenant`: a@b.com).
 */
export function readMailAddresses(text: string | undefined): MailAddresses {
  if (text === undefined) return none;
  const trimmed = text.trim();
  if (plain.test(trimmed)) return { primary: trimmed.toLowerCase(), others: [] };
  const cleaned = withPlainWidth(withoutInvisible(trimmed)).trim().normalize('NFC');
  if (!cleaned.includes('@')) return none;
  const found = piecesOf(cleaned).flatMap((piece) => {
    const address = addressIn(piece);
    return address === undefined ? [] : [{ address, isPrimary: piece.startsWith('SMTP:') }];
  });
  const primary = (found.find(({ isPrimary }) => isPrimary) ?? found[0])?.address;
  const others = [...new Set(found.map(({ address }) => address))].filter((address) => address !== primary);
  return { primary, others };
}

/** The address of a cell as it is shown and sent: as it was typed where it is one address, else the primary one. */
export function shownAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return plain.test(trimmed) ? trimmed : readMailAddresses(text).primary;
}

/** Whether a cell is one address and nothing else. */
export function isPlainAddress(text: string): boolean {
  return plain.test(text);
}

function piecesOf(text: string): readonly string[] {
  const pieces = text.split(/[;,|\n\r\t]+/u).map((piece) => piece.trim());
  return pieces.flatMap((piece) => {
    const inside = [...piece.matchAll(/<([^<>]*@[^<>]*)>/gu)].map((match) => match[1] ?? '');
    if (inside.length > 0) return inside;
    // Two addresses with a space between; a space in one alone is a typing error that is kept.
    return (piece.match(/@/gu) ?? []).length > 1 ? piece.split(/\s+/u) : [piece];
  });
}

function addressIn(piece: string): string | undefined {
  const bare = piece
    .replace(/^(?:mailto|smtp|sip|e-?mail):\s*/iu, '')
    .replace(/^["'(]+|["')]+$/gu, '')
    .replace(/\?.*$/u, '')
    .trim();
  const guest = /^(.+)_([^_@]+\.[^_@]+)#EXT#@/iu.exec(bare);
  const key = (guest === null ? bare : `${guest[1] ?? ''}@${guest[2] ?? ''}`).toLowerCase().normalize('NFC');
  const at = key.lastIndexOf('@');
  return at > 0 && at < key.length - 1 ? key : undefined;
}
