import type { CalendarDay } from '../../../../domain/ids.ts';
import type { ImportMapping } from '../../../../domain/files/import.ts';
import { readState } from '../../../../domain/states/read-state.ts';
import { readBoolean } from '../../../../domain/states/words.ts';
import { sourceOf } from '../../catalog/find-source.ts';
import type { CsvShape, Row } from '../../open/csv-rows.ts';
import { rowsFrom } from '../../open/data-rows.ts';
import type { SourceFile } from '../../open/source-file.ts';
import { tellsEndsAlone } from '../../stage/tells-who-left.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { readDay } from '../days/read-day.ts';
import { namesContractEnd, namesRunOut } from './state-names.ts';

/** A list in which so many of those who have a row went is of who left, and a blank in it is a gap. */
const leaversShare = 0.9;

/**
 * What no day of leaving says in a list of everybody whose only states are such days ([S18]). `here`: some have one, and who has none works here ·
 * `no-days`: nobody has one, and the column says nothing · `leavers`: it is of who left, or nearly everybody has one that is past, and who has none is a gap · `unlocked`: its report leaves blank
 * who is not locked, and marks others ([N126]) · `undefined`: the list says it otherwise, or its days are of contracts or accounts that run out.
 */
export type BlankEnds = 'here' | 'no-days' | 'leavers' | 'unlocked';

/** Looks at the first rows, and at the others only as far as these do not tell. */
export function blankEnds(of: {
  readonly source: SourceFile;
  readonly table: { readonly shape: CsvShape; readonly dataLine: number; readonly firstRows: readonly Row[] };
  readonly mapping: ImportMapping;
  readonly today: CalendarDay | undefined;
}): BlankEnds | undefined {
  const { source, table, mapping, today } = of;
  if (isUnlockedByBlank(mapping, table.firstRows)) return 'unlocked';
  const ends = workEnds(mapping);
  if (mapping.kind !== 'staff' || ends.length === 0) return undefined;
  const part = sourceOf(mapping.list?.source);
  // Of a team those who are here stand in it as well.
  const isOfSome = part?.about === 'some' && part.id !== 'team-list';
  const tally = new EndTally(ends, today, mapping);
  tally.add(table.firstRows);
  if (!isOfSome && tally.isOfAll()) return 'here';
  tally.clear();
  for (const batch of rowsFrom(source, table.shape, table.dataLine)) {
    tally.add(batch);
    if (!isOfSome && tally.isOfAll() && tally.rows > table.firstRows.length) return 'here';
  }
  return tally.tells(isOfSome);
}

function isUnlockedByBlank({ kind, columns, list }: ImportMapping, rows: readonly Row[]): boolean {
  if (kind !== 'staff' || sourceOf(list?.source)?.blankIsUnlocked !== true) return false;
  return columns.some(
    ({ field }, at) =>
      field === 'ended' && rows.some(({ cells }) => readBoolean(cells[at] ?? '') !== undefined),
  );
}

/** Places of the columns with the end of the work, where nothing else of the list says who is here. */
function workEnds({ columns }: ImportMapping): readonly number[] {
  if (!tellsEndsAlone(columns) || columns.some(({ field }) => field === 'endedUntil')) return [];
  return columns.flatMap(({ column, field }, at) => {
    const name = foldedPlain(column);
    return field === 'endedOn' && !namesContractEnd(name) && !namesRunOut(name) ? [at] : [];
  });
}

class EndTally {
  rows = 0;
  #past = 0;
  #toCome = 0;
  #blank = 0;
  readonly #ends: readonly number[];
  readonly #today: CalendarDay | undefined;
  readonly #readDay: (text: string) => CalendarDay | undefined;

  constructor(ends: readonly number[], today: CalendarDay | undefined, { readAs }: ImportMapping) {
    this.#ends = ends;
    this.#today = today;
    this.#readDay = (text) => readDay(text, readAs?.dates);
  }

  clear(): void {
    [this.rows, this.#past, this.#toCome, this.#blank] = [0, 0, 0, 0];
  }

  add(rows: readonly Row[]): void {
    for (const { cells } of rows) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      this.rows += 1;
      const said = new Set(this.#ends.map((at) => this.#said((cells[at] ?? '').trim())));
      if (said.has('past')) this.#past += 1;
      else if (said.has('to-come')) this.#toCome += 1;
      else if (!said.has('unread')) this.#blank += 1;
    }
  }

  /** Whether so many have no day, or one to come, that the list is of those who are here as well. */
  isOfAll(): boolean {
    const days = this.#past + this.#toCome;
    return days > 0 && this.#past <= (days + this.#blank) * leaversShare;
  }

  tells(isOfSome: boolean): BlankEnds {
    if (this.#past + this.#toCome === 0) return 'no-days';
    // Whoever has a day to come is here until then.
    return this.#blank > 0 && (isOfSome || !this.isOfAll()) ? 'leavers' : 'here';
  }

  #said(text: string): 'past' | 'to-come' | 'blank' | 'unread' {
    if (text === '') return 'blank';
    const { state } = readState(text, 'ended-on', { today: this.#today, readDay: this.#readDay });
    if (state !== undefined) return state === 'left' ? 'past' : 'unread';
    const day = this.#readDay(text);
    return day !== undefined && this.#today !== undefined && day >= this.#today ? 'to-come' : 'blank';
  }
}
