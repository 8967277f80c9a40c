import {
  type JoinedTexts,
  joinTexts,
  marksOfWords,
} from '../../../../main/domain/list/search/joined-texts.ts';
import { isForEngineAlone, peopleFilter } from '../../../../main/domain/list/search/people-filter.ts';
import { searchWords } from '../../../../main/domain/list/search/search-words.ts';
import type { PeopleFilter, PeopleSort, PersonSummary } from '../../../../preload/contract/values/people.ts';
import { ask, listen, whenAllIsAnswered } from '../../../app/start/bridge.ts';

/** More people than this are found by the engine alone: to hold them all would cost the window too much memory. */
const mostHeld = 20_000;
const perAnswer = 500;
/** After people have changed they are read anew once they stay: a run changes them many times a second. */
const restMs = 1000;
/** As many orders of the list are held. */
const mostOrders = 3;

type People = {
  readonly people: readonly PersonSummary[];
  /** What words are looked for in, of each of them. */
  readonly texts: JoinedTexts;
};
type Held = People & {
  /** By what they are sorted by: their places in `people`. */
  readonly orders: Map<string, Int32Array>;
};

/** Whom the conditions besides words let through, which stay the same from letter to letter: 1 at the place of each. */
type Passed = { readonly held: Held; readonly key: string; readonly marks: Uint8Array | undefined };

/**
 * Everybody, held in the window so that a letter changes the list in its own frame, without a question to the engine. What was read before
 * people changed is never used: until it is read anew, the engine alone finds.
 */
export class HeldPeople {
  #held: Held | undefined;
  #passed: Passed | undefined;
  #reading: Promise<void> | undefined;
  #isTooMany = false;
  /** Counts the changes of people: what was read under another count is old. */
  #change = 0;

  /** Who is found, in their order; `undefined` where only the engine can tell. */
  find(filter: PeopleFilter, sort: PeopleSort): readonly PersonSummary[] | undefined {
    const held = this.#held;
    const order = held?.orders.get(keyOf(sort));
    if (held === undefined || order === undefined || isForEngineAlone(filter)) return undefined;
    const { text = '', ...conditions } = filter;
    const named = marksOfWords(held.texts, searchWords(text));
    const passed = this.#pass(held, conditions);
    const found: PersonSummary[] = [];
    for (const place of order) {
      const person = named?.[place] === 0 || passed?.[place] === 0 ? undefined : held.people[place];
      if (person !== undefined) found.push(person);
    }
    return found;
  }

  #pass(held: Held, conditions: PeopleFilter): Uint8Array | undefined {
    const key = JSON.stringify(conditions);
    if (this.#passed?.held !== held || this.#passed.key !== key) {
      const passes = peopleFilter(conditions);
      const marks =
        passes === undefined ? undefined : Uint8Array.from(held.people, (person) => Number(passes(person)));
      this.#passed = { held, key, marks };
    }
    return this.#passed.marks;
  }

  /** Reads what is needed to find people in this order, where it is not held already. What fails is left to the engine. */
  async prepare(sort: PeopleSort): Promise<void> {
    while (this.#reading !== undefined) await this.#reading;
    if (this.#isTooMany || this.#held?.orders.has(keyOf(sort)) === true) return;
    this.#reading = this.#read(sort)
      .catch(() => undefined)
      .finally(() => {
        this.#reading = undefined;
      });
    await this.#reading;
  }

  /** Says that people have changed. */
  forget(): void {
    this.#change += 1;
    this.#held = undefined;
    this.#passed = undefined;
    this.#isTooMany = false;
  }

  async #read(sort: PeopleSort): Promise<void> {
    const change = this.#change;
    const read = this.#held ?? (await this.#readPeople(change));
    if (read === undefined) return;
    const { ids } = await ask('people.order', { sort, limit: mostHeld + 1 });
    const places = new Map(read.people.map(({ id }, place) => [id, place]));
    const order = Int32Array.from(ids.flatMap((id) => places.get(id) ?? []));
    // Somebody came or went while they were read.
    if (change !== this.#change || order.length !== ids.length || ids.length !== places.size) return;
    this.#held ??= { ...read, orders: new Map() };
    const { orders } = this.#held;
    orders.set(keyOf(sort), order);
    for (const key of orders.keys()) if (orders.size > mostOrders) orders.delete(key);
  }

  async #readPeople(change: number): Promise<People | undefined> {
    const found: PersonSummary[] = [];
    const texts: string[] = [];
    for (let after = 0; ;) {
      const { rows, people } = await ask('people.searchable', { after, limit: perAnswer });
      if (change !== this.#change) return undefined;
      if (people > mostHeld) {
        this.#isTooMany = true;
        return undefined;
      }
      for (const { searchText, ...person } of rows) {
        found.push(person);
        texts.push(searchText);
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < perAnswer) return { people: found, texts: joinTexts(texts) };
      after = last.id;
      await whenIdle();
    }
  }
}

/** A letter that is typed meanwhile goes first, and so does whatever somebody waits for. */
async function whenIdle(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: restMs });
  });
  await whenAllIsAnswered();
}

function keyOf({ key, descending }: PeopleSort): string {
  return `${key} ${String(descending)}`;
}

export const heldPeople = new HeldPeople();

let isFollowing = false;

/** Keeps everybody at hand while the list is shown in this order; returns the function that stops reading them anew. */
export function followPeople(sort: PeopleSort): () => void {
  // Whatever is held is old as soon as people change, whichever screen is shown by then.
  if (!isFollowing)
    listen('data-changed', ({ what }) => {
      if (what === 'people') heldPeople.forget();
    });
  isFollowing = true;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const prepare = (): void => {
    void whenIdle().then(() => (isStopped ? undefined : heldPeople.prepare(sort)));
  };
  const stopListening = listen('data-changed', ({ what }) => {
    if (what !== 'people') return;
    clearTimeout(timer);
    timer = setTimeout(prepare, restMs);
  });
  prepare();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopListening();
  };
}
