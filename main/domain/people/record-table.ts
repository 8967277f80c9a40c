import type { PersonSource } from '../files/import.ts';
import { NumberList } from '../list/report/number-list.ts';
import { IdentifierNodes } from './identifiers/identifier-nodes.ts';

export const identifierKinds = ['external-id', 'email', 'seat-id'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];
const kindNumbers: Readonly<Record<IdentifierKind, number>> = { 'external-id': 0, email: 1, 'seat-id': 2 };

/**
 * Lists of people that stand side by side, by number: the user list, who has the app, usage reports, and from `firstStaffList` on a list of
 * everybody for each system. Parts of one list are that list.
 */
export const listNumbers: Readonly<Record<PersonSource, number>> = { users: 0, directory: 1, usage: 2 };
export const firstStaffList = 3;
export const listKinds = ['users', 'directory', 'usage', 'staff'] as const;
export type ListKind = (typeof listKinds)[number];

/** What a list is, by its number. */
export function listKindOf(list: number): ListKind {
  return listKinds[Math.min(list, firstStaffList)] ?? 'staff';
}

/** One row of an export, as far as it says who it is about. Values are in their comparable form (`identifier.ts`). */
export type RecordIdentifiers = {
  readonly source: PersonSource;
  /** Number of the list it stands in; without it, that of its source. */
  readonly list?: number | undefined;
  /** The latest import of its series has the row; otherwise it is history. */
  readonly current: boolean;
  /** The import that brought the row, and the one that ended it, 0 where none did. */
  readonly span?: readonly [from: number, until: number] | undefined;
  readonly externalId: string | undefined;
  readonly email: string | undefined;
  /** A second address of the same person in the same row, for example the sign-in name. */
  readonly alias: string | undefined;
  /** Addresses that stand beside the first in its cell. */
  readonly furtherAliases?: readonly string[] | undefined;
  readonly seatId: string | undefined;
};

/** A record but for its identifiers. `until`: the import that ended it, 0 where none did. */
export type RecordRow = Pick<RecordIdentifiers, 'source' | 'list' | 'current'> & {
  readonly from: number;
  readonly until: number;
};
/** Identifiers of a record as nodes, each `nobody` where there is none. */
export type RowNodes = Readonly<Record<'externalId' | 'email' | 'alias' | 'seatId', number>>;

/** No identifier, no person. */
export const nobody = -1;

/**
 * Records and their identifiers as numbers, so that hundreds of thousands of them can be brought together within a second: each
 * different identifier is one node, each record holds its nodes or `nobody`.
 */
export class RecordTable {
  readonly sources: PersonSource[] = [];
  readonly current: boolean[] = [];
  readonly #lists = new NumberList();
  readonly #from = new NumberList();
  readonly #until = new NumberList();
  readonly #externalId = new NumberList();
  readonly #email = new NumberList();
  readonly #alias = new NumberList();
  readonly #seatId = new NumberList();
  /** Few records have any. */
  readonly #further = new Map<number, readonly number[]>();
  readonly #nodes = new IdentifierNodes();
  #partOf: ReadonlyMap<number, number> = new Map();
  readonly #continued: (readonly [before: number, now: number])[] = [];
  /** Identifiers as somebody had them before they were handed on, and what they are called by now. */
  readonly #former = new Map<number, number>();

  /** Node of each record's unique id, or `nobody`; so are the other three. */
  get externalId(): Int32Array {
    return this.#externalId.values;
  }

  get email(): Int32Array {
    return this.#email.values;
  }

  get alias(): Int32Array {
    return this.#alias.values;
  }

  get seatId(): Int32Array {
    return this.#seatId.values;
  }

  /** Number of each record's list. */
  get lists(): Int32Array {
    return this.#lists.values;
  }

  get recordCount(): number {
    return this.sources.length;
  }

  get nodeCount(): number {
    return this.#nodes.count;
  }

