import type { ExportKind } from '../../../domain/files/import.ts';
import type { Reading } from './readings.ts';

/**
 * One option of the job, declared once: parsing, the help, the list in docs/job.md and the tests are made from it. `Name` is the names of
 * all options.
 */
export type Option<Name extends string = string> = {
  /** What follows it; nothing follows a switch. */
  readonly takes?: Reading<unknown>;
  /** It may be given more than once. */
  readonly many?: true;
  /** The one letter it may be given by too. */
  readonly short?: string;
  /** The kind of export that the file is. */
  readonly imports?: ExportKind;
  /** What it does, in lines as the help shows them. */
  readonly help: readonly string[];
  /** Said once in the help, beneath this option, of several. */
  readonly note?: readonly string[];
  readonly notWith?: readonly Conflict<Name>[];
  readonly needs?: readonly Need<Name>[];
  /** It is an act of its own: where it and what it needs are given, nothing else is looked at. */
  readonly alone?: true;
};

/** Two options that say two things of one. */
export type Conflict<Name extends string = string> = { readonly option: Name; readonly says: string };

/** Without any of these the option means nothing; `when`: asked only where one of those is given as well. */
export type Need<Name extends string = string> = {
  readonly anyOf: readonly Name[];
  readonly when?: readonly Name[];
  readonly says: string;
};
