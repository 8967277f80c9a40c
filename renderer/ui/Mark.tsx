import type { ReactElement } from 'react';

/** Purser's mark: a key tag, as a purser hands out, with the bow of a ship cut into it. */
export function Mark({ size = 24 }: { readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden focusable="false">
      <rect width="32" height="32" rx="8" fill="#66308b" />
      <circle cx="16" cy="9" r="2.75" fill="#fff" />
      <path d="M6.5 17.5h19L21.8 25a2.6 2.6 0 0 1-2.34 1.5h-6.92A2.6 2.6 0 0 1 10.2 25z" fill="#fff" />
      <path d="M16 13v4.5" stroke="#fff" strokeWidth="2.2" strokeLinecap="round" />
      <path
        d="M10.6 21.4c1.8 1.3 3.6 1.3 5.4 0 1.8-1.3 3.6-1.3 5.4 0"
        stroke="#66308b"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    </svg>
  );
}
