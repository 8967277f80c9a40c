import { dayNumber } from '../time/calendar.ts';
import type { CalendarDay } from '../ids.ts';
import { judgeUsage, type UsageFigure } from '../usage/idle.ts';
import type { Standing } from './standing.ts';

/** What the reports up to a day say of one person; `end` is the last day that any of them covers. */
export type UseFacts = {
  readonly figures: readonly UsageFigure[];
  readonly end: CalendarDay;
  readonly heldSince: CalendarDay | undefined;
  readonly idleThresholdDays: number;
};

/**
 * Whether somebody was idle at a day, as `judgeUsage` has it. Most people are told by one figure: days active that leave fewer days
 * than the threshold, or none in a window that no other overlaps. Only the others are worth the reading of all windows together.
 */
export function tellUse({ figures, end, heldSince, idleThresholdDays }: UseFacts): Standing['use'] {
  const known = figures.filter(({ window }) => window.end <= end);
  const held = heldSince === undefined ? Infinity : dayNumber(end) - dayNumber(heldSince) + 1;
  if (known.length === 0 || held <= 0) return 'unknown';
  const plain = plainUse(
    known,
    end,
    Math.min(held, idleThresholdDays) === idleThresholdDays,
    idleThresholdDays,
  );
  if (plain !== undefined) return plain;
  const { idleDays } = judgeUsage(known, end, heldSince);
  if (idleDays === undefined) return 'unknown';
  return idleDays >= idleThresholdDays ? 'idle' : 'used';
}

function plainUse(
  known: readonly UsageFigure[],
  end: CalendarDay,
  isHeldForLong: boolean,
  thresholdDays: number,
): 'used' | 'idle' | undefined {
  for (const figure of known) {
    const { window, daysActive } = figure;
    if (window.end !== end || daysActive === undefined) continue;
    const days = dayNumber(window.end) - dayNumber(window.start) + 1;
    if (daysActive > 0 && daysActive <= days && days - daysActive < thresholdDays) return 'used';
    const isAlone = known.every((other) => other === figure || other.window.end < window.start);
    if (daysActive === 0 && isAlone && isHeldForLong && days >= thresholdDays) return 'idle';
  }
  return undefined;
}
