import { logOddsOf } from '../measured/calibration.ts';
import type { Groups } from './groups.ts';

/** A pair of records that speak for each other, from blocking. */
export type Tie = { readonly left: number; readonly right: number };

export type ClusterRequest = {
  readonly groups: Groups;
  readonly ties: readonly Tie[];
  /** Score in bits of two records. */
  readonly scoreOf: (left: number, right: number) => number;
  /** Ids of records, for breaking ties the same way whatever order records come in. */
  readonly idOf: (index: number) => string;
  /** Log2 odds from which two groups are joined. */
  readonly from: number;
  /** Whether the pair that speaks most for a join is enough for making it without asking. */
  readonly isEnough: (pair: Tie) => boolean;
};

/** Two groups, by their roots, and the mean log2 odds of their members. */
type Affinity = Tie & { readonly logOdds: number };

/** A join that was made: the two records that spoke for it most, and the mean log2 odds of both groups. */
export type ClusterJoin = { readonly best: Tie; readonly logOdds: number };

/** Beyond this a pair is as good as certain, for or against: one pair does not outvote a group. In bits. */
const strongestVote = 12;

/** Of a large group so many members vote. */
const mostVoters = 12;

/**
 * Joins groups of records, the best two first, as long as the records of both speak for each other on average: a chain in
 * which each is like the next but the ends are strangers is not a person. Joins in place and answers each join.
 */
export function cluster(request: ClusterRequest): readonly ClusterJoin[] {
  const { groups, ties, from } = request;
  const queue = new Queue(request);
  const neighbors = new Map<number, Set<number>>();
  const befriend = (one: number, other: number): void => {
    neighbors.set(one, (neighbors.get(one) ?? new Set()).add(other));
    neighbors.set(other, (neighbors.get(other) ?? new Set()).add(one));
    queue.add(one, other);
  };
  for (const { left, right } of ties) {
    const [one, other] = [groups.root(left), groups.root(right)];
    if (one !== other && neighbors.get(one)?.has(other) !== true) befriend(one, other);
  }
  const joined: ClusterJoin[] = [];
  for (let best = queue.take(from); best !== undefined; best = queue.take(from)) {
    if (!groups.mayBeOne([best.left, best.right])) continue;
    const pair = closest(request, best);
    if (!request.isEnough(pair)) continue;
    joined.push({ best: pair, logOdds: best.logOdds });
    const around = new Set([...(neighbors.get(best.left) ?? []), ...(neighbors.get(best.right) ?? [])]);
    groups.join([best.left, best.right]);
    const root = groups.root(best.left);
    neighbors.delete(best.left);
    neighbors.delete(best.right);
    for (const neighbor of around) {
      const alive = groups.root(neighbor);
      if (alive !== root && alive === neighbor) befriend(root, neighbor);
    }
  }
  return joined;
}

/** Members that vote for a group, the same ones whatever order records come in. */
function votersOf({ groups, idOf }: ClusterRequest, root: number): readonly number[] {
  const members = groups.membersOf(root);
  return members.length <= mostVoters
    ? members
    : members.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)).slice(0, mostVoters);
}

/** The mean log2 odds of two groups: every member of one with every member of the other. */
function meanLogOdds(request: ClusterRequest, one: number, other: number): number {
  let sum = 0;
  let votes = 0;
  for (const left of votersOf(request, one)) {
    for (const right of votersOf(request, other)) {
      const logOdds = logOddsOf(request.scoreOf(left, right));
      sum += Math.max(-strongestVote, Math.min(strongestVote, logOdds));
      votes += 1;
    }
  }
  // Rounded, so that the order of adding up does not show.
  return Math.round((sum / votes) * 1e6) / 1e6;
}

function closest(request: ClusterRequest, { left, right }: Tie): Tie {
  const pairs = votersOf(request, left).flatMap((one) =>
    votersOf(request, right).map((other) => ({ left: one, right: other })),
  );
  const { scoreOf, idOf } = request;
  const nameOf = (pair: Tie): string => [idOf(pair.left), idOf(pair.right)].toSorted().join('\u0000');
  return pairs.reduce((best, pair) => {
    const difference = scoreOf(pair.left, pair.right) - scoreOf(best.left, best.right);
    return difference > 0 || (difference === 0 && nameOf(pair) < nameOf(best)) ? pair : best;
  });
}

/** An entry of the queue is stale once one of its groups has grown. */
type Entry = Affinity & { readonly sizes: readonly [number, number]; readonly names: string };

/** Best first (a binary heap). */
class Queue {
  readonly #request: ClusterRequest;
  readonly #heap: Entry[] = [];

  constructor(request: ClusterRequest) {
    this.#request = request;
  }

  add(left: number, right: number): void {
    const { groups, idOf, from } = this.#request;
    const logOdds = meanLogOdds(this.#request, left, right);
    if (logOdds < from) return;
    const firstId = (root: number): string =>
      groups
        .membersOf(root)
        .map(idOf)
        .reduce((a, b) => (a < b ? a : b), '\uFFFF');
    const names = [firstId(left), firstId(right)].toSorted().join('\u0000');
    const heap = this.#heap;
    heap.push({ left, right, logOdds, sizes: [this.#size(left), this.#size(right)], names });
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  take(from: number): Affinity | undefined {
    for (;;) {
      const best = this.#pop();
      if (best === undefined || best.logOdds < from) return undefined;
      const isFresh = this.#size(best.left) === best.sizes[0] && this.#size(best.right) === best.sizes[1];
      if (isFresh) return { left: best.left, right: best.right, logOdds: best.logOdds };
    }
  }

  #size(root: number): number {
    return this.#request.groups.membersOf(root).length;
  }

  #pop(): Entry | undefined {
    const heap = this.#heap;
    const best = heap[0];
    const last = heap.pop();
    if (best === undefined || last === undefined || heap.length === 0) return best;
    heap[0] = last;
    let at = 0;
    for (;;) {
      const child = 2 * at + 1;
      const better = child + 1 < heap.length && this.#isBefore(child + 1, child) ? child + 1 : child;
      if (better >= heap.length || !this.#isBefore(better, at)) return best;
      this.#swap(at, better);
      at = better;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return false;
    return a.logOdds > b.logOdds || (a.logOdds === b.logOdds && a.names < b.names);
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap;
    const [a, b] = [heap[one], heap[other]];
    if (a === undefined || b === undefined) return;
    heap[one] = b;
    heap[other] = a;
  }
}
