import { haveOtherMarks } from '../../matching/names/marks.ts';
import { areOneName } from '../names/other-names.ts';
import { listKindOf, nobody, type ListKind, type RecordTable } from '../record-table.ts';
import { IdsOfRows } from './ids-of-rows.ts';
import { findMissing, LazySet, openRows, type Missing } from './missing.ts';
import { Groups, sharedWords, WordCounts, wordsOf } from './name-words.ts';
import { haveOtherPosts, type RowReader } from './row-reader.ts';
import type { WhoIsWho } from '../who-is-who.ts';
import { isSameName, type WrittenName } from './written-name.ts';

/**
 * A seat holder whom a list has not, or as gone, or somebody who lacks the seat that they had; and somebody in whose row of the list they may
 * be meant.
 */
export type RowInQuestion = {
  readonly person: number;
  readonly owner: number;
  readonly list: Exclude<ListKind, 'usage'>;
};

/**
 * Finds the rows in which a seat holder may be meant whom the list has not, or as gone ([U6]): by the name, where nothing says for certain
 * whose the row is.
 */
export function findRowsInQuestion(
  table: RecordTable,
  who: WhoIsWho,
  read: RowReader,
): readonly RowInQuestion[] {
  const gone = new LazySet(read.goneRecords);
  const missing = findMissing(table, who, gone);
  if (missing.size === 0) return [];
  const rows = openRows(table, who, { gone, lists: missing });
  if (rows.length === 0) return [];
  return new Questions(table, who, { gone, read, missing }).find(rows);
}

type Candidate = { readonly row: number; readonly person: number };

/** Whether candidates are questions, with what is read of rows kept. */
class Questions {
  readonly #table: RecordTable;
  readonly #who: WhoIsWho;
  readonly #gone: LazySet;
  readonly #read: RowReader;
  readonly #missing: Missing;
  readonly #ids: IdsOfRows;
  readonly #names = new Map<number, WrittenName | undefined>();

  constructor(
    table: RecordTable,
    who: WhoIsWho,
    { gone, read, missing }: { readonly gone: LazySet; readonly read: RowReader; readonly missing: Missing },
  ) {
    this.#table = table;
    this.#who = who;
    this.#gone = gone;
    this.#read = read;
    this.#missing = missing;
    this.#ids = new IdsOfRows(table, new Set(who.shared.map(({ node }) => node)));
  }

  /** Of lists of people, and of the user list, in which the same people stand again. */
  readonly #words = { directory: new WordCounts('list'), users: new WordCounts('list') };
  readonly #cameIn = new Map<string, WordCounts>();

  find(rows: readonly number[]): readonly RowInQuestion[] {
    const people = new Set([...this.#missing.values()].flatMap((found) => [...found]));
    const recordsOfMissing = this.#recordsOf(people);
    this.#load([...[...recordsOfMissing.values()].flat(), ...rows]);
    for (const row of rows) this.#wordsBeside(row).add(this.#nameOf(row)?.key);
    this.#countCame(rows);
    const candidates = this.#candidates(rows, recordsOfMissing);
    if (candidates.length === 0) return [];
    const owners = this.#recordsOf(new Set(candidates.map(({ row }) => this.#ownerOf(row))));
    this.#load([...owners.values()].flat());
    const found = new Map<string, RowInQuestion>();
    for (const { row, person } of candidates) {
      const owner = this.#ownerOf(row);
      const list = listKindOf(this.#table.lists[row] ?? 0);
      if (list === 'usage') continue;
      if (!this.#isQuestion(row, recordsOfMissing.get(person) ?? [], owners.get(owner) ?? [])) continue;
      found.set(`${String(person)} ${String(owner)} ${list}`, { person, owner, list });
    }
    const elsewhere = [...found.values()].flatMap(({ person, owner }) =>
      this.#otherLists(person, owners.get(owner) ?? []).map((list) => ({ person, owner, list })),
    );
    for (const one of elsewhere) found.set(`${String(one.person)} ${String(one.owner)} ${one.list}`, one);
    return [...found.values()];
  }

  /** The lists of people that one who is missing is not in, and that have somebody in whose row they may be meant. */
  #otherLists(person: number, rows: readonly number[]): readonly RowInQuestion['list'][] {
    const { current, lists } = this.#table;
    return rows.flatMap((row) => {
      const number = lists[row] ?? 0;
      const list = listKindOf(number);
      if (list === 'users' || list === 'usage' || current[row] !== true) return [];
      return this.#missing.get(number)?.has(person) === true && !this.#gone.has(row) ? [list] : [];
    });
  }

  #wordsBeside(row: number): WordCounts {
    return this.#words[this.#table.sources[row] === 'users' ? 'users' : 'directory'];
  }

  /** The list that a row is of, and the import that it began with. */
  #fileOf(row: number): string {
    return `${String(this.#table.lists[row])} ${String(this.#table.cameWith(row))}`;
  }

  /** Counts, by file, the rows of who was not in the list before: among them is who had another row there until then. */
  #countCame(rows: readonly number[]): void {
    const { current, lists, recordCount } = this.#table;
    const placeOf = (record: number): number =>
      (lists[record] ?? 0) * this.#who.people + this.#ownerOf(record);
    const before = new Set<number>();
    for (let record = 0; record < recordCount; record += 1)
      if (current[record] !== true) before.add(placeOf(record));
    for (const row of rows) {
      if (before.has(placeOf(row))) continue;
      const file = this.#fileOf(row);
      const counts = this.#cameIn.get(file) ?? new WordCounts('came');
      counts.add(this.#nameOf(row)?.key);
      this.#cameIn.set(file, counts);
    }
  }

  #ownerOf(row: number): number {
    return this.#who.personOfRecord[row] ?? nobody;
  }

