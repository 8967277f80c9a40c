import { lazy } from 'react';
import type { LazyExoticComponent } from 'react';
import type * as parts from './later-parts.ts';

/*
 * The part of the window that its first frame can do without. One part, not one a screen: it is loaded as soon as the first frame stands,
 * so that no screen is ever waited for.
 */

type Later = typeof parts;

let loading: Promise<Later> | undefined;

/** Loaded after the next frame, whoever asks for it: before the first one it would only be in the way. */
export function later(): Promise<Later> {
  return (loading ??= nextFrame().then(() => import('./later-parts.ts')));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** A component of that part, which is there once the part is. */
export function laterPart<Name extends keyof Later>(name: Name): LazyExoticComponent<Later[Name]> {
  return lazy(async () => ({ default: (await later())[name] }));
}
