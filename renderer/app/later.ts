import type * as parts from './later-parts.ts';

/*
 * The part of the window that its first frame can do without. One part, not one a screen: it is loaded as soon as the first frame stands,
 * so that no screen is ever waited for.
 */

type Later = typeof parts;

let loading: Promise<Later> | undefined;

/** Loaded once the first frame was drawn, whoever asks for it before: until then it would only be in the way. */
export function later(): Promise<Later> {
  return (loading ??= firstFrame().then(() => import('./later-parts.ts')));
}

function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
