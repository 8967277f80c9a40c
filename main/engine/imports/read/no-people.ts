import type { ColumnMapping } from '../../../domain/files/import.ts';
import type { Row } from '../open/csv-rows.ts';

/** Rows of a report that are about nobody: its header once more, sums of the rows above, notes at its foot, prepared rows of a sheet. */
export const noPeopleKinds = ['header', 'totals', 'note', 'prepared'] as const;
export type NoPeopleKind = (typeof noPeopleKinds)[number];

/** How reports call their sums, in the languages of those who make them. */
const totalsWords =
  /^(?:(?:grand |sub[- ]?|overall )?totals?|sums?|averages?|mean|median|avg|gesamt(?:summe|ergebnis)?|summe|mittelwert|durchschnitt|total (?:général|generale?)|moyenne|somme|totale|media|promedio|média|suma|totaal|gemiddelde|totalt|genomsnitt|summa|yhteensä|razem|celkem|итого|合計|総計|平均|合计|总计|합계)\s*:?$/iu;
/** The same of some of them, by words that are nobody's name: "Team total", "EMEA average". */
const totalsOfSome =
  /^(?:[\p{L}\d&/.-]+ ){1,3}(?:(?:sub)?totals?|averages?|durchschnitt|promedio|gemiddelde|genomsnitt)\s*:?$/iu;