  /** Makes room for about so many records, and different identifiers. */
  expect({ records, identifiers }: { readonly records: number; readonly identifiers: number }): void {
    this.#nodes.expect(identifiers);
    const lists = [this.#lists, this.#from, this.#until];
    for (const list of [...lists, this.#externalId, this.#email, this.#alias, this.#seatId])
      list.expect(records);
  }

  /** The node of an identifier, a new one where it has none. */
  addNode(kind: IdentifierKind, value: string): number {
    return this.#nodes.add(kindNumbers[kind], value);
  }

  /** Adds a record and answers its number, counted from 0. */
  add(record: RecordIdentifiers): number {
    const [from, until] = record.span ?? [0, 0];
    const { source, list, current } = record;
    return this.addRow(
      { source, list, current, from, until },
      {
        externalId: this.#intern('external-id', record.externalId),
        email: this.#intern('email', record.email),
        alias: this.#intern('email', record.alias),
        seatId: this.#intern('seat-id', record.seatId),
      },
      record.furtherAliases,
    );
  }

  /** The same of a record whose identifiers are nodes by now, but for the addresses beside the first. */
  addRow(
    { source, list, current, from, until }: RecordRow,
    { externalId, email, alias, seatId }: RowNodes,
    furtherAliases?: readonly string[],
  ): number {
    this.current.push(current);
    this.#lists.push(list ?? listNumbers[source]);
    this.#from.push(from);
    this.#until.push(until === 0 && current ? 2 ** 31 - 1 : until);
    this.#externalId.push(externalId);
    this.#email.push(email === nobody ? alias : email);
    this.#alias.push(email === nobody || alias === email ? nobody : alias);
    this.#seatId.push(seatId);
    const number = this.sources.push(source) - 1;
    if (furtherAliases !== undefined && furtherAliases.length > 0)
      this.#further.set(
        number,
        furtherAliases.map((address) => this.#intern('email', address)),
      );
    return number;
  }

  /** Takes unique ids for others. */
  replaceUniqueIds(nodes: ReadonlyMap<number, number>): void {
    const { externalId } = this;
    externalId.forEach((node, record) => {
      externalId[record] = nodes.get(node) ?? node;
    });
  }

  /** A node of its own for an identifier as somebody had it before it was handed on. */
  addFormer(node: number): number {
    const former = this.#nodes.addAgain(node);
    this.#former.set(former, node);
    return former;
  }

  /** Every node that `addFormer` made, with the node of whoever has the identifier now. */
  get former(): ReadonlyMap<number, number> {
    return this.#former;
  }

  /** Takes one identifier of one record for another, in whichever column it stands. */
  replaceIn(record: number, node: number, by: number): void {
    for (const column of [this.externalId, this.email, this.alias, this.seatId])
      if (column[record] === node) column[record] = by;
    const further = this.#further.get(record);
    if (further?.includes(node) === true)
      this.#further.set(
        record,
        further.map((one) => (one === node ? by : one)).filter((one) => one !== nobody),
      );
  }

  kindOf(node: number): IdentifierKind {
    const kind = identifierKinds[this.#nodes.kindOf(node)];
    if (kind === undefined) throw new RangeError('No such identifier.');
    return kind;
  }

  valueOf(node: number): string {
    return this.#nodes.valueOf(node);
  }

  nodeOf(kind: IdentifierKind, value: string): number {
    return this.#nodes.find(kindNumbers[kind], value);
  }

  /** Records with more than two addresses, and the nodes of those beyond. */
  get furtherAliases(): ReadonlyMap<number, readonly number[]> {
    return this.#further;
  }

  /** The import that brought a row, 0 where it is not known. */
  broughtBy(record: number): number {
    return this.#from.values[record] ?? 0;
  }

  /** The import that ended a row, past all imports where none did. */
  endedBy(record: number): number {
    return this.#until.values[record] ?? 0;
  }

  /** Notes, of imports that were further parts of a list, the import that the list began with. */
  noteParts(partOf: ReadonlyMap<number, number>): void {
    this.#partOf = partOf;
  }

  /** The import that a row's list began with: parts of one list came together. */
  cameWith(record: number): number {
    const by = this.broughtBy(record);
    return this.#partOf.get(by) ?? by;
  }

  /** Whether there was a file that had both rows. */
  stoodTogether(one: number, other: number): boolean {
    if (this.lists[one] !== this.lists[other]) return false;
    const [from, until] = [this.#from.values, this.#until.values];
    return (from[one] ?? 0) < (until[other] ?? 0) && (from[other] ?? 0) < (until[one] ?? 0);
  }

  /** The import that ended a row, 0 where none did. */
  endOf(record: number): number {
    return this.current[record] === true ? 0 : (this.#until.at(record) ?? 0);
  }

  /** Notes a row of before and one of now that a list says are one person's, by a number of its own. */
  noteContinued(before: number, now: number): void {
    this.#continued.push([before, now]);
  }

  get continued(): readonly (readonly [before: number, now: number])[] {
    return this.#continued;
  }

  /** Whether the list that had one of them no longer was the first that had the other. */
  wentAsCame(gone: number, come: number): boolean {
    if (this.lists[gone] !== this.lists[come] || this.current[gone] === true) return false;
    return this.#until.at(gone) === this.cameWith(come);
  }

  /** All nodes of a record, unique id first. */
  nodesOf(record: number): readonly number[] {
    const nodes: number[] = [];
    for (const column of [this.externalId, this.email, this.alias, this.seatId]) {
      const node = column[record] ?? nobody;
      if (node !== nobody) nodes.push(node);
    }
    const further = this.#further.size === 0 ? undefined : this.#further.get(record);
    return further === undefined ? nodes : [...nodes, ...further];
  }

  #intern(kind: IdentifierKind, value: string | undefined): number {
    return value === undefined ? nobody : this.#nodes.add(kindNumbers[kind], value);
  }
}
