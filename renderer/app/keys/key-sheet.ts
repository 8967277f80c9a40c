import { createStore } from '../state/store.ts';

/** Whether the sheet of keys is open. */
export const keysOpen = createStore(false);
