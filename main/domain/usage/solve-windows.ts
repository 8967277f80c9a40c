/** One figure by day numbers: both days belong to the window. */
export type Span = { readonly first: number; readonly last: number; readonly active: number };

/**
 * What windows that hang together force. A place stands between two days: place `x` is the end of day `x`. For each place, the
 * fewest and the most active days from there to the end of the part, in any history of days that gives every figure.
 */
export type Solution = {
  readonly places: readonly number[];
  readonly fewest: readonly number[];
  readonly most: readonly number[];
};

/**
 * The exact bounds of windows that overlap, by difference constraints over the windows' ends: with `P` the active days so far, a
 * figure says `P(last) - P(first - 1) = active`, and between two places lie at least none and at most all of the days. The interval
 * matrix is totally unimodular, so the bounds are whole days that a history reaches. `undefined` where no history
 * gives all figures. Bellman-Ford, over twice as many places as windows at most.
 */
export function solveWindows(spans: readonly Span[]): Solution | undefined {
  const places = placesOf(spans);
  const edges = edgesOf(spans, places);
  const end = places.length - 1;
  const most = shortest(places.length, edges.map(turned), end);
  const least = shortest(places.length, edges, end);
  if (most === undefined || least === undefined) return undefined;
  // `least` holds the most that P(place) - P(end) can be, which is never above zero.
  return { places, most, fewest: least.map((value) => 0 - value) };
}

/** `P(to) - P(from) <= bound`. */
type Edge = readonly [from: number, to: number, bound: number];

function turned([from, to, bound]: Edge): Edge {
  return [to, from, bound];
}

function placesOf(spans: readonly Span[]): readonly number[] {
  const found = new Set<number>();
  for (const { first, last } of spans) found.add(first - 1).add(last);
  return [...found].toSorted((one, other) => one - other);
}

function edgesOf(spans: readonly Span[], places: readonly number[]): readonly Edge[] {
  const nodeOf = new Map(places.map((place, node) => [place, node]));
  const edges: Edge[] = [];
  for (let node = 1; node < places.length; node += 1) {
    edges.push([node - 1, node, (places[node] ?? 0) - (places[node - 1] ?? 0)], [node, node - 1, 0]);
  }
  for (const { first, last, active } of spans) {
    const from = nodeOf.get(first - 1) ?? 0;
    const to = nodeOf.get(last) ?? 0;
    edges.push([from, to, active], [to, from, 0 - active]);
  }
  return edges;
}

/** The shortest ways from `start` to every place; `undefined` where a round grows ever shorter, which is a contradiction. */
function shortest(nodes: number, edges: readonly Edge[], start: number): readonly number[] | undefined {
  const distance = Array.from({ length: nodes }, () => Infinity);
  distance[start] = 0;
  for (let round = 0; round <= nodes; round += 1) {
    let isSettled = true;
    for (const [from, to, bound] of edges) {
      const by = (distance[from] ?? Infinity) + bound;
      if (by >= (distance[to] ?? Infinity)) continue;
      distance[to] = by;
      isSettled = false;
    }
    if (isSettled) return distance;
  }
  return undefined;
}
