import { wordsOf } from '../in-question/name-words.ts';
import { nameKey } from '../identifiers/identifier.ts';

type Name = string | undefined;

/**
 * How many of those who are gone from a list may be called otherwise in it by now: a word of their name stands in the name of somebody who
 * came, and in nobody else's in either list. Each who came is one of them.
 */
export function countCalledOtherwise(names: {
  readonly stayed: readonly Name[];
  readonly gone: readonly Name[];
  readonly came: readonly Name[];
}): number {
  const [stayed, gone, came] = [names.stayed, names.gone, names.came].map((all) => all.map(wordsIn));
  const owners = new Map<string, number>();
  for (const word of [stayed, gone, came].flatMap((all = []) => all.flatMap((words) => [...words])))
    owners.set(word, (owners.get(word) ?? 0) + 1);
  const open = [...(came ?? [])];
  return (gone ?? []).filter((words) => {
    const at = open.findIndex((other) =>
      [...words].some((word) => other.has(word) && owners.get(word) === 2),
    );
    if (at !== -1) open.splice(at, 1);
    return at !== -1;
  }).length;
}

function wordsIn(name: Name): ReadonlySet<string> {
  return new Set(wordsOf(nameKey(name) ?? ''));
}
