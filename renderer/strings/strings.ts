import { en } from './en.ts';

/** Every text of the window in one place. A further language is an object of the same type, chosen here. */
export type Strings = typeof en;

export const strings: Strings = en;
