import type { PeopleSelection } from '../../../preload/contract/values/people.ts';
import { go } from './routes.ts';
import { createStore } from './store.ts';

/** Whom the letters are about that are being prepared. */
export const askedPeople = createStore<PeopleSelection | undefined>(undefined);

/** Opens the letters to people chosen, or to their managers; nobody counts as asked before they are written. */
export function startAsking(selection: PeopleSelection): void {
  askedPeople.write(selection);
  go('questions', { ask: 'people' });
}
