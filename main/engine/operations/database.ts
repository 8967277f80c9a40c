import type { Instant } from '../../domain/ids.ts';
import type { Language } from '../../words/language.ts';

/** A copy that Purser made beside the database. */
export type OwnCopy = { readonly name: string; readonly savedAt: string; readonly bytes: number };

export type DatabaseOperations = {
  /** Gives back memory that earlier operations needed and none needs now. */
  'give-back': { input: Record<never, never>; output: void };
  /** What is said from now on is said in this language. */
  speak: { input: { language: Language }; output: void };
  /** A copy in the place of the database, which stays beside it under the name answered. */
  'restore-copy': { input: { path: string; at: Instant }; output: { kept: string } };
  /** Everything is forgotten: the database and every copy that Purser made of it. Answers the names of the files. */
  'erase-database': { input: Record<never, never>; output: { removed: readonly string[] } };
  /** A checked copy of the whole database, made while it is open. */
  'back-up': { input: { path: string }; output: { bytes: number } };
};
