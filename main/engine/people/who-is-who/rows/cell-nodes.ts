import { emailKey, idKey } from '../../../../domain/people/identifiers/identifier.ts';
import { nobody, type IdentifierKind, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { ContentCells } from './content-cells.ts';
import { KnownCells } from './known-cells.ts';

const firstAnswers = 1024;
const unread = -2;

/** What cells are read as: each different one is made a text and read once, in however many rows it stands. */
class Answers {
  readonly #table: RecordTable;
  readonly #kind: IdentifierKind;
  readonly #keyOf: (text: string) => string | undefined;
  #answers = new Int32Array(firstAnswers).fill(unread);

  constructor(table: RecordTable, kind: IdentifierKind, keyOf: (text: string) => string | undefined) {
    this.#table = table;
    this.#kind = kind;
    this.#keyOf = keyOf;
  }

  /** The node of a cell. `cell`: the number of what stands at the place, as `KnownCells` has it, or `nobody`. */
  of(cell: number, cells: ContentCells, place: number): number {
    if (cell === nobody) return nobody;
    const known = this.#answers[cell] ?? unread;
    if (known !== unread) return known;
    const key = this.#keyOf(cells.text(place) ?? '');
    const answer = key === undefined ? nobody : this.#table.addNode(this.#kind, key);
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
  readonly #table: RecordTable;

  /** `people`: about how many there are. */
  constructor(table: RecordTable, people: number) {
    this.ids = new KnownCells(people * 2);
    this.addresses = new KnownCells(people);
    this.uniqueIds = new Answers(table, 'external-id', idKey);
    this.seatIds = new Answers(table, 'seat-id', idKey);
    this.emails = new Answers(table, 'email', (text) => text);
    this.aliases = new Answers(table, 'email', emailKey);
    this.#table = table;
  }

  /** Whether a cell is of visible letters of ASCII, and the same as what its node is compared by. */
  isPlain(node: number, cells: ContentCells, place: number): boolean {
    return node !== nobody && cells.isVisibly(place, this.#table.valueOf(node));
  }
}
