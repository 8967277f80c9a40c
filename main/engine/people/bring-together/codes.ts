import { findingKinds, type FindingKind } from '../../../domain/findings/finding.ts';
import type { PersonSource } from '../../../domain/files/import.ts';
import type { IdentifierKind } from '../../../domain/people/record-table.ts';

/** How `person_record.source` says which table a record is in. */
export const sourceCodes: Readonly<Record<PersonSource, number>> = { users: 0, directory: 1, usage: 2 };

/** How `person_identifier.kind` says what an identifier is. */
export const identifierCodes: Readonly<Record<IdentifierKind, number>> = {
  'external-id': 0,
  email: 1,
  'seat-id': 2,
};

/** `person_record.person_id` of usage that nobody owns. */
export const nobodyId = 0;

/** The gravest kind has the highest bit. */
function bitOf(kind: FindingKind): number {
  return 2 ** (findingKinds.length - 1 - findingKinds.indexOf(kind));
}

/** Findings as `person.findings` holds them. */
export function findingMask(kinds: readonly FindingKind[]): number {
  return kinds.reduce((mask, kind) => mask | bitOf(kind), 0);
}

/** Of masks that were asked for: most people have the same few. */
const inMask = new Map<number, readonly FindingKind[]>();

/** The findings of a mask, gravest first. */
export function findingsInMask(mask: number): readonly FindingKind[] {
  const known = inMask.get(mask) ?? findingKinds.filter((kind) => (mask & bitOf(kind)) !== 0);
  inMask.set(mask, known);
  return known;
}

/** Findings as a number that is smaller the graver they are: sorted upwards, the gravest come first and names from A to Z. */
export function gravityOf(mask: number): number {
  return 2 ** findingKinds.length - 1 - mask;
}

/** The mask behind `gravityOf`, which is its own inverse. */
export const maskOfGravity = gravityOf;

/** `person_identifier.owned` of who had an identifier before somebody else ([HO1]): it leads there no more, and is nobody else's for it. */
export const handedOn = -1;
