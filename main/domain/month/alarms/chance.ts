/**
 * How probable it is that of `drawn` out of `all`, of whom `marked` have a mark, at most `found` have it, if they were drawn blindly
 * (the lower tail of the hypergeometric distribution, as in Fisher's exact test). Whole numbers that fit each other.
 */
export function chanceOfAtMost(of: {
  readonly found: number;
  readonly drawn: number;
  readonly marked: number;
  readonly all: number;
}): number {
  const { found, drawn, marked, all } = of;
  const logFactorials = [0];
  for (let number = 1; number <= all; number += 1)
    logFactorials.push((logFactorials[number - 1] ?? 0) + Math.log(number));
  const log = (number: number): number => logFactorials[number] ?? 0;
  const ways = (from: number, take: number): number => log(from) - log(take) - log(from - take);
  let chance = 0;
  for (let hits = Math.max(0, drawn - (all - marked)); hits <= Math.min(found, marked, drawn); hits += 1)
    chance += Math.exp(ways(marked, hits) + ways(all - marked, drawn - hits) - ways(all, drawn));
  return Math.min(1, chance);
}
