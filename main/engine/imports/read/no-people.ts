import type { ColumnMapping } from '../../../domain/files/import.ts';
import type { Row } from '../open/csv-rows.ts';

/** Rows of a report that are about nobody: its header once more, sums of the rows above, notes at its foot. */
export const noPeopleKinds = ['header', 'totals', 'note'] as const;
export type NoPeopleKind = (typeof noPeopleKinds)[number];

/** How reports call their sums, in the languages of those who make them. */
const totalsWords =
  /^(?:(?:grand |sub[- ]?|overall )?totals?|sums?|averages?|mean|median|avg|gesamt(?:summe|ergebnis)?|summe|mittelwert|durchschnitt|total (?:général|generale?)|moyenne|somme|totale|media|promedio|média|suma|totaal|gemiddelde|totalt|genomsnitt|summa|yhteensä|razem|celkem|итого|合計|総計|平均|合计|总计|합계)\s*:?$/iu;
const noteWords =
  /^(?:generated|exported|created|printed|downloaded|report|source|filters?|applied filters|notes?|end of|page \d|copyright|©|confidential|total (?:rows|records|users|members|seats|employees|people|workers)|(?:number of )?(?:rows|records|users|employees|people|workers)\s*:|\d+ (?:rows|records|users|members)|erstellt|exportiert|seite \d|quelle|hinweis|généré|exporté|source|généralités|generado|exportado|fuente)/iu;
const figure = /^-?[\d.,\s']+%?$/u;

/** Tells rows of a file that are about nobody. */
export class NoPeople {
  readonly #header: readonly string[];

  constructor(columns: readonly ColumnMapping[]) {
    this.#header = columns.map(({ column }) => column);
  }

  tell({ cells, isTotals }: Row): NoPeopleKind | undefined {
    if (isTotals === true) return 'totals';
    const first = (cells.find((cell) => cell.trim() !== '') ?? '').trim();
    if (first === '') return undefined;
    if (this.#header.includes(first) && this.#isHeader(cells)) return 'header';
    if (totalsWords.test(first) && this.#isTotals(cells, first)) return 'totals';
    return this.#header.length > 1 && this.#isNote(cells, first) ? 'note' : undefined;
  }

  #isHeader(cells: readonly string[]): boolean {
    return (
      this.#header.length > 1 &&
      this.#header.every((name, at) => {
        const cell = (cells[at] ?? '').trim();
        return cell === name || (cell === '' && name.startsWith('(column '));
      })
    );
  }

  /** The word, and figures alone. */
  #isTotals(cells: readonly string[], first: string): boolean {
    const others = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== first);
    return others.length > 0 && others.every((cell) => figure.test(cell));
  }

  /** One sentence where rows have several cells; its commas may have parted it. */
  #isNote(cells: readonly string[], first: string): boolean {
    if (!noteWords.test(first)) return false;
    const others = cells.filter((cell) => cell.trim() !== '').slice(1);
    return others.every((cell) => /^\s/u.test(cell));
  }
}
