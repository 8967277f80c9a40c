import { strings } from '../../strings/strings.ts';

/** `email:a@b.example` as somebody reads it. */
export function anchorText(anchor: string): string {
  const at = anchor.indexOf(':');
  const kind = strings.review.anchorKinds[anchor.slice(0, at)];
  return kind === undefined ? anchor : `${kind} ${anchor.slice(at + 1)}`;
}
