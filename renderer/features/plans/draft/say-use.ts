import type { PlannedAction } from '../../../../preload/contract/values/plans.ts';
import { strings } from '../../../strings/strings.ts';
import { shortDay } from '../../../ui/text/format.ts';

const text = strings.plans.use;

/** What the reports say of the use of somebody whose seat is to be taken back; nothing where they do not tell. */
export function sayUse({ act, use }: Pick<PlannedAction, 'act' | 'use'>): string | undefined {
  if (act !== 'deprovision' || use === undefined) return undefined;
  const until = inOnePiece(shortDay(use.until));
  if (use.idle !== undefined) return text.notSeen(use.idle.days, inOnePiece(shortDay(use.idle.since)), until);
  return use.daysActive === undefined || use.daysActive === 0
    ? undefined
    : text.active(use.daysActive, until);
}

/** No line ends within it. */
function inOnePiece(day: string): string {
  return day.replaceAll(' ', '\u00A0');
}