  #load(records: readonly number[]): void {
    const wanted = records.filter((record) => !this.#names.has(record));
    if (wanted.length === 0) return;
    for (const [record, name] of this.#read.namesOf([...new Set(wanted)])) this.#names.set(record, name);
  }

  #nameOf(record: number): WrittenName | undefined {
    return this.#names.get(record);
  }

  /** Rows of the user list and of lists of people, of now and of before. */
  #recordsOf(people: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    const records = new Map<number, number[]>([...people].map((person) => [person, []]));
    for (let record = 0; record < this.#table.recordCount; record += 1)
      if (this.#table.sources[record] !== 'usage') records.get(this.#ownerOf(record))?.push(record);
    return records;
  }

  /** Rows and the missing whose name they have, or who have a word of it or the digits of the id where the row has no id of theirs. */
  #candidates(
    rows: readonly number[],
    recordsOf: ReadonlyMap<number, readonly number[]>,
  ): readonly Candidate[] {
    const byName = new Groups();
    const byWord = new Groups();
    const byDigits = new Groups();
    for (const [person, records] of recordsOf) {
      for (const name of new Set(records.flatMap((record) => this.#nameOf(record)?.key ?? []))) {
        byName.add(name, person);
        for (const word of wordsOf(name)) byWord.add(word, person);
      }
      for (const digits of new Set(records.flatMap((record) => this.#ids.digitsOf(record) ?? [])))
        byDigits.add(digits, person);
    }
    return rows.flatMap((row) => {
      const name = this.#nameOf(row)?.key;
      const missing = this.#missing.get(this.#table.lists[row] ?? 0);
      if (name === undefined || missing === undefined) return [];
      const people = new Set(byName.of(name));
      const digits = this.#ids.digitsOf(row);
      const byWords = wordsOf(name).map((word) => byWord.of(word));
      for (const found of this.#ids.has(row) ? [byDigits.of(digits ?? '')] : byWords)
        if (found.size <= comparedAtMost) for (const one of found) people.add(one);
      if (this.#ids.has(row))
        for (const found of byWords)
          if (found.size <= comparedAtMost)
            for (const one of found) if (this.#hasCome(row, recordsOf.get(one) ?? [])) people.add(one);
      return [...people]
        .filter((person) => missing.has(person) && person !== this.#ownerOf(row))
        .map((person) => ({ row, person }));
    });
  }

  /** Whether one who is missing may be meant by a row: `own` and `all` are the rows of the one and of the row's owner. */
  #isQuestion(row: number, own: readonly number[], all: readonly number[]): boolean {
    const name = this.#nameOf(row);
    if (name === undefined) return false;
    const others = all.filter((record) => record !== row);
    const names = own.flatMap((record) => this.#nameOf(record) ?? []);
    const isSame = names.some((one) => isSameName(one, name));
    const isLike = isSame || names.some((one) => areOneName(one.key, name.key));
    if (!this.#isClaimedById(row, others) && !this.#isOwnName(name, others)) return isLike;
    // Of two who are known to be two, an address alone does not say whose a row is that lost its id.
    if (this.#areTwo(row, own, all))
      return isSame && others.length > 0 && !this.#ids.has(row) && this.#ids.areIn([...own, ...others]);
    // Who never was in a list of people is no leaver by it: a namesake there is a match to be decided, or somebody else.
    if (!own.some((record) => this.#table.sources[record] === 'directory')) return false;
    if (isSame) return true;
    const hasCome =
      this.#hasCome(row, own) &&
      others.every((one) => this.#hasCome(one, own) || this.#mayHaveComeSince(one, row, own));
    if (others.length > 0 && !hasCome) return false;
    const isPartly = isLike || names.some((one) => sharedWords(one.key, name.key).length > 0);
    if (this.#ids.has(row) && this.#ids.areIn(own) && !this.#ids.isRenumbered(this.#table.lists[row] ?? 0))
      return (
        isPartly &&
        (this.#ids.isSameOtherwise(row, own) ||
          (hasCome && isLike && !names.some((one) => haveOtherMarks(one.marks, name.marks))))
      );
    return isLike ? hasCome || this.#ids.wasLost(row, own) : hasCome && this.#mayBeRenamed(row, own);
  }

  /** Whether a row has words of a name that together few others have, and nothing says that its post is another one. */
  #mayBeRenamed(row: number, own: readonly number[]): boolean {
    const name = this.#nameOf(row)?.key ?? '';
    const came = this.#cameIn.get(this.#fileOf(row));
    const isTelling = own.some((one) => {
      const { key = '', given = [] } = this.#nameOf(one) ?? {};
      const shared = sharedWords(key, name);
      if (shared.length === 0) return false;
      if (!this.#wordsBeside(row).areCommon(shared)) return true;
      const isGiven = given.length > 0 && given.every((word) => shared.includes(word));
      return (isGiven || this.#ids.wasLost(row, own)) && came?.areCommon(shared) === false;
    });
    if (!isTelling) return false;
    const gone = own.filter((one) => this.#table.wentAsCame(one, row));
    const posts = this.#read.postsOf([row, ...gone]);
    return gone.some((one) => !haveOtherPosts(posts.get(one), posts.get(row)));
  }

  /** Whether a row came as one of those went: somebody may have another name by now, or another number. */
  #hasCome(row: number, own: readonly number[]): boolean {
    return own.some((one) => this.#table.wentAsCame(one, row));
  }

  /** Whether a row of a list that never had one who is missing was made after the list that had them, and had the row no sooner. */
  #mayHaveComeSince(one: number, row: number, own: readonly number[]): boolean {
    const table = this.#table;
    if (own.some((record) => table.lists[record] === table.lists[one])) return false;
    const dayOf = (record: number): string => this.#read.madeOn(table.broughtBy(record)) ?? '';
    const gone = own.filter((record) => table.wentAsCame(record, row));
    return gone.some((record) => dayOf(record) !== '' && dayOf(record) < dayOf(one));
  }

  #isClaimedById(row: number, others: readonly number[]): boolean {
    const { externalId } = this.#table;
    return this.#ids.has(row) && others.some((record) => externalId[record] === externalId[row]);
  }

  /** Whether the other rows of a row's owner call them so, or nothing. */
  #isOwnName(name: WrittenName, others: readonly number[]): boolean {
    const known = others.flatMap((record) => this.#nameOf(record) ?? []);
    return known.length === 0 || known.some((one) => areOneName(one.key, name.key));
  }

  /** Whether one file had both as being here. Whom one address is beside, now as gone and now as here, may be one all the same. */
  #areTwo(row: number, own: readonly number[], others: readonly number[]): boolean {
    const table = this.#table;
    const addresses = new Set([table.email[row], table.alias[row]].filter((node) => node !== nobody));
    const isBeside = own.some((one) => addresses.has(table.email[one]) || addresses.has(table.alias[one]));
    if (isBeside && this.#isNew(row, others)) return false;
    const here = own.filter((record) => !this.#gone.has(record));
    return others.some(
      (other) => !this.#gone.has(other) && here.some((one) => table.stoodTogether(one, other)),
    );
  }

  #isNew(row: number, others: readonly number[]): boolean {
    return others.every((record) => record === row);
  }
}

/** More than so many with one word in their name are no question about one of them. */
const comparedAtMost = 50;
