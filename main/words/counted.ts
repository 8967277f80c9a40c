/** A number and what it is of: "1 seat", "2 seats". */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
