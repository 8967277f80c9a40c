/** Words of a comparable name; single letters say nothing. */
export function wordsOf(name: string): readonly string[] {
  return name.split(' ').filter((word) => word.length > 1);
}

/** Whether two comparable names have a word in common that counts. */
export function shareWord(
  one: string,
  other: string,
  counts: (word: string) => boolean = () => true,
): boolean {
  const words = wordsOf(other);
  return wordsOf(one).some((word) => words.includes(word) && counts(word));
}

/** Up to so many have any word; beyond, not more than one in twenty. */
const commonFrom = 3;

/** How many rows have each word in their name. */
export class WordCounts {
  readonly #words = new Map<string, number>();
  #rows = 0;

  add(name: string | undefined): void {
    this.#rows += 1;
    for (const word of wordsOf(name ?? '')) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
  }

  /** Whether more have a word than a name that somebody keeps would be worth asking about. */
  isCommon(word: string): boolean {
    const rows = this.#words.get(word) ?? 0;
    return rows > commonFrom && rows * 20 > this.#rows;
  }
}

const none: ReadonlySet<number> = new Set();

/** People by what they have in common. */
export class Groups {
  readonly #groups = new Map<string, Set<number>>();

  add(key: string, person: number): void {
    const known = this.#groups.get(key);
    if (known === undefined) this.#groups.set(key, new Set([person]));
    else known.add(person);
  }

  of(key: string): ReadonlySet<number> {
    return this.#groups.get(key) ?? none;
  }
}
