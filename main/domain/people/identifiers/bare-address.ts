/** The address of `Anna Berg <anna@x.example>`, as mail programs write it; any other text as it is. */
export function bareAddress(cell: string): string {
  return /<([^<>\s]+@[^<>\s]+)>/u.exec(cell)?.[1] ?? cell;
}
