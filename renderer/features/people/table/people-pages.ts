import type { PeopleFilter, PeopleSort, PersonSummary } from '../../../../preload/contract/values/people.ts';
import { ask } from '../../../app/start/bridge.ts';

/** Enough for the first screenful of most windows, and little enough to be there at once. */
export const pageSize = 60;

/** Lines of so many people are kept to be known again. */
const mostKnown = 4 * pageSize;
const knownLines = new Map<number, PersonSummary>();

/** What is said of people as before stays the same object: a line that stays where it is is not drawn anew. */
function asKnown(rows: readonly PersonSummary[]): readonly PersonSummary[] {
  return rows.map((row) => {
    const before = knownLines.get(row.id);
    const line = before !== undefined && JSON.stringify(before) === JSON.stringify(row) ? before : row;
    knownLines.delete(row.id);
    knownLines.set(row.id, line);
    for (const id of knownLines.keys()) {
      if (knownLines.size <= mostKnown) break;
      knownLines.delete(id);
    }
    return line;
  });
}

/** Rows that the window found itself are confirmed by the engine once nobody types on. */
const confirmAfterMs = 150;

/**
 * The rows of one filter and sort, read page by page where they are looked at, kept while they are looked at. Where the window found them
 * itself they are there at once, and the engine's answer confirms them or takes their place.
 */
export class PeoplePages {
  readonly filter: PeopleFilter;
  readonly sort: PeopleSort;
  #onChange: () => void = () => undefined;
  readonly #pages = new Map<number, readonly PersonSummary[]>();
  readonly #loading = new Set<number>();
  #wanted: readonly [number, number] = [0, 0];
  #total: number | undefined;
  #failure: unknown;

  #held: readonly PersonSummary[] | undefined;
  /** What is held was found before people changed: it stays until the answer is there. */
  #isHeldOld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(filter: PeopleFilter, sort: PeopleSort, held?: readonly PersonSummary[]) {
    this.filter = filter;
    this.sort = sort;
    this.#held = held;
  }

  /** Says who is told of every answer; one at a time. */
  follow(onChange: () => void): void {
    this.#onChange = onChange;
  }

  /** `undefined` until the first page is there. */
  get total(): number | undefined {
    return this.#held?.length ?? this.#total;
  }

  /** The first page is there, or is known not to come. */
  get isAnswered(): boolean {
    return this.total !== undefined || this.#failure !== undefined;
  }

  get failure(): unknown {
    return this.#failure;
  }

  /** `undefined` while its page is on the way. */
  row(index: number): PersonSummary | undefined {
    return this.#held?.[index] ?? this.#pages.get(Math.floor(index / pageSize))?.[index % pageSize];
  }

  /** The people of the rows from the first to the last named, as far as they are read. */
  idsBetween(first: number, last: number): readonly number[] {
    const rows = Array.from({ length: last - first + 1 }, (_, step) => this.row(first + step)?.id);
    return rows.filter((id) => id !== undefined);
  }

  /** Reads what is missing of the pages from the first to the last row named. */
  want(first: number, last: number): void {
    this.#wanted = [Math.floor(first / pageSize), Math.floor(last / pageSize)];
    clearTimeout(this.#timer);
    if (this.#held === undefined) this.#loadMissing();
    else
      this.#timer = setTimeout(() => {
        this.#loadMissing();
      }, confirmAfterMs);
  }

  /** Nobody looks at these rows any more. */
  leave(): void {
    clearTimeout(this.#timer);
  }

  /** One page after the other: what was scrolled past meanwhile is never asked for. */
  #loadMissing(): void {
    if (this.#loading.size > 0) return;
    const missing = this.#wantedPages().find((page) => !this.#pages.has(page));
    if (missing !== undefined) void this.#load(missing);
  }

  /** Stored people changed: what is looked at is read again, the rest when it is looked at. */
  refresh(): void {
    this.#isHeldOld = true;
    const wanted = new Set(this.#wantedPages());
    for (const page of this.#pages.keys()) if (!wanted.has(page)) this.#pages.delete(page);
    for (const page of wanted) void this.#load(page);
  }

  #wantedPages(): readonly number[] {
    const [first, last] = this.#wanted;
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  }

  async #load(page: number): Promise<void> {
    if (this.#loading.has(page)) return;
    this.#loading.add(page);
    try {
      const { rows, total } = await ask('people.page', {
        filter: this.filter,
        sort: this.sort,
        offset: page * pageSize,
        limit: pageSize,
      });
      this.#loading.delete(page);
      this.#pages.set(page, asKnown(rows));
      this.#total = total;
      this.#failure = undefined;
      const isAsHeld = this.#isAsHeld(page, rows);
      if (!isAsHeld) this.#held = undefined;
      this.#loadMissing();
      if (isAsHeld) return;
    } catch (error) {
      // What failed is asked for again when it is looked at again, not at once.
      this.#loading.delete(page);
      this.#failure = error;
    }
    this.#onChange();
  }

  /** Nothing is drawn anew where the engine says what is shown already. */
  #isAsHeld(page: number, rows: readonly PersonSummary[]): boolean {
    if (this.#held === undefined || this.#isHeldOld || this.#held.length !== this.#total) return false;
    const held = this.#held.slice(page * pageSize, (page + 1) * pageSize);
    return JSON.stringify(held) === JSON.stringify(rows);
  }
}
