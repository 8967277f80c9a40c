import type { Prepared } from '../records/prepare.ts';

/**
 * Records that grow into groups (union-find). A group never holds two unique ids, two member keys or two records that a person set
 * apart.
 */
export class Groups {
  readonly #records: readonly Prepared[];
  readonly #apart: ReadonlyMap<number, readonly number[]>;
  readonly #parent: Int32Array;
  readonly #members: (readonly number[])[];

  constructor(records: readonly Prepared[], apart: ReadonlyMap<number, readonly number[]>) {
    this.#records = records;
    this.#apart = apart;
    this.#parent = Int32Array.from(records, (_, index) => index);
    this.#members = records.map((_, index) => [index]);
  }

  /** A copy to try joins on. */
  copy(): Groups {
    const groups = new Groups(this.#records, this.#apart);
    groups.#parent.set(this.#parent);
    this.#members.forEach((members, index) => {
      groups.#members[index] = members;
    });
    return groups;
  }

  root(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    let at = index;
    while (at !== root) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  membersOf(root: number): readonly number[] {
    return this.#members[root] ?? [];
  }

  roots(): readonly number[] {
    return this.#records.map((_, index) => index).filter((index) => this.root(index) === index);
  }

  /** Whether records and all that is in their groups may be one person. */
  mayBeOne(indices: readonly number[]): boolean {
    const members = new Set(indices.flatMap((index) => this.membersOf(this.root(index))));
    const uniqueIds = new Set<string>();
    const memberKeys = new Set<string>();
    for (const member of members) {
      const { uniqueId, memberKey } = this.#records[member] ?? {};
      if (uniqueId !== undefined) uniqueIds.add(uniqueId);
      if (memberKey !== undefined) memberKeys.add(memberKey);
      if (uniqueIds.size > 1 || memberKeys.size > 1) return false;
      if (this.#apart.get(member)?.some((other) => members.has(other)) === true) return false;
    }
    return true;
  }

  /** Makes one group of several, without asking whether they may be one. */
  join(indices: readonly number[]): void {
    const roots = [...new Set(indices.map((index) => this.root(index)))];
    const root = Math.min(...roots);
    const members = roots.flatMap((other) => this.membersOf(other));
    for (const other of roots) {
      this.#parent[other] = root;
      this.#members[other] = [];
    }
    this.#members[root] = members;
  }
}
