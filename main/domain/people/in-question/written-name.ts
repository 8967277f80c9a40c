import { haveOtherMarks, marksOf, type Marks } from '../../matching/names/marks.ts';
import { nameKey, nameWords, personName } from '../identifiers/identifier.ts';

/** A full name as a row has it. */
export type WrittenName = {
  /** Comparable, whatever the order and marks (`nameKey`). */
  readonly key: string;
  /** The words in their order; of "Family, Given" in the order in which they are said. */
  readonly inOrder: string;
  readonly marks: Marks | undefined;
  /** The words of the given name, comparable, where it stands by itself; most keep it who are called otherwise by now. */
  readonly given: readonly string[];
};

/** `undefined` where a row has no name. */
export function writtenName(parts: Parameters<typeof personName>[0]): WrittenName | undefined {
  const name = personName(parts);
  const key = nameKey(name);
  if (name === undefined || key === undefined) return undefined;
  const [family = '', given, ...more] = name.split(',');
  const said = given === undefined || more.length > 0 ? name : `${given} ${family}`;
  return {
    key,
    inOrder: nameWords(said).join(' '),
    marks: marksOf({ displayName: name }),
    given: nameWords(parts.firstName ?? ''),
  };
}

/** Whether two names are written as one person's is: the same words in one order, and no marks that both write and that differ. */
export function isSameName(one: WrittenName, other: WrittenName): boolean {
  return one.inOrder === other.inOrder && !haveOtherMarks(one.marks, other.marks);
}
