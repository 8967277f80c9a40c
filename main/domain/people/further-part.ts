import { nameKey } from './identifiers/identifier.ts';
import { areOneName } from './names/other-names.ts';

/** What a row says of whom it is about. */
export type PersonRow = {
  /** As it is shown; `undefined` where it has none. */
  readonly name: string | undefined;
  /** But for the one that both rows have. */
  readonly identifiers: readonly string[];
};

/**
 * Whether two rows under one address or number, one of a list and one of a further part of it, are one person's: by another identifier,
 * else by the name, and where one of them has no name, unless each has identifiers that the other has not.
 */
export function areOnePersons(one: PersonRow, other: PersonRow): boolean {
  if (one.identifiers.some((value) => other.identifiers.includes(value))) return true;
  if (one.name !== undefined && one.name === other.name) return true;
  const [name, otherName] = [nameKey(one.name), nameKey(other.name)];
  if (name !== undefined && otherName !== undefined) return areOneName(name, otherName);
  return one.identifiers.length === 0 || other.identifiers.length === 0;
}
