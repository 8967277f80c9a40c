import { createPreference } from '../preferences.ts';
import type { Store } from '../store.ts';

/** A named view of the list: the parameters of its address, without the text that was searched. */
export type SavedView = { readonly name: string; readonly params: Readonly<Record<string, string>> };

function parseViews(stored: unknown): readonly SavedView[] | undefined {
  return Array.isArray(stored) ? stored.filter(isSavedView) : undefined;
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value) || typeof value.name !== 'string') return false;
  if (!('params' in value) || typeof value.params !== 'object' || value.params === null) return false;
  return Object.values(value.params).every((param) => typeof param === 'string');
}

export const savedViews: Store<readonly SavedView[]> = createPreference('views', [], parseViews);
