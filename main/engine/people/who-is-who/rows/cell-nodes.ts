import { emailKey, idKey } from '../../../../domain/people/identifiers/identifier.ts';
import { nobody, type IdentifierKind, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { ContentCells } from './content-cells.ts';
import { KnownCells } from './known-cells.ts';

/** Visible ASCII without blanks: lower case is all that folding does to it. */
export const visible = /^[!-~]*$/u;

const firstAnswers = 1024;
const unread = -2;

/** What cells are read as: each different one is made a text and read once, in however many rows it stands. */
class Answers {
  readonly #read: (text: string) => number;
  #answers = new Int32Array(firstAnswers).fill(unread);

  constructor(read: (text: string) => number) {
    this.#read = read;
  }

  /** `cell`: the number of what stands at the place, as `KnownCells` has it, or `nobody`. */
  of(cell: number, cells: ContentCells, place: number): number {
    if (cell === nobody) return nobody;
    const known = this.#answers[cell] ?? unread;
    if (known !== unread) return known;
    const answer = this.#read(cells.text(place) ?? '');
    if (cell >= this.#answers.length) {
      const answers = new Int32Array(Math.max(cell + 1, this.#answers.length * 2)).fill(unread);
      answers.set(this.#answers);
      this.#answers = answers;
    }
    this.#answers[cell] = answer;
    return answer;
  }
}

/** Identifiers in the cells of rows, as nodes of a table. */
export class CellNodes {
  /** Unique ids and seat ids. */
  readonly ids: KnownCells;
  /** Addresses, and names to sign in with. */
  readonly addresses: KnownCells;
  readonly uniqueIds: Answers;
  readonly seatIds: Answers;
  /** Of addresses in their comparable form. */
  readonly emails: Answers;
  /** Of names to sign in with, where they are addresses. */
  readonly aliases: Answers;
  /** 1 where an id stands there as it is compared and shown. */
  readonly plainIds = new Answers((text) => (idKey(text) === text && visible.test(text) ? 1 : 0));
  /** 1 where an address is of visible letters of ASCII. */
  readonly plainAddresses = new Answers((text) => (visible.test(text) ? 1 : 0));

  /** `people`: about how many there are. */
  constructor(table: RecordTable, people: number) {
    this.ids = new KnownCells(people * 2);
    this.addresses = new KnownCells(people);
    const node = (kind: IdentifierKind, value: string | undefined): number =>
      value === undefined ? nobody : table.addNode(kind, value);
    this.uniqueIds = new Answers((text) => node('external-id', idKey(text)));
    this.seatIds = new Answers((text) => node('seat-id', idKey(text)));
    this.emails = new Answers((text) => node('email', text));
    this.aliases = new Answers((text) => node('email', emailKey(text)));
  }
}
