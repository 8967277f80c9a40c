/** What a measurement returned, by name. */
export type Figures = Readonly<Record<string, unknown>>;

/** Parsed JSON as figures; anything but an object has none. */
export function figuresOf(parsed: unknown): Figures {
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

const unit = /(?:Ms|MiB|PerSecond|Bytes)$/u;

/** The middle of an odd number of values, the mean of the two in the middle of an even one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Each number's median over all rounds; what is no number is of the last round. */
export function mediansOf(rounds: readonly Figures[]): Figures {
  const last = rounds.at(-1) ?? {};
  return Object.fromEntries(
    Object.entries(last).map(([name, value]) => {
      const numbers = rounds.map((round) => round[name]).filter((found) => typeof found === 'number');
      return [name, numbers.length === rounds.length ? rounded(median(numbers)) : value];
    }),
  );
}

/**
 * One measurement of two builds that ran in turns, a round being a pair. For every figure with a unit in its name that both have:
 * `peakRssMiB`, `againstPeakRssMiB` (medians) and `peakRssRatio`, the median of the ratios pair by pair, so that a machine that
 * slows down meanwhile does not decide. Below 1, the build that is measured needs less.
 */
export function compareFigures(own: readonly Figures[], against: readonly Figures[]): Figures {
  const middle = mediansOf(own);
  const others = mediansOf(against);
  const compared = Object.keys(middle).filter((name) => unit.test(name) && typeof others[name] === 'number');
  const entries: readonly (readonly [string, unknown])[] = [
    ...Object.entries(middle),
    ...compared.map((name) => [`against${capitalized(name)}`, others[name]] as const),
    ...compared.map((name) => [`${name.replace(unit, '')}Ratio`, pairedRatio(name, own, against)] as const),
    ['rounds', own.length],
  ];
  return Object.fromEntries<unknown>(entries);
}

function capitalized(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function pairedRatio(name: string, own: readonly Figures[], against: readonly Figures[]): number {
  const ratios = own.map((round, index) => Number(round[name]) / Number(against[index]?.[name]));
  return rounded(median(ratios));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
