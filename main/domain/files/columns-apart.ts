import { nameKey } from '../people/identifiers/identifier.ts';
import { areOneName } from '../people/names/other-names.ts';
import type { AlarmFact } from './import-alarm.ts';

/** A value of a column, the name in its row of the file, and the name of whoever is known by the value. */
export type ValueBesideName = { readonly value: string; readonly here: string; readonly known: string };

/** So few may have changed places by themselves: addresses and seats are handed on. */
export const fewestApart = 3;
/** One in so many of those that can be compared. */
const share = 20;

/**
 * Values that stand beside names of other people, who are in the file beside other values again: a column was sorted or moved alone, in
 * this file or in the list that it is compared with ([OF7]). `values`: of one column, each once.
 */
export function questionColumn(column: string, values: readonly ValueBesideName[]): readonly AlarmFact[] {
  const keyOf = (name: string): string => nameKey(name) ?? '';
  const others = values.filter(({ here, known }) => here !== known && !areOneName(keyOf(here), keyOf(known)));
  if (others.length < fewestApart) return [];
  const known = new Set(values.map((value) => keyOf(value.known)));
  const apart = others.filter(({ here }) => known.has(keyOf(here)));
  const [first] = apart;
  if (first === undefined || apart.length < fewestApart || apart.length * share < values.length) return [];
  return [{ kind: 'columns-apart', column, apart: apart.length, compared: values.length, ...first }];
}
