import { strings } from '../../strings/strings.ts';

/** `email:a@b.example` as somebody reads it; an earlier holder has the name in brackets. */
export function anchorText(anchor: string): string {
  const at = anchor.indexOf(':');
  const kind = strings.review.anchorKinds[anchor.slice(0, at)];
  if (kind === undefined) return anchor;
  const value = anchor.slice(at + 1);
  const [by = '', ...name] = anchor.startsWith('former-') ? value.split(' ') : [value];
  return `${kind} ${by}${name.length === 0 ? '' : ` (${name.join(' ')})`}`;
}
