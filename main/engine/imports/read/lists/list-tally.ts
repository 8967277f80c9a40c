import type { RowAssignment, WorksState } from '../../../../domain/states/state.ts';
import { TextHash } from '../seen-texts.ts';

/** The better of two is what a person counts as: an old account beside a new one says nothing against it. */
const works: readonly (WorksState | undefined)[] = [undefined, 'left', 'unknown', 'yes'];
const assignments: readonly (RowAssignment | undefined)[] = [
  undefined,
  'not-assigned',
  'unknown',
  'assigned',
];
/** Numbers of a row: two words for its address, two for its unique id, what it says of the work and of the app, two for the words of its name. */
const width = 8;
const nameAt = 6;
const firstCapacity = 256;
const notOfWord = /[^\p{L}]+/u;
/** Initials tell nobody from anybody. */
const shortestWord = 2;
const goneAtMost = 200_000;

/** What the rows of a list say, in people. */
export type PeopleCounts = {
  readonly here: number;
  readonly left: number;
  readonly unknown: number;
  readonly assigned: number;
  readonly unassigned: number;
  /** People with a row by which they are here and another by which they left. */
  readonly contradicting: number;
  /** Addresses, unique ids and sign-in names of who is gone by all of their rows. */
  readonly gone: readonly string[];
};

/** Rows as they cross from the thread that reads. */
export type TalliedRows = {
  readonly rows: Int32Array;
  readonly gone: readonly (readonly [row: number, identifiers: readonly string[]])[];
};

export type ListIdentifiers = { readonly email: string | undefined; readonly id: string | undefined };
/** `login`: a sign-in name that is an address; `name`: all names of the row, in any order. */
export type ListPerson = ListIdentifiers & {
  readonly login?: string | undefined;
  readonly name?: string | undefined;
};

/**
 * Which of some people, each with all of their identifiers, stand in rows that were counted; by their places. No more are looked for once
 * there are `enough`.
 */
export function countFound(
  { rows }: TalliedRows,
  wanted: readonly (readonly ListIdentifiers[])[],
  enough: number,
): ReadonlySet<number> {
  const hash = new TextHash();
  const places = new Map<number, { readonly high: number; readonly at: number; readonly person: number }[]>();
  const note = (text: string | undefined, at: number, person: number): void => {
    if (text === undefined) return;
    const { low, high } = hash.ofText(text);
    places.set(low, [...(places.get(low) ?? []), { high, at, person }]);
  };
  wanted.forEach((known, person) => {
    for (const { email, id } of known) {
      note(email, 0, person);
      note(id, 2, person);
    }
  });
  const found = new Set<number>();
  for (let row = 0; row < rows.length && found.size < enough; row += width) {
    for (const at of [0, 2]) {
      for (const one of places.get(rows[row + at] ?? 0) ?? [])
        if (one.at === at && one.high === rows[row + at + 1]) found.add(one.person);
    }
  }
  return found;
}

/**
 * Counts people by the rows of a list: rows with one unique id are of one person, and rows with one address whose names have a word in common
 * or are not known; several people may share a mailbox.
 */
export class ListTally {
  #rows: Int32Array;
  #count: number;
  readonly #gone: [number, readonly string[]][];
  readonly #hash = new TextHash();

  /** `taken`: rows that were counted before, which are counted on. */
  constructor({ rows, gone }: TalliedRows = { rows: new Int32Array(0), gone: [] }) {
    this.#rows = rows;
    this.#count = rows.length / width;
    this.#gone = gone.map(([row, identifiers]) => [row, identifiers]);
  }

