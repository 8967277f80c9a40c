import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { readBoolean } from '../../../../domain/states/words.ts';
import { valuesOf } from '../states/values.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/** Flags of something that people have or are, and no state of their work. */
const ofOther =
  /remote|home_?office|manager|leader|lead$|union|exempt|car(?:_|$)|parking|student|extern|contractor|temp|full_?time|part_?time|vollzeit|teilzeit|befristet|newsletter|gdpr|dsgvo|lock|expire|expiring|complete|quota|leave|urlaub|sick|guest|group|delegat|shared|owner|sponsor|synced|bonus|commission|telefon|laptop|away|availab|seat/u;

/**
 * The place of the only column with both yes and no, as spreadsheets write them in any language ("PRAWDA", "NEPRAVDA"), under a name that nobody
 * knows: it may be of who is here, or of who is gone.
 */
export function onlyFlag(
  columns: readonly ColumnMapping[],
  names: readonly string[],
  rows: Rows,
): number | undefined {
  const flags = columns.flatMap(({ field }, at) => {
    const values = valuesOf(rows, at);
    const answers = new Set(values.map((value) => (value.length > 2 ? readBoolean(value) : undefined)));
    return field === undefined && answers.has(true) && answers.has(false) && !answers.has(undefined)
      ? [at]
      : [];
  });
  const [only] = flags;
  return flags.length === 1 && only !== undefined && !ofOther.test(names[only] ?? '') ? only : undefined;
}
