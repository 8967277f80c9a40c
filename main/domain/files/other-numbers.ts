import { idKey, withoutZeros } from '../people/identifiers/identifier.ts';
import type { AlarmFact } from './import-alarm.ts';

/** The unique id that a list of everybody has for an address, and the one that the user list or the directory has for it. */
export type IdPair = { readonly here: string; readonly known: string };

/** Where so many ids differ, they are hardly typing errors. */
const fewest = 2;
/** For each that agrees, so many must differ. */
const otherwisePerAlike = 10;

/**
 * A list of everybody that has another unique id for nearly all whom it shares with the lists before is numbered by another system: taken
 * for the company's ids, its numbers would tear everybody in two, or be somebody else's. Zeros in front make no other number.
 */
export function questionNumbers(column: string, pairs: readonly IdPair[]): readonly AlarmFact[] {
  return questionOf(column, pairs, { ofListBefore: false });
}

/** The same, where that list came first: `here` is the unique id of the user list or the directory, `known` that of the list of everybody. */
export function questionListBefore(column: string, pairs: readonly IdPair[]): readonly AlarmFact[] {
  return questionOf(column, pairs, { ofListBefore: true });
}

function questionOf(
  column: string,
  pairs: readonly IdPair[],
  { ofListBefore }: { readonly ofListBefore: boolean },
): readonly AlarmFact[] {
  const { compared, others } = comparedIds(pairs);
  const [first] = others;
  if (first === undefined || !isNumberedOtherwise(pairs)) return [];
  return [{ kind: 'other-numbers', ofListBefore, column, others: others.length, compared, ...first }];
}

/** Whether nearly all ids are others, zeros in front aside, and more than typing errors make. */
export function isNumberedOtherwise(pairs: readonly IdPair[]): boolean {
  const { compared, others } = comparedIds(pairs);
  return others.length >= fewest && (compared - others.length) * otherwisePerAlike <= others.length;
}

function comparedIds(pairs: readonly IdPair[]): {
  readonly compared: number;
  readonly others: readonly IdPair[];
} {
  const compared = pairs.filter(({ here, known }) => idKey(here) !== undefined && idKey(known) !== undefined);
  const others = compared.filter(
    ({ here, known }) => asNumber(idKey(here) ?? '') !== asNumber(idKey(known) ?? ''),
  );
  return { compared: compared.length, others };
}

function asNumber(id: string): string {
  return /^\d+$/u.test(id) ? withoutZeros(id) : id;
}
