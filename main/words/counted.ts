/** A number and what it is of: "1 seat", "2 seats". */
export function counted(count: number, one: string, other: string): string {
  return `${String(count)} ${count === 1 ? one : other}`;
}

/** The same, with the number as it is written. */
export function many(count: number, shown: string, one: string, other: string): string {
  return `${shown} ${count === 1 ? one : other}`;
}
