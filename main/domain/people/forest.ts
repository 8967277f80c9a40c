/**
 * Groups of identifiers that grow by joining (union-find), each holding at most one unique id. A join that would bring two
 * unique ids together is not made.
 */
export class Forest {
  readonly #parent: Int32Array;
  readonly #uniqueId: Int32Array;
  readonly #torn: Uint8Array;

  constructor(size: number | { readonly parent: Int32Array; readonly uniqueId: Int32Array }) {
    if (typeof size === 'number') {
      this.#parent = Int32Array.from({ length: size }, (_, node) => node);
      this.#uniqueId = new Int32Array(size).fill(-1);
    } else {
      this.#parent = size.parent;
      this.#uniqueId = size.uniqueId;
    }
    this.#torn = new Uint8Array(this.#parent.length);
  }

  /** A copy to try joins on. */
  copy(): Forest {
    return new Forest({ parent: this.#parent.slice(), uniqueId: this.#uniqueId.slice() });
  }

  markUniqueId(node: number): void {
    this.#uniqueId[node] = node;
  }

  root(node: number): number {
    const parent = this.#parent;
    let root = node;
    let next = parent[root] ?? root;
    while (next !== root) {
      const grandparent = parent[next] ?? next;
      parent[root] = grandparent;
      root = grandparent;
      next = parent[root] ?? root;
    }
    return root;
  }

  /** The unique id of a node's group, or -1. */
  uniqueIdOf(node: number): number {
    return this.#uniqueId[this.root(node)] ?? -1;
  }

  /** Joins two groups; where both have a unique id of their own the group is torn, and every later join with it too. */
  join(one: number, other: number): void {
    const a = this.root(one);
    const b = this.root(other);
    if (a === b) return;
    const idOfA = this.#uniqueId[a] ?? -1;
    const idOfB = this.#uniqueId[b] ?? -1;
    const torn = this.#torn[a] === 1 || this.#torn[b] === 1 || (idOfA >= 0 && idOfB >= 0);
    // The smaller number becomes the root, whatever order the joins come in.
    const root = Math.min(a, b);
    this.#parent[Math.max(a, b)] = root;
    this.#uniqueId[root] = idOfA >= 0 ? idOfA : idOfB;
    if (torn) this.#torn[root] = 1;
  }

  isTorn(node: number): boolean {
    return this.#torn[this.root(node)] === 1;
  }
}