/** Of how many they are: "Total employees:", "Sum ansatte", "Anzahl Mitarbeiter". */
const countWords =
  /^(?:(?:grand )?total|sum|summe?a?|headcount|head count|count|number of|no\. of|anzahl|gesamtzahl|nombre|effectif|total de|numero|número|totale|aantal|antal|antall|liczba|počet|celkem|итого|всего|кол-во|количество)(?: (?:of |de |des |di |do |da |d['’])?\p{L}+){0,3}\s*[:=]?$/iu;
const noteWords =
  /^(?:generated|exported|created|printed|downloaded|report|source|filters?|applied filters|notes?|end of|page \d|copyright|©|confidential|total (?:rows|records|users|members|seats|employees|people|workers)|(?:number of )?(?:rows|records|users|employees|people|workers)\s*:|\d+ (?:rows|records|users|members)|(?:total |grand )?(?:number|count) of [\p{L} ]+\s*[:=]|[\p{L} ]*\b(?:total|count)\s*[:=]\s*\d+$|erstellt|exportiert|seite \d|quelle|hinweis|généré|exporté|source|généralités|generado|exportado|fuente)/iu;
/** What a check box is in a CSV: sheets have them in rows that nobody has filled in yet. */
const checkBox = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|vero)$/iu;
/** Lines that lists drawn with characters have between their rows (SAP, SQL shells). */
const ruled = /^[\s\-+=_|─━═]*$/u;
const ruleAtLeast = 3;
const figure = /^-?[\d.,\s']+%?$/u;
/** A sum behind what it is of, in one cell: "Total Austritte: 4". */
const labelled = /^(.*\S)\s*[:=]\s*-?\d[\d.,\s']*%?$/u;
/** The days of a window stand in the row of sums as in every other, and sums of times are times. */
const dayOrTime = /^(?:\d{1,4}([-./])\d{1,2}\1\d{1,4}|\d+(?::\d{2}){1,2})$/u;

const oneWordFields: ReadonlySet<string> = new Set(['email', 'userName', 'externalId', 'seatId']);
/** In a row of so many columns a cell that stands alone says nothing of a person. */
const footColumns = 4;
/** In so wide a table a row of a label and a value is of nobody. */
const wideColumns = 8;
const labelCells = 2;
/** Text that is guarded as a formula, so that spreadsheets leave it as it is. */
const guarded = /^="([^"]*)"$/u;

const lettersAlone = /^\p{L}{3,}$/u;

function withoutGuard(cell: string): string {
  return guarded.exec(cell)?.[1] ?? cell;
}

/** Whether nothing but sums stands there, each behind what it is of: several reports have theirs below the columns. */
function areLabelledSums(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.every((cell) => {
    const label = labelled.exec(cell)?.[1];
    return label !== undefined && (totalsWords.test(label) || countWords.test(label));
  });
}

/** Tells rows of a file that are about nobody. */
export class NoPeople {
  readonly #header: readonly string[];
  /** Places of columns whose cells are one word: addresses, sign-in names, ids. */
  readonly #oneWord: ReadonlySet<number>;
  /** Place of the column with their numbers: where a word stands alone under it, a part of the list begins. */
  readonly #number: number;
  #isFoot = false;

  constructor(columns: readonly ColumnMapping[]) {
    this.#header = columns.map(({ column }) => column);
    this.#number = columns.findIndex(({ field }) => field === 'externalId');
    this.#oneWord = new Set(columns.flatMap(({ field }, at) => (oneWordFields.has(field ?? '') ? [at] : [])));
  }

  tell({ cells: raw, isTotals }: Omit<Row, 'line'> & Partial<Pick<Row, 'line'>>): NoPeopleKind | undefined {
    if (isTotals === true) return 'totals';
    const cells = raw.some((cell) => cell.startsWith('="')) ? raw.map(withoutGuard) : raw;
    if (cells.every((cell) => ruled.test(cell)) && cells.some((cell) => cell.trim().length >= ruleAtLeast))
      return 'note';
    const first = (cells.find((cell) => cell.trim() !== '') ?? '').trim();
    if (first === '') return undefined;
    if (this.#header.includes(first) && this.#isHeader(cells)) return 'header';
    if (checkBox.test(first) && cells.every((cell) => cell.trim() === '' || checkBox.test(cell.trim())))
      return 'prepared';
    const isOfSums = totalsWords.test(first) || countWords.test(first) || totalsOfSome.test(first);
    if (isOfSums && this.#isTotals(cells, first)) {
      this.#isFoot ||= this.#header.length >= wideColumns;
      return 'totals';
    }
    if (this.#header.length === 1) return undefined;
    if (this.#isNote(cells, first)) {
      this.#isFoot ||= this.#header.length >= footColumns;
      return 'note';
    }
    if (areLabelledSums(cells)) return 'totals';
    return this.#isLoneText(cells) || (this.#isFoot && this.#isLabel(cells)) ? 'note' : undefined;
  }

  /** A label and its value beneath the sums of a wide table. */
  #isLabel(cells: readonly string[]): boolean {
    if (this.#header.length < wideColumns) return false;
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length === labelCells && filled.every((cell) => !cell.includes('@'));
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

  /** The word, and figures alone, at least one of them. */
  #isTotals(cells: readonly string[], first: string): boolean {
    const others = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== first);
    return (
      others.some((cell) => figure.test(cell)) &&
      others.every((cell) => figure.test(cell) || dayOrTime.test(cell))
    );
  }

  /** Several words alone in a row where one word belongs, and what stands alone beneath the notes at the foot. */
  #isLoneText(cells: readonly string[]): boolean {
    if (this.#header.length < footColumns) return false;
    const at = cells.findIndex((cell) => cell.trim() !== '');
    if (cells.findLastIndex((cell) => cell.trim() !== '') !== at) return false;
    const text = (cells[at] ?? '').trim();
    if (text.includes('@')) return false;
    return (
      this.#isFoot ||
      (this.#oneWord.has(at) && /\s/u.test(text)) ||
      (at === this.#number && lettersAlone.test(text))
    );
  }

  /** One sentence where rows have several cells; its commas may have parted it. Or notes alone, as at the foot of a page. */
  #isNote(cells: readonly string[], first: string): boolean {
    if (!noteWords.test(first)) return false;
    const others = cells.filter((cell) => cell.trim() !== '').slice(1);
    return others.every((cell) => /^\s/u.test(cell)) || others.every((cell) => noteWords.test(cell));
  }
}
