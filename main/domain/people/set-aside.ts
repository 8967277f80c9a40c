import type { LostZeros } from './identifiers/leading-zeros.ts';
import type { IdentifierKind, ListKind } from './record-table.ts';

/** An identifier that is nobody's, because different people have it within one list. */
export type SetAsideFact = {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly source: ListKind;
  readonly rows: number;
};

/** How many identifiers were set aside because different people have them within one list, and at how many people. */
export type SharedIdentifiers = {
  readonly identifiers: number;
  readonly people: number;
  /** The first of them, the one with the most rows in front. */
  readonly examples: readonly SetAsideFact[];
};

/** What of the lists in force counts for nothing, waits for an answer or holds its people. Numbers are 0 where there is nothing. */
export type SetAside = {
  readonly shared: SharedIdentifiers;
  readonly lostZeros: LostZeros | undefined;
  /** People who are named in rows that could not be read. */
  readonly unread: number;
  /** Records that wait in the review for a decision whose they are: as many as it counts there, however many people fit. */
  readonly asked: number;
  /** People whose identifiers do not agree: nothing is done with them. */
  readonly held: number;
};
