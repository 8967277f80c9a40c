import { type ReactElement, useId } from 'react';

const gold = '#f7b948';
const cloth = '#63308c';

/** Purser's mark, as in `resources/icon.svg`: the stripes and the curl on the sleeve of a ship's purser. */
export function Mark({ size = 24 }: { readonly size?: number }): ReactElement {
  const tile = useId();
  return (
    <svg width={size} height={size} viewBox="40 40 944 944" fill="none" aria-hidden focusable="false">
      <clipPath id={tile}>
        <rect x="40" y="40" width="944" height="944" rx="216" />
      </clipPath>
      <g clipPath={`url(#${tile})`} strokeWidth="88">
        <rect x="40" y="40" width="944" height="944" fill={cloth} />
        <rect x="40" y="688" width="944" height="44" fill="#fff" />
        <rect x="40" y="754" width="944" height="88" fill={gold} />
        <path d="M0 620H300C520 620 706 520 706 366C706 262 622 186 512 186" stroke={gold} />
        <path d="M388 520C470 580 590 618 700 619" stroke={cloth} strokeWidth="134" />
        <path d="M512 186C402 186 318 262 318 366C318 520 504 620 724 620H1024" stroke={gold} />
        <path d="M0 620H300" stroke={gold} />
      </g>
    </svg>
  );
}
