import type { Overview } from '../../../preload/contract/values/month/overview.ts';

/** How the number of leavers looks: none is good news only where the lists of everybody say of each whether they work here. */
export function leaversTone({
  findings,
  works,
  untold,
}: Pick<Overview, 'findings' | 'works' | 'untold'>): 'quiet' | 'good' | 'grave' {
  if (untold.findings['leaver-with-seat'] !== undefined) return 'quiet';
  if (findings['leaver-with-seat'] > 0) return 'grave';
  return works.unknown > 0 && works.yes + works.left > 0 ? 'quiet' : 'good';
}
