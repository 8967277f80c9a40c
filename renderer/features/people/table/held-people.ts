import {
  isForEngineAlone,
  isNarrower,
  peopleFilter,
} from '../../../../main/domain/list/search/people-filter.ts';
import type {
  PeopleFilter,
  PeopleSort,
  PersonSummary,
  SearchablePerson,
} from '../../../../preload/contract/values/people.ts';
import { ask, listen, whenAllIsAnswered } from '../../../app/start/bridge.ts';

/** More people than this are found by the engine alone: to hold them all would cost the window too much memory. */
const mostHeld = 20_000;
const perAnswer = 500;
/** After people have changed they are read anew once they stay: a run changes them many times a second. */
const restMs = 1000;
/** As many orders of the list are held. */
const mostOrders = 3;

type Held = {
  readonly people: ReadonlyMap<number, SearchablePerson>;
  readonly orders: Map<string, readonly SearchablePerson[]>;
};

type Found = {
  readonly filter: PeopleFilter;
  readonly order: readonly SearchablePerson[];
  readonly found: readonly SearchablePerson[];
};

/**
 * Everybody, held in the window so that a letter changes the list in its own frame, without a question to the engine. What was read before
 * people changed is never used: until it is read anew, the engine alone finds.
 */
export class HeldPeople {
  #held: Held | undefined;
  #last: Found | undefined;
  #reading: Promise<void> | undefined;
  #isTooMany = false;
  /** Counts the changes of people: what was read under another count is old. */
  #change = 0;

  /** Who is found, in their order; `undefined` where only the engine can tell. */
  find(filter: PeopleFilter, sort: PeopleSort): readonly PersonSummary[] | undefined {
    const order = this.#held?.orders.get(keyOf(sort));
    if (order === undefined || isForEngineAlone(filter)) return undefined;
    const last = this.#last;
    // Typing on looks only at who was found so far.
    const among = last?.order === order && isNarrower(filter, last.filter) ? last.found : order;
    const found = among.filter(peopleFilter(filter));
    this.#last = { filter, order, found };
    return found;
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
    this.#last = undefined;
    this.#isTooMany = false;
  }

  async #read(sort: PeopleSort): Promise<void> {
    const change = this.#change;
    const people = this.#held?.people ?? (await this.#readPeople(change));
    if (people === undefined) return;
    const { ids } = await ask('people.order', { sort, limit: mostHeld + 1 });
    const order = ids.flatMap((id) => people.get(id) ?? []);
    // Somebody came or went while they were read.
    if (change !== this.#change || order.length !== ids.length || ids.length !== people.size) return;
    this.#held ??= { people, orders: new Map() };
    const { orders } = this.#held;
    orders.set(keyOf(sort), order);
    for (const key of orders.keys()) if (orders.size > mostOrders) orders.delete(key);
  }

  async #readPeople(change: number): Promise<ReadonlyMap<number, SearchablePerson> | undefined> {
    const found = new Map<number, SearchablePerson>();
    for (let after = 0; ;) {
      const { rows, people } = await ask('people.searchable', { after, limit: perAnswer });
      if (change !== this.#change) return undefined;
      if (people > mostHeld) {
        this.#isTooMany = true;
        return undefined;
      }
      for (const row of rows) found.set(row.id, row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < perAnswer) return found;
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
