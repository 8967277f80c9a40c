import { useSyncExternalStore } from 'react';
import { createPreference } from './preferences.ts';
import { createStore, useStore } from './store.ts';

export const screens = [
  'overview',
  'people',
  'review',
  'seats',
  'teams',
  'questions',
  'imports',
  'runs',
  'plans',
  'reports',
  'journal',
  'network',
  'connection',
  'settings',
  'welcome',
] as const;
export type Screen = (typeof screens)[number];

/** Where the window is; `params` belong to the screen. */
export type Route = { readonly screen: Screen; readonly params: Readonly<Record<string, string>> };

const home: Route = { screen: 'overview', params: {} };

/** Reads `#/people?seat=activated`; anything unknown is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const screen = screens.find((known) => known === path);
  if (screen === undefined) return home;
  return { screen, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** Writes what `parseRoute` reads. */
export function routeHash(route: Route): string {
  const query = new URLSearchParams(route.params).toString();
  return query === '' ? `#/${route.screen}` : `#/${route.screen}?${query}`;
}

const store = createStore<Route>(home);
/** Where the window was when it closed: it opens there again. What was looked for there is not kept. */
const lastScreen = createPreference<Screen>('screen', 'overview', (stored) =>
  screens.find((known) => known === stored && known !== 'welcome'),
);

/** Goes where the address says, or where the window was last. */
export function openAddress(): void {
  if (location.hash === '')
    history.replaceState(undefined, '', routeHash({ screen: lastScreen.read(), params: {} }));
  readAddress();
}

/** Follows the address, back and forward included; returns the function that stops it. */
export function followAddress(): () => void {
  readAddress();
  addEventListener('hashchange', readAddress);
  return () => {
    removeEventListener('hashchange', readAddress);
  };
}

function readAddress(): void {
  clearTimeout(writing);
  if (routeHash(store.read()) !== location.hash) show(parseRoute(location.hash));
}

/** The address follows what is typed once it rests: to write it takes longer than a letter may. */
const writeAfterMs = 100;
let writing: ReturnType<typeof setTimeout> | undefined;

function writeAddress(): void {
  clearTimeout(writing);
  writing = undefined;
  const hash = routeHash(store.read());
  if (hash !== location.hash) history.replaceState(undefined, '', hash);
}

function show(route: Route): void {
  // A screen begins at its top, wherever the one before was. Before it is drawn: nothing needs to be laid out for that.
  if (route.screen !== store.read().screen) document.querySelector('#content')?.scrollTo({ top: 0 });
  lastScreen.write(route.screen);
  store.write(route);
}

export function useRoute(): Route {
  return useStore(store);
}

/** The screen alone: who asks this is not drawn anew for what changes within a screen. */
export function useScreen(): Screen {
  return useSyncExternalStore(store.subscribe, () => store.read().screen);
}

export function currentRoute(): Route {
  return store.read();
}

/** Whoever shows what no drawing waits for follows the route by itself; returns the function that stops it. */
export function onRoute(listener: () => void): () => void {
  return store.subscribe(listener);
}

/** Opens a screen as a new step of the history; `replace` keeps the step, for what changes at every keystroke. */
export function go(
  screen: Screen,
  params: Readonly<Record<string, string>> = {},
  how: 'push' | 'replace' = 'push',
): void {
  const route: Route = { screen, params };
  const hash = routeHash(route);
  if (hash === routeHash(store.read())) return;
  if (how === 'replace') {
    clearTimeout(writing);
    writing = setTimeout(writeAddress, writeAfterMs);
  } else {
    if (writing !== undefined) writeAddress();
    history.pushState(undefined, '', hash);
  }
  show(route);
}
