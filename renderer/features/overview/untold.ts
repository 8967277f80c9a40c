import type { Overview } from '../../../preload/contract/values/overview.ts';
import { strings } from '../../strings/strings.ts';

const text = strings.overview;

/** Why it is not known who left: no list says it, and nobody was found all the same. */
export function leaversUntold({ lists, findings }: Pick<Overview, 'lists' | 'findings'>): string | undefined {
  if (lists.length === 0) return text.leaversUnknown;
  const tells = lists.some(({ tellsWhoLeft }) => tellsWhoLeft) || findings['leaver-with-seat'] > 0;
  return tells ? undefined : text.leaversUntold(lists.length);
}

/** Why it is not known which seats are idle: nothing says who used theirs, and nobody was found all the same. */
export function idleUntold({
  imports,
  findings,
}: Pick<Overview, 'imports' | 'findings'>): string | undefined {
  return findings.idle > 0 || imports.some(({ kind }) => kind === 'usage') ? undefined : text.idleUnknown;
}
