export function percentile95(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

/** To tenths. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** To hundredths. */
export function ratioOf(one: number, other: number): number;
export function ratioOf(one: number | undefined, other: number | undefined): number | undefined;
export function ratioOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : Math.round((one / other) * 100) / 100;
}
