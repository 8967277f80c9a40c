import { idKey, withoutZeros } from '../people/identifiers/identifier.ts';
import type { AlarmFact } from './import-alarm.ts';

export type NumbersFact = Extract<AlarmFact, { readonly kind: 'other-numbers' }>;

/** The unique id that a list of everybody has for an address, and the one that the user list or the directory has for it. */
export type IdPair = { readonly here: string; readonly known: string };

/** Where so many ids differ, they are hardly typing errors. */
const fewest = 2;
/** Of so many people who are all numbered otherwise, no number being anybody's, it needs nobody to say it. */
const surelyAtLeast = 10;
/** For each that agrees, so many must differ. */
const otherwisePerAlike = 10;

/**
 * A list of everybody that has another unique id for nearly all whom it shares with the lists before is numbered by another system: taken
 * for the company's ids, its numbers would tear everybody in two, or be somebody else's. Zeros in front make no other number.
 */
export function questionNumbers(column: string, pairs: readonly IdPair[]): readonly NumbersFact[] {
  return questionOf(column, pairs, { ofListBefore: false });
}

/** The same, where that list came first: `here` is the unique id of the user list or the directory, `known` that of the list of everybody. */
export function questionListBefore(column: string, pairs: readonly IdPair[]): readonly NumbersFact[] {
  return questionOf(column, pairs, { ofListBefore: true });
}

function questionOf(
  column: string,
  pairs: readonly IdPair[],
  { ofListBefore }: { readonly ofListBefore: boolean },
): readonly NumbersFact[] {
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

/**
 * Whether the ids are another system's beyond doubt: many people have both, for none they agree, no id of the one list is anybody's of the
 * other (`all`), and they are not the same numbers with letters around, but for all of them with the same. One that is somebody else's may be
 * a column moved alone.
 */
export function isSurelyNumberedOtherwise(
  pairs: readonly IdPair[],
  all: { readonly here: readonly string[]; readonly known: readonly string[] },
): boolean {
  const { compared, others } = comparedIds(pairs);
  if (others.length < surelyAtLeast || others.length < compared) return false;
  const known = new Set(all.known.flatMap(numbersOf));
  if (all.here.flatMap(numbersOf).some((id) => known.has(id))) return false;
  const alike = others.filter(
    (pair) => digitsOf(pair.here) !== '' && digitsOf(pair.here) === digitsOf(pair.known),
  );
  return alike.length * otherwisePerAlike <= others.length || areWrittenOtherwise(others);
}

/** "E1001" for each 1001: a number and the same letters around it, whoever it is of. */
function areWrittenOtherwise(pairs: readonly IdPair[]): boolean {
  const around = new Set(
    pairs.map(({ here, known }) => {
      const [short, long] = here.length < known.length ? [here, known] : [known, here];
      return short !== '' && long.includes(short) ? long.replace(short, ' ') : undefined;
    }),
  );
  return around.size === 1 && !around.has(undefined);
}

function numbersOf(id: string): readonly string[] {
  const key = idKey(id);
  return key === undefined ? [] : [asNumber(key)];
}

function digitsOf(id: string): string {
  return withoutZeros(id.replaceAll(/\D/gu, ''));
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
