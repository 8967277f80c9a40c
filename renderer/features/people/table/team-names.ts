import { useEffect, useSyncExternalStore } from 'react';
import type { TeamChoice } from '../../../../preload/contract/values/people.ts';
import { ask, listen } from '../../../app/start/bridge.ts';
import { createStore } from '../../../app/state/store.ts';

type By = TeamChoice['by'];

/** As many as one question takes; lines beyond them were scrolled away long ago. */
const mostKept = 2000;
/** Lines are drawn one by one, and asked for together. */
const gatherMs = 20;

/** Absent: not asked yet; `undefined`: nothing says it. */
type Names = ReadonlyMap<number, string | undefined>;

/** What the teams of the people that are shown are called, by one roll-up. */
class TeamNames {
  readonly #by: By;
  readonly #names = createStore<Names>(new Map());
  readonly #wanted = new Set<number>();
  #isGathering = false;

  constructor(by: By) {
    this.#by = by;
    listen('data-changed', ({ what }) => {
      if (what !== 'people' && what !== 'imports' && what !== 'settings') return;
      for (const id of this.#names.read().keys()) this.#wanted.add(id);
      if (this.#wanted.size > 0) this.#gather();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#names.subscribe(listener);

  nameOf(id: number): string | undefined {
    return this.#names.read().get(id);
  }

  want(id: number): void {
    if (this.#names.read().has(id)) return;
    this.#wanted.add(id);
    this.#gather();
  }

  #gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    setTimeout(() => {
      this.#isGathering = false;
      const ids = [...this.#wanted].slice(-mostKept);
      this.#wanted.clear();
      // A line without its team is no reason for a notice: it is asked for again with the next one.
      void this.#read(ids).catch(() => undefined);
    }, gatherMs);
  }

  async #read(ids: readonly number[]): Promise<void> {
    const { names } = await ask('teams.names', { by: this.#by, ids });
    const told = new Map(names.map(({ id, name }) => [id, name]));
    const asked = new Set(ids);
    this.#names.write((before) => {
      const known = [...before].filter(([id]) => !asked.has(id));
      const all = [...known, ...ids.map((id) => [id, told.get(id)] as const)];
      return new Map(all.slice(-mostKept));
    });
  }
}

const byRollUp = new Map<By, TeamNames>();

function teamNames(by: By): TeamNames {
  const known = byRollUp.get(by) ?? new TeamNames(by);
  byRollUp.set(by, known);
  return known;
}

/** The name of somebody's team; `undefined` where nothing says it, and before it is known. */
export function useTeamName(by: By, id: number): string | undefined {
  useEffect(() => {
    teamNames(by).want(id);
  }, [by, id]);
  return useSyncExternalStore(teamNames(by).subscribe, () => teamNames(by).nameOf(id));
}
