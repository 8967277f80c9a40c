/** Words of a comparable name; single letters say nothing. */
export function wordsOf(name: string): readonly string[] {
  return name.split(' ').filter((word) => word.length > 1);
}

/** The words that two comparable names have in common, each as often as both have it. */
export function sharedWords(one: string, other: string): readonly string[] {
  const left = [...wordsOf(other)];
  return wordsOf(one).filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** Up to so many have any words; beyond, not more than one in twenty. */
const commonFrom = 3;
/** Of those who came at one time, who are few, so many still are where they are no more than one in five. */
const fewWhoCame = 8;

/** How many rows have words in their name. `came`: the rows are of who came at one time, and not a whole list. */
export class WordCounts {
  readonly #names = new Map<string, (readonly string[])[]>();
  readonly #areOfCame: boolean;
  #rows = 0;

  constructor(of: 'list' | 'came') {
    this.#areOfCame = of === 'came';
  }

  add(name: string | undefined): void {
    this.#rows += 1;
    const words = wordsOf(name ?? '');
    for (const word of new Set(words)) {
      const known = this.#names.get(word);
      if (known === undefined) this.#names.set(word, [words]);
      else known.push(words);
    }
  }

  /** Whether more have all of these words than a name that somebody keeps would be worth asking about. */
  areCommon(words: readonly string[]): boolean {
    const [rarest = []] = words
      .map((word) => this.#names.get(word) ?? [])
      .toSorted((one, other) => one.length - other.length);
    if (!this.#isMany(rarest.length)) return false;
    return this.#isMany(rarest.filter((name) => hasAll(name, words)).length);
  }

  #isMany(rows: number): boolean {
    const areFew = this.#areOfCame && rows <= fewWhoCame && rows * 5 <= this.#rows;
    return rows > commonFrom && rows * 20 > this.#rows && !areFew;
  }
}

function hasAll(name: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => countOf(name, word) >= countOf(words, word));
}

function countOf(words: readonly string[], wanted: string): number {
  return words.filter((word) => word === wanted).length;
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
