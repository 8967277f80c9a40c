import { createStore } from './store.ts';
import type { Store } from './store.ts';

/**
 * A choice that belongs to this window alone (columns, saved views) and survives a restart. `read` turns whatever is
 * stored into a value or `undefined`; nothing about people is kept here.
 */
export function createPreference<Value>(
  name: string,
  first: Value,
  parse: (stored: unknown) => Value | undefined,
): Store<Value> {
  const key = `purser.${name}`;
  const store = createStore(load(key, parse) ?? first);
  store.subscribe(() => {
    try {
      localStorage.setItem(key, JSON.stringify(store.read()));
    } catch {
      // Storage is full or refused: the choice lasts as long as the window.
    }
  });
  return store;
}

function load<Value>(key: string, parse: (stored: unknown) => Value | undefined): Value | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? undefined : parse(JSON.parse(stored));
  } catch {
    return undefined;
  }
}
