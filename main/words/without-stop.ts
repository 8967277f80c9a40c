/** What somebody else said, as it stands in marks before our own full stop: without its own. */
export function withoutStop(said: string): string {
  return said.trimEnd().replace(/(?<!\.)[.。]$/u, '');
}