  add({ email, id, login, name }: ListPerson, said: WorksState, assignment: RowAssignment): void {
    const at = this.#count * width;
    if (at === this.#rows.length) {
      const more = new Int32Array(Math.max(this.#rows.length * 2, firstCapacity * width));
      more.set(this.#rows);
      this.#rows = more;
    }
    this.#putHash(at, email);
    this.#putHash(at + 2, id);
    this.#putName(at + nameAt, name);
    this.#rows[at + 4] = works.indexOf(said);
    this.#rows[at + 5] = assignments.indexOf(assignment);
    if (said === 'left' && this.#gone.length < goneAtMost)
      this.#gone.push([this.#count, [email, id, login].filter((one) => one !== undefined)]);
    this.#count += 1;
  }

  taken(): TalliedRows {
    return { rows: this.#rows.slice(0, this.#count * width), gone: this.#gone };
  }

  counts(): PeopleCounts {
    const people = this.#people();
    const best = new Int8Array(this.#count);
    const worst = new Int8Array(this.#count).fill(works.length);
    const assigned = new Int8Array(this.#count);
    for (let row = 0; row < this.#count; row += 1) {
      const person = find(people, row);
      const said = this.#rows[row * width + 4] ?? 0;
      best[person] = Math.max(best[person] ?? 0, said);
      worst[person] = Math.min(worst[person] ?? 0, said);
      assigned[person] = Math.max(assigned[person] ?? 0, this.#rows[row * width + 5] ?? 0);
    }
    const counted = (of: Int8Array, is: number): number => of.filter((value) => value === is).length;
    const [left, unknown, here] = [1, 2, 3].map((is) => counted(best, is));
    return {
      here: here ?? 0,
      left: left ?? 0,
      unknown: unknown ?? 0,
      assigned: counted(assigned, 3),
      unassigned: counted(assigned, 1),
      contradicting: best.filter((is, person) => is === 3 && worst[person] === 1).length,
      gone: this.#gone.flatMap(([row, identifiers]) =>
        works[best[find(people, row)] ?? 0] === 'left' ? identifiers : [],
      ),
    };
  }

  #putHash(at: number, text: string | undefined): void {
    if (text === undefined) return;
    const { low, high } = this.#hash.ofText(text);
    this.#rows[at] = low;
    this.#rows[at + 1] = high;
  }

  /** A bit for each word; two words have the same one once in 64. */
  #putName(at: number, name: string | undefined): void {
    for (const word of name?.toLowerCase().split(notOfWord) ?? []) {
      if (word.length < shortestWord) continue;
      const { low } = this.#hash.ofText(word);
      const place = at + (low & 1);
      this.#rows[place] = (this.#rows[place] ?? 0) | (1 << ((low >>> 1) & 31));
    }
  }

  #haveOneName(row: number, other: number): boolean {
    const [one, two] = [row, other].map((of) => of * width + nameAt);
    if (one === undefined || two === undefined) return true;
    const [low, high, otherLow, otherHigh] = [one, one + 1, two, two + 1].map((at) => this.#rows[at] ?? 0);
    const isKnown = (first = 0, second = 0): boolean => first !== 0 || second !== 0;
    if (!isKnown(low, high) || !isKnown(otherLow, otherHigh)) return true;
    return ((low ?? 0) & (otherLow ?? 0)) !== 0 || ((high ?? 0) & (otherHigh ?? 0)) !== 0;
  }

  /** For each row, another one of the same person; its own number for the first one. */
  #people(): Int32Array {
    const people = new Int32Array(this.#count).map((_zero, row) => row);
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(this.#count, 1) * 4)));
    for (let at = 0; at < this.#count * 2; at += 1) {
      const [row, kind] = [at >> 1, (at & 1) * 2];
      const low = this.#rows[row * width + kind] ?? 0;
      const high = this.#rows[row * width + kind + 1] ?? 0;
      if (low === 0 && high === 0) continue;
      let slot = (low ^ kind) & (slots.length - 1);
      for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const other = (slots[slot] ?? 0) - 1;
        const place = (other >> 1) * width + (other & 1) * 2;
        if ((other & 1) * 2 !== kind || this.#rows[place] !== low || this.#rows[place + 1] !== high) continue;
        if (kind === 0 && !this.#haveOneName(row, other >> 1)) continue;
        join(people, other >> 1, row);
        break;
      }
      if (slots[slot] === 0) slots[slot] = at + 1;
    }
    return people;
  }
}

function find(people: Int32Array, row: number): number {
  let at = row;
  while (people[at] !== at) at = people[at] ?? at;
  people[row] = at;
  return at;
}

function join(people: Int32Array, one: number, other: number): void {
  const [first, second] = [find(people, one), find(people, other)];
  people[Math.max(first, second)] = Math.min(first, second);
}
