import { createElement, lazy, useState } from 'react';
import type { ComponentProps, ComponentType, ElementType, FunctionComponent, ReactElement } from 'react';
import type * as parts from './later-parts.ts';

/*
 * The part of the window that its first frame can do without. One part, not one a screen: it is loaded as soon as the first frame stands,
 * so that no screen is ever waited for.
 */

type Later = typeof parts;

let loading: Promise<Later> | undefined;
let loaded: Later | undefined;

/** Loaded after the next frame, whoever asks for it: before the first one it would only be in the way. */
export function later(): Promise<Later> {
  return (loading ??= nextFrame()
    .then(() => import('./later-parts.ts'))
    .then((all) => {
      loaded = all;
      return all;
    }));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * A component of that part, which is there once the part is. What React waits for, were it for a moment, it shows 300 ms after the place
 * stood empty at the soonest: what is loaded is drawn at once.
 */
export function laterPart<Name extends keyof Later>(
  name: Name,
): FunctionComponent<ComponentProps<Later[Name]>> {
  const Waited: ElementType = lazy(async () => ({ default: (await later())[name] }));
  return function LaterPart(props): ReactElement {
    // As it was at first: another kind of component in its place would lose what is typed there.
    const [all] = useState(loaded);
    const Part: ElementType = all === undefined ? Waited : all[name];
    return createElement(Part, props);
  };
}

type ScreenName = {
  [Name in keyof Later]: Later[Name] extends () => ReactElement | undefined ? Name : never;
}[keyof Later];

/** A screen of that part. */
export function laterScreen(name: ScreenName): ComponentType {
  return laterPart(name);
}
